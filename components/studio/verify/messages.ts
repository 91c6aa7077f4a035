/** What the page and its worker say to each other. Plain data. */
import type { DiffRun } from '../../../lib/edition/word-diff';
import type { Problem } from '../../../lib/text/problem';
import type { Report, Verdict } from '../../../lib/verify/report-schema';

/** Words that somebody chose: a file, what was typed or pasted, or an interview of the library as the site has it. */
export type Given =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'letters'; readonly name: string; readonly letters: string }
  | { readonly kind: 'edition'; readonly name: string; readonly json: string };

/** What the page asks for. `number` comes back with the answer. */
export type Ask = { readonly number: number } & (
  | { readonly ask: 'add'; readonly given: Given }
  | { readonly ask: 'remove'; readonly id: string }
  | { readonly ask: 'verify'; readonly given: Exclude<Given, { readonly kind: 'edition' }> }
  | { readonly ask: 'rows'; readonly only: Verdict | null; readonly from: number }
  | { readonly ask: 'markdown' }
  | { readonly ask: 'page'; readonly styles: string }
);

/** What the worker answers. */
export type Answer = { readonly number: number } & (
  | { readonly answer: 'added'; readonly transcript: ShownTranscript }
  | { readonly answer: 'removed'; readonly id: string }
  | { readonly answer: 'verified'; readonly outcome: Outcome }
  | { readonly answer: 'rows'; readonly only: Verdict | null; readonly rows: Rows }
  | { readonly answer: 'markdown'; readonly text: string }
  | { readonly answer: 'page'; readonly html: string }
  | { readonly answer: 'problem'; readonly of: Ask['ask']; readonly problem: Pick<Problem, 'found' | 'remedy'> }
);

/** A transcript that quotations are looked for in, as a list shows it. */
export interface ShownTranscript {
  readonly id: string;
  readonly title: string;
  readonly words: number;
  readonly speakers: readonly string[];
}

/** What came of a verification, with the first of its rows. */
export interface Outcome {
  /** The quotations by verdict, in words. */
  readonly summary: string;
  readonly counts: Report['counts'];
  readonly quotations: number;
  /** Quotation marks that nothing closes, by line. */
  readonly unclosed: readonly { readonly line: number; readonly text: string }[];
  readonly unit: Report['text']['unit'];
  readonly remark: string;
  readonly rows: Rows;
}

/** Some of the rows of the text, in its order. */
export interface Rows {
  readonly from: number;
  /** How many there are, of which these are a part. */
  readonly of: number;
  readonly rows: readonly Row[];
}

/** A paragraph or a few of the text, and what is said of the quotations in it. */
export interface Row {
  /** Index among all rows of the text. */
  readonly index: number;
  readonly pieces: readonly Piece[];
  readonly quotations: readonly ShownQuotation[];
}

/** A run of letters of the text, within one quotation or none. */
export interface Piece {
  readonly text: string;
  /** Number of the quotation, from 1. */
  readonly quotation?: number;
  readonly verdict?: Verdict;
}

/** What is said of a quotation. */
export interface ShownQuotation {
  readonly number: number;
  readonly verdict: Verdict;
  /** Sentences: who says it, what a flag means. */
  readonly sentences: readonly string[];
  /** Until when the words stood as they are quoted, and where, with the way to the correction; null for others. */
  readonly earlier: { readonly stood: string; readonly place: ShownPlace } | null;
  /** From the words as they stand. */
  readonly differences: readonly DiffRun[];
  /** Where it was said, or may have been. */
  readonly places: readonly ShownPlace[];
  /** True where the places are only near to it. */
  readonly isNearest: boolean;
  readonly question: string | null;
}

/** Words of a transcript. */
export interface ShownPlace {
  /** Who says them, in which transcript, and when. */
  readonly who: string;
  readonly words: readonly string[];
  readonly address: string | null;
}
