/** Chooses among the places of short inline quotes, by where the quotes around them stand. */

import type { QuoteText } from '../types';
import { accepts, isClear } from './accept';
import type { Findings, Place } from './find-places';
import {
  type Guide,
  type Habits,
  habitsOf,
  likelihood,
  likelyRanges,
  type Neighbourhood,
  neighbourhoodsOf,
} from './order';
import type { TranscriptIndex } from './transcript-index';

/** Inline quotes up to this many words are helped by their neighbours, and help none. */
const SHORT = 8;
/** How much of the probability a place must have to be chosen. */
const DECISIVE = 0.6;

/** A place that the order of the commentary speaks for. */
export interface Choice {
  readonly place: Place;
  readonly probability: number;
}

/** The choices for those quotes that are short, stand in several places, and have one that is clearly likelier. */
export function chooseByOrder(
  index: TranscriptIndex,
  quotes: readonly QuoteText[],
  findings: readonly Findings[],
): ReadonlyMap<number, Choice> {
  const isShort = (i: number) => quotes[i]?.kind === 'inline' && (findings[i]?.quote.length ?? 0) <= SHORT;
  const guides: Guide[] = [];
  findings.forEach((found, i) => {
    const best = found.places[0];
    if (!best || isShort(i) || !accepts(found, best) || !isClear(found)) return;
    guides.push({ quote: i, isBlock: quotes[i]?.kind === 'block', ranges: best.pieces.map(({ source }) => source) });
  });
  const around = neighbourhoodsOf(guides, quotes.length);
  const known = findings.flatMap(({ exact, places }, i) => {
    const place = places[0]?.pieces[0]?.source;
    const neighbourhood = around[i];
    // Where no quotation went before, nothing is learned of how often one is taken up.
    if (!place || !neighbourhood || neighbourhood.before.length === 0 || !isShort(i) || exact !== 1) return [];
    return [{ place, around: neighbourhood }];
  });
  const habits = habitsOf(known);
  const choices = new Map<number, Choice>();
  findings.forEach((found, i) => {
    const neighbourhood = around[i];
    if (!neighbourhood || !isShort(i) || found.exact < 2) return;
    const choice = choose(index, found, neighbourhood, habits);
    if (choice && choice.probability >= DECISIVE) choices.set(i, choice);
  });
  return choices;
}

function choose(index: TranscriptIndex, found: Findings, around: Neighbourhood, habits: Habits): Choice | null {
  const listed = found.exact === found.places.length ? found.places : found.exactWithin(likelyRanges(around));
  let all = (found.exact - listed.length) * (habits.elsewhere / index.length);
  let best: { place: Place; weight: number } | undefined;
  for (const place of listed) {
    const source = place.pieces[0]?.source;
    const weight = source ? likelihood(source, around, habits, index.length) : 0;
    all += weight;
    if (!best || weight > best.weight) best = { place, weight };
  }
  return best ? { place: best.place, probability: best.weight / all } : null;
}
