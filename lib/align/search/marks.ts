/** Where a quote marks that words were left out. */

import type { TextRange } from '../../text/range';
import type { QuoteWords } from '../words/quote-words';

/** The first word in `[from, to]` that has a mark before it. */
export function firstMark(quote: QuoteWords, from: number, to: number): number | null {
  for (let word = from; word <= to; word++) if (quote.markBefore[word] === 1) return word;
  return null;
}

/** The last word in `[from, to]` that has a mark before it, or else `from`. */
export function lastMark(quote: QuoteWords, from: number, to: number): number {
  let word = to;
  while (word > from && quote.markBefore[word] !== 1) word--;
  return word;
}

/** True for a word that a mark or the quote's beginning stands before, and for the place behind its last word. */
export function isMarkedOrEnd(quote: QuoteWords, word: number): boolean {
  return word === 0 || word === quote.length || quote.markBefore[word] === 1;
}

/** The words `[from, to)` in runs that begin and end at marks or at the quote's ends; others are left out. */
export function runsBetweenMarks(quote: QuoteWords, from: number, to: number): TextRange[] {
  const runs: TextRange[] = [];
  let start: number | null = null;
  for (let word = from; word <= to; word++) {
    if (!isMarkedOrEnd(quote, word)) continue;
    if (start !== null) runs.push({ start, end: word });
    start = word;
  }
  return runs;
}
