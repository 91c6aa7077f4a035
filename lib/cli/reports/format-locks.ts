/** What became of the locks, as an author reads it in a terminal. */

import type { LockChange } from '../../links';
import { excerpt } from '../../text/problem';
import type { SavedLock } from '../locks/save-locks';
import { describeLockChange } from './describe-lock-change';
import { countOf } from './format-quotes';

/**
 * What locks learned: a line for each thing, and first of all the words that are gone. '' where all were up to date;
 * otherwise it ends in a line feed.
 */
export function formatLocks(saved: readonly SavedLock[]): string {
  return saved.map(formatLock).join('');
}

/** A lock that was deleted, or not committed, cannot be told from one that never was. */
const IF_NOT_FIRST =
  '  It keeps the links to this interview. Had there been one before, restore it from version control and run this again.\n';

function formatLock({ file, status, isFirst, changes }: SavedLock): string {
  if (status === 'kept') return '';
  const news = countOf(changes.length, isFirst ? 'new id' : 'change');
  if (status === 'read-only') return `${file} cannot be written, as its folder is read-only: it lacks ${news}\n`;
  if (isFirst) return `${file} was written, with ${countOf(changes.length, 'id')}; commit it\n${IF_NOT_FIRST}`;
  return [`${file}: ${news}; commit the file\n`, formatGone(changes), formatOthers(changes)]
    .filter((part) => part !== '')
    .join('\n');
}

/** Words that nobody can read any more: the one thing that an author may not have wanted. '' where there are none. */
function formatGone(changes: readonly LockChange[]): string {
  const gone = changes.flatMap((change) => {
    if (change.kind === 'withdrawn') return `    ${describeLockChange(change)}\n`;
    if (change.kind !== 'gone') return [];
    const { of, id, text, instead } = change;
    const place = instead ? `; in its place now: ${instead.join(', ')}` : '';
    return `    ${of} ${id}${place}\n      ${excerpt(text, 200)}\n`;
  });
  if (gone.length === 0) return '';
  const heading = '  gone: links to these words can only say what they were\n';
  return `${heading}${gone.join('')}    If they should stay: restore text and lock from version control, and run this again.\n`;
}

/** What happens in bulk and needs no look at each, in words for their number. */
const IN_BULK: Readonly<Partial<Record<LockChange['kind'], string>>> = {
  issued: 'are new',
  retouched: 'have the same words, written differently',
  restored: 'are back',
};
/** More lines than these about the same thing tell nothing. */
const MOST_LINES = 8;

function formatOthers(changes: readonly LockChange[]): string {
  const groups = new Map<string, LockChange[]>();
  for (const change of changes) {
    if (change.kind === 'gone' || change.kind === 'withdrawn') continue;
    const key = `${change.of} ${change.kind}`;
    const known = groups.get(key);
    if (known) known.push(change);
    else groups.set(key, [change]);
  }
  return Array.from(groups.values(), (group) => {
    const [first] = group;
    const inBulk = first && group.length > MOST_LINES ? IN_BULK[first.kind] : undefined;
    if (!first || inBulk === undefined) return group.map((change) => `  ${describeLockChange(change)}\n`).join('');
    return `  ${countOf(group.length, first.of)} ${inBulk}\n`;
  }).join('');
}
