/** When the words of an interview are said, as its page asks for it. */
import { wordsOf } from '../align';
import type { Edition } from './types';

/** The times of one passage. */
export interface TimedPassage {
  readonly id: string;
  /** Where each word begins in the passage’s text, in UTF-16 code units: the first, and how far on each other is. */
  readonly words: readonly number[];
  /** When each word begins, in hundredths of a second: the first, and how much later each other is. As long as `words`. */
  readonly times: readonly number[];
  /** When the last word ends, in hundredths of a second. */
  readonly end: number;
}

/** The times of an edition in order; passages without words or times are left out. Plain data, to be sent as JSON. */
export type WordTimes = readonly TimedPassage[];

/** The word times of an edition: of its recording, or of the times that stand in its transcript, passage by passage. */
export function wordTimes({ passages, times }: Edition): WordTimes {
  if (times === undefined) {
    const timed = passages.flatMap(({ id, timecode }) => (timecode === undefined ? [] : [{ id, at: timecode * 100 }]));
    return timed.map(({ id, at }, index) => ({ id, words: [0], times: [at], end: timed[index + 1]?.at ?? at + 6000 }));
  }
  return passages.flatMap(({ id, text }, index): TimedPassage[] => {
    const own = times.passages[index];
    const words = wordsOf(text).map(({ start }) => start);
    if (own === undefined || words.length === 0) return [];
    const moments = own.words.map((time) => Math.round(time * 100));
    return [{ id, words: toSteps(words), times: toSteps(moments), end: Math.round(own.end * 100) }];
  });
}

/** When each passage begins, in seconds, by its id. */
export function passageStarts({ passages, times }: Edition): ReadonlyMap<string, number> {
  return new Map(
    passages.flatMap(({ id, timecode }, index) => {
      const own = times?.passages[index];
      const start = own === undefined ? timecode : (own.words[0] ?? own.end);
      return start === undefined ? [] : [[id, start] as const];
    }),
  );
}

function toSteps(values: readonly number[]): number[] {
  return values.map((value, index) => value - (values[index - 1] ?? 0));
}
