/** Where short runs of words occur in the transcript. */

import { NO_WORD } from '../words/vocabulary';
import { countOf, GRAM, lowerBound, type TranscriptIndex } from './transcript-index';

/**
 * For each word of a text, the parts `[from, to)` of the index's table of positions where the runs of one to `GRAM`
 * words that start with it occur. Cost of making it: a few binary searches for each word.
 */
export class GramTable {
  /** For each word and length of run the two bounds. */
  private readonly bounds: Int32Array;

  constructor(index: TranscriptIndex, ids: Int32Array) {
    this.bounds = new Int32Array(ids.length * GRAM * 2);
    for (let word = 0; word < ids.length; word++) {
      const id = ids[word] ?? NO_WORD;
      if (countOf(index, id) === 0) continue;
      let low = index.firsts[id] ?? 0;
      let high = index.firsts[id + 1] ?? 0;
      for (let depth = 0; low < high; ) {
        const at = (word * GRAM + depth) * 2;
        this.bounds[at] = low;
        this.bounds[at + 1] = high;
        depth++;
        const next = ids[word + depth] ?? NO_WORD;
        if (depth === GRAM || next === NO_WORD) break;
        low = lowerBound(index, low, high, depth, next);
        high = upperBound(index, low, high, depth, next);
      }
    }
  }

  /** Where the places of the run of `length` words from `word` on begin. */
  from(word: number, length: number): number {
    return this.bounds[(word * GRAM + length - 1) * 2] ?? 0;
  }

  /** Where they end. */
  to(word: number, length: number): number {
    return this.bounds[(word * GRAM + length - 1) * 2 + 1] ?? 0;
  }

  /** How often the run occurs. */
  count(word: number, length: number): number {
    return this.to(word, length) - this.from(word, length);
  }
}

/** Where the run of places from `low` on ends whose word at `depth` is `id`; few runs are long. Cost: the logarithm. */
function upperBound(index: TranscriptIndex, low: number, high: number, depth: number, id: number): number {
  const { ids, sorted } = index;
  let end = low;
  for (let step = 1; end < high; step *= 2) {
    if (ids[(sorted[end] ?? 0) + depth] !== id) return end === low ? low : lowerBound(index, low, end, depth, id + 1);
    low = end + 1;
    end += step;
  }
  return lowerBound(index, low, high, depth, id + 1);
}
