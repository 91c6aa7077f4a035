/** The past of a text as links are resolved by it. The lock keeps the same, and its schema checks it. */

/**
 * Where a run of words `[from, to)` of an earlier wording went: `[from, to, passage, start]` to equal words of a passage,
 * or `[from, to, passage, start, end]` to other words that stand in their place.
 */
export type Piece =
  | [from: number, to: number, passage: string, start: number]
  | [from: number, to: number, passage: string, start: number, end: number];

/** What a passage said before a revision. */
export interface EarlierWording {
  id: string;
  /** Who said it: id of a participant. */
  speaker?: string | undefined;
  /** The passage as it was. */
  text: string;
  /** Where its words went, in order. Words that no piece covers are gone. */
  went: Piece[];
}

/** A stretch of the order of passages that a revision changed. */
export interface OrderChange {
  /** Place in the order after the revision, counted from 0. */
  at: number;
  /** How many passages stand there after it. */
  now: number;
  /** Ids of those that stood there before it. */
  was: string[];
}

/** What changed at one time. */
export interface Revision {
  /** Day on which the lock learned of it, YYYY-MM-DD; older locks do not know. */
  date?: string | undefined;
  /** How the order of the passages came about, where it changed: from its beginning on. */
  order?: OrderChange[] | undefined;
  /** Every passage whose words changed, as it was before. */
  wordings: EarlierWording[];
}

/** Everything that a page needs to resolve links to earlier wordings. JSON. */
export interface LinkHistory {
  readonly version: 1;
  /** See `textCheck`: of the text that the pieces lead to. */
  readonly text: string;
  /** The latest first. Their wordings' pieces lead to the text as it is. */
  readonly revisions: readonly Revision[];
}
