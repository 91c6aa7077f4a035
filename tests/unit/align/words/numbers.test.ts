/** Numbers in words and figures. */
import { describe, expect, test } from 'vitest';
import { numbersIn, saySameNumber } from '@/lib/align/words/numbers';

describe('the numbers that words say', () => {
  test.each([
    ['seven', [7]],
    ['twenty five', [25]],
    ['two hundred and five', [205]],
    ['three thousand two hundred', [3200]],
    ['two million five hundred thousand', [2_500_000]],
    ['1.5 million', [1_500_000]],
    ['100m', [100_000_000]],
    ['50 or 70', [50, 70]],
    ['two three', [2, 3]],
    ['twenty fifteen', [20, 15]],
    ['hundreds of billions', [100, 1e9]],
    ['the 1990s and the 3rd', [1990, 3]],
    ['five hundred and the bridge', [500]],
    ['no number at all', []],
  ])('%s', (words, numbers) => {
    expect(numbersIn(words.split(' '))).toEqual(numbers);
  });
});

describe('the same number', () => {
  test.each([
    ['twenty five', '25', true],
    ['two hundred', '200', true],
    ['third', '3rd', true],
    ['2 million', '2 billion', false],
    ['fifty', 'fifteen', false],
    ['and', 'and', false],
    ['ten bridges', '10 bridges', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(saySameNumber(a.split(' '), b.split(' '))).toBe(same);
  });
});
