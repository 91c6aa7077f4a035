/** Whether an answer to a link is right. */
import { isTie, placeOf, type Range, type Truth } from './truth';

/** What a way of linking says of a link when it is opened. */
export type Answer =
  /** Here they are. `isMoved`: and it says that they were in another passage before. */
  | { readonly kind: 'found'; readonly range: Range; readonly isMoved?: boolean }
  /** They are not as they were; what stands in their place is in `ranges`. */
  | { readonly kind: 'changed'; readonly ranges: readonly Range[] }
  /** None of them is there any more. */
  | { readonly kind: 'gone' }
  /** It does not know. */
  | { readonly kind: 'lost' };

/** What an answer to a link is worth. */
export type Verdict =
  /** It leads to exactly the words, or to the same words beside them where nobody could tell which are which. */
  | 'right'
  /** It says that they changed or are gone, and so it is. */
  | 'told'
  /** It says so though they are there as they were, or shows words that they did not become. */
  | 'mistold'
  /** It does not know. */
  | 'lost'
  /** It leads to what is left of them, and does not say that they changed. */
  | 'untold'
  /** It leads to other words, and does not say so. */
  | 'astray'
  /** It leads to a passage that has less than a third of what is left of its words; the rest went elsewhere. */
  | 'part';

/** The verdicts that mean: wrong without saying so. */
export const SILENT: readonly Verdict[] = ['untold', 'astray'];

/** True where all words of a link are still there, as they were, one behind the other. */
export function isThere(truth: Truth, link: Range): boolean {
  return [truth.went, truth.wentOrBack].some((went) => placeOf(went, link) !== null);
}

/** Judges an answer to a link to the words of a range. */
export function judge(truth: Truth, link: Range, answer: Answer): Verdict {
  if (answer.kind === 'lost') return 'lost';
  if (answer.kind === 'found') {
    const { range } = answer;
    const places = [placeOf(truth.went, link), placeOf(truth.wentOrBack, link)];
    if (places.some((place) => place && isSame(place, range)) || isTie(truth, link, range)) return 'right';
    return touchesRest(truth, link, range) ? 'untold' : 'astray';
  }
  if (isThere(truth, link)) return 'mistold';
  const isSo = answer.kind === 'gone' ? isMostlyGone(truth, link) : isNearRest(truth, link, answer.ranges);
  return isSo ? 'told' : 'mistold';
}

/**
 * True where words stand in another passage than the one that has most of what is left of theirs, so that a reader is to
 * be told that they were moved.
 *
 * @param before The words of the passage that they were in.
 * @param after The words of all passages now, and of the one that they are in.
 */
export function wereMoved({ went }: Truth, before: Range, after: { all: readonly Range[]; own: Range }): boolean {
  const left = went.subarray(before.start, before.end);
  const held = ({ start, end }: Range) => left.filter((place) => place >= start && place < end).length;
  const own = held(after.own);
  return own * 2 < left.length && after.all.some((passage) => held(passage) > own);
}

/**
 * Judges an answer to a link to a passage.
 *
 * It is right where it leads to a good part of the words of the passage that are left, or, where none is, to those that
 * replaced them; words that were there before are not such.
 *
 * @param words The words that the passage had when the link was made.
 */
export function judgePassage(truth: Truth, words: Range, answer: Answer): Verdict {
  const left = truth.wentOrBack.subarray(words.start, words.end).filter((place) => place >= 0);
  if (answer.kind === 'found') {
    const { start, end } = answer.range;
    const held = left.filter((place) => place >= start && place < end).length;
    if (left.length === 0) {
      const isOthers = isMostlyFromElsewhere(truth, answer.range) && !isTie(truth, words, answer.range);
      return isNearRest(truth, words, [answer.range]) && !isOthers ? 'right' : 'astray';
    }
    if (held >= left.length / 3 || isTie(truth, words, answer.range)) return 'right';
    return held > 0 ? 'part' : 'astray';
  }
  if (answer.kind === 'lost') return 'lost';
  const isSo = answer.kind === 'gone' ? isMostlyGone(truth, words) : isNearRest(truth, words, answer.ranges);
  return isSo ? 'told' : 'mistold';
}

function isSame(one: Range, other: Range): boolean {
  return one.start === other.start && one.end === other.end;
}

/** True where at most half of the words are left anywhere. */
function isMostlyGone({ wentOrBack }: Truth, { start, end }: Range): boolean {
  return wentOrBack.subarray(start, end).filter((place) => place >= 0).length <= (end - start) / 2;
}

/** True where most of the words of a range were there before, wherever. */
function isMostlyFromElsewhere({ came }: Truth, { start, end }: Range): boolean {
  return came.subarray(start, end).filter((place) => place >= 0).length * 2 > end - start;
}

/** True where a range has some of the link's words. */
function touchesRest({ wentOrBack }: Truth, { start, end }: Range, range: Range): boolean {
  return wentOrBack.subarray(start, end).some((place) => place >= range.start && place < range.end);
}

/** True where ranges have some of the link's words, or lie where those stood if none is left. */
function isNearRest(truth: Truth, link: Range, ranges: readonly Range[]): boolean {
  if (ranges.some((range) => touchesRest(truth, link, range))) return true;
  if (truth.wentOrBack.subarray(link.start, link.end).some((place) => place >= 0)) return false;
  const before = truth.wentOrBack.subarray(0, link.start).findLast((place) => place >= 0) ?? -1;
  const after = truth.wentOrBack.subarray(link.end).find((place) => place >= 0) ?? truth.after.length;
  return ranges.every(({ start, end }) => start <= after && end > before);
}
