import { describe, expect, it } from 'vitest';
import { type EditionPassage, overlappingQuotes } from '@/lib/edition';
import { markPassages } from '@/lib/edition/mark-passages';

/** Passages of which each quote covers a stretch: `id: passage from-to`. */
function overlaps(...quotes: string[]) {
  const marks = markPassages(
    quotes.map((line) => {
      const [id = '', passage = '', start = '', end = ''] = line.split(/[: -]+/);
      return { id, spans: [{ passage, start: Number(start), end: Number(end), text: '' }] };
    }),
  );
  const passages = [...marks].map(
    ([id, passageMarks]): EditionPassage => ({
      id,
      text: '',
      content: [],
      origin: [],
      speaker: null,
      speakerInferred: false,
      opensTurn: false,
      marks: passageMarks,
    }),
  );
  return Object.fromEntries(overlappingQuotes(passages));
}

describe('overlappingQuotes', () => {
  const cases: { name: string; quotes: string[]; here: Record<string, string[]> }[] = [
    { name: 'has nothing for quotes that stand alone', quotes: ['a: p 0-5', 'b: p 5-9', 'c: r 0-5'], here: {} },
    {
      name: 'lists the shortest first, for each of them',
      quotes: ['long: p 0-50', 'short: p 10-15'],
      here: { long: ['short', 'long'], short: ['short', 'long'] },
    },
    {
      name: 'does not join quotes that only share a third',
      quotes: ['whole: p 0-50', 'left: p 0-10', 'right: p 40-50'],
      here: { whole: ['left', 'right', 'whole'], left: ['left', 'whole'], right: ['right', 'whole'] },
    },
  ];
  for (const { name, quotes, here } of cases) it(name, () => expect(overlaps(...quotes)).toEqual(here));
});
