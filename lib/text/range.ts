/**
 * Every offset, here and in the rest of Gloss, counts UTF-16 code units (what `String.prototype.slice` counts), and
 * every range is half open: `[start, end)`.
 */

/** A half-open range of UTF-16 code units. */
export interface TextRange {
  /** Offset of the first code unit. */
  readonly start: number;
  /** Offset just behind the last code unit; never less than `start`. */
  readonly end: number;
}
