/** Chains from places apart that explain a quote together. */

import type { TextRange } from '../../text/range';
import type { Chain } from './chains';
import { insertCost, leapCost } from './evidence';

/** The most words that chains from places apart may both have: a piece often ends as what stands before the next. */
const MOST_SHARED = 3;

/**
 * The best explanation of a quote by chains that follow each other in it, whatever their order in the transcript; null
 * where one chain alone is best. Weighted interval scheduling; cost: the square of the number of chains.
 *
 * @param bits For each core word of the quote the evidence of all words before it.
 * @param length Number of words of the transcript.
 */
export function stitchedChains(chains: readonly Chain[], bits: Float64Array, length: number): Chain[] | null {
  const leap = leapCost(length);
  const words = bits.length - 1;
  const parts = chains.map((chain) => ({ chain, ...quoteRange(chain) })).sort((a, b) => a.end - b.end);
  const best: { score: number; before: number }[] = [];
  parts.forEach((part, i) => {
    let score = part.chain.bits - insertCost(part.start);
    let before = -1;
    for (let j = 0; j < i; j++) {
      const earlier = parts[j];
      if (!earlier || earlier.start >= part.start || earlier.end > part.start + MOST_SHARED) continue;
      const shared = earlier.end > part.start ? (bits[earlier.end] ?? 0) - (bits[part.start] ?? 0) : 0;
      const skipped = insertCost(part.start - earlier.end);
      const joined = (best[j]?.score ?? 0) + part.chain.bits - shared - skipped - leap;
      if (joined > score) {
        score = joined;
        before = j;
      }
    }
    best.push({ score, before });
  });
  let at = -1;
  let most = Number.NEGATIVE_INFINITY;
  parts.forEach(({ end }, i) => {
    const score = (best[i]?.score ?? 0) - insertCost(words - end);
    if (score > most) [at, most] = [i, score];
  });
  const chosen: Chain[] = [];
  for (; at >= 0; at = best[at]?.before ?? -1) {
    const part = parts[at];
    if (part) chosen.unshift(part.chain);
  }
  return chosen.length > 1 ? chosen : null;
}

/** The words of the quote from a chain's first anchor to its last. */
export function quoteRange({ anchors }: Chain): TextRange {
  const last = anchors.at(-1);
  return { start: anchors[0]?.quote ?? 0, end: last ? last.quote + last.length : 0 };
}
