/** Writes the locks that are behind their texts. */
import { lockPathOf } from '../../content';
import type { JoinedInterview } from '../../edition';
import { formatLock, issuedIds, type Lock, type LockChange, parseLock } from '../../links';
import { writeLock } from './write-lock';

/** What became of the lock of an interview. */
export interface SavedLock {
  /** The lock's file. */
  readonly file: string;
  /** `kept`: it was up to date, and nothing was written. `read-only`: it is behind, and cannot be written. */
  readonly status: 'kept' | 'written' | 'read-only';
  /** True where the interview had none. */
  readonly isFirst: boolean;
  /** What it did not know yet. */
  readonly changes: readonly LockChange[];
}

/** Whether the lock in an interview's folder is missing, or does not know all of the texts. */
export function isBehind({ interview, lockChanges }: JoinedInterview): boolean {
  return interview.lock === null || lockChanges.length > 0;
}

/**
 * Writes the lock of every interview where it is behind; files that are up to date are not touched.
 *
 * @throws {Failure} when another program writes the same lock, or the disk fails
 * @throws Error where the new lock could not be read again or would lose an id; nothing is written then
 */
export async function saveLocks(interviews: readonly JoinedInterview[]): Promise<SavedLock[]> {
  const saved: SavedLock[] = [];
  for (const joined of interviews) {
    const { interview, edition, lockChanges: changes } = joined;
    const file = lockPathOf(interview);
    const shared = { file, isFirst: interview.lock === null, changes };
    if (!isBehind(joined)) {
      saved.push({ ...shared, status: 'kept' });
      continue;
    }
    const before = interview.lock?.text ?? null;
    const after = formatLock(edition.lock);
    refuseLoss(before, edition.lock, { path: file, text: after });
    saved.push({ ...shared, status: (await writeLock({ path: file, before, after })) ? 'written' : 'read-only' });
  }
  return saved;
}

/** The last guard before a file is replaced that cannot be made anew. */
function refuseLoss(before: string | null, lock: Lock, file: { readonly path: string; readonly text: string }): void {
  const [problem] = parseLock(file).problems;
  if (problem) throw new Error(`the new lock of ${file.path} has ${problem.found}, not ${problem.expected}`);
  const old = before === null ? null : parseLock({ ...file, text: before }).lock;
  const ids = issuedIds(lock);
  const lost = old ? [...issuedIds(old)].find((id) => !ids.has(id)) : undefined;
  if (lost !== undefined) throw new Error(`the new lock of ${file.path} has lost the id ${lost}`);
}
