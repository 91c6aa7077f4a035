/** What every single file has in common, made while the site is built. Plain data, that can be kept as JSON. */

/** A font file with the rule that declares it. */
export interface EmbeddedTypeface {
  /** Code points of the letters that it has: the first and the last of each range. */
  readonly ranges: readonly (readonly [first: number, last: number])[];
  /** The rule of the style sheet, the file in it as an address of its data. */
  readonly css: string;
  /**
   * `plain`: every file has it, or else, where its texts need more letters, the one that is `western`. `further`: for texts
   * that have letters of it.
   */
  readonly kind: 'plain' | 'western' | 'further';
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
