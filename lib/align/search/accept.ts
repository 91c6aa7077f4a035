/** Which places are good enough, which are clear, and how sure the engine is of them. */
import type { Findings, Place } from './find-places';

/** What a place must have where the quote differs from it. */
const LEAST = {
  /** Bits in favour once all places of the transcript had their chance. */
  significance: 4,
  /** Of what the quote's words could tell. A quote that says much that the place does not have is not from there. */
  share: 0.57,
  shareOfMiddling: 0.55,
  /** Of the quote's words. */
  identity: 0.75,
  /** Words of a piece that is joined to others without a mark: shorter runs are common property. */
  stitch: 5,
};
/**
 * What quotes of so many words share with a place is hardly chance, where it tells so many bits; longer ones that share
 * no more are stitched.
 */
const MIDDLING = { from: 10, to: 24, significance: 30 };
/** What a quote must have whose beginning or end is from elsewhere: without that it is nearly as the place has it. */
const CORE = { words: 7, part: 0.6, mostAtEnds: 5, share: 0.8, identity: 0.9, significance: 30 };
/**
 * Short quotes that begin or end with another word are as likely talk of the same kind, unless their words are cut out of
 * the middle of talk: a phrase that many say hardly goes on from one clause into the next and ends within it.
 */
const SHORT_LOOSE = { words: 6, share: 0.68 };
/** The part of a quote's words that a place has which is worth a look. */
const NEAR_IDENTITY = 0.75;
/** Of quotes up to this length every word must be there, at least nearly. */
const PHRASE = 4;
/** One word more may stand in the place of a phrase: where the phrase has this many words, and this many bits. */
const LEAST_WITH_GAP = { words: 3, significance: 9 };
/** By how many bits the best place must be ahead of the next. */
export const MARGIN = 4;
/** Bits that halve the doubt in a place. */
const HALVING = 4;

/** Whether a place of a quote is good enough to be the quote's, if it is also clear. */
export function accepts(found: Findings, place: Place): boolean {
  if (found.exact > 0) return true;
  if (found.quote.length <= PHRASE && !hasWholePhrase(found, place)) return false;
  if (place.significance < LEAST.significance || place.shortestStitch < LEAST.stitch) return false;
  return hasCore(found, place) || isWhole(found, place);
}

function isWhole({ quote }: Findings, { significance, share, identity, hasLooseEnd, isCutOut }: Place): boolean {
  const isShort = hasLooseEnd && quote.length <= SHORT_LOOSE.words && !isCutOut;
  const isMiddling =
    quote.length >= MIDDLING.from && quote.length <= MIDDLING.to && significance >= MIDDLING.significance;
  const least = isShort ? SHORT_LOOSE.share : isMiddling ? LEAST.shareOfMiddling : LEAST.share;
  return share >= least && identity >= LEAST.identity;
}

function hasCore({ quote }: Findings, { significance, core }: Place): boolean {
  return (
    significance >= CORE.significance &&
    core.words >= Math.max(CORE.words, CORE.part * quote.length) &&
    quote.length - core.words <= CORE.mostAtEnds &&
    core.share >= CORE.share &&
    core.identity >= CORE.identity
  );
}

function hasWholePhrase({ quote }: Findings, { missing, dropped, significance }: Place): boolean {
  if (missing > 0 || dropped > 1) return false;
  return dropped === 0 || (quote.length >= LEAST_WITH_GAP.words && significance >= LEAST_WITH_GAP.significance);
}

/** Whether a place that is not good enough is worth a look: most of the quote's words are there. */
export function isNear({ quote }: Findings, { significance, identity }: Place): boolean {
  return quote.length > PHRASE && significance >= LEAST.significance && identity >= NEAR_IDENTITY;
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
