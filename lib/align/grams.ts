/** Where a quote's short runs of words occur in the transcript, and how much each of its words tells. */
import type { QuoteWords } from './quote-words';
import { countOf, GRAM, lowerBound, type TranscriptIndex } from './transcript-index';

/** For each word of a quote, the part `[from, to)` of the index's `sorted` where the run that starts with it occurs. */
export interface GramTable {
  /** By the length of the run less one. */
  readonly from: readonly Int32Array[];
  readonly to: readonly Int32Array[];
}

/** Looks up all runs of up to `GRAM` words. Cost: a few binary searches for each word. */
export function gramsOf(index: TranscriptIndex, quote: QuoteWords): GramTable {
  const from = Array.from({ length: GRAM }, () => new Int32Array(quote.length));
  const to = Array.from({ length: GRAM }, () => new Int32Array(quote.length));
  for (let word = 0; word < quote.length; word++) {
    const id = quote.ids[word] ?? 0;
    let low = 0;
    let high = 0;
    if (countOf(index, id) > 0) {
      low = index.firsts[id] ?? 0;
      high = index.firsts[id + 1] ?? 0;
    }
    for (let depth = 0; depth < GRAM && low < high; depth++) {
      if (depth > 0) {
        if (word + depth >= quote.length) break;
        const next = quote.ids[word + depth] ?? 0;
        const start = lowerBound(index, low, high, depth, next);
        high = lowerBound(index, start, high, depth, next + 1);
        low = start;
      }
      const starts = from[depth];
      const ends = to[depth];
      if (starts) starts[word] = low;
      if (ends) ends[word] = high;
    }
  }
  return { from, to };
}

/** How often the run of `length` words from `word` on occurs in the transcript. */
export function gramCount(grams: GramTable, word: number, length: number): number {
  return (grams.to[length - 1]?.[word] ?? 0) - (grams.from[length - 1]?.[word] ?? 0);
}

/** The most that a single word can tell, in bits: a word that is never used in the transcript is no better than rare. */
const MOST_BITS = 14;
const LEAST_BITS = 0.5;
/** Weight of what a shorter run says, where the longer one is not used elsewhere (“stupid backoff”, Brants 2007). */
const BACKOFF = 0.4;
/** Added to the number of times that a run's beginning is used: a few uses do not make a rule. */
const DOUBT = 2;

/**
 * How many bits of evidence each word of the quote is when it is found in its place: the negative logarithm (base 2) of
 * how likely the talk of this transcript goes on with it after the two words before it. One use of every run is not
 * counted, since it is the place itself.
 */
export function commonness(index: TranscriptIndex, quote: QuoteWords, grams: GramTable): Float64Array {
  const bits = new Float64Array(quote.length);
  for (let word = 0; word < quote.length; word++) {
    let likelihood = (BACKOFF * BACKOFF * Math.max(gramCount(grams, word, 1) - 1, 0.5)) / (index.length + 1);
    if (word >= 1) {
      const together = gramCount(grams, word - 1, 2) - 1;
      if (together > 0)
        likelihood = Math.max(likelihood, (BACKOFF * together) / (gramCount(grams, word - 1, 1) - 1 + DOUBT));
    }
    if (word >= 2) {
      const together = gramCount(grams, word - 2, 3) - 1;
      if (together > 0) likelihood = Math.max(likelihood, together / (gramCount(grams, word - 2, 2) - 1 + DOUBT));
    }
    bits[word] = Math.min(MOST_BITS, Math.max(LEAST_BITS, -Math.log2(likelihood)));
  }
  return bits;
}
