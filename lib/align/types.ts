/**
 * What goes into the alignment engine and what comes out of it.
 *
 * Offsets count UTF-16 code units, and ranges are half open: see `lib/text/range`.
 */
import type { TextRange } from '../text/range';

/** One paragraph of the transcript, as the engine sees it. */
export interface PassageText {
  /** Unique among the passages of one transcript. */
  readonly id: string;
  /** Plain text: what the spans' offsets count in. */
  readonly text: string;
  /** Who says it; passages without one are never flagged for a change of speaker. */
  readonly speaker?: string | undefined;
}

/** A block quotation of one or more paragraphs, or words in quotation marks within a sentence. */
export type QuoteKind = 'block' | 'inline';

/** One quote of a commentary, as the engine sees it. Quotes are given in the commentary's order. */
export interface QuoteText {
  readonly kind: QuoteKind;
  /** The words as written, without their outer quotation marks; paragraphs are separated by line ends. */
  readonly text: string;
  /** Id of the speaker that the commentary names beside it: decides among places that are as good. */
  readonly attributedTo?: string | undefined;
}

/** A stretch of one passage. */
export interface Span extends TextRange {
  /** The passage's id. */
  readonly passage: string;
  /** The transcript's exact words: `passage.text.slice(start, end)`. */
  readonly text: string;
}

/**
 * How a quote's words relate to its spans. Words are compared without case, punctuation, white space, typographic
 * variants, or whether a compound is joined or split.
 *
 * - `verbatim`: the same words in the same order, contiguous (paragraph breaks do not count).
 * - `clean-verbatim`: nothing but fillers, false starts and repetitions left out, contractions, and the same number, unit
 *   or name written otherwise: what editors of speech call clean verbatim.
 * - `elided`: words left out where the quote marks it, or bracketed words put in; otherwise one of the above.
 * - `altered`: words added, dropped or changed without a mark.
 * - `stitched`: pieces from places apart, or in another order, joined without a mark.
 */
export type Fidelity = 'verbatim' | 'clean-verbatim' | 'elided' | 'altered' | 'stitched';

/** What a reader is warned of on top of the fidelity. */
export type Flag = 'negation-changed' | 'number-changed' | 'several-speakers';

/**
 * One difference between the words of the spans (joined in the order of `spans`) and the words of the quote. Applying
 * all edits of a placement, and its asides, to the spans' words gives the quote's words.
 */
export interface WordEdit {
  /** `insert`: the quote adds words; `delete`: it leaves words out; `replace`: it has others in their place. */
  readonly op: 'insert' | 'delete' | 'replace';
  /** The quote's words as written, or '' for `delete`. */
  readonly quote: string;
  /** The transcript's words as written, or '' for `insert`. */
  readonly source: string;
  /** Index of the first word concerned among the words of the quote. */
  readonly quoteWord: number;
  /** Index of the first word concerned among the words of the spans. */
  readonly sourceWord: number;
}

/** A place a quote may come from. */
export interface Candidate {
  /**
   * In the quote's order. A span never crosses a passage: a quote over three paragraphs has three, and a quote that
   * marks an elision, or is stitched, has one for each contiguous piece.
   */
  readonly spans: readonly Span[];
  readonly fidelity: Fidelity;
  /** How sure the engine is of the place: 0 (not at all) to 1. */
  readonly confidence: number;
}

/** A quote that was placed. */
export interface LocatedQuote extends Candidate {
  readonly status: 'located';
  /** In the order of the quote's words; empty for a verbatim quote. */
  readonly edits: readonly WordEdit[];
  /**
   * Words of the quote that it says are not the speaker's: an explanation in brackets beside a word, or “he said” between
   * two commas. They are no differences. Left out where there are none.
   */
  readonly asides?: readonly WordEdit[];
  /** Other places where the same words stand, where one was chosen. Left out where there are none. */
  readonly alsoAt?: readonly (readonly Span[])[];
  readonly flags: readonly Flag[];
}

/** A quote whose best place is not clearly better than the next. */
export interface AmbiguousQuote {
  readonly status: 'ambiguous';
  /** Confidence of the best candidate. */
  readonly confidence: number;
  /** The best places, two or more, best first. */
  readonly candidates: readonly Candidate[];
}

/** A place that a quote may have been taken from, with more changes than are believed unseen. */
export type Nearest = Pick<LocatedQuote, 'spans' | 'fidelity' | 'edits' | 'flags'>;

/** A quote that has no acceptable place. */
export interface MissingQuote {
  readonly status: 'not-found';
  /** Confidence of the best place that was not good enough; 0 where nothing was alike. */
  readonly confidence: number;
  /** That place, where it is near enough to be worth a look, with what differs. */
  readonly nearest?: Nearest;
}

/** What the engine says of one quote. */
export type Placement = LocatedQuote | AmbiguousQuote | MissingQuote;
