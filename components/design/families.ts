/**
 * Names of the edition's typefaces in style sheets. They must not be called `serif`: Chromium takes a face of that name up
 * however late it comes.
 */

/** The book serif, with true italics, for speech. */
export const SERIF = 'newsreader';
/** The one sans, for notes and controls. */
export const SANS = 'instrumentSans';
