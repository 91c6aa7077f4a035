/** Quotes that share words of the interview. */
import type { EditionPassage } from './types';

/**
 * For every quote that shares words with others: all that are to be read at its words, itself among them, the shortest
 * first. Cost: linear in the marks.
 */
export function overlappingQuotes(passages: readonly EditionPassage[]): Map<string, readonly string[]> {
  const together = new Map<string, Set<string>>();
  const rank = new Map<string, number>();
  for (const { marks } of passages) {
    for (const { quotes } of marks) {
      if (quotes.length < 2) continue;
      for (const [index, quote] of quotes.entries()) {
        rank.set(quote, Math.max(rank.get(quote) ?? 0, index));
        const others = together.get(quote) ?? new Set();
        for (const other of quotes) others.add(other);
        together.set(quote, others);
      }
    }
  }
  const byRank = (a: string, b: string): number => (rank.get(a) ?? 0) - (rank.get(b) ?? 0);
  return new Map([...together].map(([quote, others]) => [quote, [...others].sort(byRank)]));
}
