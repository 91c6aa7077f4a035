/** Runs of words that two stretches of text have in common. */

import { longestRising } from '../../../text/longest-rising';
import { addAll } from '../../../text/many';
import { PairTable } from './pair-table';
import type { Readings } from './readings';

/** `length` words from `before` on in the one text are those from `after` on in the other. */
export interface Tile {
  readonly before: number;
  readonly after: number;
  readonly length: number;
}

/** A stretch of either text: words `[before, beforeEnd)` and `[after, afterEnd)`. */
export interface Region {
  readonly before: number;
  readonly beforeEnd: number;
  readonly after: number;
  readonly afterEnd: number;
}

/**
 * By how many bits the words of a run must tell more than there are pairs of places in which a run could come to be
 * equal by chance.
 */
const SURENESS = 6;
/** Lengths, in words, of the runs that are looked for in turn. */
const RUN_LENGTHS = [6, 3, 1];
/** How often gaps between runs are looked through again for shorter ones. */
const MOST_ROUNDS = 12;

/**
 * The common runs of a region that cannot be there by chance, in an order that is that of both texts.
 *
 * Runs that occur once on either side are fixed points (as in patience diff, Cohen 2003); what lies between them is
 * looked through again, where shorter runs may be unique. Cost: about linear in the region.
 */
export function commonRuns(readings: Readings, region: Region, round = 0): Tile[] {
  const pairs = (region.beforeEnd - region.before) * (region.afterEnd - region.after);
  if (pairs <= 0 || round > MOST_ROUNDS) return [];
  const least = SURENESS + Math.log2(pairs);
  for (const length of RUN_LENGTHS) {
    const tiles = uniqueRuns(readings, region, length).filter((tile) => bitsOf(readings, tile) >= least);
    if (tiles.length > 0) return withGaps(tiles, region, (gap) => commonRuns(readings, gap, round + 1));
  }
  return [];
}

/** Words that both stretches of a region begin with. */
export function commonHead({ before: one, after: other }: Readings, region: Region): Tile {
  const most = Math.min(region.beforeEnd - region.before, region.afterEnd - region.after);
  let length = 0;
  while (length < most && one.words[region.before + length] === other.words[region.after + length]) length++;
  return { before: region.before, after: region.after, length };
}

/** Words that both stretches of a region end with. */
export function commonTail({ before: one, after: other }: Readings, region: Region): Tile {
  const most = Math.min(region.beforeEnd - region.before, region.afterEnd - region.after);
  let length = 0;
  while (length < most && one.words[region.beforeEnd - 1 - length] === other.words[region.afterEnd - 1 - length])
    length++;
  return { before: region.beforeEnd - length, after: region.afterEnd - length, length };
}

/** What the words of a run tell, in bits. */
export function bitsOf({ before: { bits, bitsBehind } }: Readings, { before, length }: Tile): number {
  let sum = bits[before] ?? 0;
  for (let word = before + 1; word < before + length; word++) sum += bitsBehind[word] ?? 0;
  return sum;
}

/** The tiles and, in their places, what is found in the gaps before, between and behind them. */
export function withGaps(tiles: readonly Tile[], region: Region, fill: (gap: Region) => readonly Tile[]): Tile[] {
  const all: Tile[] = [];
  let { before, after } = region;
  for (const tile of tiles) {
    addAll(all, fill({ before, beforeEnd: tile.before, after, afterEnd: tile.after }));
    all.push(tile);
    before = tile.before + tile.length;
    after = tile.after + tile.length;
  }
  addAll(all, fill({ before, beforeEnd: region.beforeEnd, after, afterEnd: region.afterEnd }));
  return all;
}

/** Tiles, in the order of the text before, without the ends of those that go on in the next. */
export function joinTiles(tiles: readonly Tile[]): Tile[] {
  const joined: Tile[] = [];
  for (const tile of tiles) {
    const last = joined.at(-1);
    const goesOn = last && last.before + last.length === tile.before && last.after + last.length === tile.after;
    if (goesOn) joined[joined.length - 1] = { ...last, length: last.length + tile.length };
    else joined.push(tile);
  }
  return joined;
}

/** Runs around those of `length` words that occur once on either side, as long as they can be made within the region. */
function uniqueRuns(readings: Readings, region: Region, length: number): Tile[] {
  const { words: one } = readings.before;
  const { words: other } = readings.after;
  const runs = runsOf(one, region.before, region.beforeEnd, length);
  const others = runsOf(other, region.after, region.afterEnd, length);
  const pairs: { x: number; y: number }[] = [];
  for (let index = 0; index < runs.hashes.length; index++) {
    const hash = runs.hashes[index] ?? 0;
    const x = region.before + index;
    if (runs.places.get(hash, length) !== x + 1) continue;
    const y = others.places.get(hash, length) - 1;
    if (y >= 0 && areEqual(one, x, other, y, length)) pairs.push({ x, y });
  }
  const tiles: Tile[] = [];
  let { before: fromBefore, after: fromAfter } = region;
  for (const { x, y } of longestRising(pairs, ({ y }) => y)) {
    if (x < fromBefore || y < fromAfter) continue;
    let start = 0;
    while (x - start > fromBefore && y - start > fromAfter && one[x - start - 1] === other[y - start - 1]) start++;
    let end = length;
    while (x + end < region.beforeEnd && y + end < region.afterEnd && one[x + end] === other[y + end]) end++;
    tiles.push({ before: x - start, after: y - start, length: start + end });
    fromBefore = x + end;
    fromAfter = y + end;
  }
  return tiles;
}

const SEVERAL = -1;

/** The runs of `length` words of a stretch of a text. */
interface Runs {
  /** A number for each, by where it begins in the stretch; the same for equal ones, and rarely for others. */
  readonly hashes: Int32Array;
  /** By the hash, and the length: where the run begins in the text, plus 1; `SEVERAL` where more than one does. */
  readonly places: PairTable;
}

function runsOf(words: Int32Array, from: number, to: number, length: number): Runs {
  const count = Math.max(0, to - from - length + 1);
  const hashes = new Int32Array(count);
  const places = new PairTable(count);
  for (let index = 0; index < count; index++) {
    const at = from + index;
    let hash = 0;
    for (let i = 0; i < length; i++) hash = (Math.imul(hash ^ (words[at + i] ?? 0), 0x9e3779b1) + i) | 0;
    hashes[index] = hash;
    places.set(hash, length, places.get(hash, length) === 0 ? at + 1 : SEVERAL);
  }
  return { hashes, places };
}

function areEqual(one: Int32Array, x: number, other: Int32Array, y: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (one[x + i] !== other[y + i]) return false;
  return true;
}
