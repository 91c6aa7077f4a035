/** What is doubtful in an edition, and how it can be settled. */
import type { Decision } from '../work';

/** What a doubt asks. */
export type DoubtKind =
  /** Which of the texts is the interview? */
  | 'interview'
  /** Who speaks here? */
  | 'speaker'
  /** Is this quote placed right? */
  | 'placement'
  /** Is this a quotation of the interview at all? */
  | 'quotation'
  /** To which quote does this paragraph belong? */
  | 'note'
  /** Is what a field says right? */
  | 'field'
  /** Is something odd in the text meant so? */
  | 'text'
  /** Is this furniture, which was left out? */
  | 'furniture';

/** A way to settle a doubt. */
export interface DoubtAnswer {
  /** A few words, as on a button. */
  readonly label: string;
  /** Words of the text that it is about, where the label does not say enough. */
  readonly words?: string;
  readonly decision: Decision;
}

/** Where the preview shows what a doubt is about. */
export type DoubtPlace =
  | { readonly passage: string }
  | { readonly quote: string }
  /** A block of an essay, by its index. */
  | { readonly essay: string; readonly block: number }
  | null;

/** Something that the author should look at. */
export interface Doubt {
  /** The same as long as it is the same doubt. */
  readonly key: string;
  readonly kind: DoubtKind;
  /** A sentence. */
  readonly question: string;
  /** The words that it is about. */
  readonly words: string;
  /** What else helps to settle it: sentences. */
  readonly remarks: readonly string[];
  readonly place: DoubtPlace;
  /** One or more; the likeliest first. */
  readonly answers: readonly DoubtAnswer[];
}
