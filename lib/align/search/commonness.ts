/** How much each word of a quote tells of where it is from. */
import type { GramTable } from './grams';

/** The most that a single word can tell, in bits: a word that is never used in the transcript is no better than rare. */
const MOST_BITS = 14;
const LEAST_BITS = 0.5;
/** Weight of what a shorter run says, where the longer one is not used elsewhere (“stupid backoff”, Brants 2007). */
const BACKOFF = 0.4;
/** Added to the number of times that a run's beginning is used: a few uses do not make a rule. */
const DOUBT = 2;

/**
 * For each word of a quote the evidence of all words before it, in bits, then that of all.
 *
 * A word found in its place is as many bits of evidence as the negative logarithm (base 2) of how likely the talk of
 * this transcript goes on with it after the two words before it. One use of every run is not counted, since it is the
 * place itself.
 *
 * @param words Number of words of the quote.
 * @param length Number of words of the transcript.
 */
export function evidenceBefore(grams: GramTable, words: number, length: number): Float64Array {
  const sums = new Float64Array(words + 1);
  for (let word = 0; word < words; word++) {
    const bits = -Math.log2(likelihoodOf(grams, word, length));
    sums[word + 1] = (sums[word] ?? 0) + Math.min(MOST_BITS, Math.max(LEAST_BITS, bits));
  }
  return sums;
}

function likelihoodOf(grams: GramTable, word: number, length: number): number {
  const alone = (BACKOFF * BACKOFF * Math.max(grams.count(word, 1) - 1, 0.5)) / (length + 1);
  const afterOne = word >= 1 ? BACKOFF * continuation(grams, word - 1, 1) : 0;
  const afterTwo = word >= 2 ? continuation(grams, word - 2, 2) : 0;
  return Math.max(alone, afterOne, afterTwo);
}

/** How often the run of `length` words goes on as in the quote, elsewhere in the transcript. */
function continuation(grams: GramTable, word: number, length: number): number {
  const together = Math.max(0, grams.count(word, length + 1) - 1);
  return together === 0 ? 0 : together / (grams.count(word, length) - 1 + DOUBT);
}
