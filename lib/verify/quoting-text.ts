/** Texts that quote, as they are verified. */
import type { CommentaryBlock, Quote } from '../content/types';
import { unclosedMarks } from '../content/unclosed-marks';
import type { Unit } from '../import/types';
import type { Problem } from '../text/problem';
import type { TextRange } from '../text/range';

/** Where something stands in the file that a text was read from; 1-based. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A text with its quotations. */
export interface QuotingText {
  readonly path: string;
  readonly format: string;
  /** What lines are counted in: documents have paragraphs. */
  readonly unit: Unit;
  /** What offsets count in: the file as it is, or, where that is neither plain text nor Markdown, what was read of it. */
  readonly text: string;
  readonly isConverted: boolean;
  readonly blocks: readonly CommentaryBlock[];
  /** In order; those that the text says are none, by a pragma, are left out. */
  readonly quotes: readonly Quote[];
  /** Quotation marks that nothing closes. */
  readonly unclosed: readonly { readonly source: number; readonly text: string }[];
  /** Where a range of `text` stands in the file. */
  placeOf(range: TextRange): TextPlace;
}

/** What came of reading a text: it, or the one problem for which there is none. */
export type QuotingTextResult =
  | { readonly text: QuotingText; readonly problem: null }
  | { readonly text: null; readonly problem: Problem };

/** The quotations of a parsed text, and the marks that nothing closes; of none there are none. */
export function quotationsOf(
  commentary: { readonly blocks: readonly CommentaryBlock[]; readonly quotes: readonly Quote[] } | null,
): Pick<QuotingText, 'blocks' | 'quotes' | 'unclosed'> {
  if (commentary === null) return { blocks: [], quotes: [], unclosed: [] };
  return {
    blocks: commentary.blocks,
    quotes: commentary.quotes.filter(({ override }) => override?.kind !== 'skip'),
    unclosed: unclosedMarks(commentary),
  };
}
