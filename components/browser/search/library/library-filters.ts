/** The filters of a search of the library. What they choose from is in the index of people, questions and essays. */
import { FIDELITIES, FIDELITY_WORDS } from '@/lib/edition/fidelity-words';
import { LIBRARY_FILTERS, type LibraryFilter } from '@/lib/formats/search/library-types';
import { TAG } from '@/lib/interface/common';
import { words as WORDS } from '@/lib/interface/searching';
import { choose, type FilterChoice, filterSelect } from '../filter-select';
import { make } from '../show-words';
import { eachFilter, type LibraryState } from './library-address';

/** The filters as somebody sets them. */
export interface LibraryFilters {
  readonly element: HTMLElement;
  readonly values: LibraryState['filters'];
  set(values: LibraryState['filters']): void;
}

/** Makes the filters that have something to choose from, and calls back when one is set. */
export function makeLibraryFilters(page: Document, changed: () => void): LibraryFilters {
  const entries = Array.from(page.querySelectorAll<HTMLElement>('.shelf-entry[data-edition]'));
  const selects = new Map<LibraryFilter, HTMLSelectElement>();
  for (const name of LIBRARY_FILTERS) {
    const choices = choicesOf(name, entries);
    if (choices.length < 2) continue;
    const { label, all } = WORDS.filters[name];
    selects.set(name, filterSelect(page, label, [['', all], ...choices], changed));
  }
  const element = make(page, 'div', 'find-filters');
  element.append(...selects.values());
  return {
    element,
    get values() {
      return eachFilter((name) => selects.get(name)?.value ?? '');
    },
    set(values) {
      for (const [name, select] of selects) choose(select, values[name]);
    },
  };
}

function choicesOf(name: LibraryFilter, entries: readonly HTMLElement[]): FilterChoice[] {
  switch (name) {
    case 'interview':
      return entries.map((entry) => [entry.dataset.edition ?? '', entry.querySelector('h2')?.textContent ?? '']);
    case 'by':
      return sorted(entries.flatMap((entry) => listIn(entry.dataset.people)));
    case 'year':
      return sorted(entries.map((entry) => (entry.querySelector('time')?.dateTime ?? '').slice(0, 4))).toReversed();
    case 'language':
      return sorted(entries.flatMap((entry) => listIn(entry.dataset.languages))).map(([tag]) => [
        tag,
        languageName(tag),
      ]);
    case 'part':
      return [
        ['interview', WORDS.interviews],
        ['commentary', WORDS.essays],
      ];
    case 'fidelity':
      return FIDELITIES.map((fidelity) => [fidelity, WORDS.quoted(FIDELITY_WORDS[fidelity].name)]);
  }
}

/** Each value once, in the order of its letters. */
function sorted(values: readonly string[]): FilterChoice[] {
  return [...new Set(values)].sort((a, b) => a.localeCompare(b)).map((value) => [value, value]);
}

function listIn(data = '[]'): string[] {
  const list: string[] = JSON.parse(data);
  return list;
}

function languageName(tag: string): string {
  return new Intl.DisplayNames([TAG], { type: 'language' }).of(tag) ?? tag;
}
