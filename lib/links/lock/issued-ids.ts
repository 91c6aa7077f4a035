import type { Lock } from './lock-schema';

/** Every id that a lock knows, in use or not: of passages as they are, of quotes with `quote:` before them. */
export function issuedIds(lock: Lock): Set<string> {
  return new Set([...issuedPassageIds(lock), ...Array.from(issuedQuoteIds(lock), (id) => `quote:${id}`)]);
}

/** Every id of a passage that a lock knows: those of the text as it is in its order, then those of the past. */
export function issuedPassageIds({ passages, revisions }: Pick<Lock, 'passages' | 'revisions'>): Set<string> {
  return idsOf([...passages, ...revisions.flatMap(({ wordings }) => wordings)]);
}

/** Every id of a quote that a lock knows: those in use, then those of the past. */
export function issuedQuoteIds({ quotes, retiredQuotes }: Pick<Lock, 'quotes' | 'retiredQuotes'>): Set<string> {
  return idsOf([...quotes, ...retiredQuotes]);
}

function idsOf(named: readonly { readonly id: string }[]): Set<string> {
  return new Set(named.map(({ id }) => id));
}
