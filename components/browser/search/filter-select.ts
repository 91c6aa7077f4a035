/** A filter of a search, as somebody sets it. */
import { make } from './show-words';

/** A value of a filter, and how it is called. */
export type FilterChoice = readonly [value: string, words: string];

/** A list to choose a filter's value from, and a call back when one is chosen. */
export function filterSelect(
  page: Document,
  label: string,
  choices: readonly FilterChoice[],
  changed: () => void,
): HTMLSelectElement {
  const select = make(page, 'select', 'find-filter');
  select.setAttribute('aria-label', label);
  select.append(...choices.map(([value, words]) => new Option(words, value)));
  select.addEventListener('change', changed);
  return select;
}

/** Chooses a value; the first where there is none such: then there is no filter. */
export function choose(select: HTMLSelectElement, value: string): void {
  select.value = value;
  if (select.selectedIndex < 0) select.selectedIndex = 0;
}
