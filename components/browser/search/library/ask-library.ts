/**
 * Looks for words in the whole library. Pagefind names the records that have all of them; which passages are meant is read in
 * the records themselves, by the rule of the search within an edition, so that what is found here is marked there too.
 */
import { LIBRARY_FILTERS, type LibraryRecord, readLibraryRecord, WORDS_FILE } from '@/lib/formats/search/library-types';
import { termsMeant } from '@/lib/formats/search/means';
import { nearestTerm } from '@/lib/formats/search/near-words';
import { parseQuery } from '@/lib/formats/search/query';
import { searchTerms } from '@/lib/formats/search/search-terms';
import type { LibraryState } from './library-address';
import type { IndexPlace, LibraryIndex } from './pagefind';

/** Records that are loaded first, so that something is shown soon, and those that are loaded at a time from then on. */
const FIRST = 4;
const AT_A_TIME = 8;
/** Places that are wanted at a time. */
const WANTED = 8;
/** Records that are loaded for them at most, before somebody asks to look further: 100 kB of a large library, about. */
const MOST_AT_ONCE = 16;

/** A record in which something was found. */
export interface FoundRecord {
  readonly record: LibraryRecord;
  /** At least one: the index of the place, and the terms of its text that are meant. */
  readonly hits: readonly { readonly place: number; readonly terms: readonly string[] }[];
}

/** The way through what may have been looked for. */
export interface Looking {
  /** The first ones, as few as there are to be had at once: the best first. None as for `next`. @throws as `next` does */
  first(): Promise<readonly FoundRecord[]>;
  /** The others that belong to a first answer, where the first ones were few; else none. @throws as `next` does */
  rest(): Promise<readonly FoundRecord[]>;
  /**
   * The next ones, the best first; none where there are no more, or none among the next ones.
   *
   * @throws where they cannot be loaded; they are the next ones still
   */
  next(): Promise<readonly FoundRecord[]>;
  /** How many records are still to be read. */
  readonly left: number;
}

const none = async (): Promise<readonly FoundRecord[]> => [];
const NOTHING: Looking = { first: none, rest: none, next: none, left: 0 };

/** Begins to look for something. @throws where a part of the index cannot be loaded */
export async function lookFor(index: LibraryIndex, state: LibraryState): Promise<Looking> {
  const query = parseQuery(state.query);
  const words = query.terms.map(({ term }) => term);
  // A single letter begins too many words to tell records apart.
  const telling = words.filter((word) => word.length > 1 || words.length === 1);
  if (telling.length === 0) return NOTHING;
  const filters = Object.fromEntries(
    LIBRARY_FILTERS.map((name) => [name, state.filters[name]] as const).filter(([, value]) => value !== ''),
  );
  const { results } = await index.search(telling.join(' '), { filters });
  const { by, fidelity } = state.filters;

  const foundIn = (record: LibraryRecord): FoundRecord[] => {
    if (!index.isCurrent(record)) return [];
    const hits = record.places.flatMap(({ text, speaker, fidelities }, place) => {
      if ((by !== '' && speaker !== by) || (fidelity !== '' && !fidelities.some((each) => each === fidelity)))
        return [];
      const terms = termsMeant(text, query);
      return terms === null ? [] : [{ place, terms }];
    });
    return hits.length > 0 ? [{ record, hits }] : [];
  };

  let read = 0;
  let places = 0;
  /** Loads records until so many places were found, or so many records were read. */
  const look = async (wanted: number, most: number): Promise<readonly FoundRecord[]> => {
    const found: FoundRecord[] = [];
    const end = Math.min(read + most, results.length);
    while (read < end && countPlaces(found) < wanted) {
      const some = results.slice(read, Math.min(end, read + (read === 0 ? FIRST : AT_A_TIME)));
      const loaded = await Promise.all(some.map((result) => result.data())).catch((reason: unknown) => {
        if (found.length === 0) throw reason;
        return null;
      });
      if (loaded === null) break;
      read += some.length;
      for (const { raw_url } of loaded) found.push(...foundIn(readLibraryRecord(raw_url)));
    }
    places += countPlaces(found);
    return found;
  };
  return {
    get left() {
      return results.length - read;
    },
    first: () => look(1, MOST_AT_ONCE),
    rest: () => look(WANTED - places, MOST_AT_ONCE - read),
    next: () => look(WANTED, MOST_AT_ONCE),
  };
}

/** How many places records have in which something was found. */
export function countPlaces(found: readonly FoundRecord[]): number {
  return found.reduce((sum, { hits }) => sum + hits.length, 0);
}

/** The words of a query that finds nothing, each as it may have been meant. */
export interface Mended {
  /** The query with the words that are known in place of those that are not; null where none is known to be wrong. */
  readonly query: string | null;
  /** Its words one by one, where there are several. */
  readonly words: readonly string[];
}

/**
 * What may have been meant by a query.
 *
 * @throws where a list of words cannot be loaded
 */
export async function mend({ folders }: IndexPlace, text: string): Promise<Mended> {
  const lists = await Promise.all(folders.map((folder) => wordsOf(folder)));
  const written = new Map(lists.flat().map((word) => [searchTerms(word)[0]?.term ?? '', word]));
  const known = [...written.keys()];
  let isMended = false;
  const words = parseQuery(text).terms.map(({ term }) => {
    if (known.some((each) => each.startsWith(term))) return written.get(term) ?? term;
    const near = nearestTerm(term, known);
    isMended ||= near !== null;
    return near === null ? term : (written.get(near) ?? near);
  });
  return { query: isMended ? words.join(' ') : null, words: words.length > 1 ? [...new Set(words)] : [] };
}

/** Words of an index, the most frequent first. */
async function wordsOf(folder: string): Promise<readonly string[]> {
  const response = await fetch(folder + WORDS_FILE);
  const list: string[] = response.ok ? await response.json() : [];
  return list;
}
