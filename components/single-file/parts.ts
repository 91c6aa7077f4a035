/** What every single file has in common, made while the site is built. Plain data, that can be kept as JSON. */

/** A font file with the rule that declares it. */
export interface EmbeddedTypeface {
  /** Code points of the letters that it has: the first and the last of each range. */
  readonly ranges: readonly (readonly [first: number, last: number])[];
  /** The rule of the style sheet, the file in it as an address of its data. */
  readonly css: string;
  /** True for what every file has. */
  readonly always: boolean;
}

/** Style sheet, typefaces and scripts. */
export interface SingleFileParts {
  readonly styles: string;
  readonly typefaces: readonly EmbeddedTypeface[];
  /** Runs in the head, before anything is painted. */
  readonly earlyScript: string;
  /** Runs at the end of the page. */
  readonly script: string;
  /** The icon, as an address of its data. */
  readonly icon: string;
}
