/**
 * What the script of a page needs of links from the start: reading and making them, and whether one fits the text as it
 * is (`findSelection`, and for a link to a passage that the passage is there).
 *
 * A page loads two more modules by themselves, each when it needs it first:
 * - `./text-fragment`: `textFragment`, when a link to a selection is copied;
 * - `./resolve`: `LinkResolver`, with the history of the interview, for a link that does not fit the text as it is.
 */
export { formatSelection, type ParsedLink, parseLink, type Selection } from './fragment';
export { findSelection, makeSelection, makeSelectionLink, type SelectedText, type TextPosition } from './selection';
