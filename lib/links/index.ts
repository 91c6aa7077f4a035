/**
 * Lasting ids, links to words, and what becomes of both when the text is corrected. Pure. The script of a page does not
 * import this but what `browser` names, without what reads and writes the lock.
 */

export { formatLock } from './lock/format-lock';
export { linkHistory } from './lock/history';
export { issuePassageIds, issueQuoteIds } from './lock/ids';
export { issuedIds, issuedPassageIds, issuedQuoteIds } from './lock/issued-ids';
export type { LockChange } from './lock/lock-changes';
export type { Lock, LockedPassage, LockedQuote } from './lock/lock-schema';
export { type ParsedLock, parseLock } from './lock/parse-lock';
export type { UnnamedPassage, UnnamedQuotes } from './lock/unnamed';
export { type UpdatedLock, updateLock } from './lock/update-lock';
export * from './read';
export type { DiffPart } from './read/compare-words';
export type { EarlierWording, LinkHistory } from './read/past-types';
export { type ChangedWords, type FoundWords, type GoneWords, LinkResolver, type Resolution } from './read/resolve';
export { textFragment } from './read/text-fragment';
