/** Groups passages that a quote runs over, so that a page can keep them and their notes together. */
import { lowestOf } from '../text/many';
import { isPlaced } from './placed-quotes';
import type { EditionCommentary, EditionPassage, PlacedQuote } from './types';

/** Consecutive passages that no quote leaves or enters, and the quotes that begin in them. */
export interface Stretch {
  /** At least one. */
  readonly passages: readonly EditionPassage[];
  /** In the interview's order. */
  readonly quotes: readonly PlacedQuote[];
}

/**
 * Splits the interview into the shortest stretches that no quote crosses. A passage that no quote shares with another
 * is a stretch of its own. A stitched quote joins only what lies between its first place and the passages right after
 * it, so that pieces from far apart do not make one stretch of everything between.
 */
export function stretchesOf(
  passages: readonly EditionPassage[],
  commentaries: readonly EditionCommentary[],
): Stretch[] {
  const order = new Map(passages.map(({ id }, index) => [id, index]));
  const starting = new Map<number, PlacedQuote[]>();
  const reach = passages.map((_, index) => index);
  for (const quote of commentaries.flatMap(({ quotes }) => quotes).filter(isPlaced)) {
    const touched = new Set(quote.placement.spans.map(({ passage }) => order.get(passage) ?? 0));
    const first = lowestOf(touched);
    let last = first;
    while (touched.has(last + 1)) last += 1;
    reach[first] = Math.max(reach[first] ?? first, last);
    starting.set(first, [...(starting.get(first) ?? []), quote]);
  }

  const stretches: Stretch[] = [];
  for (let first = 0; first < passages.length; ) {
    let last = reach[first] ?? first;
    for (let index = first; index <= last; index += 1) last = Math.max(last, reach[index] ?? index);
    const indexes = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
    stretches.push({
      passages: passages.slice(first, last + 1),
      quotes: indexes.flatMap((index) => starting.get(index) ?? []).sort((a, b) => a.number - b.number),
    });
    first = last + 1;
  }
  return stretches;
}
