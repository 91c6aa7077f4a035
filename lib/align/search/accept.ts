/** Which places are good enough, which are clear, and how sure the engine is of them. */
import type { Findings, Place } from './find-places';

/** What a place must have where the quote differs from it. */
const LEAST = {
  /** Bits in favour once all places of the transcript had their chance. */
  significance: 4,
  /** Of what the quote's words could tell. A quote that says much that the place does not have is not from there. */
  share: 0.57,
  /** Of the quote's words. */
  identity: 0.75,
  /** Words of a piece that is joined to others without a mark: shorter runs are common property. */
  stitch: 5,
};
/** Of quotes up to this length every word must be there, at least nearly. */
const PHRASE = 4;
/** One word more may stand in the place of a phrase: where the phrase has this many words, and this many bits. */
const LEAST_WITH_GAP = { words: 3, significance: 9 };
/** By how many bits the best place must be ahead of the next. */
const MARGIN = 4;
/** Bits that halve the doubt in a place. */
const HALVING = 4;

/** Whether a place of a quote is good enough to be the quote's, if it is also clear. */
export function accepts(found: Findings, place: Place): boolean {
  if (found.exact > 0) return true;
  if (found.quote.length <= PHRASE && !hasWholePhrase(found, place)) return false;
  return (
    place.significance >= LEAST.significance &&
    place.share >= LEAST.share &&
    place.identity >= LEAST.identity &&
    place.shortestStitch >= LEAST.stitch
  );
}

function hasWholePhrase({ quote }: Findings, { missing, dropped, significance }: Place): boolean {
  if (missing > 0 || dropped > 1) return false;
  return dropped === 0 || (quote.length >= LEAST_WITH_GAP.words && significance >= LEAST_WITH_GAP.significance);
}

/** Whether a quote's best place is clearly better than the next. */
export function isClear({ exact, places }: Findings): boolean {
  if (exact > 0) return exact === 1;
  const [best, rival] = places;
  return best !== undefined && (!rival || best.significance - rival.significance >= MARGIN);
}

/** How sure the engine is of a quote's best place: 0 to 1, falling with every difference and with a near rival. */
export function confidenceOf({ exact, places }: Findings): number {
  const [best, rival] = places;
  if (!best) return 0;
  const ahead = exact === 1 || !rival ? Number.POSITIVE_INFINITY : best.significance - rival.significance;
  const evidence = exact > 0 ? Math.max(best.significance, HALVING) : best.significance;
  const clear = exact > 1 ? 1 / exact : sureness(ahead);
  return Math.max(0, Math.min(1, clear * sureness(evidence) * (0.5 + 0.5 * best.share)));
}

function sureness(bits: number): number {
  return bits <= 0 ? 0 : 1 - 2 ** (-bits / HALVING);
}
