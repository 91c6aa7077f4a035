/** Texts laid end to end and measured in words, so that places in them can be drawn in proportion. */
import type { Word } from '../align';
import { wordsOf } from '../align';
import type { TextRange } from '../text/range';

/** Texts in a row, counted in words from the first word of the first one. */
export interface WordLine {
  readonly texts: readonly LaidText[];
  /** Words of all texts together. */
  readonly words: number;
}

/** One text of a line. */
export interface LaidText {
  /** Its words; their offsets count within this text. */
  readonly words: readonly Word[];
  /** How many words stand before it. */
  readonly before: number;
}

/** A half-open run of words of a line. */
export interface WordRun {
  /** Index of the first word. */
  readonly first: number;
  /** Index behind the last word; never less than `first`. */
  readonly end: number;
}

/** A stretch of a line in shares of all its words: 0 is its beginning, 1 its end, and `from` is never behind `to`. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** Lays texts end to end. Cost: linear in their length. */
export function layEndToEnd(texts: readonly string[]): WordLine {
  let before = 0;
  const laid = texts.map((text) => {
    const words = wordsOf(text);
    before += words.length;
    return { words, before: before - words.length };
  });
  return { texts: laid, words: before };
}

/** All words of a text. */
export function runOfText({ before, words }: LaidText): WordRun {
  return { first: before, end: before + words.length };
}

/** The words of a text that a range touches, be it in part; an empty run where it touches none. */
export function runOfRange({ before, words }: LaidText, { start, end }: TextRange): WordRun {
  const touched = words.filter((word) => word.end > start && word.start < end).length;
  const first = before + words.filter((word) => word.end <= start).length;
  return { first, end: first + touched };
}

/** A run as shares of a line; the whole of an empty line is nothing. */
export function extentOf({ first, end }: WordRun, { words }: WordLine): Extent {
  return words === 0 ? { from: 0, to: 0 } : { from: first / words, to: end / words };
}

/** How many words a run has. */
export function lengthOf({ first, end }: WordRun): number {
  return end - first;
}
