/** Answers of a search as lists of links. All words are set as text, never as markup. */

import type { Answer, FoundPlace, Hit } from '@/lib/formats/search/search-edition';
import type { Searchable } from '@/lib/formats/search/searchable-types';
import * as say from '@/lib/interface/find';
import { make, textButton, wordsElement } from './show-words';

/** Places that are listed at first, and so many more each time. */
const AT_A_TIME = 12;

/** What the answers lie in, and where their links lead. */
export interface Shown {
  readonly searchable: Searchable;
  /** Language of the interview, a BCP 47 tag. */
  readonly language: string;
  addressOf(hit: Hit): string;
  /** Looks for something else: a suggestion, or the same without filters. */
  again(query: string | null): void;
}

/** What is said of an answer: how many places there are, or that there is none; nothing before two letters are typed. */
export function describeAnswer({ places }: Answer, query: string): string {
  if (places.length === 0 && query.trim().length < 2) return '';
  if (places.length === 0) return say.nothingFound(query.trim());
  return say.placesFound(places.length);
}

/** The elements of an answer: places with what was found at each, or what to look for instead. */
export function answerElements(page: Document, answer: Answer, shown: Shown): HTMLElement[] {
  if (answer.places.length === 0) return insteadOf(page, answer, shown);
  const list = make(page, 'ol', 'find-places');
  const more = make(page, 'button', 'text-button find-more', say.showMore);
  more.type = 'button';
  const addSome = (): void => {
    const from = list.children.length;
    list.append(...answer.places.slice(from, from + AT_A_TIME).map((place) => placeElement(page, place, shown)));
    more.hidden = list.children.length >= answer.places.length;
    if (from > 0) list.children[from]?.querySelector('a')?.focus();
  };
  more.addEventListener('click', addSome);
  addSome();
  return [list, more];
}

function insteadOf(page: Document, { suggestions, unfiltered }: Answer, { again }: Shown): HTMLElement[] {
  const ways = suggestions.map((query) => textButton(page, query, () => again(query)));
  if (unfiltered > 0) {
    ways.push(textButton(page, say.withoutFilters(unfiltered), () => again(null)));
  }
  if (ways.length === 0) return [make(page, 'p', 'find-instead', say.fewerWords)];
  const paragraph = make(page, 'p', 'find-instead', say.lookFor);
  paragraph.append(...ways);
  return [paragraph];
}

function placeElement(page: Document, { passage, hits }: FoundPlace, shown: Shown): HTMLElement {
  const { speakers, passages, questions } = shown.searchable;
  const item = make(page, 'li', 'find-place');
  const head = make(page, 'p', 'find-head');
  const speaker = speakers[passages[passage]?.[1] ?? -1];
  const question = passage < 0 ? undefined : questions.findLast(([index]) => index <= passage);
  if (speaker !== undefined) head.append(make(page, 'b', 'find-speaker', speaker));
  if (question) head.append(make(page, 'span', 'find-question', question[1]));
  if (head.hasChildNodes()) item.append(head);
  item.append(...hits.map((hit) => hitElement(page, hit, shown)));
  return item;
}

function hitElement(page: Document, hit: Hit, { searchable, language, addressOf }: Shown): HTMLElement {
  const paragraph = hit.part === 'commentary' ? searchable.paragraphs[hit.index] : undefined;
  const text = paragraph?.[2] ?? searchable.passages[hit.index]?.[2] ?? '';
  const link = make(page, 'a', paragraph ? 'find-hit find-note' : 'find-hit');
  link.href = addressOf(hit);
  if (paragraph) link.append(make(page, 'cite', 'find-essay', searchable.essays[paragraph[0]]?.[1] ?? ''));
  const words = wordsElement(page, text, hit.terms);
  if (!paragraph) words.lang = language;
  link.append(words);
  return link;
}
