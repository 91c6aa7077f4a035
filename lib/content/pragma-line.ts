/** Pragmas for an author to paste: they overrule what became of a quote. */

import { classOfCharacters, DOUBLE_CLOSING, DOUBLE_OPENING } from '../text/quotation-marks';

/** What would end the comment, or the quotation marks of a pragma within it. */
const ENDS_PRAGMA = new RegExp(`${classOfCharacters(DOUBLE_OPENING + DOUBLE_CLOSING)}|[<>]|-{2,}`, 'g');

/** Words that a pragma repeats of its quote, at most: enough to tell it from the others of its block. */
const OPENING_WORDS = 8;

/** The line that says that the quote is none of this interview. */
export function skipPragma(quote: string): string {
  return pragma(`skip "${openingWords(quote)}"`);
}

/** The line that says which passage the quote comes from. */
export function placePragma(quote: string, passage: string): string {
  return pragma(`place "${openingWords(quote)}" in ${passage}`);
}

/** The line that says that the block after it belongs to the quote. */
export function notePragma(quote: string): string {
  return pragma(`note "${openingWords(quote)}"`);
}

function pragma(text: string): string {
  return `<!-- gloss: ${text} -->`;
}

/** Opening words of a quote on one line, without what would end the comment or the quotation marks around them. */
function openingWords(quote: string): string {
  return quote.replace(ENDS_PRAGMA, ' ').trim().split(/\s+/).slice(0, OPENING_WORDS).join(' ');
}
