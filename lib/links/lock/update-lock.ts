/** Brings a lock up to date with a text: which id names which passage now, and where all words went. */

import { orderChanges } from '../read/order-changes';
import type { EarlierWording, Piece, Revision } from '../read/past-types';
import { normalText } from '../read/words';
import { type FollowedPassage, followPassages } from './follow/follow-passages';
import { followQuotes } from './follow-quotes';
import { issuePassageIds } from './ids';
import { issuedPassageIds } from './issued-ids';
import type { LockChange } from './lock-changes';
import { LOCK_VERSION, type Lock, type LockedPassage } from './lock-schema';
import { nativeWords } from './native-words';
import { returnedPassages } from './returned-passages';
import type { UnnamedPassage, UnnamedQuotes } from './unnamed';

/** A lock that is up to date. */
export interface UpdatedLock {
  /** The same object as before where nothing changed. */
  readonly lock: Lock;
  /** For each passage its id. */
  readonly passageIds: readonly string[];
  /** For each commentary, for each of its quotes, its id. */
  readonly quoteIds: readonly (readonly string[])[];
  /** What the lock had to learn; empty where it was up to date. */
  readonly changes: readonly LockChange[];
}

const EMPTY: Lock = { version: LOCK_VERSION, passages: [], revisions: [], quotes: [], retiredQuotes: [] };

/**
 * Brings a lock up to date, or makes the first one of an interview. Deterministic: the same input gives the same lock,
 * and a second run changes nothing. Ids are never issued twice. Throws nothing. Cost: about linear in the texts.
 *
 * @param today the day, YYYY-MM-DD, that a change is kept with; left out where nobody will ask for it
 */
export function updateLock(
  lock: Lock | null,
  passages: readonly UnnamedPassage[],
  commentaries: readonly UnnamedQuotes[],
  today?: string,
): UpdatedLock {
  const old = lock ?? EMPTY;
  const text = updatePassages(old, passages);
  const quotes = followQuotes(old, commentaries);
  const changes = [...text.changes, ...quotes.changes];
  const updated: Lock = {
    version: LOCK_VERSION,
    passages: text.passages,
    revisions: text.revision ? [...old.revisions, { ...dated(today), ...text.revision }] : old.revisions,
    quotes: quotes.quotes,
    retiredQuotes: quotes.retiredQuotes,
  };
  return {
    lock: lock && changes.length === 0 ? lock : updated,
    passageIds: text.passages.map(({ id }) => id),
    quoteIds: quotes.quoteIds,
    changes,
  };
}

function dated(date: string | undefined): Pick<Revision, 'date'> {
  return date === undefined ? {} : { date };
}

interface UpdatedPassages {
  readonly passages: LockedPassage[];
  /** Undefined where neither words nor order changed. */
  readonly revision: Revision | undefined;
  readonly changes: readonly LockChange[];
}

function updatePassages(lock: Lock, unnamed: readonly UnnamedPassage[]): UpdatedPassages {
  const old = lock.passages;
  const followed = isSameText(old, unnamed)
    ? old.map((_, index): FollowedPassage => ({ next: index, isSame: true, pieces: [] }))
    : followText(lock, unnamed);
  const inherited = new Set(
    followed.flatMap(({ pieces }) => pieces.flatMap(({ passage, end }) => (end === undefined ? [passage] : []))),
  );
  const named = nameNew(lock, unnamed, namesOf(old, followed), inherited);
  const passages = unnamed.map(({ text, speaker }, index): LockedPassage => {
    const id = named.ids[index] ?? '';
    return speaker === null || speaker === undefined ? { id, text } : { id, speaker, text };
  });
  const wordings = old.flatMap((passage, index): EarlierWording[] => {
    const fate = followed[index];
    if (!fate || fate.isSame) return [];
    const went = fate.pieces.map(({ from, to, passage: at, start, end }): Piece => {
      const id = named.ids[at] ?? '';
      return end === undefined ? [from, to, id, start] : [from, to, id, start, end];
    });
    return [{ ...passage, went }];
  });
  const before = old.map(({ id }) => id);
  const order = orderChanges(before, named.ids);
  const isFirst = old.length === 0 && lock.revisions.length === 0;
  const revision =
    isFirst || (order.length === 0 && wordings.length === 0)
      ? undefined
      : { ...(order.length > 0 ? { order } : {}), wordings };
  return { passages, revision, changes: passageChanges(old, passages, followed, named.restored, wordings) };
}

function followText(lock: Lock, unnamed: readonly UnnamedPassage[]): FollowedPassage[] {
  const native = nativeWords(lock);
  return followPassages(lock.passages, unnamed, (passage) => native.get(lock.passages[passage]?.id ?? ''));
}

function isSameText(old: readonly LockedPassage[], now: readonly UnnamedPassage[]): boolean {
  return old.length === now.length && old.every(({ text }, index) => text === now[index]?.text);
}

/** For each passage the id of the one that goes on as it. */
function namesOf(old: readonly LockedPassage[], followed: readonly FollowedPassage[]): Map<number, string> {
  const names = new Map<number, string>();
  for (const [index, { id }] of old.entries()) {
    const next = followed[index]?.next ?? null;
    if (next !== null) names.set(next, id);
  }
  return names;
}

/** Ids for all passages: those that go on, those that are back word for word, and new ones. */
function nameNew(
  lock: Lock,
  passages: readonly UnnamedPassage[],
  known: ReadonlyMap<number, string>,
  inherited: ReadonlySet<number>,
) {
  const returned = returnedPassages(lock, passages, known, inherited);
  const names = new Map([...known, ...returned]);
  const unnamed = passages.flatMap(({ text }, index) => (names.has(index) ? [] : [{ index, text }]));
  const issued = issuePassageIds(
    unnamed.map(({ text }) => text),
    issuedPassageIds(lock),
  );
  for (const [at, { index }] of unnamed.entries()) names.set(index, issued[at] ?? '');
  return { ids: passages.map((_, index) => names.get(index) ?? ''), restored: new Set(returned.values()) };
}

function passageChanges(
  old: readonly LockedPassage[],
  passages: readonly LockedPassage[],
  followed: readonly FollowedPassage[],
  restored: ReadonlySet<string>,
  wordings: readonly EarlierWording[],
): LockChange[] {
  const kept = new Set(followed.flatMap(({ next }) => (next === null ? [] : [passages[next]?.id])));
  const reworded = new Map(wordings.map((wording) => [wording.id, wording]));
  const fates = old.flatMap((passage, index): LockChange[] => {
    const { id, text, speaker } = passage;
    const fate = followed[index];
    if (!fate) return [];
    const went = reworded.get(id)?.went ?? [];
    const into = [...new Set(went.map(([, , target]) => target))].filter((target) => target !== id);
    if (fate.next === null) {
      if (isMostlyKept(text, went)) return [{ kind: 'merged', of: 'passage', id, into }];
      return [{ kind: 'gone', of: 'passage', id, text, ...(into.length > 0 ? { instead: into } : {}) }];
    }
    const next = passages[fate.next];
    const now = next?.speaker;
    return [
      ...wordingChange(id, { isSame: fate.isSame, isEqual: next?.text === text, into }),
      ...(now === speaker ? [] : [{ kind: 'reattributed', of: 'passage', id, speaker: now ?? null } as const]),
    ];
  });
  const added = passages.flatMap(({ id, text }): LockChange[] => {
    if (restored.has(id)) return [{ kind: 'restored', of: 'passage', id }];
    return kept.has(id) ? [] : [{ kind: 'issued', of: 'passage', id, text }];
  });
  const order = followed.flatMap(({ next }) => (next === null ? [] : [next]));
  const isReordered = order.some((place, index) => index > 0 && place < (order[index - 1] ?? 0));
  return [...fates, ...added, ...(isReordered ? [{ kind: 'reordered', of: 'passage' } as const] : [])];
}

function wordingChange(
  id: string,
  { isSame, isEqual, into }: { readonly isSame: boolean; readonly isEqual: boolean; readonly into: readonly string[] },
): LockChange[] {
  if (!isSame) return [{ kind: 'reworded', of: 'passage', id, ...(into.length > 0 ? { into } : {}) }];
  return isEqual ? [] : [{ kind: 'retouched', of: 'passage', id }];
}

function isMostlyKept(text: string, went: readonly Piece[]): boolean {
  const kept = went.reduce((sum, [from, to, , , end]) => sum + (end === undefined ? to - from : 0), 0);
  return kept * 2 >= normalText(text).split(' ').length && kept > 0;
}
