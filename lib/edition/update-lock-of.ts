/** The lock of an interview, held against the interview's own texts. */
import type { Interview } from '../content/types';
import { parseLock, type UpdatedLock, updateLock } from '../links';
import type { Problem } from '../text/problem';

/**
 * Brings the lock of an interview up to date, in memory. Never throws: a damaged lock has problems, and what is made
 * then is as if there were none; nobody may publish or write that.
 *
 * @param today as `updateLock` has it
 */
export function updateLockOf(
  { transcript, commentaries, lock: file }: Interview,
  today?: string,
): {
  readonly updated: UpdatedLock;
  readonly problems: readonly Problem[];
} {
  const { lock, problems } = file ? parseLock(file) : { lock: null, problems: [] };
  const quotes = commentaries.map((each) => ({ commentary: each.slug, quotes: each.quotes.map(({ text }) => text) }));
  return { updated: updateLock(lock, transcript.passages, quotes, today), problems };
}
