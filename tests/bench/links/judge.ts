/** Whether an answer to a link is right. */
import { isTie, placeOf, type Range, type Truth } from './truth';

/** What a way of linking says of a link when it is opened. */
export type Answer =
  /** Here they are, with nothing else to say. */
  | { readonly kind: 'found'; readonly range: Range }
  /** They are not as they were; what is left of them is in `ranges`, if anything. */
  | { readonly kind: 'changed'; readonly ranges: readonly Range[] }
  /** It does not know. */
  | { readonly kind: 'lost' };

/**
 * What an answer is worth.
 *
 * Where the words are still there, as they were, one behind the other:
 * - `right`: it leads to them, or to the same words beside them where nobody could tell which are which.
 * - `missed`: it says that they changed, or it does not know.
 * - `astray`: it leads elsewhere and does not say so.
 *
 * Where they are not:
 * - `told`: it says so.
 * - `misplaced`: it says so, but shows words that they did not become.
 * - `lost`: it does not know.
 * - `untold`: it leads to what is left of them and does not say that they changed.
 * - `false`: it leads elsewhere and does not say so.
 */
export type Verdict = 'right' | 'missed' | 'astray' | 'told' | 'misplaced' | 'lost' | 'untold' | 'false';

/** Judges an answer to a link to the words of a range. */
export function judge(truth: Truth, link: Range, answer: Answer): Verdict {
  const place = placeOf(truth.went, link);
  const placeOrBack = placeOf(truth.wentOrBack, link);
  if (answer.kind === 'found') {
    const { range } = answer;
    if ([place, placeOrBack].some((known) => known && isSame(known, range))) return 'right';
    if (isTie(truth, link, range)) return 'right';
    if (place) return 'astray';
    return touchesRest(truth, link, range) ? 'untold' : 'false';
  }
  if (place) return 'missed';
  if (answer.kind === 'lost') return 'lost';
  return answer.ranges.length === 0 || isNearRest(truth, link, answer.ranges) ? 'told' : 'misplaced';
}

/**
 * Judges an answer to a link to a passage.
 *
 * It is right where it leads to most of the words of the passage that are left, or to where they were replaced.
 *
 * @param words The words that the passage had when the link was made.
 */
export function judgePassage(truth: Truth, words: Range, answer: Answer): Verdict {
  const left = truth.wentOrBack.subarray(words.start, words.end).filter((place) => place >= 0);
  if (answer.kind === 'found') {
    const { start, end } = answer.range;
    const held = left.filter((place) => place >= start && place < end).length;
    if (left.length === 0) return isNearRest(truth, words, [answer.range]) ? 'right' : 'false';
    return held >= left.length / 3 ? 'right' : held > 0 ? 'untold' : 'astray';
  }
  return left.length > (words.end - words.start) / 2 && answer.kind === 'lost' ? 'missed' : 'told';
}

function isSame(one: Range, other: Range): boolean {
  return one.start === other.start && one.end === other.end;
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
