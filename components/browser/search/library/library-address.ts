/** A search of the library as the address holds it: what is typed, and the filters. */
import { LIBRARY_FILTERS, type LibraryFilter } from '@/lib/formats/search/library-types';

/** What is looked for. Filters that are not set are empty. */
export interface LibraryState {
  readonly query: string;
  readonly filters: Readonly<Record<LibraryFilter, string>>;
}

/** A value for each filter. */
export function eachFilter(value: (name: LibraryFilter) => string): LibraryState['filters'] {
  const [interview, by, year, language, part, fidelity] = LIBRARY_FILTERS;
  return {
    interview: value(interview),
    by: value(by),
    year: value(year),
    language: value(language),
    part: value(part),
    fidelity: value(fidelity),
  };
}

/** The search in an address's query; nothing is looked for where it holds none. */
export function readLibraryState(search: string): LibraryState {
  const parameters = new URLSearchParams(search);
  return {
    query: parameters.get('find') ?? '',
    filters: eachFilter((name) => parameters.get(name) ?? ''),
  };
}

/** The query of an address that holds a search, with its `?`; without any where nothing is looked for. */
export function writeLibraryState({ query, filters }: LibraryState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('find', query);
  for (const name of LIBRARY_FILTERS) if (filters[name] !== '') parameters.set(name, filters[name]);
  const written = parameters.toString();
  return written === '' ? '' : `?${written}`;
}
