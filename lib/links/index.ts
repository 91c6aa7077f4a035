/**
 * Lasting ids, links to words, and what becomes of both when the text is corrected. Pure. The script of a page does not
 * import this but what `browser` names, without what reads and writes the lock.
 */
export * from './browser';
export type { DiffPart } from './compare-words';
export { formatLock } from './format-lock';
export { type LinkHistory, linkHistory } from './history';
export { issuePassageIds, issueQuoteIds } from './ids';
export { issuedIds, issuedPassageIds, issuedQuoteIds } from './issued-ids';
export type { LockChange } from './lock-changes';
export type { Lock, LockedPassage, LockedQuote } from './lock-schema';
export { type ParsedLock, parseLock } from './parse-lock';
export { type ChangedWords, type FoundWords, type GoneWords, LinkResolver, type Resolution } from './resolve';
export { textFragment } from './text-fragment';
export { type UnnamedPassage, type UnnamedQuotes, type UpdatedLock, updateLock } from './update-lock';
