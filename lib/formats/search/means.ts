/** Whether a text has what a query asks for. Runs in a browser. */
import { phraseText, type Query, type QueryTerm } from './query';
import { isUnspaced, searchTerms } from './search-terms';

/** From so many letters on the beginning of a word stands for it. */
const SHORTEST_PREFIX = 2;

/** The terms of a text that a query means; null where the text lacks a word of it, or a phrase. Linear in the text. */
export function termsMeant(text: string, { terms, phrases }: Query): string[] | null {
  const words = searchTerms(text);
  const exact = phrases.length > 0 ? phraseText(words) : '';
  if (!phrases.every((phrase) => exact.includes(phrase))) return null;
  const meant = new Set<string>();
  for (const wanted of terms) {
    const found = words.filter(({ term }) => isMeant(term, wanted));
    if (found.length === 0) return null;
    for (const { term } of found) meant.add(term);
  }
  return [...meant];
}

function isMeant(term: string, { term: wanted, isLoose }: QueryTerm): boolean {
  return term === wanted || (isLoose && mayContinue(wanted) && term.startsWith(wanted));
}

/** Whether words that begin as a term of a query are meant by it too; in scripts without spaces only single letters. */
export function mayContinue(term: string): boolean {
  return isUnspaced(term) ? Array.from(term).length === 1 : term.length >= SHORTEST_PREFIX;
}
