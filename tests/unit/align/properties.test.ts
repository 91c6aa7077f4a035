/** What holds for all transcripts and quotes, whatever they are. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  alignQuotes,
  applyEdits,
  type Candidate,
  indexTranscript,
  type LocatedQuote,
  type Placement,
  placeQuotes,
  type QuoteText,
  sameWords,
  wordsOf,
  writtenWords,
} from '@/lib/align';
import { interview, isSlice, passagesOf, spanTexts } from './fixtures';

const { passages } = interview();
const index = indexTranscript(passages);
const block = (text: string): QuoteText => ({ kind: 'block', text });
const place = (text: string) => placeQuotes(index, [block(text)])[0];

/** A run of words of one paragraph of the interview, with the punctuation that sticks to them. */
const run = fc
  .record({ passage: fc.constantFrom(...passages), from: fc.nat(), words: fc.integer({ min: 8, max: 40 }) })
  .map(({ passage, from, words }) => {
    const tokens = [...passage.text.matchAll(/\S+/g)];
    const first = tokens[from % tokens.length];
    const last = tokens[Math.min(tokens.length - 1, (from % tokens.length) + words - 1)];
    const start = first?.index ?? 0;
    const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
    return { passage: passage.id, start, end, text: passage.text.slice(start, end) };
  })
  .filter(({ text }) => writtenWords(text).length >= 8);

/** Texts that engines trip over: few words in many orders, marks, brackets, and any letters. */
const troublesome = fc
  .array(
    fc.oneof(
      fc.constantFrom('very', 'not', 'the', 'it’s', 'twenty', '20', 'super', 'intelligence', 'superintelligence'),
      fc.constantFrom('…', '...', '[', ']', '[...]', '[W]e', '(sic)', '“', '’', '—', '\n', '\n\n', '\u00ad', '%', '5'),
      fc.constantFrom('我们的', '超级', '智能', 'がぎ', 'ﬁ', 'é', 'שלום', '😀', 'ภาษาไทย'),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 30 },
  )
  .chain((parts) => fc.constantFrom(' ', '').map((space) => parts.join(space)));

/** The quote's words, made of those of its spans. */
const wordsFrom = ({ spans, edits, asides = [] }: LocatedQuote): string[] => {
  const all = [...edits, ...asides].sort((a, b) => a.quoteWord - b.quoteWord);
  return applyEdits(
    spans.flatMap(({ text }) => writtenWords(text)),
    all,
  );
};

/** Whether words stand in the interview as they are. */
const isSaid = (text: string): boolean => {
  const letters = (words: string) =>
    ` ${wordsOf(words)
      .map(({ normal }) => normal)
      .join(' ')} `;
  return letters(passages.map((passage) => passage.text).join('\n')).includes(letters(text));
};

const candidatesOf = (placement: Placement): readonly Candidate[] => {
  if (placement.status === 'located') return [placement];
  return placement.status === 'ambiguous' ? placement.candidates : [];
};

describe('quotes of the interview', () => {
  test('words that were said are found where they were said, to the letter', () => {
    fc.assert(
      fc.property(run, (quoted) => {
        // A few runs of these lengths are said twice, to the letter or nearly.
        fc.pre(passages.filter(({ text }) => text.includes(quoted.text)).length === 1);
        const placement = place(quoted.text);
        fc.pre(placement?.status !== 'ambiguous');
        expect(placement).toMatchObject({ status: 'located', fidelity: 'verbatim', spans: [quoted], edits: [] });
      }),
    );
  });

  test('white space, line ends, capitals and typographic variants make no difference', () => {
    fc.assert(
      fc.property(run, fc.constantFrom('\n', '\r\n', '\t ', '\u00a0', '   '), ({ text }, space) => {
        const plain = place(text);
        expect(place(text.replace(/ /g, space))).toEqual(plain);
        expect(place(`  ${text}${space}`)).toEqual(plain);
        expect(spanTexts(place(text.toUpperCase()))).toEqual(spanTexts(plain));
        expect(spanTexts(place(text.replace(/’/g, "'")))).toEqual(spanTexts(plain));
      }),
    );
  });

  test('other quotes make no difference to one that can stand alone', () => {
    fc.assert(
      fc.property(run, fc.array(fc.oneof(run, run)), fc.nat(), ({ text }, others, at) => {
        const quotes = others.map((other) => block(other.text));
        const among = quotes.toSpliced(at % (quotes.length + 1), 0, block(text));
        expect(placeQuotes(index, among)[at % (quotes.length + 1)]).toEqual(place(text));
      }),
    );
  });

  test('a quote with a word put in, dropped or changed is found, and its edits say how', () => {
    fc.assert(
      fc.property(run, fc.nat(), fc.constantFrom('insert', 'delete', 'replace'), ({ text, passage }, at, op) => {
        const words = text.split(/\s+/);
        const where = 1 + (at % (words.length - 2));
        const put = op === 'delete' ? [] : ['xylophones'];
        const changed = words.toSpliced(where, op === 'insert' ? 0 : 1, ...put);
        fc.pre(op === 'insert' || writtenWords(words[where] ?? '').length === 1);
        // One “way” less of “way, way, way more” is said as well.
        fc.pre(!isSaid(changed.join(' ')));
        const placement = place(changed.join(' '));
        fc.pre(placement?.status === 'located');
        expect(placement.spans[0]?.passage).toBe(passage);
        expect(placement.fidelity).not.toBe('verbatim');
        expect(sameWords(wordsFrom(placement), changed)).toBe(true);
      }),
    );
  });
});

describe('any text whatever', () => {
  test('is placed without an error, and every span is a slice of its passage', () => {
    fc.assert(
      fc.property(fc.array(troublesome, { maxLength: 6 }), fc.array(troublesome, { maxLength: 6 }), (texts, quotes) => {
        const some = passagesOf(...texts);
        const kinds = quotes.map((text, i): QuoteText => ({ kind: i % 2 === 0 ? 'inline' : 'block', text }));
        const placements = alignQuotes(some, kinds);
        expect(placements).toHaveLength(quotes.length);
        for (const placement of placements) {
          expect(placement.confidence).toBeGreaterThanOrEqual(0);
          expect(placement.confidence).toBeLessThanOrEqual(1);
          for (const { spans } of candidatesOf(placement)) {
            expect(spans).not.toHaveLength(0);
            expect(spans.every((span) => isSlice(some, span))).toBe(true);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test('has edits that turn the words of the spans into those of the quote', () => {
    fc.assert(
      fc.property(
        fc.array(troublesome, { maxLength: 4 }),
        troublesome,
        fc.nat(),
        fc.nat(),
        (texts, other, from, to) => {
          const all = texts.join('\n');
          const quote = `${all.slice(from % (all.length + 1))} ${other} ${all.slice(0, to % (all.length + 1))}`;
          const [placement] = alignQuotes(passagesOf(...texts), [block(quote)]);
          if (placement?.status !== 'located') return;
          expect(sameWords(wordsFrom(placement), writtenWords(quote))).toBe(true);
          if (placement.fidelity === 'verbatim') expect(placement.edits).toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
