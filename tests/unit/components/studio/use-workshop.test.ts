import { expect, test } from 'vitest';
import type { Answer, Row, Rows } from '@/components/studio/studio/messages';
import { changed, type Workshop } from '@/components/studio/studio/use-workshop';

const EMPTY: Workshop = {
  work: null,
  rows: { from: 0, of: 0, rows: [] },
  selected: null,
  typed: null,
  problem: null,
  busy: 1,
};

function rows(from: number, ...of: readonly Row[]): Rows {
  return { from, of: 9, rows: of };
}

function after(state: Workshop, ...sent: readonly Rows[]): Workshop {
  const answers = sent.map((each): Answer => ({ number: 1, answer: 'rows', rows: each }));
  return answers.reduce((before, answer) => changed(before, { change: 'answer', answer, to: null }), state);
}

const keys = ({ rows: { from, rows: shown } }: Workshop) => [from, ...shown.map(({ key, html }) => `${key}=${html}`)];
const [a, b, c]: Row[] = ['a', 'b', 'c'].map((key) => ({ key, html: key.toUpperCase() }));
const same = ({ key }: Row): Row => ({ key, html: null });
if (a === undefined || b === undefined || c === undefined) throw new Error('no rows');

test.each([
  ['the first', [rows(0, a, b)], [0, 'a=A', 'b=B']],
  ['those that follow', [rows(0, a), rows(0, same(a), b, c)], [0, 'a=A', 'b=B', 'c=C']],
  ['those before', [rows(1, b), rows(0, a, same(b))], [0, 'a=A', 'b=B']],
  ['those from elsewhere, in place of the others', [rows(0, a), rows(7, c)], [7, 'c=C']],
  ['those that are there already', [rows(0, a, b), rows(0, same(a), same(b))], [0, 'a=A', 'b=B']],
])('rows of the preview: %s', (_, sent, shown) => {
  expect(keys(after(EMPTY, ...sent))).toEqual(shown);
});

test('a row that did not change is the same object, so that the page leaves it alone', () => {
  const before = after(EMPTY, rows(0, a, b));
  const now = after(before, rows(0, { key: 'a', html: null }, { key: 'b', html: 'B2' }));
  expect(now.rows.rows[0]).toBe(before.rows.rows[0]);
  expect(now.rows.rows[1]).toEqual({ key: 'b', html: 'B2' });
});

test('a problem is shown, and the step that met it is over', () => {
  const problem = { found: 'something', remedy: 'Try again.' };
  const state = changed(EMPTY, { change: 'answer', answer: { number: 1, answer: 'problem', problem }, to: null });
  expect(state).toMatchObject({ problem, busy: 0 });
});
