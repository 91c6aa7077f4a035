/** The filters of a search within an edition. */
import { FIDELITIES, FIDELITY_WORDS } from '@/lib/edition/fidelity-words';
import type { SearchFilters } from '@/lib/formats/search/search-edition';
import type { EditionFacts } from '../links/edition-facts';
import type { FindState } from './find-address';
import { make } from './show-answer';

/** The names of the filters in the address. */
type FilterName = Exclude<keyof FindState, 'query'>;

/** The filters as somebody sets them. */
export interface FindFilters {
  readonly element: HTMLElement;
  readonly values: Omit<FindState, 'query'>;
  set(state: Omit<FindState, 'query'>): void;
}

/** Makes the filters of an edition, and calls back when one is set. */
export function makeFilters(page: Document, facts: EditionFacts, changed: () => void): FindFilters {
  const choices: Readonly<Record<FilterName, readonly (readonly [value: string, words: string])[]>> = {
    by: [['', 'Everybody'], ...facts.people.map(({ id, name }) => [id, name] as const)],
    part: [
      ['', 'Everywhere'],
      ['interview', 'Interview'],
      ['commentary', 'Essays'],
    ],
    fidelity: [
      ['', 'Quoted or not'],
      ...FIDELITIES.map((fidelity) => [fidelity, `Quoted: ${FIDELITY_WORDS[fidelity].name}`] as const),
    ],
  };
  const selectOf = (name: FilterName, label: string): HTMLSelectElement => {
    const select = make(page, 'select', 'find-filter');
    select.setAttribute('aria-label', label);
    select.append(...choices[name].map(([value, words]) => new Option(words, value)));
    select.addEventListener('change', changed);
    return select;
  };
  const by = selectOf('by', 'Speaker');
  const part = selectOf('part', 'Where');
  const fidelity = selectOf('fidelity', 'Fidelity of quotes');
  const element = make(page, 'div', 'find-filters');
  element.append(by, part, fidelity);
  return {
    element,
    get values() {
      return { by: by.value, part: part.value, fidelity: fidelity.value };
    },
    set(state) {
      by.value = state.by;
      part.value = state.part;
      fidelity.value = state.fidelity;
      // A value that there is none of chooses nothing: then there is no filter.
      for (const select of [by, part, fidelity]) if (select.selectedIndex < 0) select.selectedIndex = 0;
    },
  };
}

/** What the filters of an address mean in an edition. */
export function filtersOf({ by, part, fidelity }: FindState, { people }: EditionFacts): SearchFilters {
  const speaker = people.findIndex(({ id }) => id === by);
  const rank = FIDELITIES.map(String).indexOf(fidelity);
  return {
    ...(speaker < 0 ? {} : { speaker }),
    ...(part === 'interview' || part === 'commentary' ? { part } : {}),
    ...(rank < 0 ? {} : { fidelity: rank }),
  };
}
