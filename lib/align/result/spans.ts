/** Ranges of words as stretches of passages. */

import { ALL_MARKS, LOOK_ALIKES } from '../../text/quotation-marks';
import type { TextRange } from '../../text/range';
import { ELLIPSES } from '../../text/sentence-ends';
import type { Piece } from '../search/pieces';
import { passageAt, type TranscriptIndex } from '../search/transcript-index';
import type { Span } from '../types';
import { CharacterClass, classOf } from '../words/letters';
import type { QuoteWords } from '../words/quote-words';

/** The words `[start, end)` of the transcript, all of one passage, that belong to one piece. */
export interface WordStretch extends TextRange {
  /** Index of the passage. */
  readonly passage: number;
  readonly piece: Piece;
}

/** The most marks next to a word that are compared. */
const MOST_MARKS = 64;

/** The words that pieces stand on, in the pieces' order, divided where a passage ends. */
export function stretchesOf(index: TranscriptIndex, pieces: readonly Piece[]): WordStretch[] {
  const stretches: WordStretch[] = [];
  for (const piece of pieces) {
    for (let start = piece.source.start; start < piece.source.end; ) {
      const passage = passageAt(index, start);
      const end = Math.min(piece.source.end, index.passageStarts[passage + 1] ?? index.length);
      stretches.push({ passage, start, end, piece });
      start = end;
    }
  }
  return stretches;
}

/**
 * Stretches of words as stretches of text. They begin and end with a word, and with the punctuation next to it where
 * the quote has the same there. Where a piece goes on in another passage, they reach to the end of the passage.
 */
export function spansOf(index: TranscriptIndex, quote: QuoteWords, stretches: readonly WordStretch[]): Span[] {
  return stretches.map(({ passage, start, end, piece }) => {
    const { id, text } = index.passages[passage] ?? { id: '', text: '' };
    const firstLetter = index.starts[start] ?? 0;
    const lastLetter = index.ends[end - 1] ?? 0;
    const from =
      start === piece.source.start
        ? firstLetter - sharedBefore(text, firstLetter, quote, piece.quote.start)
        : text.length - text.trimStart().length;
    const to =
      end === piece.source.end
        ? lastLetter + sharedBehind(text, lastLetter, quote, piece.quote.end - 1)
        : text.trimEnd().length;
    return { passage: id, start: from, end: to, text: text.slice(from, to) };
  });
}

/** Length of the punctuation behind `end` that also stands behind a core word of the quote. */
function sharedBehind(text: string, end: number, quote: QuoteWords, core: number): number {
  const word = quote.indexes[core] ?? 0;
  const from = quote.words[word]?.end ?? quote.text.length;
  const rest = quote.text.slice(from).trimEnd();
  if (word === quote.words.length - 1 && text.startsWith(rest, end)) return rest.length;
  return sharedMarks(marksAt(text, end), marksAt(quote.text, from));
}

/** Length of the punctuation before `start` that also stands before a core word of the quote. */
function sharedBefore(text: string, start: number, quote: QuoteWords, core: number): number {
  const word = quote.indexes[core] ?? 0;
  const to = quote.words[word]?.start ?? 0;
  const rest = quote.text.slice(0, to).trimStart();
  if (word === 0 && text.endsWith(rest, start)) return rest.length;
  return sharedMarks(marksBefore(text, start), marksBefore(quote.text, to));
}

/** How many code units of the first list's marks agree with the second's, up to the first that does not. */
function sharedMarks(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  for (const [i, mark] of a.entries()) {
    if (foldMark(mark) !== foldMark(b[i] ?? '')) break;
    length += mark.length;
  }
  return length;
}

/** The marks directly behind an offset, up to a space or a word. Three full stops are one mark. */
function marksAt(text: string, offset: number): string[] {
  let end = offset;
  while (end < Math.min(text.length, offset + MOST_MARKS) && isMark(text, end)) end++;
  return splitMarks(text.slice(offset, end));
}

/** The marks directly before an offset, the nearest first. */
function marksBefore(text: string, offset: number): string[] {
  let start = offset;
  while (start > Math.max(0, offset - MOST_MARKS) && isMark(text, start - 1)) start--;
  return splitMarks(text.slice(start, offset)).reverse();
}

function splitMarks(text: string): string[] {
  return text.match(/\.{3,}|[\s\S]/gu) ?? [];
}

function isMark(text: string, at: number): boolean {
  const value = classOf(text.charCodeAt(at));
  if (value === CharacterClass.gap) return !/\s/.test(text[at] ?? '');
  return value === CharacterClass.apostrophe || value === CharacterClass.bracket || value === CharacterClass.surrogate;
}

const QUOTATION: ReadonlySet<string> = new Set(ALL_MARKS + LOOK_ALIKES);

/** Typographic variants of a mark as one. */
function foldMark(mark: string): string {
  if (/^\.{3,}$/.test(mark) || ELLIPSES.includes(mark)) return '…';
  if (QUOTATION.has(mark)) return '"';
  if (/^[-‐‑‒–—―−]$/.test(mark)) return '-';
  return mark.normalize('NFKC');
}
