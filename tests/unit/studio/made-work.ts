/** Editions for tests of the studio: texts as they are given, and what comes of decisions about them. */
import { readFileSync } from 'node:fs';
import { importFile } from '@/lib/import/import-file';
import type { Imported } from '@/lib/import/types';
import { applyDecisions, type Decided, wantedImports } from '@/lib/studio/apply-decisions';
import { openDoubtsOf } from '@/lib/studio/doubts/open-doubts';
import type { Doubt } from '@/lib/studio/doubts/types';
import { type Joined, joinTexts } from '@/lib/studio/join-texts';
import type { Decision } from '@/lib/studio/work';

export const DAY = '2026-01-01';

export interface MadeWork {
  readonly decided: Decided;
  readonly joined: Joined;
  readonly doubts: readonly Doubt[];
}

/** What decisions about some files come to. */
export type Make = (decisions: readonly Decision[]) => Promise<MadeWork>;

/** The decisions that files are part of the edition, and the way from decisions to it. */
export function workOf(files: Readonly<Record<string, string>>): { readonly added: Decision[]; readonly make: Make } {
  const imports = new Map<string, Imported | null>();
  const make: Make = async (decisions) => {
    for (const { text, as } of wantedImports(decisions)) {
      const source = { path: text, bytes: new TextEncoder().encode(files[text] ?? ''), day: DAY };
      const key = `${text} ${as}`;
      if (!imports.has(key)) imports.set(key, (await importFile(source, as === null ? {} : { as })).imported);
    }
    const decided = applyDecisions(decisions, ({ text, as }) => imports.get(`${text} ${as}`) ?? null);
    const joined = joinTexts(decided.texts);
    return { decided, joined, doubts: openDoubtsOf(decided, joined, (id) => id) };
  };
  const added = Object.keys(files).map((text): Decision => ({ kind: 'add', text, says: `${text} added` }));
  return { added, make };
}

/** The two clippings that the first edition was made of. */
export const CLIPPINGS = Object.fromEntries(
  ['transcript.txt', 'relativity.txt'].map((name) => [name, readFileSync(`tests/fixtures/clippings/${name}`, 'utf8')]),
);

/** A small interview and an essay about it, in which everything is doubtful that can be. */
export const HARBOUR = {
  'talk.txt': `What the tide brings

Share this article

Ada Quill: What did the harbour cost you in the end?

Tom Ferry: We never paid more than forty thousand crowns for the whole harbour wall. The wall stands to this day.

And the lighthouse keeper pays for the rest of it himself.

Ada Quill: Who swims across to the lighthouse on Sundays?

Tom Ferry: Nobody swims there any more. The wall stands to this day.
`,
  'essay.md': `---
title: Walls
rights: CC-BY-4.0
---

It begins with the sea.

> We never paid more than forty thousand crowns for the whole harbour wall.

That is a wall. Ferry also says “the wall stands to this day” and “my grandfather built a castle on the moon” there.

## Sunday

Between the two there is a paragraph that nobody asked for.

## Swimmers

> Nobody swims there any more.

They do.
`,
} as const;
