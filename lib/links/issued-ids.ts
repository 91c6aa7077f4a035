import type { Lock } from './lock-schema';

/** Every id that a lock knows, in use or not: of passages as they are, of quotes with `quote:` before them. */
export function issuedIds({ passages, revisions, quotes, retiredQuotes }: Lock): Set<string> {
  return new Set([
    ...[...passages, ...revisions.flatMap(({ wordings }) => wordings)].map(({ id }) => id),
    ...[...quotes, ...retiredQuotes].map(({ id }) => `quote:${id}`),
  ]);
}
