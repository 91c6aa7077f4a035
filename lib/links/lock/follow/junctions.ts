/**
 * Words that belong to what stands before them as well as to what stands behind them.
 *
 * Where two runs that did not follow each other before meet, the last words of the one may be what the other had before
 * it too: “That is all. Good night.” from a place with “That is all.” and another with “That is all. Good night.” It
 * cannot be told which of the two it was then, and nothing is claimed of such words.
 */
import type { Tile } from './common-runs';
import { type Side, type WordSpan, withoutSpans, wordMap } from './coverage';
import type { Reading, Readings } from './readings';

/** The tiles without words that two of them could have. */
export function withoutContested(readings: Readings, tiles: readonly Tile[]): Tile[] {
  const before = contestedWords(readings, tiles, 'before', 'after');
  const after = contestedWords(readings, tiles, 'after', 'before');
  return withoutSpans(withoutSpans(tiles, before, 'before'), after, 'after').sort((a, b) => a.before - b.before);
}

/** Words of one text, beside the junction of two tiles that are not beside each other in the other text. */
function contestedWords(readings: Readings, tiles: readonly Tile[], side: Side, other: Side): WordSpan[] {
  const own = readings[side];
  const others = readings[other];
  const map = wordMap(others, tiles, other);
  const spans: WordSpan[] = [];
  const sorted = tiles.toSorted((a, b) => a[side] - b[side]);
  for (const [index, right] of sorted.entries()) {
    const left = sorted[index - 1];
    if (!left || left[side] + left.length !== right[side]) continue;
    if (left[other] + left.length <= right[other] && isFree(map, left[other] + left.length, right[other])) continue;
    const at = right[side];
    const back = overlap(own, at, others, right[other], -1, map, left.length);
    const ahead = overlap(own, at, others, left[other] + left.length, 1, map, right.length);
    if (back + ahead > 0) spans.push({ start: at - back, end: at + ahead });
  }
  return spans;
}

/** How many words from a junction on, in one direction, are also those beside a place of the other text that is free. */
function overlap(
  own: Reading,
  at: number,
  others: Reading,
  place: number,
  step: 1 | -1,
  map: Int32Array,
  most: number,
): number {
  const first = step === 1 ? 0 : -1;
  let length = 0;
  while (length < most) {
    const word = at + first + step * length;
    const rival = place + first + step * length;
    if (map[rival] !== -1 || own.words[word] !== others.words[rival]) break;
    length += 1;
  }
  return length;
}

function isFree(map: Int32Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (map[at] !== -1) return false;
  return true;
}
