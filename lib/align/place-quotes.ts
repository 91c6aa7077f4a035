/** Places all quotes of a commentary: the engine's last word on each of them. */

import { placeInContext, placeOfSpeaker } from './result/choose';
import { clustersOf } from './result/clusters';
import { fidelityOf, judge } from './result/fidelity';
import { flagsOf } from './result/flags';
import { isInterjection, withoutInterjections } from './result/interjections';
import { placeEdits } from './result/place-edits';
import { spansOf, stretchesOf } from './result/spans';
import { accepts, confidenceOf, isClear, isNear } from './search/accept';
import { chooseByOrder } from './search/choose-by-order';
import { isMarkedLeap } from './search/evidence';
import { type Findings, type Place, PlaceFinder } from './search/find-places';
import type { Piece } from './search/pieces';
import type { TranscriptIndex } from './search/transcript-index';
import type { LocatedQuote, PassageText, Placement, QuoteText, Span } from './types';
import type { QuoteWords } from './words/quote-words';

/** How sure a place is that was chosen among places that are as good. */
const CHOSEN = 0.75;
/** The most places that an ambiguous quote is shown with. */
const MOST_CANDIDATES = 5;
/** The most words left out at a mark that are looked through for a negation. */
const FEW_OMITTED = 3;

/**
 * One placement for each quote, in order. Long quotes are placed each on its own; short inline ones that stand in
 * several places are helped by the quotes around them. Cost: linear in the quotes' words.
 */
export function placeQuotes(index: TranscriptIndex, quotes: readonly QuoteText[]): Placement[] {
  const finder = new PlaceFinder(index);
  const known = new Map<string, Findings>();
  const findings = quotes.map(({ text }) => {
    const found = known.get(text) ?? finder.find(text);
    known.set(text, found);
    return found;
  });
  const passages = new Map(index.passages.map((passage) => [passage.id, passage]));
  const chosen = chooseByOrder(index, quotes, findings);
  return findings.map((found, i): Placement => {
    const best = found.places[0];
    const confidence = confidenceOf(found);
    if (!best || !accepts(found, best)) {
      const missing = { status: 'not-found', confidence: Math.min(confidence, 0.5) } as const;
      if (!best || !isNear(found, best)) return missing;
      const { spans, fidelity, edits, flags } = locate(index, passages, found, best, confidence);
      return { ...missing, nearest: { spans, fidelity, edits, flags } };
    }
    const speaker = quotes[i]?.attributedTo;
    const spoken = speaker === undefined || isClear(found) ? null : placeOfSpeaker(index, found, speaker);
    if (spoken) return locate(index, passages, found, spoken, CHOSEN);
    const choice = chosen.get(i);
    if (choice) return locate(index, passages, found, choice.place, choice.probability);
    if (isClear(found)) return locate(index, passages, found, best, confidence);
    const told = placeInContext(index, found);
    if (told) {
      const others = found.places.filter((place) => place !== told);
      const located = locate(index, passages, found, told, CHOSEN);
      return { ...located, alsoAt: others.map((place) => spansAt(index, found.quote, place)) };
    }
    const candidates = found.places.slice(0, MOST_CANDIDATES).map((place) => {
      const { spans, fidelity } = locate(index, passages, found, place, confidence);
      return { spans, fidelity, confidence };
    });
    return { status: 'ambiguous', confidence, candidates };
  });
}

function spansAt(index: TranscriptIndex, quote: QuoteWords, { pieces }: Place): Span[] {
  return spansOf(index, quote, stretchesOf(index, withoutInterjections(index, pieces)));
}

function locate(
  index: TranscriptIndex,
  passages: ReadonlyMap<string, PassageText>,
  { quote }: Findings,
  place: Place,
  confidence: number,
): LocatedQuote {
  const pieces = withoutInterjections(index, place.pieces);
  const stretches = stretchesOf(index, pieces);
  const spans = spansOf(index, quote, stretches);
  const { differences, source, quote: written, asides } = placeEdits(index, quote, pieces, stretches, spans);
  const hasMarks = quote.inserted.size > 0;
  const judgement = judge(clustersOf(differences, source, written, index.numbers, hasMarks), quote.inserted);
  const edits = differences.map(({ edit }) => edit);
  const gaps = gapsBetween(index, pieces);
  const isJoined = gaps.every(({ before, behind }) => isMarkedLeap(quote, before, behind));
  const isExplained = asides.some(({ quoteWord }) => !quote.attribution.has(quoteWord));
  const fidelity = fidelityOf(judgement, isJoined, gaps.length > 0 || isExplained);
  const flags = flagsOf(
    spans,
    passages,
    judgement.alterations,
    gaps.flatMap((gap) => fewOmitted(index, gap)),
    quote.inserted,
    index.numbers,
  );
  return { status: 'located', spans, fidelity, confidence, edits, ...(asides.length > 0 ? { asides } : {}), flags };
}

/** Two pieces of a quote between which the transcript has words that the quote leaves out. */
interface Gap {
  readonly before: Piece;
  readonly behind: Piece;
}

/** All gaps; what another speaker put in between makes none. */
function gapsBetween(index: TranscriptIndex, pieces: readonly Piece[]): Gap[] {
  const gaps: Gap[] = [];
  pieces.forEach((behind, i) => {
    const before = pieces[i - 1];
    const isGap = before && !isInterjection(index, { start: before.source.end, end: behind.source.start });
    if (isGap) gaps.push({ before, behind });
  });
  return gaps;
}

/** Words of a gap that is small. */
function fewOmitted(index: TranscriptIndex, { before, behind }: Gap): string[] {
  const from = before.source.end;
  const words = index.ids.subarray(from, Math.max(from, behind.source.start));
  return words.length > FEW_OMITTED ? [] : Array.from(words, (id) => index.vocabulary.textOf(id));
}
