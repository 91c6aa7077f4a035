/** What really became of the words of a text, known from their identities. */
import type { TrackedPassage, TrackedWord } from './tracked-text';

/** Words `[start, end)` of a text, counted through all passages. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Two versions of a text, with the way of each word from the first to the second. */
export interface Truth {
  readonly before: readonly TrackedWord[];
  readonly after: readonly TrackedWord[];
  /** For each word of the first where it is in the second; −1 where it is gone. */
  readonly went: Int32Array;
  /** For each word of the second where it was in the first; −1 where it is new. */
  readonly came: Int32Array;
  /**
   * The same, but with words that were taken out and put in again, in the same place beside the same word, as the same:
   * no reader could tell.
   */
  readonly wentOrBack: Int32Array;
  /** For each passage of the second text who says it, or said its words in the first. */
  readonly voices: ReadonlyMap<TrackedPassage, ReadonlySet<string>>;
}

/** What became of the words. */
export function truthOf(before: readonly TrackedWord[], after: readonly TrackedWord[]): Truth {
  const places = new Map(after.map(({ identity }, index) => [identity, index]));
  const went = Int32Array.from(before, ({ identity, normal }) => {
    const place = places.get(identity) ?? -1;
    return after[place]?.normal === normal ? place : -1;
  });
  const came = inverse(went, after.length);
  const wentOrBack = went.slice();
  const cameOrBack = came.slice();
  const voices = voicesOf(before, after, came);
  const extend = (from: number, step: 1 | -1) => {
    const place = wentOrBack[from - step] ?? -1;
    const next = place + step;
    if (place < 0 || wentOrBack[from] !== -1 || cameOrBack[next] !== -1) return;
    if (!isAlike(voices, before[from], after[next])) return;
    wentOrBack[from] = next;
    cameOrBack[next] = from;
  };
  for (let at = 1; at < before.length; at++) extend(at, 1);
  for (let at = before.length - 2; at >= 0; at--) extend(at, -1);
  return { before, after, went, came, wentOrBack, voices };
}

/**
 * For each passage of the second text who says it: its speaker, and those who said words of it in the first. A passage
 * that was given to another speaker is still the same.
 */
function voicesOf(
  before: readonly TrackedWord[],
  after: readonly TrackedWord[],
  came: Int32Array,
): Map<TrackedPassage, Set<string>> {
  const voices = new Map<TrackedPassage, Set<string>>();
  for (const [index, { passage }] of after.entries()) {
    const own = voices.get(passage) ?? new Set([passage.speaker]);
    voices.set(passage, own);
    const origin = before[came[index] ?? -1];
    if (origin) own.add(origin.passage.speaker);
  }
  return voices;
}

/** True for the same word in both texts, said by the same person: who says it tells one from another. */
function isAlike(
  voices: ReadonlyMap<TrackedPassage, ReadonlySet<string>>,
  one: TrackedWord | undefined,
  other: TrackedWord | undefined,
): boolean {
  return (
    one !== undefined && one.normal === other?.normal && voices.get(other.passage)?.has(one.passage.speaker) === true
  );
}

/** The same of two words of one text. */
function isSame(one: TrackedWord | undefined, other: TrackedWord | undefined): boolean {
  return one?.normal === other?.normal && one?.passage.speaker === other?.passage.speaker;
}

function inverse(went: Int32Array, length: number): Int32Array {
  const came = new Int32Array(length).fill(-1);
  for (const [index, place] of went.entries()) if (place >= 0) came[place] = index;
  return came;
}

/** Where words are that are all still there, in order, with nothing between them; null where they are not. */
export function placeOf(went: Int32Array, { start, end }: Range): Range | null {
  const first = went[start] ?? -1;
  if (first < 0) return null;
  for (let at = start; at < end; at++) if (went[at] !== first + at - start) return null;
  return { start: first, end: first + end - start };
}

/**
 * True where taking out, or putting in, other words would have given the same text and have left the words of the link
 * where the answer says: of “it is, it is” nobody can tell which one was taken out. Words that were taken out and put in
 * again, in the same place beside the same words, count as the same.
 */
export function isTie(truth: Truth, link: Range, answer: Range): boolean {
  const length = link.end - link.start;
  if (answer.end - answer.start !== length) return false;
  if (isRepeated(truth, link, answer)) return true;
  const { went, came, wentOrBack } = truth;
  let isHeld = wentOrBack[link.start - 1] === answer.start - 1 || wentOrBack[link.end] === answer.end;
  for (let i = 0; i < length; i++) {
    const from = link.start + i;
    const to = answer.start + i;
    if (!isAlike(truth.voices, truth.before[from], truth.after[to])) return false;
    if (went[from] === -1 && came[to] === -1) continue;
    if (wentOrBack[from] !== to && !couldBe(truth, from, to)) return false;
    isHeld = true;
  }
  return isHeld;
}

/** True where the words are still there, and the answer is only further on in the same words said over and over. */
function isRepeated({ went, after }: Truth, link: Range, answer: Range): boolean {
  const place = placeOf(went, link);
  if (!place || answer.start > place.end || place.start > answer.end) return false;
  const by = Math.abs(answer.start - place.start);
  const end = Math.max(place.end, answer.end) - by;
  for (let at = Math.min(place.start, answer.start); at < end; at++) {
    if (!isSame(after[at], after[at + by])) return false;
  }
  return true;
}

/** True where the cut at which words were put in or taken out could as well be made so that a word went to a place. */
function couldBe(truth: Truth, from: number, to: number): boolean {
  const shift = shiftAt(truth, from, to);
  if (!shift) return false;
  const isBefore = shift.side === 'before';
  const [words, map] = isBefore ? [truth.before, truth.went] : [truth.after, truth.came];
  return canSlide(words, map, (isBefore ? from : to) + shift.by, -shift.by);
}

/**
 * True where a run of words that was put in or taken out begins somewhere behind (or, where `by` is negative, before) a
 * word, as long as `by`, and the words from there to the run could as well be those `by` words further on.
 */
function canSlide(words: readonly TrackedWord[], map: Int32Array, from: number, by: number): boolean {
  const step = Math.sign(by);
  let at = from;
  while ((map[at] ?? -1) >= 0) {
    if (!isSame(words[at], words[at + by])) return false;
    at += step;
  }
  for (let i = 0; i < Math.abs(by); i++) if (map[at + i * step] !== -1) return false;
  return true;
}

/** How far from the truth it is to take one word for another, and in which text the difference lies. */
interface Shift {
  readonly side: 'before' | 'after';
  readonly by: number;
}

function shiftAt({ went, came }: Truth, from: number, to: number): Shift | null {
  const place = went[from] ?? -1;
  const origin = came[to] ?? -1;
  if (place === to || (place >= 0 && origin >= 0)) return null;
  if (origin >= 0) return { side: 'before', by: origin - from };
  return place >= 0 ? { side: 'after', by: place - to } : null;
}
