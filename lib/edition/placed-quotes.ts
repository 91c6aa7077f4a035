/** The quotes of an edition that have a place. */
import type { EditionCommentary, EditionQuote, PlacedQuote } from './types';

/** Whether a quote has a place, and is not one that its paragraph gave before. */
export function isPlaced(quote: EditionQuote): quote is PlacedQuote {
  return quote.placement.status === 'located' && quote.number !== null;
}

/** Every placed quote, in the interview's order: by where it begins, of two that begin together the longer first. */
export function placedQuotes(commentaries: readonly EditionCommentary[]): PlacedQuote[] {
  return commentaries
    .flatMap((commentary) => commentary.quotes)
    .filter(isPlaced)
    .sort((a, b) => a.number - b.number);
}
