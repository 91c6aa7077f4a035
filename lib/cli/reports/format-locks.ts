/** What became of the locks, as an author reads it in a terminal. */
import { describeLockChange, type LockChange } from '../../links';
import type { SavedLock } from '../locks/save-locks';
import { countOf, shorten } from './format-quotes';

/**
 * What locks learned: a line for each thing, and first of all the words that are gone. '' where all were up to date;
 * otherwise it ends in a line feed.
 */
export function formatLocks(saved: readonly SavedLock[]): string {
  return saved.map(formatLock).join('');
}

function formatLock({ file, status, isFirst, changes }: SavedLock): string {
  if (status === 'kept') return '';
  const news = countOf(changes.length, isFirst ? 'new id' : 'change');
  if (status === 'read-only') return `${file} cannot be written, as its folder is read-only: it lacks ${news}\n`;
  if (isFirst) return `${file}: ${countOf(changes.length, 'id')} issued; commit the file, and links last\n`;
  const gone = changes.filter(isGone);
  const others = changes.filter((change) => !isGone(change));
  return [`${file}: ${news}; commit the file\n`, formatGone(gone), ...others.map(lineOf)].join('');
}

type Gone = Extract<LockChange, { kind: 'gone' }>;

function isGone(change: LockChange): change is Gone {
  return change.kind === 'gone';
}

function formatGone(gone: readonly Gone[]): string {
  if (gone.length === 0) return '';
  const heading = '\n  gone: links to these words can only say what they were\n';
  const lines = gone.map(({ of, id, text, instead }) => {
    const place = instead ? `; in its place now: ${instead.join(', ')}` : '';
    return `    ${of} ${id}${place}\n      “${shorten(text, 200)}”\n`;
  });
  const advice = '    If they should stay: restore text and lock from version control, and run this again.\n\n';
  return heading + lines.join('') + advice;
}

function lineOf(change: LockChange): string {
  return `  ${describeLockChange(change)}\n`;
}
