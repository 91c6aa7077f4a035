/** What somebody types into a search, read. */
import { isUnspaced, type SearchTerm, searchTerms } from './search-terms';

/** A query: what has to be found, all of it. */
export interface Query {
  /** Words, each as a term of `searchTerms`; those of phrases are among them. */
  readonly terms: readonly QueryTerm[];
  /**
   * Exact phrases: terms before plurals became singulars, with a space before, between and after them; the last word of one
   * that is still to be closed may be unfinished.
   */
  readonly phrases: readonly string[];
}

/** A word of a query. */
export interface QueryTerm {
  readonly term: string;
  /** Whether words that only begin so, and words that are nearly so, are meant too. */
  readonly isLoose: boolean;
}

/** Words in quotation marks of any kind; where the last mark is still to be typed, to the end. */
const PHRASE = /["“”„«»「」『』]([^"“”„«»「」『』]*)(?:["“”„«»「」『』]|($))/g;

/** Reads a query. It has no terms where nothing can be looked for. */
export function parseQuery(text: string): Query {
  const phrases: string[] = [];
  const terms = new Map<string, QueryTerm>();
  for (const [, phrase = '', end] of text.matchAll(PHRASE)) {
    const words = withoutLooseEnds(searchTerms(phrase));
    const isOpen = end !== undefined;
    if (words.length === 0) continue;
    phrases.push(isOpen ? phraseText(words).trimEnd() : phraseText(words));
    for (const [index, { term }] of words.entries()) {
      terms.set(term, { term, isLoose: isOpen && index === words.length - 1 });
    }
  }
  for (const { term } of withoutLooseEnds(searchTerms(text.replace(PHRASE, ' ')))) {
    if (!terms.has(term)) terms.set(term, { term, isLoose: true });
  }
  return { terms: [...terms.values()], phrases };
}

/** The exact words of a text, as phrases are looked for in them: with a space before, between and after them. */
export function phraseText(words: readonly SearchTerm[]): string {
  return ` ${words.map(({ exact }) => exact).join(' ')} `;
}

/** The terms of a query: the last letter of a run of pairs says nothing of its own. */
function withoutLooseEnds(words: readonly SearchTerm[]): SearchTerm[] {
  return words.filter(({ term, end }, index) => {
    const before = words[index - 1];
    return !(before && isUnspaced(term) && isUnspaced(before.term) && before.end === end);
  });
}
