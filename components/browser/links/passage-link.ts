/** A passage's link to itself, which opens the tools for it. */
export const PASSAGE_LINK = { className: 'passage-link', label: 'Link to this passage, quote or cite it' } as const;
