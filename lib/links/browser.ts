/** What a page needs of links: making them, reading them, and finding where they lead. */
export type { DiffPart } from './compare-words';
export { formatSelection, type ParsedLink, parseLink, type Selection } from './fragment';
export type { LinkHistory } from './history';
export { type ChangedWords, type FoundWords, type GoneWords, LinkResolver, type Resolution } from './resolve';
export { makeSelection, makeSelectionLink, type SelectedText, type TextPosition } from './selection';
export { textFragment } from './text-fragment';
