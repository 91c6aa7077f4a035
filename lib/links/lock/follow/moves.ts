/**
 * Sentences that were moved to another place.
 *
 * Only whole sentences that say enough, and that either text has once, are taken to be moved; what stood beside them in
 * their passage may follow them with a difference. A single sentence that turns up elsewhere with a difference may be a
 * lookalike as well, and is not claimed.
 */
import { bitsOf, joinTiles, type Region, type Tile } from './common-runs';
import { sentencesOf, type WordSpan, wordMap } from './coverage';
import { withEnds } from './in-order';
import { Break, type Reading, type Readings } from './readings';

/** What the words of moved sentences must tell together, in bits. */
const LEAST_BITS = 24;
/** The same of sentences that are whole passages in both texts. */
const LEAST_PASSAGE_BITS = 16;

/**
 * Tiles of what was moved, in the order of the text before.
 *
 * @param tiles What was found already.
 * @param barred Sentences of the text before of which nothing is to be claimed.
 */
export function movedSentences(readings: Readings, tiles: readonly Tile[], barred: readonly WordSpan[]): Tile[] {
  const before = wordMap(readings.before, tiles, 'before');
  const after = wordMap(readings.after, tiles, 'after');
  for (const { start, end } of barred) before.fill(0, start, end);
  const moved: Tile[] = [];
  for (const sentence of wholeSentences(readings, before, after)) {
    if (before[sentence.before] !== -1 || after[sentence.after] !== -1) continue;
    const region = freeRegion(sentence, before, after);
    for (const tile of aroundTile(readings, sentence, region)) {
      moved.push(tile);
      before.fill(0, tile.before, tile.before + tile.length);
      after.fill(0, tile.after, tile.after + tile.length);
    }
  }
  return moved.sort((a, b) => a.before - b.before);
}

/** Runs of sentences that are left over in both texts, word for word, and of which neither text has one twice. */
function wholeSentences(readings: Readings, before: Int32Array, after: Int32Array): Tile[] {
  const left = leftOver(readings.before, before);
  if (!Array.from(leftOver(readings.after, after)).some((words) => left.has(words))) return [];
  const old = sentencesByWords(readings.before);
  const now = sentencesByWords(readings.after);
  const found: Tile[] = [];
  for (const [words, one] of old) {
    const other = now.get(words);
    if (!one || !other || !isFree(one, before) || !isFree(other, after)) continue;
    found.push({ before: one.start, after: other.start, length: one.end - one.start });
  }
  return joinTiles(found.sort((a, b) => a.before - b.before)).filter((run) => {
    const isPassages =
      isWhole(readings.before, run.before, run.length) && isWhole(readings.after, run.after, run.length);
    return bitsOf(readings, run) >= (isPassages ? LEAST_PASSAGE_BITS : LEAST_BITS);
  });
}

/** True where words begin with a passage and end with one. */
function isWhole({ breaks }: Reading, start: number, length: number): boolean {
  return breaks[start] === Break.passage && breaks[start + length] === Break.passage;
}

/** The words of each sentence that is left over. */
function leftOver(reading: Reading, covered: Int32Array): Set<string> {
  const free = covered.includes(-1) ? sentencesOf(reading).filter((sentence) => isFree(sentence, covered)) : [];
  return new Set(free.map((sentence) => wordsOf(reading, sentence)));
}

/** The sentences of a text by their words; null for words that several sentences have. */
function sentencesByWords(reading: Reading): Map<string, WordSpan | null> {
  const byWords = new Map<string, WordSpan | null>();
  for (const sentence of sentencesOf(reading)) {
    const words = wordsOf(reading, sentence);
    byWords.set(words, byWords.has(words) ? null : sentence);
  }
  return byWords;
}

function wordsOf({ words }: Reading, { start, end }: WordSpan): string {
  return words.subarray(start, end).join(' ');
}

function isFree({ start, end }: WordSpan, covered: Int32Array): boolean {
  for (let at = start; at < end; at++) if (covered[at] !== -1) return false;
  return true;
}

/** What is left over around a sentence, in both texts. */
function freeRegion({ before, after, length }: Tile, old: Int32Array, now: Int32Array): Region {
  const [beforeStart, beforeEnd] = freeStretch(before, before + length, old);
  const [afterStart, afterEnd] = freeStretch(after, after + length, now);
  return { before: beforeStart, beforeEnd, after: afterStart, afterEnd };
}

function freeStretch(from: number, to: number, map: Int32Array): [start: number, end: number] {
  let start = from;
  while (map[start - 1] === -1) start--;
  let end = to;
  while (map[end] === -1) end++;
  return [start, end];
}

/** A moved sentence with what it has beside it in both texts. */
function aroundTile(readings: Readings, tile: Tile, region: Region): Tile[] {
  const ahead = { ...region, beforeEnd: tile.before, afterEnd: tile.after };
  const behind = { ...region, before: tile.before + tile.length, after: tile.after + tile.length };
  return [...withEnds(readings, ahead, { start: false }), tile, ...withEnds(readings, behind, { end: false })];
}
