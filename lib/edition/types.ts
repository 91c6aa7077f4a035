/** The edition: interview, commentaries and alignment joined, the one model that every page and export is made from. */
import type { Fidelity, Flag, LocatedQuote, MissingQuote, Placement, QuoteKind, Span } from '../align/types';
import type { CommentaryMeta, Media, Participant, TranscriptMeta } from '../content/schema';
import type { CommentaryBlock, Passage, Prose, QuoteOverride } from '../content/types';
import type { AsSpoken, SpokenCut, SpokenPassage } from '../import/onto/as-spoken';
import type { PassageTimes } from '../import/onto/lay-times';
import type { Lock } from '../links';
import type { TextRange } from '../text/range';

/** One interview with all that was said about it. */
export interface Edition {
  /** Name of the edition in addresses. */
  readonly slug: string;
  readonly meta: TranscriptMeta;
  readonly introduction: readonly Prose[];
  readonly speakers: readonly EditionSpeaker[];
  readonly passages: readonly EditionPassage[];
  readonly chapters: readonly EditionChapter[];
  /** Sorted by slug. */
  readonly commentaries: readonly EditionCommentary[];
  /** Words spoken in the interview. */
  readonly words: number;
  /** True where the rights of the interview and of every commentary are an open licence. */
  readonly openLicence: boolean;
  /** The lock of its links, up to date: every id that was ever issued, and what became of the words it names. */
  readonly lock: Lock;
  /** When its words are said; left out where no recording was laid under it. */
  readonly times?: EditionTimes;
}

/** An interview beside its recording. */
export interface EditionTimes {
  /** Name of the file that the times are from. */
  readonly source: string;
  /** One for each passage, in order. */
  readonly passages: readonly PassageTimes[];
  readonly asSpoken: AsSpoken;
}

/** A participant as the page shows one. */
export interface EditionSpeaker extends Participant {
  /** The name beside the text: `short`, or the last word of the name. */
  readonly label: string;
}

/** A heading within the interview. */
export interface EditionChapter {
  readonly title: string;
  /** 1 for the headings of the highest rank in the interview, 2 for those of the next, and so on. */
  readonly level: number;
  /** Id of the first passage under it. */
  readonly passage: string;
}

/** One paragraph of the interview, with the quotes that are taken from it. */
export interface EditionPassage extends Passage {
  /** Lasting: what a link to the passage names. */
  readonly id: string;
  /** The stretches that are quoted, in order, not overlapping. */
  readonly marks: readonly PassageMark[];
}

/** A stretch of a passage that the same quotes cover from its start to its end. */
export interface PassageMark extends TextRange {
  /** Ids of the quotes that cover it, the shortest first. */
  readonly quotes: readonly string[];
  /** Ids of the quotes that begin here. */
  readonly opens: readonly string[];
  /** Ids of the quotes that end here. */
  readonly closes: readonly string[];
}

/** One essay about the interview. */
export interface EditionCommentary {
  readonly slug: string;
  /** 1 to 4, over and over by order of slug: which colour it has. */
  readonly voice: number;
  readonly meta: CommentaryMeta;
  readonly blocks: readonly CommentaryBlock[];
  /** Every quote of the essay in its order, placed or not. */
  readonly quotes: readonly EditionQuote[];
  /** Indexes of the blocks of prose that belong to no placed quote, in order: an essay's opening, for instance. */
  readonly unattached: readonly number[];
}

/** A quote, where it comes from, and what is said about it. */
export interface EditionQuote {
  /** Lasting: what a link to the quote names. Unique within the edition. */
  readonly id: string;
  /** Slug of its commentary. */
  readonly commentary: string;
  /** The colour of its commentary. */
  readonly voice: number;
  readonly kind: QuoteKind;
  /** As written, without its outer marks. */
  readonly text: string;
  /** The same with blanks in the place of labels of speakers, where there are any: what its edits count the words of. */
  readonly spoken?: string;
  /** Its opening words, as a note repeats them. */
  readonly lemma: string;
  /** Index of the block of its commentary that it stands in. */
  readonly block: number;
  /** Where it stands in that block's plain text. */
  readonly range: TextRange;
  /** Where it stands in the commentary's file. */
  readonly source: TextRange;
  readonly placement: EditionPlacement;
  /** Its words as they stood before a correction, where it is true to those and not to the words as they stand. */
  readonly earlier?: EarlierWords;
  /**
   * 1 for the first placed quote of the interview, and so on in the interview's order; null where it is not placed, or
   * its paragraph gave the same words of the same place before.
   */
  readonly number: number | null;
  /** The commentary's prose that belongs to it, in the essay's order; at least one where it has a number. */
  readonly note: readonly NoteParagraph[];
}

/**
 * What became of a quote: what the engine says, or `skipped` where its author says that it is none. One that is not in
 * the interview may be in its introduction.
 */
export type EditionPlacement =
  | Exclude<Placement, MissingQuote>
  | (MissingQuote & { readonly introduction?: LocatedQuote })
  | { readonly status: 'skipped' };

/** The classes of quotes that are true to the words they are from. */
export type TrueFidelity = Exclude<Fidelity, 'altered' | 'stitched'>;

/** A stretch of a passage as it was, with who said it. */
export interface EarlierSpan extends Span {
  /** Id of the speaker; left out where nobody could tell. */
  readonly speaker?: string;
}

/** The words of a quote as they stood. */
export interface EarlierWords {
  /** Number of the correction that changed them: what the corrected record calls it. */
  readonly correction: number;
  /** Day of that correction, YYYY-MM-DD; left out where the lock does not know it. */
  readonly until?: string;
  /** How the quote relates to them. */
  readonly fidelity: TrueFidelity;
  /** In the quote's order; offsets and words are those of the passages as they were. */
  readonly spans: readonly EarlierSpan[];
  /** Where they, or the words in their place, stand now; none where they are gone. */
  readonly now: readonly Span[];
}

/** A quote that has a place. */
export interface PlacedQuote extends EditionQuote {
  readonly placement: Extract<Placement, { status: 'located' }>;
  readonly number: number;
}

/**
 * How a paragraph of the essay belongs to a quote: it leads in to it, follows it, or holds it as an inline quote.
 */
export type NoteRole = 'lead-in' | 'after' | 'mentions';

/** A paragraph of the essay in a note. */
export interface NoteParagraph {
  readonly role: NoteRole;
  /** Index of the block in its commentary. */
  readonly block: number;
  /** Where the quote is mentioned: the sentence around it, in the block's plain text. */
  readonly sentence?: TextRange;
}

export type {
  AsSpoken,
  CommentaryBlock,
  Fidelity,
  Flag,
  Media,
  Passage,
  Prose,
  QuoteOverride,
  Span,
  SpokenCut,
  SpokenPassage,
  TextRange,
};
