/** The filters of a search within an edition. */

import { FIDELITIES, FIDELITY_WORDS } from '@/lib/edition/fidelity-words';
import type { SearchFilters } from '@/lib/formats/search/search-edition';
import { essays, interview } from '@/lib/interface/common';
import * as say from '@/lib/interface/find';
import type { EditionFacts } from '../links/edition-facts';
import { choose, type FilterChoice, filterSelect } from './filter-select';
import type { FindState } from './find-address';
import { make } from './show-words';

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
  const choices: Readonly<Record<FilterName, readonly FilterChoice[]>> = {
    by: [['', say.everybody], ...facts.people.map(({ id, name }) => [id, name] as const)],
    part: [
      ['', say.everywhere],
      ['interview', interview],
      ['commentary', essays],
    ],
    fidelity: [
      ['', say.quotedOrNot],
      ...FIDELITIES.map((fidelity) => [fidelity, say.quotedAs(FIDELITY_WORDS[fidelity].name)] as const),
    ],
  };
  const by = filterSelect(page, say.filters.by, choices.by, changed);
  const part = filterSelect(page, say.filters.part, choices.part, changed);
  const fidelity = filterSelect(page, say.filters.fidelity, choices.fidelity, changed);
  const element = make(page, 'div', 'find-filters');
  element.append(by, part, fidelity);
  return {
    element,
    get values() {
      return { by: by.value, part: part.value, fidelity: fidelity.value };
    },
    set(state) {
      choose(by, state.by);
      choose(part, state.part);
      choose(fidelity, state.fidelity);
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
