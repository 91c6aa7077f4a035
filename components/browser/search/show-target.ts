/** Shows the place that a result leads to, with its words marked. */
import type { EditionSearch, SearchFilters } from '@/lib/formats/search/search-edition';
import type { Searchable } from '@/lib/formats/search/searchable-types';
import { quoteAnchor } from '../../../lib/site/addresses';
import { readBlock } from './find-address';
import { markFound } from './mark-found';

/** What was looked for, and where. */
interface Looked {
  readonly searchable: Searchable;
  readonly search: EditionSearch;
  readonly query: string;
  readonly filters: SearchFilters;
}

/**
 * Marks what was looked for at the place that the address leads to; takes every mark away for null.
 *
 * @returns the passage, note or paragraph that it leads to; null where it leads to none
 */
export function showTarget(page: Document, looked: Looked | null): Element | null {
  const elements = looked === null ? [] : targetsOf(page);
  const terms = new Set<string>();
  for (const { hits } of looked && elements.length > 0 ? looked.search.ask(looked.query, looked.filters).places : []) {
    for (const hit of hits) for (const term of hit.terms) terms.add(term);
  }
  markFound(elements, terms);
  const [target = null] = elements;
  if (target && location.hash === '') target.scrollIntoView({ block: 'center' });
  return target;
}

/** The elements that the address leads to, the one that was found first. */
function targetsOf(page: Document): Element[] {
  const block = readBlock(location.search);
  if (block !== null) return [page.querySelectorAll('.essay > .stretch')[block]].filter((each) => each !== undefined);
  const named = page.querySelector(':target');
  const own = named?.closest('.passage, .stretch-text');
  if (!named || !own) return [];
  const { id } = named;
  const prefix = quoteAnchor('');
  const quote = id.startsWith(prefix) ? id.slice(prefix.length) : null;
  const note = quote === null ? null : page.querySelector(`.interview .note[data-quote~="${CSS.escape(quote)}"]`);
  return note ? [note, own] : [own];
}
