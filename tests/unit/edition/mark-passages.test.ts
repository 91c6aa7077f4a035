import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markPassages } from '@/lib/edition/mark-passages';

const TEXT = 'I think personal superintelligence is a different vision than what the others are going for.';
const span = (words: string) => {
  const start = TEXT.indexOf(words);
  return { passage: 'p', start, end: start + words.length, text: words };
};

describe('markPassages', () => {
  it('splits overlapping quotes into stretches, the shortest quote first', () => {
    const marks = markPassages([
      { id: 'block', spans: [span(TEXT)] },
      { id: 'inline', spans: [span('personal superintelligence')] },
    ]).get('p');
    expect(marks?.map(({ start, end, ...rest }) => ({ text: TEXT.slice(start, end), ...rest }))).toEqual([
      { text: 'I think ', quotes: ['block'], opens: ['block'], closes: [] },
      { text: 'personal superintelligence', quotes: ['inline', 'block'], opens: ['inline'], closes: ['inline'] },
      {
        text: ' is a different vision than what the others are going for.',
        quotes: ['block'],
        opens: [],
        closes: ['block'],
      },
    ]);
  });

  it('opens a quote in its first passage and closes it in its last', () => {
    const marks = markPassages([
      {
        id: 'q',
        spans: [
          { passage: 'a', start: 5, end: 9, text: 'last' },
          { passage: 'b', start: 0, end: 5, text: 'first' },
        ],
      },
    ]);
    expect(marks.get('a')).toEqual([{ start: 5, end: 9, quotes: ['q'], opens: ['q'], closes: [] }]);
    expect(marks.get('b')).toEqual([{ start: 0, end: 5, quotes: ['q'], opens: [], closes: ['q'] }]);
  });

  it('covers every quoted letter once, with the quotes that quote it', () => {
    const range = fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(fc.array(range, { maxLength: 7 }), (ranges) => {
        const quotes = ranges.map(([start, length], index) => ({
          id: `q${index}`,
          spans: [{ passage: 'p', start, end: start + length, text: '' }],
        }));
        const marks = markPassages(quotes).get('p') ?? [];
        for (let letter = 0; letter < 45; letter += 1) {
          const covering = quotes
            .filter(({ spans: [s] }) => s && s.start <= letter && letter < s.end)
            .map(({ id }) => id);
          const found = marks.filter(({ start, end }) => start <= letter && letter < end);
          expect(found.flatMap((mark) => mark.quotes).sort()).toEqual(covering.sort());
          expect(found.length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
