import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '@/lib/align';
import { compareSpoken } from '@/lib/import/onto/as-spoken';
import { layTimes } from '@/lib/import/onto/lay-times';
import { spokenWords } from '@/lib/import/onto/spoken-words';
import { formatTimes, parseTimes } from '@/lib/import/onto/times-file';
import { captions, round, spokenIn } from './recordings';

/** A second for each word, with all of it in captions of one word. */
function aSecondEach(text: string): string {
  return captions(...text.split(' ').map((word, second) => [second, second + 1, word] as const));
}

function passagesOf(...texts: readonly string[]) {
  return texts.map((text, index) => ({ id: `p${index + 1}`, text }));
}

/** The times of all words, in seconds, passages apart. */
async function times(said: string, ...published: readonly string[]): Promise<string> {
  const { passages } = layTimes(passagesOf(...published), await spokenIn(said));
  return passages.map(({ words }) => words.map(round).join(' ')).join(' | ');
}

describe('words of a transcript take the times of what was said', () => {
  test.each([
    ['the same words', 'alpha bravo charlie delta', ['Alpha, bravo.', 'Charlie: delta!'], '0 1 | 2 3'],
    ['a word misheard', 'alpha brave charlie delta', ['alpha bravo charlie delta'], '0 1 2 3'],
    ['a word that was not heard', 'alpha charlie delta', ['alpha bravo charlie delta'], '0 0.6 1 2'],
    ['a filler left out', 'alpha um bravo charlie', ['alpha bravo charlie'], '0 2 3'],
    ['a number in figures', 'we counted forty one boats', ['we counted 41 boats'], '0 1 2 4'],
    ['a compound written apart', 'we met on broadway today', ['we met on broad way today'], '0 1 2 3 3.4 4'],
    [
      'a sentence left out between passages',
      'alpha bravo one two three four five six seven eight charlie delta',
      ['alpha bravo', 'charlie delta'],
      '0 1 | 10 11',
    ],
    [
      'a passage that nobody said',
      'alpha bravo charlie delta',
      ['alpha bravo', 'Editor here', 'charlie delta'],
      '0 1 | 1.6 1.8 | 2 3',
    ],
    ['words before the first', 'bravo charlie delta', ['alpha bravo charlie delta'], '0 0 1 2'],
    ['words behind the last', 'alpha bravo charlie', ['alpha bravo charlie delta'], '0 1 2 2.8'],
    ['a passage without words', 'alpha bravo', ['alpha', '…', 'bravo'], '0 |  | 1'],
  ])('%s', async (_, said, published, expected) => {
    expect(await times(aSecondEach(said), ...published)).toBe(expected);
  });

  test('a common word within a long cut is not taken for the one that was published', async () => {
    const cut = Array.from({ length: 60 }, (_, index) => (index === 30 ? 'the' : `left${index}`)).join(' ');
    const said = aSecondEach(`alpha bravo charlie ${cut} delta echo foxtrot`);
    expect(await times(said, 'alpha bravo charlie', 'the delta echo foxtrot')).toMatch(/^0 1 2 \| \S+ 63 64 65$/);
  });
});

const word = fc.constantFrom(
  'the',
  'tide',
  'was',
  'low',
  'and',
  'pier',
  'stood',
  'dry',
  'forty',
  'one',
  '41',
  'not',
  '',
);
const paragraph = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
const cue = fc.record({
  text: paragraph,
  start: fc.option(fc.double({ min: 0, max: 500, noNaN: true })),
  end: fc.option(fc.double({ min: 0, max: 500, noNaN: true })),
});

describe('whatever the texts are', () => {
  test('every word has a time, times never fall, and the file gives them back', () => {
    fc.assert(
      fc.property(
        fc.array(paragraph, { maxLength: 8 }),
        fc.array(cue, { minLength: 1, maxLength: 12 }),
        (texts, cues) => {
          const pieces = cues.map((each) => ({ ...each, voice: null, lines: { first: 1, last: 1 } }));
          const spoken = spokenWords(pieces);
          const { laid, asSpoken } = compareSpoken(passagesOf(...texts), spoken);
          const all = laid.passages.flatMap(({ words }) => words);
          expect(laid.passages.map(({ words }) => words.length)).toEqual(texts.map((text) => wordsOf(text).length));
          expect(all.every((time) => Number.isFinite(time) && time >= 0)).toBe(true);
          expect(all).toEqual([...all].sort((a, b) => a - b));
          expect(asSpoken.passages).toHaveLength(texts.length);
          const text = formatTimes({ source: { file: 'a.vtt', format: 'captions' }, laid, spoken });
          const { times, problem } = parseTimes({ path: 'times.json', text });
          expect(problem).toBeNull();
          if (times === null) return;
          expect(times.laid.passages.flatMap(({ words }) => words.map(round))).toEqual(
            all.map((time) => round(Math.round(time * 100) / 100)),
          );
          expect(formatTimes(times)).toBe(text);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('a damaged file is a problem, never half a file', () => {
  test.each([
    ['no JSON', '{"version":1,'],
    ['another version', '{"version":2,"source":{"file":"a","format":"b"},"passages":[],"spoken":[]}'],
    [
      'a time that is negative',
      '{"version":1,"source":{"file":"a","format":"b"},"passages":[{"id":"a","times":[-1],"heard":0}],"spoken":[]}',
    ],
    ['a field too many', '{"version":1,"source":{"file":"a","format":"b"},"passages":[],"spoken":[],"more":1}'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    const { times, problem } = parseTimes({ path: 'times.json', text });
    expect(times).toBeNull();
    expect(problem).toMatchObject({ rule: 'damaged-times', file: 'times.json' });
  });
});
