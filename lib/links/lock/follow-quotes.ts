/** Which id names which quote of a commentary now. */

import { normalText } from '../read/words';
import { type FollowedPassage, followPassages } from './follow/follow-passages';
import { issueQuoteIds } from './ids';
import { issuedQuoteIds } from './issued-ids';
import type { LockChange } from './lock-changes';
import type { Lock, LockedQuote } from './lock-schema';
import { quotesByCommentary, renamedCommentaries } from './renamed-commentaries';
import type { UnnamedQuotes } from './unnamed';

/** The fewest words by which one of several quotes alike that were gone is known again. */
const LEAST_WORDS = 8;

/** What a lock says of quotes, up to date. */
export interface FollowedQuotes {
  readonly quotes: LockedQuote[];
  readonly retiredQuotes: LockedQuote[];
  /** For each commentary, for each of its quotes, its id. */
  readonly quoteIds: readonly (readonly string[])[];
  readonly changes: readonly LockChange[];
}

/** Brings the quotes of a lock up to date. Cost: about linear in the quotes' words. */
export function followQuotes(known: Lock, commentaries: readonly UnnamedQuotes[]): FollowedQuotes {
  const renamed = renamedCommentaries(known.quotes, commentaries);
  const lock = renamed.size > 0 ? underNewSlugs(known, renamed) : known;
  const taken = issuedQuoteIds(lock);
  const all = commentaries.map(({ commentary, quotes }) => {
    const isOwn = (quote: LockedQuote) => quote.commentary === commentary;
    const followed = followCommentary(
      commentary,
      quotes,
      lock.quotes.filter(isOwn),
      lock.retiredQuotes.filter(isOwn),
      taken,
    );
    for (const { id } of followed.quotes) taken.add(id);
    return { commentary, ...followed };
  });
  const there = new Set(commentaries.map(({ commentary }) => commentary));
  const orphans = lock.quotes.filter(({ commentary }) => !there.has(commentary));
  const withdrawn = quotesByCommentary(orphans);
  const alive = new Set(all.flatMap(({ quotes }) => quotes.map(({ id }) => id)));
  const quotes = all.toSorted((a, b) => (a.commentary < b.commentary ? -1 : 1)).flatMap((followed) => followed.quotes);
  const retiring = [...all.flatMap(({ retired }) => retired), ...orphans];
  return {
    quotes,
    retiredQuotes: [...lock.retiredQuotes.filter(({ id }) => !alive.has(id)), ...retiring],
    quoteIds: all.map((followed) => followed.quotes.map(({ id }) => id)),
    changes: [
      ...Array.from(renamed, ([from, to]): LockChange => ({ kind: 'renamed', of: 'commentary', from, to })),
      ...all.flatMap(({ changes }) => changes),
      ...Array.from(
        withdrawn,
        ([commentary, { length }]): LockChange => ({ kind: 'withdrawn', of: 'commentary', commentary, quotes: length }),
      ),
    ],
  };
}

/** The quotes of a lock as those of the commentaries' new slugs. */
function underNewSlugs({ quotes, retiredQuotes }: Lock, renamed: ReadonlyMap<string, string>) {
  const rename = (quote: LockedQuote): LockedQuote => ({
    ...quote,
    commentary: renamed.get(quote.commentary) ?? quote.commentary,
  });
  return { quotes: quotes.map(rename), retiredQuotes: retiredQuotes.map(rename) };
}

function followCommentary(
  commentary: string,
  texts: readonly string[],
  old: readonly LockedQuote[],
  retired: readonly LockedQuote[],
  taken: ReadonlySet<string>,
) {
  const followed = followPassages(
    old.map(({ text }) => ({ text })),
    texts.map((text) => ({ text })),
  );
  const unchanged = unchangedQuotes(old, texts, followed);
  const names = new Map<number, string>();
  const changes: LockChange[] = [];
  const retiring: LockedQuote[] = [];
  for (const [index, quote] of old.entries()) {
    const moved = unchanged.get(index) ?? null;
    const { next, isSame } = moved === null ? (followed[index] ?? LOST) : { next: moved, isSame: true };
    const { id, text } = quote;
    if (next === null) {
      retiring.push(quote);
      changes.push({ kind: 'gone', of: 'quote', id, text });
      continue;
    }
    names.set(next, id);
    if (!isSame) changes.push({ kind: 'reworded', of: 'quote', id });
    else if (texts[next] !== text) changes.push({ kind: 'retouched', of: 'quote', id });
  }
  for (const [index, id] of restoredQuotes(retired, texts, names)) {
    names.set(index, id);
    changes.push({ kind: 'restored', of: 'quote', id });
  }
  const unnamed = texts.flatMap((text, index) => (names.has(index) ? [] : [{ index, text }]));
  const issued = issueQuoteIds(
    commentary,
    unnamed.map(({ text }) => text),
    taken,
  );
  for (const [at, { index, text }] of unnamed.entries()) {
    const id = issued[at] ?? '';
    names.set(index, id);
    changes.push({ kind: 'issued', of: 'quote', id, text });
  }
  const places = new Map(Array.from(names, ([index, id]) => [id, index]));
  const order = old.flatMap(({ id }) => places.get(id) ?? []);
  if (order.some((place, index) => index > 0 && place < (order[index - 1] ?? 0))) {
    changes.push({ kind: 'reordered', of: 'quote' });
  }
  const quotes = texts.map((text, index): LockedQuote => ({ id: names.get(index) ?? '', commentary, text }));
  return { quotes, retired: retiring, changes };
}

const LOST = { next: null, isSame: false };

/**
 * By index of the text the ids of retired quotes that are back, word for word. Few words count only where the commentary
 * has them as often as it had, since one of several could be any.
 */
function restoredQuotes(
  retired: readonly LockedQuote[],
  texts: readonly string[],
  names: ReadonlyMap<number, string>,
): Map<number, string> {
  const restored = new Map<number, string>();
  const there = indexesByWords(texts);
  for (const [words, past] of indexesByWords(retired.map(({ text }) => text))) {
    const places = there.get(words) ?? [];
    const free = places.filter((index) => !names.has(index));
    const isAll = free.length === places.length && free.length === past.length;
    const isClear = isAll || words.split(' ').length >= LEAST_WORDS;
    const count = isClear ? Math.min(free.length, past.length) : 0;
    const back = past.slice(past.length - count);
    for (const [at, index] of free.slice(0, count).entries()) {
      const id = retired[back[at] ?? -1]?.id;
      if (id !== undefined) restored.set(index, id);
    }
  }
  return restored;
}

function indexesByWords(texts: readonly (string | null)[]): Map<string, number[]> {
  const indexes = new Map<string, number[]>();
  for (const [index, text] of texts.entries()) {
    if (text === null) continue;
    const words = normalText(text);
    const known = indexes.get(words);
    if (known) known.push(index);
    else indexes.set(words, [index]);
  }
  return indexes;
}

/** By index where they went: quotes that were lost sight of, though the same words are there once, as they were once. */
function unchangedQuotes(
  old: readonly LockedQuote[],
  texts: readonly string[],
  followed: readonly FollowedPassage[],
): Map<number, number> {
  const taken = new Set(followed.map(({ next }) => next));
  const lost = onceEach(old.map(({ text }, index) => (followed[index]?.next === null ? text : null)));
  const free = onceEach(texts.map((text, index) => (taken.has(index) ? null : text)));
  return new Map(
    Array.from(lost).flatMap(([words, index]) => {
      const place = free.get(words);
      return place === undefined ? [] : [[index, place]];
    }),
  );
}

/** The index of each text that no other has the words of. */
function onceEach(texts: readonly (string | null)[]): Map<string, number> {
  return new Map(
    Array.from(indexesByWords(texts)).flatMap(([words, [first, second]]) =>
      first === undefined || second !== undefined ? [] : [[words, first]],
    ),
  );
}
