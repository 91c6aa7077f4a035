/** Locks that are not as they should be: behind their texts, or not to be written. */
import { lockPathOf } from '../../content';
import type { JoinedInterview } from '../../edition';
import type { LockChange } from '../../links';
import type { Problem } from '../../text/problem';
import { problemAt, problemOfFile } from '../../text/problem';
import { describeLockChange } from '../reports/describe-lock-change';
import { countOf } from '../reports/format-quotes';
import { lockUpdateOf, type SavedLock } from './save-locks';

/** What `gloss check --frozen` finds wrong: a problem for each interview whose lock is missing or behind. */
export function outdatedLocks(interviews: readonly JoinedInterview[]): Problem[] {
  return interviews
    .filter((joined) => lockUpdateOf(joined).isBehind)
    .map(({ interview, lockChanges }) => {
      const path = lockPathOf(interview);
      const remedy = `Run \`npm run gloss -- check\`, and commit ${path} together with the texts.`;
      if (interview.lock === null) {
        const expected = `the lock that keeps the ${countOf(lockChanges.length, 'id')} of this interview`;
        const restoreFirst = `${remedy} If there was one before, restore it from version control first.`;
        return problemOfFile(path, { rule: 'missing-lock', found: 'no such file', expected, remedy: restoreFirst });
      }
      const [first] = lockChanges;
      const others = lockChanges.length > 1 ? `, and ${countOf(lockChanges.length - 1, 'more change')}` : '';
      return problemAt(interview.lock, first ? offsetOf(first, interview.lock.text) : 0, {
        rule: 'outdated-lock',
        found: `a lock that does not know yet: ${first ? describeLockChange(first) : ''}${others}`,
        expected: 'a lock that is up to date with the transcript and the commentaries',
        remedy,
      });
    });
}

/** One problem for each lock that could not be written. */
export function unwrittenLocks(locks: readonly SavedLock[]): Problem[] {
  return locks
    .filter(({ status }) => status === 'read-only')
    .map(({ file, changes }) =>
      problemOfFile(file, {
        rule: 'read-only-lock',
        found: `a folder that cannot be written, while the lock lacks ${countOf(changes.length, 'change')}`,
        expected: 'a folder in which the lock can be replaced',
        remedy: 'Run this where the content can be written, and commit the lock.',
      }),
    );
}

/** Where a lock speaks of what changed; 0 where it does not yet. */
function offsetOf(change: LockChange, text: string): number {
  return 'id' in change ? Math.max(0, text.indexOf(`{"id":${JSON.stringify(change.id)},`)) : 0;
}
