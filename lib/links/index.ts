/**
 * Lasting ids, links to words, and what becomes of both when the text is corrected. Pure; the parts that a page needs
 * are in `browser`, without what reads and writes the lock.
 */
export * from './browser';
export { formatLock } from './format-lock';
export { type LinkHistory, linkHistory } from './history';
export { issuePassageIds, issueQuoteIds } from './ids';
export { describeLockChange, type LockChange } from './lock-changes';
export type { Lock, LockedPassage, LockedQuote } from './lock-schema';
export { type ParsedLock, parseLock } from './parse-lock';
export { type UnnamedPassage, type UnnamedQuotes, type UpdatedLock, updateLock } from './update-lock';
