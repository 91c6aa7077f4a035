/**
 * Words that two sentences have in common though the one did not become the other.
 *
 * Where a sentence was taken out and another put in its place, both may begin alike, or have a few common words in the
 * same order. Such words are not the same words. But where nothing was put in, or nothing taken out, words can only be
 * those that stood there.
 */
import { bitsOf, joinTiles, type Tile } from './common-runs';
import { type Side, sentenceIndexes } from './coverage';
import type { Readings } from './readings';

/** The part of either sentence that must be in the other. */
const LEAST_SHARE = 0.4;
/** The part that is enough where the common words tell so many bits. */
const LEAST_TELLING_SHARE = 0.25;
const TELLING_BITS = 30;

/** The tiles without words that are the same by chance. */
export function withoutRemnants(readings: Readings, tiles: readonly Tile[]): Tile[] {
  const before = sentenceIndexes(readings.before);
  const after = sentenceIndexes(readings.after);
  const parts = tiles.flatMap((tile) => cutAtSentences(tile, before.indexes, after.indexes));
  const pairs = new Map<number, { words: number; bits: number }>();
  const pairOf = (part: Tile) =>
    (before.indexes[part.before] ?? 0) * after.lengths.length + (after.indexes[part.after] ?? 0);
  for (const part of parts) {
    const sum = pairs.get(pairOf(part)) ?? { words: 0, bits: 0 };
    sum.words += part.length;
    sum.bits += bitsOf(readings, part);
    pairs.set(pairOf(part), sum);
  }
  const isSure = parts.map((part) => {
    const { words, bits } = pairs.get(pairOf(part)) ?? { words: 0, bits: 0 };
    const shorter = Math.min(
      before.lengths[before.indexes[part.before] ?? 0] ?? 0,
      after.lengths[after.indexes[part.after] ?? 0] ?? 0,
    );
    return words >= (bits >= TELLING_BITS ? LEAST_TELLING_SHARE : LEAST_SHARE) * shorter;
  });
  const isHeld = [...isSure];
  holdBetween(parts, isSure, 'before', isHeld);
  holdBetween(parts, isSure, 'after', isHeld);
  return joinTiles(parts.filter((_, index) => isHeld[index]));
}

/** Marks the parts between sure ones in every stretch of one text that the parts have without a gap. */
function holdBetween(parts: readonly Tile[], isSure: readonly boolean[], side: Side, isHeld: boolean[]): void {
  let start = 0;
  for (let end = 1; end <= parts.length; end++) {
    const [last, next] = [parts[end - 1], parts[end]];
    if (last && next && last[side] + last.length === next[side]) continue;
    const stretch = isSure.slice(start, end);
    const first = stretch.indexOf(true);
    if (first >= 0) isHeld.fill(true, start + first, start + stretch.lastIndexOf(true));
    start = end;
  }
}

/** A tile in parts that lie in one sentence of either text. */
function cutAtSentences(tile: Tile, before: Int32Array, after: Int32Array): Tile[] {
  const parts: Tile[] = [];
  let start = 0;
  for (let at = 1; at <= tile.length; at++) {
    const isSame =
      at < tile.length &&
      before[tile.before + at] === before[tile.before + start] &&
      after[tile.after + at] === after[tile.after + start];
    if (isSame) continue;
    parts.push({ before: tile.before + start, after: tile.after + start, length: at - start });
    start = at;
  }
  return parts;
}
