/** Places all quotes of a commentary: the engine's last word on each of them. */

import { fidelityOf } from './result/fidelity';
import { flagsOf } from './result/flags';
import { placeEdits } from './result/place-edits';
import { spansOf, stretchesOf } from './result/spans';
import { accepts, confidenceOf, isClear } from './search/accept';
import { chooseByOrder } from './search/choose-by-order';
import { type Findings, type Place, PlaceFinder } from './search/find-places';
import type { Piece } from './search/pieces';
import type { TranscriptIndex } from './search/transcript-index';
import type { LocatedQuote, PassageText, Placement, QuoteText } from './types';

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
    if (!best || !accepts(found, best)) return { status: 'not-found', confidence: Math.min(confidence, 0.5) };
    const choice = chosen.get(i);
    if (choice) return locate(index, passages, found, choice.place, choice.probability);
    if (isClear(found)) return locate(index, passages, found, best, confidence);
    const candidates = found.places.slice(0, MOST_CANDIDATES).map((place) => {
      const { spans, fidelity } = locate(index, passages, found, place, confidence);
      return { spans, fidelity, confidence };
    });
    return { status: 'ambiguous', confidence, candidates };
  });
}

function locate(
  index: TranscriptIndex,
  passages: ReadonlyMap<string, PassageText>,
  { quote }: Findings,
  { pieces }: Place,
  confidence: number,
): LocatedQuote {
  const stretches = stretchesOf(index, pieces);
  const spans = spansOf(index, quote, stretches);
  const edits = placeEdits(index, quote, pieces, stretches, spans);
  const fidelity = fidelityOf(quote, pieces, edits);
  const flags = flagsOf(spans, passages, edits, fewOmitted(index, pieces));
  return { status: 'located', spans, fidelity, confidence, edits, flags };
}

/** Words between pieces that follow each other closely. */
function fewOmitted(index: TranscriptIndex, pieces: readonly Piece[]): string[] {
  return pieces.slice(1).flatMap((piece, i) => {
    const from = pieces[i]?.source.end ?? 0;
    const words = index.ids.subarray(from, Math.max(from, piece.source.start));
    return words.length > FEW_OMITTED ? [] : Array.from(words, (id) => index.vocabulary.textOf(id));
  });
}
