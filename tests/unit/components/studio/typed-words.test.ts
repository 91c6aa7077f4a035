/** Words that somebody changes in the panel of a passage, and what comes of them while the edition changes. */
import { beforeEach, expect, test } from 'vitest';
import { keepTyped } from '@/components/studio/studio/keep-typed';
import type { Question, ShownWork } from '@/components/studio/studio/messages';
import { changed, type Workshop as Page } from '@/components/studio/studio/use-workshop';
import { HARBOUR } from '../../studio/made-work';
import { MemoryBrowser } from './browser-tabs';

const LAST = { passage: 'nobody-swims-there-any-more-the' };
const NEW_WORDS = 'Nobody swims there now.';

let { workshop } = new MemoryBrowser().open();
let page: Page;

/** What a question does to the page, once it is answered. */
async function ask(question: Question): Promise<void> {
  const answer = await workshop.answer({ ...question, number: 1 });
  page = changed(page, { change: 'answer', answer, to: question });
}

async function askAll(questions: readonly Question[]): Promise<void> {
  for (const question of questions) await ask(question);
}

function work(): ShownWork {
  if (page.work === null) throw new Error('nothing is open');
  return page.work;
}

const type = (words: string): void => {
  page = changed(page, { change: 'typed', words });
};

/** The words of the last passage, as the edition has them. */
async function wordsOfLast(): Promise<string | undefined> {
  const answer = await workshop.answer({ ask: 'select', pointed: LAST, number: 1 });
  return answer.answer === 'selected' ? answer.selected?.words : undefined;
}

beforeEach(async () => {
  page = { work: null, rows: { from: 0, of: 0, rows: [] }, selected: null, typed: null, problem: null, busy: 0 };
  ({ workshop } = new MemoryBrowser().open());
  const offered = (['talk.txt', 'essay.md'] as const).map((name) => ({
    name,
    bytes: new TextEncoder().encode(HARBOUR[name]),
  }));
  await askAll([
    { ask: 'open', id: null },
    { ask: 'add', offered, unread: [] },
    { ask: 'select', pointed: LAST },
  ]);
  expect(page.selected?.words).toBe('Nobody swims there any more. The wall stands to this day.');
});

const settleFirst = (): Question => ({ ask: 'settle', doubt: work().doubts[0]?.key ?? '', answer: 0 });

test.each<[string, () => Question]>([
  ['a doubt is settled', settleFirst],
  ['another page of the preview is shown', () => ({ ask: 'view', view: 'walls', from: 0 })],
  ['the same passage is pressed', () => ({ ask: 'select', pointed: LAST })],
])('changed words stay in their panel when %s', async (_, question) => {
  type(NEW_WORDS);
  await ask(question());
  expect(page).toMatchObject({ selected: { pointed: LAST }, typed: NEW_WORDS });
});

test('a panel in which nothing was changed is closed by a change elsewhere', async () => {
  type(NEW_WORDS);
  type(page.selected?.words ?? '');
  await ask(settleFirst());
  expect(page).toMatchObject({ selected: null, typed: null });
});

test('changed words end with the panel once they are kept, and with another edition', async () => {
  type(NEW_WORDS);
  await ask({ ask: 'reword', pointed: LAST, words: NEW_WORDS });
  expect(page).toMatchObject({ selected: null, typed: null });
  expect(await wordsOfLast()).toBe(NEW_WORDS);
  await ask({ ask: 'select', pointed: LAST });
  type('Nobody.');
  await ask({ ask: 'begin' });
  expect(page).toMatchObject({ selected: null, typed: null });
});

test.each<[string, Question]>([
  ['the right speaker is pressed', { ask: 'attribute', passage: LAST.passage, person: 'quill' }],
  ['another passage is', { ask: 'select', pointed: { passage: 'who-swims-across-to-the-lighthouse' } }],
])('changed words are kept when %s', async (_, next) => {
  type(NEW_WORDS);
  const asked: Question[] = [];
  keepTyped(page, { ask: (question) => asked.push(question) });
  await askAll([...asked, next]);
  expect(page.typed).toBeNull();
  expect(await wordsOfLast()).toBe(NEW_WORDS);
  const answer = await workshop.answer({ ask: 'select', pointed: LAST, number: 1 });
  expect(answer).toMatchObject({ selected: { speaker: next.ask === 'attribute' ? 'quill' : 'ferry' } });
});

test('words that were taken away or never changed are not kept by the way', () => {
  const asked: Question[] = [];
  const ask = (question: Question) => asked.push(question);
  keepTyped(page, { ask });
  type(' ');
  keepTyped(page, { ask });
  expect(asked).toEqual([]);
});
