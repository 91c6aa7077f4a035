/** Whether a lock agrees with itself: every id once, and every word where the lock says that it went. */

import { addAll } from '../../text/many';
import { orderBefore } from '../read/order-changes';
import type { EarlierWording, Piece, Revision } from '../read/past-types';
import { normalWords } from '../read/words';
import type { Lock } from './lock-schema';

/** Something in a lock that cannot be. */
export interface LockFault {
  /** The way to it in the lock. */
  readonly path: readonly PropertyKey[];
  /** Plain words, no full stop. */
  readonly found: string;
  readonly expected: string;
}

/** What a text was at some time: its passages in order, with their words in normal form. */
interface State {
  readonly order: readonly string[];
  readonly words: ReadonlyMap<string, readonly string[]>;
}

/** All faults of a lock. Those of a revision are found only where the later ones have none. Cost: linear in the lock. */
export function checkLock(lock: Lock): LockFault[] {
  const faults = [
    ...repeated(
      lock.passages.map(({ id }) => id),
      (index) => ['passages', index, 'id'],
    ),
    ...repeated(
      [...lock.quotes, ...lock.retiredQuotes].map(({ id }) => id),
      (index) =>
        index < lock.quotes.length ? ['quotes', index, 'id'] : ['retiredQuotes', index - lock.quotes.length, 'id'],
    ),
  ];
  let state: State = {
    order: lock.passages.map(({ id }) => id),
    words: new Map(lock.passages.map(({ id, text }) => [id, normalWords(text)])),
  };
  for (let index = lock.revisions.length - 1; index >= 0 && faults.length === 0; index--) {
    const revision = lock.revisions[index];
    if (!revision) break;
    const checked = checkRevision(revision, state);
    addAll(
      faults,
      checked.faults.map((fault) => ({ ...fault, path: ['revisions', index, ...fault.path] })),
    );
    state = checked.before;
  }
  return faults;
}

function checkRevision({ order, wordings }: Revision, after: State): { faults: LockFault[]; before: State } {
  const before = order ? orderBefore(after.order, order) : after.order;
  const words = new Map(after.words);
  for (const { id, text } of wordings) words.set(id, normalWords(text));
  if (!before || new Set(before).size < before.length || before.some((id) => !words.has(id))) {
    const found = 'an order of passages that does not fit the passages';
    return { faults: [{ path: ['order'], found, expected: 'every passage once' }], before: after };
  }
  const known = new Set(before);
  const there = new Set(after.order);
  const wordsThere = (passage: string) => (there.has(passage) ? after.words.get(passage) : undefined);
  const faults = [
    ...repeated(
      wordings.map(({ id }) => id),
      (index) => ['wordings', index, 'id'],
    ),
    ...wordings.flatMap((wording, index) => {
      const path = ['wordings', index];
      if (!known.has(wording.id)) {
        return [{ path: [...path, 'id'], found: `\`${wording.id}\``, expected: 'a passage that was there then' }];
      }
      return checkPieces(wording, words.get(wording.id) ?? [], wordsThere).map((fault) => ({
        ...fault,
        path: [...path, ...fault.path],
      }));
    }),
  ];
  return { faults, before: { order: before, words } };
}

function checkPieces(
  { went }: EarlierWording,
  own: readonly string[],
  wordsThere: (passage: string) => readonly string[] | undefined,
): LockFault[] {
  let next = 0;
  return went.flatMap((piece, index): LockFault[] => {
    const [from, to, passage, start, last] = piece;
    const end = last ?? start + to - from;
    const target = wordsThere(passage);
    const isInside = from >= next && from < to && to <= own.length && target && start < end && end <= target.length;
    next = to;
    const fits =
      isInside && (last !== undefined || own.slice(from, to).join(' ') === target.slice(start, end).join(' '));
    return fits ? [] : [{ path: ['went', index], found: inWords(piece), expected: 'a run of words that is there' }];
  });
}

function inWords([from, to, passage, start]: Piece): string {
  return `words ${from + 1} to ${to}, said to be in \`${passage}\` from word ${start + 1} on`;
}

function repeated(ids: readonly string[], pathOf: (index: number) => PropertyKey[]): LockFault[] {
  const known = new Set<string>();
  return ids.flatMap((id, index) => {
    if (!known.has(id)) {
      known.add(id);
      return [];
    }
    return [{ path: pathOf(index), found: `the id \`${id}\` a second time`, expected: 'every id once' }];
  });
}
