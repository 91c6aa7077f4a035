/** Class of a passage's link to itself, which opens the tools for it. */
export const PASSAGE_LINK_CLASS = 'passage-link';
