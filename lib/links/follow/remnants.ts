/**
 * Words that two sentences have in common though the one did not become the other.
 *
 * Where a sentence was taken out and another put in its place, both may begin alike, or have a few common words in the
 * same order. Such words are not the same words.
 */
import { bitsOf, type Tile } from './common-runs';
import { sentenceIndexes } from './coverage';
import type { Readings } from './readings';

/** The part of either sentence that must be in the other, or else what the common words must tell, in bits. */
const LEAST_SHARE = 0.35;
const LEAST_BITS = 20;

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
  const kept = parts.filter((part) => {
    const { words, bits } = pairs.get(pairOf(part)) ?? { words: 0, bits: 0 };
    const shorter = Math.min(
      before.lengths[before.indexes[part.before] ?? 0] ?? 0,
      after.lengths[after.indexes[part.after] ?? 0] ?? 0,
    );
    return bits >= LEAST_BITS || words >= LEAST_SHARE * shorter;
  });
  return joinTiles(kept);
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

function joinTiles(tiles: readonly Tile[]): Tile[] {
  const joined: Tile[] = [];
  for (const tile of tiles) {
    const last = joined.at(-1);
    const goesOn = last && last.before + last.length === tile.before && last.after + last.length === tile.after;
    if (goesOn) joined[joined.length - 1] = { ...last, length: last.length + tile.length };
    else joined.push(tile);
  }
  return joined;
}
