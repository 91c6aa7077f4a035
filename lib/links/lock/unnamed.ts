/** What a text holds before it has ids. */

/** A passage of the interview, before it has an id. */
export interface UnnamedPassage {
  readonly text: string;
  /** Id of the participant who says it. */
  readonly speaker?: string | null | undefined;
}

/** The quotes of one commentary, before they have ids. */
export interface UnnamedQuotes {
  /** Slug of the commentary. */
  readonly commentary: string;
  /** As written, in the commentary's order. */
  readonly quotes: readonly string[];
}
