/** How a quote's words relate to its spans. */
import { isMarkedLeap } from '../search/evidence';
import type { Piece } from '../search/pieces';
import type { Fidelity, WordEdit } from '../types';
import type { QuoteWords } from '../words/quote-words';
import { wordsOf } from '../words/words';

/** The most transcript words that bracketed words may stand for. */
const MOST_BRACKETED_OVER = 4;

/**
 * The fidelity of a quote that stands on `pieces`.
 *
 * @param edits The differences between the spans' words and the quote's.
 */
export function fidelityOf(quote: QuoteWords, pieces: readonly Piece[], edits: readonly WordEdit[]): Fidelity {
  const isJoined = (piece: Piece, i: number) => pieces[i] !== undefined && isMarkedLeap(quote, pieces[i], piece);
  if (!pieces.slice(1).every(isJoined)) return 'stitched';
  const inserted = insertedWords(quote);
  if (!edits.every((edit) => isMarkedEdit(edit, inserted))) return 'altered';
  return pieces.length > 1 || edits.length > 0 ? 'elided' : 'verbatim';
}

/** Indexes of the words that an editor put in. */
function insertedWords(quote: QuoteWords): ReadonlySet<number> {
  const core = new Set(quote.indexes);
  return new Set([...quote.words.keys()].filter((word) => !core.has(word)));
}

/** True for an edit that the quote's brackets own up to. */
function isMarkedEdit(edit: WordEdit, inserted: ReadonlySet<number>): boolean {
  const sourceWords = wordsOf(edit.source);
  const quoteWords = wordsOf(edit.quote);
  if (sourceWords.length > MOST_BRACKETED_OVER) return false;
  if (quoteWords.length > 0 && quoteWords.every((_, word) => inserted.has(edit.quoteWord + word))) return true;
  return quoteWords.length === 1 && sourceWords.length === 1 && isMarkedForm(edit.quote, sourceWords[0]?.normal ?? '');
}

/** True for a word of which some letters are in brackets, where the others are the transcript's: “walk[ed]”. */
function isMarkedForm(written: string, source: string): boolean {
  if (!written.includes('[')) return false;
  const own = wordsOf(written.replace(/\[[^\]]*\]/g, ''))
    .map(({ normal }) => normal)
    .join('');
  return own.length > 0 && (source.startsWith(own) || source.endsWith(own));
}
