/** The styles by name, in the order in which they are offered. */
export const STYLE_NAMES = { apa: 'APA', mla: 'MLA', chicago: 'Chicago', bibtex: 'BibTeX' } as const;

/** A style. */
export type CitationStyle = keyof typeof STYLE_NAMES;
