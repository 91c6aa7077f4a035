/** Where the words of an earlier wording are in the text as it is. */

import type { CurrentWords, PlacedRange } from './current-words';
import type { StateWording } from './past-states';
import type { Piece } from './past-types';

/** Words that follow each other and met with the same fate. */
export type LandedPart = Landing & {
  /** As written. */
  readonly was: string;
  /** In their normal form. */
  readonly words: readonly string[];
};

type Landing =
  | { readonly kind: 'kept'; readonly now: PlacedRange }
  /** Others stand in their place. */
  | { readonly kind: 'changed'; readonly now: PlacedRange }
  | { readonly kind: 'gone'; readonly now?: undefined };

/** What became of words `[start, end)` of a wording, in order. */
export function landWords(
  { id, words, text, went }: StateWording,
  start: number,
  end: number,
  current: CurrentWords,
): LandedPart[] {
  const parts: LandedPart[] = [];
  let next = start;
  const add = (to: number, landing: Landing) => {
    if (to <= next) return;
    const own = words.slice(next, to);
    const from = own[0]?.start ?? 0;
    const was = text.slice(from, own.at(-1)?.end ?? from);
    parts.push({ ...landing, was, words: own.map(({ normal }) => normal) });
    next = to;
  };
  const pieces: readonly Piece[] = went ?? [[0, words.length, id, 0]];
  for (const [from, to, passage, at, last] of pieces) {
    const low = Math.max(from, start);
    const high = Math.min(to, end);
    const now = current.place(passage, last === undefined ? at + low - from : at, last ?? at + high - from);
    if (low >= high || !now) continue;
    add(low, { kind: 'gone' });
    add(high, { kind: last === undefined ? 'kept' : 'changed', now });
  }
  add(end, { kind: 'gone' });
  return parts;
}

/**
 * Where all of the words stand as they were, one behind the other; null where they do not.
 *
 * Mostly that is where each of them went. But where “it is” became “it is, it is” it cannot be told which of the two was
 * put in, and so both are looked at. Whole sentences that were put in are what was put in.
 *
 * @param isNew Whether no word of the range was there when the link was made.
 */
export function wholePlace(
  parts: readonly LandedPart[],
  current: CurrentWords,
  isNew: (range: PlacedRange) => boolean,
): PlacedRange | null {
  const words = parts.flatMap((part) => part.words);
  const runs: { readonly now: PlacedRange; readonly start: number }[] = [];
  let before = 0;
  for (const { kind, now, words: own } of parts) {
    if (kind !== 'kept') return null;
    runs.push({ now, start: now.start - before });
    before += own.length;
  }
  const mayBeThere = (range: PlacedRange) => !current.isSentences(range) && isNew(range);
  const found = runs.find(({ start }) => {
    const standsThere = current.says({ start, end: start + words.length }, words);
    return standsThere && runs.every((run) => start === run.start || mayBeThere(between(run.now, start - run.start)));
  });
  return found ? { start: found.start, end: found.start + words.length } : null;
}

/** The words between a range and where it would be if it were moved. */
function between({ start, end }: PlacedRange, shift: number): PlacedRange {
  return shift > 0 ? { start: end, end: end + shift } : { start: start + shift, end: start };
}
