/**
 * The transcript, made ready for quotes to be looked up in.
 *
 * All passages are one sequence of word ids; paragraph breaks leave no trace in it. A table of all positions, sorted by
 * the three words that start there, answers where a run of one, two or three words occurs, and how often. It is made by
 * three counting sorts, the last of the three words first (a radix sort). Cost: linear in the text; memory 16 bytes a
 * word besides the distinct words.
 */
import type { PassageText } from '../types';
import type { NumberTable } from '../words/numbers/table';
import { tableFor } from '../words/numbers/tables';
import { NO_WORD, Vocabulary } from '../words/vocabulary';
import { LetterBuffer, scanWords } from '../words/words';

/** The longest run of words that the table is sorted by. */
export const GRAM = 3;

/** Room that is made for words at first: about one for so many code units. */
const LETTERS_A_WORD = 5;

/** A transcript that quotes can be placed in; made once, used for any number of commentaries. */
export interface TranscriptIndex {
  readonly passages: readonly PassageText[];
  readonly vocabulary: Vocabulary;
  /** Number of words. */
  readonly length: number;
  /** The word at each position, then `GRAM` times `NO_WORD`. */
  readonly ids: Int32Array;
  /** Offset of each word in its passage. */
  readonly starts: Int32Array;
  /** Offset behind each word in its passage. */
  readonly ends: Int32Array;
  /** Position of each passage's first word, then `length`. */
  readonly passageStarts: Int32Array;
  /** All positions, sorted by the words that start there. */
  readonly sorted: Int32Array;
  /** For each id the place in `sorted` where its positions begin; those of the next id follow. */
  readonly firsts: Int32Array;
  /** The words for numbers of the transcript's language. */
  readonly numbers: NumberTable;
}

/** Reads the passages, in order, into an index. */
export function indexTranscript(passages: readonly PassageText[]): TranscriptIndex {
  const vocabulary = new Vocabulary();
  const letters = new LetterBuffer();
  const passageStarts = new Int32Array(passages.length + 1);
  let room = 64;
  for (const { text } of passages) room += Math.ceil(text.length / LETTERS_A_WORD);
  let ids = new Int32Array(room);
  let starts = new Int32Array(room);
  let ends = new Int32Array(room);
  let length = 0;
  const sink = {
    letters,
    word(start: number, end: number) {
      if (length + GRAM >= room) {
        room *= 2;
        ids = enlarged(ids, room);
        starts = enlarged(starts, room);
        ends = enlarged(ends, room);
      }
      ids[length] = vocabulary.intern(letters);
      starts[length] = start;
      ends[length] = end;
      length++;
    },
  };
  passages.forEach(({ text }, passage) => {
    passageStarts[passage] = length;
    scanWords(text, sink);
  });
  passageStarts[passages.length] = length;
  const firsts = countsBefore(ids, 0, length, vocabulary.size);
  return {
    passages,
    vocabulary,
    length,
    ids: ids.subarray(0, length + GRAM),
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
    passageStarts,
    sorted: sortPositions(ids, length, vocabulary.size),
    firsts,
    numbers: tableFor((word) => countIn(firsts, vocabulary.findText(word))),
  };
}

/** Number of times that a word occurs; 0 for words that the transcript does not have. */
export function countOf(index: TranscriptIndex, id: number): number {
  return countIn(index.firsts, id);
}

function countIn(firsts: Int32Array, id: number): number {
  return id + 1 < firsts.length ? (firsts[id + 1] ?? 0) - (firsts[id] ?? 0) : 0;
}

/**
 * Within the part `[from, to)` of `sorted` whose runs agree in their first `depth` words, the first place whose next
 * word has an id of at least `id`. Cost: the logarithm of `to - from`.
 */
export function lowerBound(index: TranscriptIndex, from: number, to: number, depth: number, id: number): number {
  const { ids, sorted } = index;
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ids[(sorted[middle] ?? 0) + depth] ?? 0) < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the passage that holds the word at a position. Cost: the logarithm of the number of passages. */
export function passageAt(index: TranscriptIndex, position: number): number {
  const { passageStarts } = index;
  let low = 0;
  let high = index.passages.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((passageStarts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** For each id the number of those `length` words from `first` on that have a lower one. */
function countsBefore(ids: Int32Array, first: number, length: number, size: number): Int32Array {
  const counts = new Int32Array(size + 1);
  for (let position = first; position < first + length; position++) {
    const next = (ids[position] ?? NO_WORD) + 1;
    counts[next] = (counts[next] ?? 0) + 1;
  }
  for (let id = 1; id <= size; id++) counts[id] = (counts[id] ?? 0) + (counts[id - 1] ?? 0);
  return counts;
}

/** All positions sorted by the `GRAM` words that start there, equal ones in the order of the text. */
function sortPositions(ids: Int32Array, length: number, size: number): Int32Array {
  let from = new Int32Array(length);
  let to = new Int32Array(length);
  for (let position = 0; position < length; position++) from[position] = position;
  for (let depth = GRAM - 1; depth >= 0; depth--) {
    const next = countsBefore(ids, depth, length, size);
    for (let rank = 0; rank < length; rank++) {
      const position = from[rank] ?? 0;
      const id = ids[position + depth] ?? NO_WORD;
      const place = next[id] ?? 0;
      to[place] = position;
      next[id] = place + 1;
    }
    [from, to] = [to, from];
  }
  return from;
}

function enlarged(values: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length);
  larger.set(values);
  return larger;
}
