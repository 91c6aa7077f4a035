/** The index finds what a plain search finds. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GramTable } from '@/lib/align/search/grams';
import { indexTranscript, passageAt } from '@/lib/align/search/transcript-index';
import { passagesOf } from '../fixtures';

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 });

describe('a transcript index', () => {
  test('knows how often each run of words occurs, passages or not', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 4 }), words, (texts, quote) => {
        const index = indexTranscript(passagesOf(...texts.map((text) => text.join(' '))));
        const said = texts.flat();
        const ids = Int32Array.from(quote, (word) => index.vocabulary.findText(word));
        const grams = new GramTable(index, ids);
        for (let word = 0; word < quote.length; word++) {
          for (let length = 1; length <= 3 && word + length <= quote.length; length++) {
            const run = quote.slice(word, word + length);
            const starts = [...said.keys()].filter((at) => run.every((each, i) => said[at + i] === each));
            expect(grams.count(word, length)).toBe(starts.length);
          }
        }
      }),
    );
  });

  test('knows which passage a word is of, empty passages or not', () => {
    const index = indexTranscript(passagesOf('one two', '', '—', 'three', 'four five'));
    const ids = Array.from({ length: index.length }, (_, word) => index.passages[passageAt(index, word)]?.id);
    expect(ids).toEqual(['p0', 'p0', 'p3', 'p4', 'p4']);
  });
});
