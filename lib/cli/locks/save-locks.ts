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

/** A lock as it should be, and as it lies there. */
export interface LockUpdate {
  readonly file: string;
  /** The file's text; null where the interview had none. */
  readonly before: string | null;
  readonly lock: Lock;
  readonly changes: readonly LockChange[];
  /** Whether the file is missing, or does not know all of the texts. */
  readonly isBehind: boolean;
}

/** What is to be written for an interview. */
export function lockUpdateOf({ interview, edition, lockChanges: changes }: JoinedInterview): LockUpdate {
  return {
    file: lockPathOf(interview),
    before: interview.lock?.text ?? null,
    lock: edition.lock,
    changes,
    isBehind: interview.lock === null || changes.length > 0,
  };
}

/**
 * Writes every lock that is behind; files that are up to date are not touched.
 *
 * @throws {Failure} when another program writes the same lock, or the disk fails
 * @throws Error where the new lock could not be read again or would lose an id; nothing is written then
 */
export async function saveLocks(updates: readonly LockUpdate[]): Promise<SavedLock[]> {
  const saved: SavedLock[] = [];
  for (const { file, before, lock, changes, isBehind } of updates) {
    const shared = { file, isFirst: before === null, changes };
    if (!isBehind) {
      saved.push({ ...shared, status: 'kept' });
      continue;
    }
    const after = formatLock(lock);
    refuseLoss(before, lock, { path: file, text: after });
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
