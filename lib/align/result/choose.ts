/** Which of several places that are as good a quote is shown at. */
import { MARGIN } from '../search/accept';
import type { Findings, Place } from '../search/find-places';
import { passageAt, type TranscriptIndex } from '../search/transcript-index';

/** Quotes of so many words that stand in two places are one said twice: what opens a talk repeats a part of it. */
const LEAST_REPEATED = 16;
/** The part of a transcript that a teaser may stand in. */
const TEASER = 0.15;

/** The best place among those whose words are all a speaker's; null where that is not clear. */
export function placeOfSpeaker(index: TranscriptIndex, { places, exact }: Findings, speaker: string): Place | null {
  const theirs = places.filter(({ pieces }) =>
    pieces.every(({ source }) => index.passages[passageAt(index, source.start)]?.speaker === speaker),
  );
  const [best, rival] = theirs;
  if (!best || exact > places.length) return null;
  return !rival || (exact === 0 && best.significance - rival.significance >= MARGIN) ? best : null;
}

/**
 * The place, of a long quote that stands word for word in two, that is in its context: not in the teaser that the
 * transcript opens with. Null where there is no such pair.
 */
export function placeInContext(index: TranscriptIndex, { quote, places, exact }: Findings): Place | null {
  const [first, second] = places;
  if (exact !== 2 || places.length !== 2 || quote.length < LEAST_REPEATED || !first || !second) return null;
  const [early, late] = startOf(first) < startOf(second) ? [first, second] : [second, first];
  const isTeaser = passageAt(index, startOf(early)) === 0 || startOf(early) < TEASER * index.length;
  return isTeaser ? late : null;
}

function startOf({ pieces }: Place): number {
  return pieces[0]?.source.start ?? 0;
}
