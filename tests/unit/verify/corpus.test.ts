/** Which transcripts are searched for which quotations. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consult, corpusOf } from '@/lib/verify/corpus';
import { gramsOf, gramsOfQuote, hasGram } from '@/lib/verify/grams';

const talk = (id: string, ...paragraphs: readonly string[]) => ({
  id,
  title: id,
  speakers: [],
  words: 0,
  passages: paragraphs.map((text, index) => ({ id: `${index}`, text, speaker: null })),
});

const SIDES = 'north south east west inner outer upper lower old new'.split(' ');
const many = corpusOf(
  SIDES.map((side) => talk(side, `The ${side} gate was opened at dawn.`, `Nobody at the ${side} gate was told.`)),
);
const idsFor = (quotes: readonly string[], quote: number) =>
  consult(many, quotes).flatMap(({ entry, quotes: own }) => (own.includes(quote) ? [entry.head.id] : []));

describe('of many transcripts', () => {
  test('a quotation goes to those that have its words', () => {
    expect(idsFor(['the lower gate was opened'], 0)).toContain('lower');
    expect(idsFor(['at dawn. Nobody at the east gate'], 0)).toContain('east');
    expect(idsFor(['xylophone'], 0)).toEqual([]);
  });

  test('all quotations go to those that have most of the text', () => {
    const quotes = ['the outer gate was opened at dawn', 'nobody at the outer gate', 'xylophone'];
    expect(idsFor(quotes, 2)).toContain('outer');
  });

  test('few are all searched', () => {
    expect(consult(many.slice(0, 3), ['xylophone', 'gate']).map(({ quotes }) => quotes)).toEqual([
      [0, 1],
      [0, 1],
      [0, 1],
    ]);
  });
});

test('every run of a text is among those of the whole, sorted and each once', () => {
  const words = fc.array(fc.constantFrom('the', 'gate', 'was', 'opened', 'at', 'dawn', 'nobody'), { maxLength: 30 });
  fc.assert(
    fc.property(words, words, words, (before, quote, behind) => {
      const grams = gramsOf([before.join(' '), [...quote, ...behind].join(' ')]);
      expect([...grams]).toEqual([...new Set(grams)].sort((a, b) => a - b));
      for (const { hash } of gramsOfQuote(quote.join(' '), 1000)) expect(hasGram(grams, hash)).toBe(true);
    }),
  );
});
