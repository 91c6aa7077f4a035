/** What counts as a word, and as the same word. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '@/lib/align';

const normals = (text: string) => wordsOf(text).map(({ normal }) => normal);

describe('the words of a text', () => {
  test.each([
    ['nothing', '', []],
    ['no letters', ' … — “”!', []],
    ['case and punctuation', 'Well, THEN: go!', ['well', 'then', 'go']],
    ['hyphens and dashes', 'well-funded — or not–at all', ['well', 'funded', 'or', 'not', 'at', 'all']],
    [
      'apostrophes of any kind',
      "it’s it's itʼs ‘twas’ rock ’n’ roll",
      ['its', 'its', 'its', 'twas', 'rock', 'n', 'roll'],
    ],
    ['accents, joined or apart', 'Café cafe\u0301 naïve', ['cafe', 'cafe', 'naive']],
    ['ligatures', 'ﬁnal œuvre Æther', ['final', 'oeuvre', 'aether']],
    ['sharp s and final sigma', 'Straße ΟΔΟΣ οδός', ['strasse', 'οδοσ', 'οδοσ']],
    ['soft hyphens and zero width', 'super\u00adintel\u200bligence \ufeffnow', ['superintelligence', 'now']],
    ['no-break spaces', 'one\u00a0two\u202fthree', ['one', 'two', 'three']],
    ['numbers', '2,000 3.5 10:30 1,2 16.07.2025', ['2000', '3.5', '10', '30', '1', '2', '16.07.2025']],
    ['digits of other scripts', '٢٠٢٥ ２０', ['2025', '20']],
    ['signs that are words', '5% of R&D', ['5', 'percent', 'of', 'r', 'and', 'd']],
    ['letters in brackets', '[W]e walk[ed] [there’s] news', ['we', 'walked', 'theres', 'news']],
    ['vowel points', 'שָׁלוֹם', ['שלום']],
    ['letters outside the basic plane', '𝐁old 😀 𐌰𐌱', ['bold', '𐌰𐌱']],
    ['Hangul', '인공 지능', ['인공', '지능'].map((word) => word.normalize('NFKD'))],
  ])('%s', (_, text, words) => {
    expect(normals(text)).toEqual(words);
  });

  test.each(['人工智能将改变我们的生活', '人工知能は私たちの生活を変える', 'ปัญญาประดิษฐ์จะเปลี่ยนชีวิต'])(
    '%s is divided',
    (text) => {
      const words = wordsOf(text);
      expect(words.length).toBeGreaterThan(3);
      expect(words.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    },
  );

  test.each([
    ['“Hello,” he said', ['Hello', 'he', 'said']],
    ['[W]e’ve 2,000 cafe\u0301s… 5%', ['[W]e’ve', '2,000', 'cafe\u0301s', '5', '%']],
    ['super\u00ad intelligence', ['super', 'intelligence']],
  ])('%s: where they stand', (text, written) => {
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(written);
  });

  test('are in order, apart, within the text, and never empty, whatever it is', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(text, (given) => {
        let end = 0;
        for (const word of wordsOf(given)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          expect(word.normal).not.toBe('');
          end = word.end;
        }
        expect(end).toBeLessThanOrEqual(given.length);
      }),
    );
  });
});
