/**
 * Places the quotes of a commentary in the transcript that they come from. Pure: no input or output, no dependency,
 * usable in Node, a worker and a browser.
 */
import { placeQuotes } from './place-quotes';
import { indexTranscript } from './search/transcript-index';
import type { PassageText, Placement, QuoteText } from './types';

export { placeQuotes } from './place-quotes';
export { type AlignedTexts, alignTexts } from './result/align-texts';
export { type ComparedPart, type ComparedParts, type Cut, compareParts, type PartChange } from './result/compare-parts';
export { applyEdits, diffWords, sameWords, writtenWords } from './result/edits';
export { indexTranscript, type TranscriptIndex } from './search/transcript-index';
export type { Step } from './search/word-alignment';
export type * from './types';
export { directionsIn } from './words/non-words';
export { type Word, wordsOf } from './words/words';

/**
 * One placement for each quote, in order. For several commentaries on one transcript use `indexTranscript` once and
 * `placeQuotes` for each.
 */
export function alignQuotes(passages: readonly PassageText[], quotes: readonly QuoteText[]): Placement[] {
  return placeQuotes(indexTranscript(passages), quotes);
}
