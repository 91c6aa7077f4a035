/**
 * What became of the words of a text: which of them are which words of its next version.
 *
 * Unlike the placing of quotes, which finds where words may well come from, this claims only what it can be sure of.
 * First what both versions have in the same order, then whole sentences that were moved. Words that are also said
 * elsewhere belong where what stands around them belongs. Where a lookalike makes it doubtful which is which, and for
 * scattered common words in a sentence that was written anew, nothing is claimed.
 */
import type { Tile } from './common-runs';
import { type WordSpan, withoutSpans } from './coverage';
import { inOrder } from './in-order';
import { withoutContested } from './junctions';
import { doubtfulSentences } from './lookalikes';
import { movedSentences } from './moves';
import { type FollowablePassage, type Readings, readTexts } from './readings';
import { withoutRemnants } from './remnants';
import { bySpeakers } from './speakers';

/** Words that others stand in the place of now. */
export interface Replacement {
  readonly before: WordSpan;
  readonly after: WordSpan;
}

/** What became of the words of a text. */
export interface FollowedWords {
  readonly readings: Readings;
  /** Equal words, in the order of the text before. No word is in two of them. */
  readonly tiles: readonly Tile[];
  /** A few words between words that were followed, with the few that stand there now. */
  readonly replacements: readonly Replacement[];
}

/** The most words, on either side, that count as standing in the place of others. */
const MOST_REPLACED = 12;

/** Follows the words of a text, given as passages, into its next version. Cost: about linear in both. */
export function followWords(before: readonly FollowablePassage[], after: readonly FollowablePassage[]): FollowedWords {
  const readings = readTexts(before, after);
  const ordered = withoutRemnants(readings, bySpeakers(readings, inOrder(readings)));
  const doubt = doubtfulSentences(readings, ordered);
  const sure = without(ordered, doubt);
  const all = [...sure, ...movedSentences(readings, sure, doubt.before)].sort((a, b) => a.before - b.before);
  const lateDoubt = doubtfulSentences(readings, all);
  const tiles = withoutRemnants(readings, withoutContested(readings, without(all, lateDoubt)));
  const doubted = [...doubt.before, ...lateDoubt.before];
  return { readings, tiles, replacements: replacementsBetween(readings, tiles, doubted) };
}

function without(tiles: readonly Tile[], doubt: Record<'before' | 'after', WordSpan[]>): Tile[] {
  return withoutSpans(withoutSpans(tiles, doubt.before, 'before'), doubt.after, 'after');
}

function replacementsBetween({ before, after }: Readings, tiles: readonly Tile[], doubted: readonly WordSpan[]) {
  const ends = [
    { before: 0, after: 0, length: 0 },
    ...tiles,
    { before: before.words.length, after: after.words.length, length: 0 },
  ];
  const rank = new Map(
    [...ends].sort((a, b) => a.after - b.after || a.length - b.length).map((tile, at) => [tile, at]),
  );
  return ends.slice(1).flatMap((right, index): Replacement[] => {
    const left = ends[index];
    if (!left || (rank.get(right) ?? 0) - (rank.get(left) ?? 0) !== 1) return [];
    const gap = {
      before: { start: left.before + left.length, end: right.before },
      after: { start: left.after + left.length, end: right.after },
    };
    const isDoubted = doubted.some(({ start, end }) => start < gap.before.end && gap.before.start < end);
    return !isDoubted && isFew(gap.before) && isFew(gap.after) ? [gap] : [];
  });
}

function isFew({ start, end }: WordSpan): boolean {
  return end > start && end - start <= MOST_REPLACED;
}
