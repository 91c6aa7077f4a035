/** So many rows of the preview are shown at first, and added at a time. */
export const FIRST_ROWS = 24;
