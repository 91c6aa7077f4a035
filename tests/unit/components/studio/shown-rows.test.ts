/** The rows of a long preview, as the page shows them after whatever it asks its worker. */
import { beforeEach, expect, test } from 'vitest';
import type { Ask } from '@/components/studio/studio/messages';
import { changed, type Workshop as Page } from '@/components/studio/studio/use-workshop';
import type { WithoutNumber } from '@/components/studio/without-number';
import { MemoryBrowser } from './browser-tabs';

const QUESTIONS = 120;
const TALK = `What the tide brings

${Array.from(
  { length: QUESTIONS },
  (_, at) => `Ada Quill: What did pier number ${at} cost?

Tom Ferry: Pier number ${at} cost us ${at} hundred crowns and a boat.
`,
).join('\n')}`;
const ESSAY = `---
title: Walls
rights: CC-BY-4.0
---

${Array.from({ length: QUESTIONS }, (_, at) => `## Pier ${at}\n\n> Pier number ${at} cost us ${at} hundred crowns and a boat.\n\nThat is much.\n`).join('\n')}`;

let { workshop } = new MemoryBrowser().open();
let page: Page = {
  work: null,
  rows: { from: 0, of: 0, rows: [] },
  selected: null,
  typed: null,
  problem: null,
  busy: 0,
};

/** What a question does to the page, once it is answered. */
async function ask(question: WithoutNumber<Ask>): Promise<void> {
  const answer = await workshop.answer({ ...question, number: 1 });
  page = changed(page, { change: 'answer', answer, to: question });
}

const more = (from: number, to: number, view: string | null = null) =>
  ask({ ask: 'rows', view, from, to, only: false });
const only = (from: number, to: number, view: string | null = null) => ask({ ask: 'rows', view, from, to, only: true });

/** Which rows are shown, and how many of them are blank. */
function shown(): readonly [from: number, to: number, blank: number] {
  const { from, rows } = page.rows;
  return [from, from + rows.length, rows.filter(({ html }) => html === '').length];
}

beforeEach(async () => {
  ({ workshop } = new MemoryBrowser().open());
  await ask({ ask: 'open', id: null });
  const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
  await ask({ ask: 'add', offered: [file('talk.txt', TALK), file('walls.md', ESSAY)], unread: [] });
  expect(page.rows.of).toBeGreaterThan(72);
  expect(shown()).toEqual([0, 24, 0]);
});

test('rows that are asked for twice are shown once, below those before them', async () => {
  await more(24, 48);
  await more(24, 48);
  expect(shown()).toEqual([0, 48, 0]);
  await ask({ ask: 'reword', pointed: { passage: page.rows.rows[3]?.key ?? '' }, words: 'Nothing at all.' });
  expect(shown()).toEqual([0, 48, 0]);
  expect(page.rows.rows.map(({ html }) => html).join('')).toContain('Nothing at all.');
});

test('rows before those that are shown come above them', async () => {
  await only(48, 72);
  expect(shown()).toEqual([48, 72, 0]);
  await more(24, 48);
  await more(24, 48);
  expect(shown()).toEqual([24, 72, 0]);
});

test('rows that were asked for before others took their place do not come back', async () => {
  await only(60, 84);
  await more(24, 48);
  expect(shown()).toEqual([60, 84, 0]);
});

test('rows that were counted in another page of the preview change nothing in the one that is shown', async () => {
  await ask({ ask: 'view', view: 'walls', from: 0 });
  const before = page.rows.rows;
  await more(24, 48);
  await only(60, 84);
  expect(shown()).toEqual([0, 24, 0]);
  expect(page.rows.rows).toEqual(before);
  await more(24, 48, 'walls');
  expect(shown()).toEqual([0, 48, 0]);
});
