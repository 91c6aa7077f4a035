/**
 * Words that two sentences have in common though the one did not become the other.
 *
 * Where a sentence was taken out and another put in its place, both may begin or end alike, or have a few common words in
 * the same order. Such words are not the same words: all the less where they are a single run, and no other sentence of the
 * passage went on in the passage that they stand in, as where a paragraph took the place of another. (A passage of one
 * sentence may as well have been reworded.) But where nothing was put in, or nothing taken out, words can only be those
 * that stood there.
 */
import { bitsOf, joinTiles, type Tile } from './common-runs';
import { type Side, sentenceIndexes } from './coverage';
import { passageOfWord, type Reading, type Readings } from './readings';

/** The part of either sentence that must be in the other. */
const LEAST_SHARE = 0.4;
/** The part that is enough where the common words tell so many bits. */
const LEAST_TELLING_SHARE = 0.25;
const TELLING_BITS = 30;
/** The part of the longer sentence, or of the shorter one, that a single run must be where no other sentence went on. */
const LEAST_LONE_SHARE = 0.5;
const LEAST_LONE_SHARE_OF_SHORTER = 0.7;

/** What two sentences have in common. */
interface SentencePair {
  readonly shorter: number;
  readonly longer: number;
  /** The same for all pairs of sentences of the same two passages. */
  readonly passages: number;
  /** Whether one of the passages, at least, has other sentences. */
  readonly isOneOfMany: boolean;
  words: number;
  bits: number;
  runs: number;
}

/** The tiles without words that are the same by chance. */
export function withoutRemnants(readings: Readings, tiles: readonly Tile[]): Tile[] {
  const before = sentenceIndexes(readings.before);
  const after = sentenceIndexes(readings.after);
  const parts = tiles.flatMap((tile) => cutAtSentences(tile, before.indexes, after.indexes));
  const pairs = new Map<number, SentencePair>();
  const pairOf = (part: Tile): SentencePair => {
    const [one, other] = [before.indexes[part.before] ?? 0, after.indexes[part.after] ?? 0];
    const key = one * after.lengths.length + other;
    const known = pairs.get(key);
    if (known) return known;
    const lengths = [before.lengths[one] ?? 0, after.lengths[other] ?? 0] as const;
    const [passage, now] = [passageOfWord(readings.before, part.before), passageOfWord(readings.after, part.after)];
    const pair: SentencePair = {
      shorter: Math.min(...lengths),
      longer: Math.max(...lengths),
      passages: passage * readings.after.starts.length + now,
      isOneOfMany: wordsOf(readings.before, passage) > lengths[0] || wordsOf(readings.after, now) > lengths[1],
      words: 0,
      bits: 0,
      runs: 0,
    };
    pairs.set(key, pair);
    return pair;
  };
  for (const part of parts) {
    const pair = pairOf(part);
    pair.words += part.length;
    pair.bits += bitsOf(readings, part);
    pair.runs += 1;
  }
  /** How many sentences of a passage went on in another. */
  const wentOn = new Map<number, number>();
  for (const pair of pairs.values()) {
    if (hasEnough(pair)) wentOn.set(pair.passages, (wentOn.get(pair.passages) ?? 0) + 1);
  }
  const isSure = parts.map((part) => {
    const pair = pairOf(part);
    const isAlone = pair.isOneOfMany && wentOn.get(pair.passages) === 1;
    return hasEnough(pair) && !(isAlone && isLoneRun(pair));
  });
  const isHeld = [...isSure];
  holdBetween(parts, isSure, 'before', isHeld);
  holdBetween(parts, isSure, 'after', isHeld);
  return joinTiles(parts.filter((_, index) => isHeld[index]));
}

function wordsOf({ starts }: Reading, passage: number): number {
  return (starts[passage + 1] ?? 0) - (starts[passage] ?? 0);
}

function hasEnough({ words, bits, shorter }: SentencePair): boolean {
  return words >= (bits >= TELLING_BITS ? LEAST_TELLING_SHARE : LEAST_SHARE) * shorter;
}

/** Whether a pair has a single run in common, which is not much of either sentence. */
function isLoneRun({ runs, words, shorter, longer }: SentencePair): boolean {
  return runs === 1 && words < LEAST_LONE_SHARE * longer && words < LEAST_LONE_SHARE_OF_SHORTER * shorter;
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
