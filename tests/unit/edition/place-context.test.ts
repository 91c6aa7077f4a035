import { describe, expect, it } from 'vitest';
import { buildEdition, placeContext, placedQuotes, type SpokenPart } from '@/lib/edition';
import { libraryOf } from '../content/content-folder';

const TALK = `---
title: Low Water
date: 2024-02-11
participants:
  - { id: quill, name: Ada Quill, role: interviewer }
  - { id: ferry, name: Tom Ferry, role: guest }
rights: CC-BY-4.0
language: en
---

**Ada Quill:** Why did the boats leave at night that spring?

**Tom Ferry:** They left because nobody on the pier had counted them. The bell was rung by the harbour wall every ninth of March. Then the nets came back, and nobody claimed any of it at all.

The keeper sold his lamp to a stranger from the hills.

**Ada Quill:** And what became of the ledger?
`;
const ESSAY = (quote: string) => `---
title: On silence
rights: CC-BY-4.0
---

> ${quote}

So it was.
`;

async function around(quote: string): Promise<{ before: string | null; after: string | null }> {
  const { interviews } = await libraryOf({ 'low/transcript.md': TALK, 'low/commentary/silence.md': ESSAY(quote) });
  const [edition] = interviews.map((interview) => buildEdition(interview));
  const [placed] = edition ? placedQuotes(edition.commentaries) : [];
  const context = edition && placed && placeContext(edition, placed);
  if (!context) throw new Error('nothing is placed');
  const words = (part: SpokenPart | undefined) => part?.passage.text.slice(part.range.start, part.range.end) ?? null;
  return { before: words(context.before), after: words(context.after) };
}

describe('what stands around a quote', () => {
  const cases: { name: string; quote: string; before: string | null; after: string | null }[] = [
    {
      name: 'the sentences beside it',
      quote: 'The bell was rung by the harbour wall every ninth of March.',
      before: 'They left because nobody on the pier had counted them.',
      after: 'Then the nets came back, and nobody claimed any of it at all.',
    },
    {
      name: 'the rest of the sentences that it is cut out of',
      quote: 'rung by the harbour wall every ninth of March. Then the nets came back',
      before: 'The bell was',
      after: 'and nobody claimed any of it at all.',
    },
    {
      name: 'nothing of another speaker before it, and the next paragraph of the same one after it',
      quote:
        'They left because nobody on the pier had counted them. The bell was rung by the harbour wall every ninth of March. Then the nets came back, and nobody claimed any of it at all.',
      before: null,
      after: 'The keeper sold his lamp to a stranger from the hills.',
    },
    {
      name: 'the paragraph before it, and nothing of another speaker after it',
      quote: 'The keeper sold his lamp to a stranger from the hills.',
      before: 'Then the nets came back, and nobody claimed any of it at all.',
      after: null,
    },
  ];
  for (const { name, quote, before, after } of cases) {
    it(name, async () => expect(await around(quote)).toEqual({ before, after }));
  }
});
