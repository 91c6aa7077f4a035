/** Which words of a text are part of a tile, and its sentences. */
import type { Tile } from './common-runs';
import { Break, passageOfWord, type Reading, type Readings } from './readings';

/** Words `[start, end)`. */
export interface WordSpan {
  readonly start: number;
  readonly end: number;
}

/** One side of the tiles. */
export type Side = 'before' | 'after';

/** For each word of a text the word of the other text that it is, or −1. */
export function wordMap(reading: Reading, tiles: readonly Tile[], side: Side): Int32Array {
  const map = new Int32Array(reading.words.length).fill(-1);
  for (const tile of tiles) {
    const place = tile[side === 'before' ? 'after' : 'before'];
    for (let i = 0; i < tile.length; i++) map[tile[side] + i] = place + i;
  }
  return map;
}

/** The sentences of a text, in order; each ends at the latest where its passage does. */
export function sentencesOf({ words, breaks }: Reading): WordSpan[] {
  const sentences: WordSpan[] = [];
  let start = 0;
  for (let at = 1; at <= words.length; at++) {
    if ((breaks[at] ?? 0) === 0) continue;
    sentences.push({ start, end: at });
    start = at;
  }
  return sentences;
}

/** For each word of a text the sentence that it stands in, and the words of each sentence. */
export function sentenceIndexes({ words, breaks }: Reading): {
  readonly indexes: Int32Array;
  readonly lengths: number[];
} {
  const indexes = new Int32Array(words.length);
  const lengths: number[] = [];
  let start = 0;
  for (let at = 0; at < words.length; at++) {
    indexes[at] = lengths.length;
    if (breaks[at + 1] === Break.none) continue;
    lengths.push(at + 1 - start);
    start = at + 1;
  }
  return { indexes, lengths };
}

/** Runs of words that were not found in the other text. */
export function uncovered(map: Int32Array): WordSpan[] {
  const runs: WordSpan[] = [];
  let start = 0;
  for (let at = 0; at <= map.length; at++) {
    if (at < map.length && map[at] === -1) continue;
    if (at > start) runs.push({ start, end: at });
    start = at + 1;
  }
  return runs;
}

/** The tiles without the words of some spans of one side. */
export function withoutSpans(tiles: readonly Tile[], spans: readonly WordSpan[], side: Side): Tile[] {
  let left = [...tiles];
  for (const { start, end } of spans) {
    left = left.flatMap((tile) => {
      const from = tile[side];
      const to = from + tile.length;
      if (to <= start || end <= from) return [tile];
      const head = Math.max(0, start - from);
      const tail = Math.max(0, to - end);
      const skipped = tile.length - tail;
      return [
        { ...tile, length: head },
        { before: tile.before + skipped, after: tile.after + skipped, length: tail },
      ].filter(({ length }) => length > 0);
    });
  }
  return left;
}

/** A tile in parts that cross no break between passages in either text. */
export function cutAtPassages({ before: one, after: other }: Readings, { before, after, length }: Tile): Tile[] {
  const parts: Tile[] = [];
  for (let at = 0; at < length; ) {
    const left = (one.starts[passageOfWord(one, before + at) + 1] ?? 0) - before - at;
    const right = (other.starts[passageOfWord(other, after + at) + 1] ?? 0) - after - at;
    const size = Math.min(length - at, left, right);
    parts.push({ before: before + at, after: after + at, length: size });
    at += size;
  }
  return parts;
}
