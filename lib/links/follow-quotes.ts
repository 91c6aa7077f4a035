/** Which id names which quote of a commentary now. */
import { type FollowedPassage, followPassages } from './follow/follow-passages';
import { issueQuoteIds } from './ids';
import type { LockChange } from './lock-changes';
import type { Lock, LockedQuote } from './lock-schema';
import type { UnnamedQuotes } from './update-lock';
import { normalText } from './words';

/** The fewest words by which a quote that was gone is known again. */
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
export function followQuotes(lock: Lock, commentaries: readonly UnnamedQuotes[]): FollowedQuotes {
  const taken = new Set([...lock.quotes, ...lock.retiredQuotes].map(({ id }) => id));
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
  const known = new Set(commentaries.map(({ commentary }) => commentary));
  const orphans = lock.quotes.filter(({ commentary }) => !known.has(commentary));
  const alive = new Set(all.flatMap(({ quotes }) => quotes.map(({ id }) => id)));
  const quotes = all.toSorted((a, b) => (a.commentary < b.commentary ? -1 : 1)).flatMap((followed) => followed.quotes);
  const retiring = [...all.flatMap(({ retired }) => retired), ...orphans];
  return {
    quotes,
    retiredQuotes: [...lock.retiredQuotes.filter(({ id }) => !alive.has(id)), ...retiring],
    quoteIds: all.map((followed) => followed.quotes.map(({ id }) => id)),
    changes: [
      ...all.flatMap(({ changes }) => changes),
      ...orphans.map(({ id, text }): LockChange => ({ kind: 'gone', of: 'quote', id, text })),
    ],
  };
}

function followCommentary(
  commentary: string,
  texts: readonly string[],
  old: readonly LockedQuote[],
  retired: readonly LockedQuote[],
  taken: ReadonlySet<string>,
) {
  const followed = followPassages(
    old.map(({ text }) => text),
    texts,
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
  const past = new Map(retired.map(({ id, text }) => [normalText(text), id]));
  for (const [index, text] of texts.entries()) {
    const words = normalText(text);
    const id = names.has(index) || words.split(' ').length < LEAST_WORDS ? undefined : past.get(words);
    if (id === undefined) continue;
    past.delete(words);
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
  const indexes = new Map<string, number>();
  const several = new Set<string>();
  for (const [index, text] of texts.entries()) {
    if (text === null) continue;
    const words = normalText(text);
    if (indexes.has(words)) several.add(words);
    indexes.set(words, index);
  }
  for (const words of several) indexes.delete(words);
  return indexes;
}
