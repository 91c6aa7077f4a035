import { expect, test } from 'vitest';
import { formatLocks } from '../../../lib/cli/reports/format-locks';
import type { LockChange } from '../../../lib/links';

const FILE = 'content/talk/links.lock.json';

/** As many changes of a kind as are asked for. */
function several(count: number, change: (id: string) => LockChange): LockChange[] {
  return Array.from({ length: count }, (_, index) => change(`passage-${index + 1}`));
}

test('a lock that is up to date is not mentioned', () => {
  expect(formatLocks([{ file: FILE, status: 'kept', isFirst: false, changes: [] }])).toBe('');
});

test('what is gone comes first, and what came in bulk is counted', () => {
  const changes: LockChange[] = [
    { kind: 'reworded', of: 'passage', id: 'yes' },
    ...several(9, (id) => ({ kind: 'retouched', of: 'passage', id })),
    { kind: 'gone', of: 'passage', id: 'well', text: 'Well,\nit was.', instead: ['so'] },
    ...several(9, (id) => ({ kind: 'issued', of: 'passage', id, text: 'New.' })),
    { kind: 'withdrawn', of: 'commentary', commentary: 'essay', quotes: 12 },
    { kind: 'issued', of: 'quote', id: 'essay-new', text: 'New.' },
  ];
  expect(formatLocks([{ file: FILE, status: 'written', isFirst: false, changes }])).toMatchInlineSnapshot(`
    "content/talk/links.lock.json: 22 changes; commit the file

      gone: links to these words can only say what they were
        passage well; in its place now: so
          “Well, it was.”
        commentary essay is gone, with all of its quotes (12)
        If they should stay: restore text and lock from version control, and run this again.

      passage yes was reworded
      9 passages have the same words, written differently
      9 passages are new
      quote essay-new is new: “New.”
    "
  `);
});
