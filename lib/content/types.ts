/**
 * The parsed content: what every later layer works with. Nothing here knows about files but their names; offsets are
 * as `lib/align/types` says.
 */
import type { ElementContent } from 'hast';
import type { QuoteKind } from '../align/types';
import type { Problem, SourceFile } from '../text/problem';
import type { TextRange } from '../text/range';
import type { CommentaryMeta, Participant, TranscriptMeta } from './schema';

/** A run of plain text that stands in the file letter for letter. */
export interface OriginRun {
  /** Offset in the plain text. */
  readonly text: number;
  /** Offset in the file. */
  readonly source: number;
  /** Length of the run, the same on both sides. */
  readonly length: number;
}

/** Where the letters of a plain text stand in its file: runs in ascending order, none overlapping. */
export type Origin = readonly OriginRun[];

/** A stretch of Markdown made plain: its text, its sanitised markup, and where it stands in the file. */
export interface Prose {
  /** Equal to the concatenated text nodes of `content`. */
  readonly text: string;
  /** Sanitised: safe to render whatever the author wrote. */
  readonly content: readonly ElementContent[];
  readonly origin: Origin;
}

/** One paragraph of the interview. */
export interface Passage extends Prose {
  /** Id of the participant who says it; null where a plain text does not tell. */
  readonly speaker: string | null;
  /** True where no label in the source names the speaker and an editor inferred it. */
  readonly speakerInferred: boolean;
  /** True for the first passage of a turn. */
  readonly opensTurn: boolean;
  /** Seconds from the beginning of the recording. */
  readonly timecode?: number;
  /** True for an item of a list without numbers; its mark is none of its words. */
  readonly listed?: true;
}

/** A heading within the interview. */
export interface Chapter {
  readonly title: string;
  /** 1 for the headings of the highest rank in the interview, 2 for those of the next, and so on. */
  readonly level: number;
  /** Index of the first passage under it. */
  readonly passage: number;
}

/** The words of one interview, whatever they were written in. */
export interface TranscriptText {
  readonly slug: string;
  readonly file: SourceFile;
  /** What stands before the first turn. */
  readonly introduction: readonly Prose[];
  readonly passages: readonly Passage[];
  readonly chapters: readonly Chapter[];
}

/** The transcript of one interview, with front matter. */
export interface Transcript extends TranscriptText {
  readonly meta: TranscriptMeta;
}

/** A transcript in plain text: what its words alone tell. */
export interface PlainTranscript extends TranscriptText {
  /** The first line where it is set apart; null where none is. */
  readonly title: string | null;
  /** Those whom labels name, in order of their first; roles are inferred. */
  readonly participants: readonly Participant[];
}

/** What a block of a commentary is. `other`: lists, code, rules; shown, but never a lead-in. */
export type BlockKind = 'paragraph' | 'quotation' | 'heading' | 'other';

/** One block of a commentary, in order. */
export interface CommentaryBlock extends Prose {
  readonly kind: BlockKind;
}

/** Words that a commentary gives as said in the interview. */
export interface Quote {
  readonly kind: QuoteKind;
  /** As written, without its outer quotation marks; the paragraphs of a block quotation are joined by a line feed. */
  readonly text: string;
  /** Index of the block it stands in. */
  readonly block: number;
  /** Where it stands in that block's plain text, without its outer marks. */
  readonly range: TextRange;
  /** Where it stands in the file, without its outer marks. */
  readonly source: TextRange;
  /** Where labels of speakers stand in `text`: the same with blanks in their place. */
  readonly spoken?: string;
  /** What the author says of it in a pragma. */
  readonly override?: QuoteOverride;
}

/** What an author overrules of a quote, in an HTML comment before the block that the quote stands in. */
export type QuoteOverride =
  /** `<!-- gloss: skip "words" -->`: not a quote of this interview. */
  | { readonly kind: 'skip' }
  /** `<!-- gloss: place "words" in passage-id -->`, at offset `start` of the file: the quote comes from that passage. */
  | { readonly kind: 'place'; readonly passage: string; readonly start: number };

/** An author's word that a block of prose belongs to the quote whose opening words it names. */
export interface NoteOverride {
  /** Index of the block. */
  readonly block: number;
  /** Index of the quote in `quotes`. */
  readonly quote: number;
}

/** The words of one essay about an interview, whatever they were written in. */
export interface CommentaryText {
  readonly slug: string;
  readonly file: SourceFile;
  readonly blocks: readonly CommentaryBlock[];
  /** In the order of the essay; block and inline alike. */
  readonly quotes: readonly Quote[];
  /** `<!-- gloss: note "words" -->` before a block of prose. */
  readonly noteOverrides: readonly NoteOverride[];
}

/** One essay about an interview, with front matter. */
export interface Commentary extends CommentaryText {
  readonly meta: CommentaryMeta;
}

/** An essay in plain text. */
export interface PlainCommentary extends CommentaryText {
  /** The first line where it is set apart; null where none is. */
  readonly title: string | null;
}

/** One folder of `content/`. */
export interface Interview {
  readonly slug: string;
  readonly transcript: Transcript;
  /** Sorted by slug. */
  readonly commentaries: readonly Commentary[];
  /** `links.lock.json` as it lies there; null where there is none yet. */
  readonly lock: SourceFile | null;
  /** `times.json` as it lies there; null where there is none. */
  readonly times: SourceFile | null;
}

/** All of `content/`, and all that is wrong with it. */
export interface Library {
  /** Sorted by slug; only those without problems. */
  readonly interviews: readonly Interview[];
  readonly problems: readonly Problem[];
}
