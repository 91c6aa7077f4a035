import { describe, expect, test } from 'vitest';
import { readTime, timelineOf, timesBetween, wordAt } from '@/components/browser/media/timeline';
import type { WordTimes } from '@/lib/edition';

/** “How many?” from 1 s on, “Forty-one, twice.” from 4 s on, with a silence before its last word. */
const TIMES: WordTimes = [
  { id: 'how', words: [0, 4], times: [100, 50], end: 200 },
  { id: 'forty', words: [0, 6, 5], times: [400, 30, 600], end: 1080 },
];
const timeline = timelineOf(TIMES);

describe('the word that is being said', () => {
  test.each([
    [0, null],
    [1, 'how 0'],
    [1.49, 'how 0'],
    [1.5, 'how 4'],
    [3.99, 'how 4'],
    [4.3, 'forty 6'],
    [99, 'forty 11'],
  ])('at %d s', (seconds, expected) => {
    const word = wordAt(timeline, seconds);
    expect(word && `${word.passage} ${word.start}`).toBe(expected);
  });

  test('lasts until the next one, and not over a silence', () => {
    expect(timeline.map(({ from, to }) => [from, to])).toEqual([
      [1, 1.5],
      [1.5, 2],
      [4, 4.3],
      [4.3, 6.3],
      [10.3, 10.8],
    ]);
  });

  test('there is none where there are no times', () => {
    expect(wordAt([], 1)).toBeNull();
  });

  test('a passage that has one time for all of it lasts as long as it lasts', () => {
    expect(timelineOf([{ id: 'a', words: [0], times: [100], end: 6100 }])).toMatchObject([{ from: 1, to: 61 }]);
  });
});

describe('words are played from their first to the end of their last', () => {
  test.each([
    ['whole words', { passage: 'how', offset: 4 }, { passage: 'forty', offset: 9 }, { from: 1.5, to: 6.3 }],
    ['from within a word', { passage: 'forty', offset: 8 }, { passage: 'forty', offset: 16 }, { from: 4.3, to: 10.8 }],
    ['a passage without a time', { passage: 'none', offset: 0 }, { passage: 'none', offset: 9 }, null],
    ['nothing', { passage: 'how', offset: 0 }, { passage: 'how', offset: 0 }, null],
  ])('%s', (_, from, to, times) => {
    expect(timesBetween(timeline, from, to)).toEqual(times);
  });
});

describe('a time in an address', () => {
  test.each([
    ['75', 75],
    ['75.5', 75.5],
    ['75s', 75],
    ['1:15', 75],
    ['1:02:03', 3723],
    ['1m15s', 75],
    ['1h2m3s', 3723],
    ['0', 0],
    ['', null],
    ['-3', null],
    ['soon', null],
    ['1:2', null],
    ['99999999999999', null],
    [null, null],
  ])('%s is %s', (written, seconds) => {
    expect(readTime(written)).toBe(seconds);
  });
});
