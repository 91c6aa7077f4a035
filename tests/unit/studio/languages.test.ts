/** An edition that is worked on in one language of the interface goes on in another. */
import { expect, test } from 'vitest';
import type { Decision } from '@/lib/studio/work';
import { loadInLanguage } from '../../support/load-in-language';
import * as english from './made-work';

const chinese = await loadInLanguage<typeof english>('tests/unit/studio/made-work.ts', 'zh');

/** A transcript in which as much is doubtful as an import can ask about, and an essay. */
const TALK = `---
title: What the tide brings
date: 2026-01-01
participants:
  - { id: ada, name: Ada Quill, role: interviewer }
  - { id: tom, name: Tom Ferry, role: guest }
  - { id: eva, name: Eva Brook, role: guest }
rights: CC-BY-4.0
language: en
---

**Ada Quill:** What did the harbour cost you in the end?

**Tom Ferry:** We never paid more than forty thousand crowns for the whole harbour wall.

Mara Lind: Nobody swims there any more.
`;
const WORKS = [
  ['clippings', english.CLIPPINGS],
  ['a small interview', english.HARBOUR],
  ['a written one', { 'talk.md': TALK, 'essay.md': english.HARBOUR['essay.md'] }],
] as const;

test.each(WORKS)('%s: texts and doubts are the same, and said in the language', async (_, files) => {
  const [ours, theirs] = [english.workOf(files), chinese.workOf(files)];
  const [made, other] = [await ours.make(ours.added), await theirs.make(theirs.added)];
  expect(other.decided.texts.map(({ markdown }) => markdown)).toEqual(
    made.decided.texts.map(({ markdown }) => markdown),
  );
  expect(other.joined.lock).toBe(made.joined.lock);
  expect(other.doubts.map(({ key }) => key)).toEqual(made.doubts.map(({ key }) => key));
  expect(made.doubts.length).toBeGreaterThan(0);
  for (const { question, remarks } of other.doubts)
    for (const said of [question, ...remarks]) expect(said).toMatch(/\p{Script=Han}/u);
});

test.each(WORKS)('%s: what was decided in English counts in Chinese', async (_, files) => {
  const { added, make } = english.workOf(files);
  let decisions: Decision[] = added;
  for (let made = await make(decisions); made.doubts.length > 0; made = await make(decisions)) {
    const decision = made.doubts[0]?.answers[0]?.decision;
    if (decision === undefined || decisions.length > 300) break;
    decisions = [...decisions, decision];
  }
  const [made, other] = [await make(decisions), await chinese.workOf(files).make(decisions)];
  expect(made.doubts).toEqual([]);
  expect(other.doubts).toEqual([]);
  expect(other.decided.misfits).toBe(0);
  expect(other.joined.lock).toBe(made.joined.lock);
});
