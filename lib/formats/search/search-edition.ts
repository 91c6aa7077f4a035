/** Looks for words in what can be found in an edition. Runs in a browser. */
import MiniSearch from 'minisearch';
import { mayContinue } from './means';
import { nearestTerm } from './near-words';
import { parseQuery, phraseText, type QueryTerm } from './query';
import { isUnspaced, searchTerms } from './search-terms';
import type { Searchable } from './searchable-types';

/** What is left out of the answers; nothing is by `{}`. */
export interface SearchFilters {
  /** Index of the only speaker whose passages, and what is said of them, are wanted. */
  readonly speaker?: number;
  readonly part?: 'interview' | 'commentary';
  /** Index of the fidelity that a quote of the passage or paragraph has to have. */
  readonly fidelity?: number;
}

/** A passage or a paragraph of an essay that has what was looked for. */
export interface Hit {
  /** Index of the passage or paragraph in its list. */
  readonly index: number;
  readonly part: 'interview' | 'commentary';
  /** The terms of its text that are meant: see `searchTerms`. */
  readonly terms: readonly string[];
}

/** What was found at one passage, or in one paragraph that is about none. */
export interface FoundPlace {
  /** Index of the passage, or -1. */
  readonly passage: number;
  /** The passage itself first where it has what was looked for, then paragraphs about it; at least one. */
  readonly hits: readonly Hit[];
}

/** The answer to a query, the best places first. */
export interface Answer {
  readonly places: readonly FoundPlace[];
  /** Where nothing was found: queries that find something, the likeliest first. */
  readonly suggestions: readonly string[];
  /** Where nothing was found: how many places there are without the filters. */
  readonly unfiltered: number;
}

/** An edition that can be searched. */
export interface EditionSearch {
  /** Cost: grows with the words that begin as those of the query; milliseconds for 100,000 words. */
  ask(query: string, filters: SearchFilters): Answer;
}

/** Passages and paragraphs that are read before the page has its turn again. */
const AT_A_TIME = 20;
/** From so many letters on a word may have one letter wrong, or two. */
const ONE_WRONG = 4;
const TWO_WRONG = 6;
const NOTHING: Answer = { places: [], suggestions: [], unfiltered: 0 };

/** Makes an edition ready to be searched, in slices between which the page can do other things. Linear in the text. */
export async function searchEdition(searchable: Searchable): Promise<EditionSearch> {
  const texts = [...searchable.passages, ...searchable.paragraphs].map(([, second, third]) =>
    typeof third === 'string' ? third : String(second),
  );
  /** How the words of the edition are written, by their terms. */
  const written = new Map<string, string>();
  /** The exact words of each text. */
  const phraseTexts: string[] = [];
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: (text) => {
      const words = searchTerms(text);
      // Texts come one after the other, each once.
      phraseTexts.push(phraseText(words));
      for (const { term, start, end } of words) if (!written.has(term)) written.set(term, text.slice(start, end));
      return words.map(({ term }) => term);
    },
    processTerm: (term) => term,
  });
  await index.addAllAsync(
    texts.map((text, id) => ({ id, text })),
    { chunkSize: AT_A_TIME },
  );
  const vocabulary = [...written.keys()].sort();
  const { passages, paragraphs } = searchable;

  const passes = (id: number, { speaker, part, fidelity }: SearchFilters): boolean => {
    const paragraph = paragraphs[id - passages.length];
    const passage = passages[paragraph?.[3] ?? id];
    const fidelities = paragraph?.[5] ?? passage?.[3] ?? [];
    return (
      (speaker === undefined || passage?.[1] === speaker) &&
      (part === undefined || part === (paragraph ? 'commentary' : 'interview')) &&
      (fidelity === undefined || fidelities.includes(fidelity))
    );
  };
  const holdsPhrases = (id: number, phrases: readonly string[]): boolean =>
    phrases.every((phrase) => phraseTexts[id]?.includes(phrase));

  const find = (query: string, filters: SearchFilters): FoundPlace[] => {
    const { terms: typed, phrases } = parseQuery(query);
    // A letter that is no word is one that is still being typed.
    const words = typed.filter(({ term }) => term.length > 1 || written.has(term) || isUnspaced(term));
    const terms = words.length > 0 ? words : typed;
    if (terms.length === 0) return [];
    const results = index.search(
      {
        combineWith: 'AND',
        queries: terms.map((term) => ({ queries: [term.term], ...waysOf(term, vocabulary) })),
      },
      {
        tokenize: (term) => [term],
        filter: ({ id }) => passes(Number(id), filters) && holdsPhrases(Number(id), phrases),
      },
    );
    const places = new Map<number, Hit[]>();
    for (const result of results) {
      const id = Number(result.id);
      const inEssay = id - passages.length;
      const passage = inEssay < 0 ? id : (paragraphs[inEssay]?.[3] ?? -1);
      // A paragraph about no passage is a place of its own.
      const key = passage < 0 ? -1 - inEssay : passage;
      const hit: Hit = {
        index: inEssay < 0 ? id : inEssay,
        part: inEssay < 0 ? 'interview' : 'commentary',
        terms: result.terms,
      };
      const hits = places.get(key);
      if (!hits) places.set(key, [hit]);
      else if (hit.part === 'interview') hits.unshift(hit);
      else hits.push(hit);
    }
    return Array.from(places, ([key, hits]) => ({ passage: Math.max(-1, key), hits }));
  };

  /** What finds something in place of a query that finds nothing. */
  const suggest = (query: string, filters: SearchFilters): string[] => {
    const { terms } = parseQuery(query);
    const near = terms.map(({ term }) => {
      if (isKnown(term, vocabulary)) return { term, isKnown: true };
      return { term: nearestTerm(term, vocabulary) ?? undefined, isKnown: false };
    });
    const words = near.flatMap(({ term }) => (term === undefined ? [] : [written.get(term) ?? term]));
    const all = near.some((word) => !word.isKnown) && words.length > 1 ? [words.join(' '), ...words] : words;
    return [...new Set(all)].filter((each) => each !== query && find(each, filters).length > 0);
  };

  return {
    ask(query, filters) {
      const places = find(query, filters);
      if (places.length > 0 || query.trim() === '') return { ...NOTHING, places };
      return { places, suggestions: suggest(query, filters), unfiltered: find(query, {}).length };
    },
  };
}

/** How loosely a word is taken: by its beginning, and where no word of the edition begins so, by what is nearly so. */
function waysOf({ term, isLoose }: QueryTerm, vocabulary: readonly string[]) {
  if (!isLoose) return { prefix: false, fuzzy: false as const };
  const prefix = mayContinue(term);
  if (isUnspaced(term) || term.length < ONE_WRONG || isKnown(term, vocabulary))
    return { prefix, fuzzy: false as const };
  return { prefix, fuzzy: term.length >= TWO_WRONG ? 2 : 1 };
}

/** Whether a word of a sorted list is a term, or begins with it. Cost: the logarithm of the list. */
function isKnown(term: string, vocabulary: readonly string[]): boolean {
  let [low, high] = [0, vocabulary.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((vocabulary[middle] ?? '') < term) low = middle + 1;
    else high = middle;
  }
  return vocabulary[low]?.startsWith(term) ?? false;
}
