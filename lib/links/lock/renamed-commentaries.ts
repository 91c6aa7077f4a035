/** Commentaries that have another slug than before. */

import { normalText } from '../read/words';
import type { LockedQuote } from './lock-schema';
import type { UnnamedQuotes } from './unnamed';

/**
 * New slugs by old ones, of commentaries that were renamed: more than half of the words that the old one quoted are
 * quoted by the new one, and by none under the old slug; the other way round, what had the new slug before is not that
 * commentary. Two that changed slugs with each other are found too. Cost: linear in the quotes' words, times the number
 * of slugs that changed.
 */
export function renamedCommentaries(
  quotes: readonly LockedQuote[],
  commentaries: readonly UnnamedQuotes[],
): Map<string, string> {
  const before = quotesByCommentary(quotes);
  const after = new Map(commentaries.map((each) => [each.commentary, new Set(each.quotes.map(normalText))]));
  const stayed = new Set(
    Array.from(before).flatMap(([slug, old]) => (sharedWords(old, after.get(slug)) > 1 / 2 ? slug : [])),
  );
  const renamed = new Map<string, string>();
  for (const [from, old] of before) {
    if (stayed.has(from)) continue;
    const free = Array.from(after).filter(([slug]) => !stayed.has(slug) && ![...renamed.values()].includes(slug));
    const shares = free.map(([slug, now]) => ({ slug, share: sharedWords(old, now) }));
    const best = shares.reduce((most, each) => (each.share > most.share ? each : most), { slug: from, share: 1 / 2 });
    if (best.slug !== from) renamed.set(from, best.slug);
  }
  return renamed;
}

/** The share of the quotes' words that are in quotes which are there as a whole: 0 to 1. */
function sharedWords(quotes: readonly LockedQuote[], there: ReadonlySet<string> | undefined): number {
  let shared = 0;
  let all = 0;
  for (const text of quotes.map((quote) => normalText(quote.text))) {
    const words = text.split(' ').length;
    all += words;
    if (there?.has(text)) shared += words;
  }
  return all === 0 ? 0 : shared / all;
}

/** Quotes by the slug of their commentary. */
export function quotesByCommentary(quotes: readonly LockedQuote[]): Map<string, LockedQuote[]> {
  const bySlug = new Map<string, LockedQuote[]>();
  for (const quote of quotes) {
    const known = bySlug.get(quote.commentary);
    if (known) known.push(quote);
    else bySlug.set(quote.commentary, [quote]);
  }
  return bySlug;
}
