/** What became of the passages of a text: where the words of each went, and which of the next version each of them is. */
import { cutAtPassages, type WordSpan } from './coverage';
import { type FollowedWords, followWords } from './follow-words';
import { type FollowablePassage, passageOfWord, type Reading } from './readings';

/** A run of words of one passage that went to one passage; words are counted from the beginning of either. */
export interface PassagePiece {
  readonly from: number;
  readonly to: number;
  /** Index of the passage in the next version. */
  readonly passage: number;
  readonly start: number;
  /** Where other words stand in their place: the end of those. */
  readonly end?: number;
}

/** What became of one passage. */
export interface FollowedPassage {
  /** Index of the passage that goes on with it; null where none does. */
  readonly next: number | null;
  /** True where its words are as they were, in the same order, and all that the next one has. */
  readonly isSame: boolean;
  /** In order, none overlapping. */
  readonly pieces: readonly PassagePiece[];
}

/** The part of either passage's words that must be found in the other, for the one to go on as the other. */
const LEAST_SHARE = 0.5;
/** The part of those of a passage's words that are anywhere that must be there where it goes on. */
const LEAST_REST = 0.5;

/**
 * Follows each passage of a text into its next version. No two go on as the same. Cost: about linear in the texts.
 *
 * @param native For a passage, by index, the words that it has had from the beginning, in order: it goes on where most
 *   of them go, and nowhere where none of them goes. All of its words where it is left out.
 */
export function followPassages(
  before: readonly FollowablePassage[],
  after: readonly FollowablePassage[],
  native: (passage: number) => readonly WordSpan[] | undefined = () => undefined,
): FollowedPassage[] {
  if (before.length === 0) return [];
  const followed = followWords(before, after);
  const pieces = piecesByPassage(followed, before.length);
  const next = chooseNext(pieces, followed, native);
  for (const [from, to] of wordlessPassages(before, after, next, followed)) next.set(from, to);
  return pieces.map((own, index) => {
    const target = next.get(index) ?? null;
    const words = sizeOf(followed.readings.before, index);
    const [piece] = own;
    const isSame =
      target !== null &&
      sizeOf(followed.readings.after, target) === words &&
      (words === 0 || (piece?.passage === target && piece.end === undefined && piece.to - piece.from === words));
    return { next: target, isSame, pieces: own };
  });
}

function sizeOf({ starts }: Reading, passage: number): number {
  return (starts[passage + 1] ?? 0) - (starts[passage] ?? 0);
}

function piecesByPassage({ readings, tiles, replacements }: FollowedWords, count: number): PassagePiece[][] {
  const { before, after } = readings;
  const pieces: PassagePiece[][] = Array.from({ length: count }, () => []);
  for (const tile of tiles.flatMap((whole) => cutAtPassages(readings, whole))) {
    const from = passageOfWord(before, tile.before);
    const passage = passageOfWord(after, tile.after);
    const start = tile.before - (before.starts[from] ?? 0);
    const at = tile.after - (after.starts[passage] ?? 0);
    pieces[from]?.push({ from: start, to: start + tile.length, passage, start: at });
  }
  for (const { before: old, after: now } of replacements) {
    const from = passageOfWord(before, old.start);
    const passage = passageOfWord(after, now.start);
    const base = before.starts[from] ?? 0;
    const target = after.starts[passage] ?? 0;
    if (passageOfWord(before, old.end - 1) !== from || passageOfWord(after, now.end - 1) !== passage) continue;
    const piece = { from: old.start - base, to: old.end - base, passage };
    pieces[from]?.push({ ...piece, start: now.start - target, end: now.end - target });
  }
  return pieces.map((own) => own.sort((a, b) => a.from - b.from));
}

/** Each passage goes on as the one that has most of it, where it is what most of that came from too. */
function chooseNext(
  pieces: readonly (readonly PassagePiece[])[],
  { readings }: FollowedWords,
  native: (passage: number) => readonly WordSpan[] | undefined,
): Map<number, number> {
  const pairs = pieces.flatMap((own, from) => {
    const sums = new Map<number, { native: number; kept: number; old: number; now: number }>();
    const spans = native(from);
    for (const { from: start, to, passage, start: at, end } of own) {
      const sum = sums.get(passage) ?? { native: 0, kept: 0, old: 0, now: 0 };
      if (end === undefined) sum.native += spans ? overlap(spans, start, to) : to - start;
      sum.kept += end === undefined ? to - start : 0;
      sum.old += to - start;
      sum.now += end === undefined ? to - start : end - at;
      sums.set(passage, sum);
    }
    const whole = Array.from(sums.values()).reduce((all, sum) => all + sum.native, 0);
    return Array.from(sums, ([to, sum]) => ({ from, to, whole, ...sum }));
  });
  const next = new Map<number, number>();
  const taken = new Set<number>();
  pairs.sort((a, b) => b.native - a.native || b.kept - a.kept || a.from - b.from || a.to - b.to);
  for (const { from, to, native: own, whole, old, now } of pairs) {
    // What is left alone of a passage most of which went elsewhere is not that passage.
    if (own === 0 || own < whole * LEAST_REST || next.has(from) || taken.has(to)) continue;
    const share = Math.max(old / sizeOf(readings.before, from), now / sizeOf(readings.after, to));
    if (share < LEAST_SHARE) continue;
    next.set(from, to);
    taken.add(to);
  }
  return next;
}

/** How many words of `[from, to)` some spans have. */
function overlap(spans: readonly WordSpan[], from: number, to: number): number {
  return spans.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0);
}

/** A passage that is nothing but a remark in brackets: `[unintelligible 00:29:30]`. */
const gap = /^\s*(?:\[[^[\]]*\][\s.…]*)+$/;

/**
 * Passages without a word, such as “…”, go on where the one before them does, if what stands there says the same; those
 * that only say that something was not understood, if what stands there now comes from nowhere else, between the same
 * two as before.
 */
function wordlessPassages(
  before: readonly FollowablePassage[],
  after: readonly FollowablePassage[],
  next: ReadonlyMap<number, number>,
  { readings, tiles }: FollowedWords,
): Map<number, number> {
  const found = new Map<number, number>();
  const taken = new Set(next.values());
  const came = new Set(tiles.map((tile) => passageOfWord(readings.after, tile.after)));
  for (const [index, { text }] of before.entries()) {
    const isGap = gap.test(text) && !next.has(index);
    if (sizeOf(readings.before, index) > 0 && !isGap) continue;
    const previous = index === 0 ? -1 : (next.get(index - 1) ?? found.get(index - 1));
    const candidate = previous === undefined ? -1 : previous + 1;
    if (candidate < 0 || candidate >= after.length || taken.has(candidate)) continue;
    const following = index + 1 === before.length ? after.length : next.get(index + 1);
    const isFilled = isGap && following === candidate + 1 && !came.has(candidate);
    if (after[candidate]?.text !== text && !isFilled) continue;
    found.set(index, candidate);
    taken.add(candidate);
  }
  return found;
}
