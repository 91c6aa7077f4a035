/** Answers of a search as lists of links. All words are set as text, never as markup. */
import type { Answer, FoundPlace, Hit } from '@/lib/formats/search/search-edition';
import type { Searchable } from '@/lib/formats/search/searchable-types';
import { snippetOf } from '@/lib/formats/search/snippet';

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
  if (places.length === 0) return `Nothing found for ${query.trim()}.`;
  return places.length === 1 ? '1 place found.' : `${places.length} places found.`;
}

/** The elements of an answer: places with what was found at each, or what to look for instead. */
export function answerElements(page: Document, answer: Answer, shown: Shown): HTMLElement[] {
  if (answer.places.length === 0) return insteadOf(page, answer, shown);
  const list = make(page, 'ol', 'find-places');
  const more = make(page, 'button', 'text-button find-more', 'Show more');
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
  const ways = suggestions.map((query) => wayElement(page, query, () => again(query)));
  if (unfiltered > 0) {
    ways.push(wayElement(page, `Without filters (${unfiltered})`, () => again(null)));
  }
  if (ways.length === 0) return [make(page, 'p', 'find-instead', 'Fewer words, or the beginning of one, find more.')];
  const paragraph = make(page, 'p', 'find-instead', 'Look for: ');
  paragraph.append(...ways);
  return [paragraph];
}

function wayElement(page: Document, words: string, go: () => void): HTMLElement {
  const way = make(page, 'button', 'text-button', words);
  way.type = 'button';
  way.addEventListener('click', go);
  return way;
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
  const words = make(page, 'span', 'find-words');
  words.dir = 'auto';
  if (!paragraph) words.lang = language;
  const snippet = snippetOf(text, new Set(hit.terms));
  let at = 0;
  if (snippet.start > 0) words.append('… ');
  for (const { start, end } of snippet.marks) {
    words.append(snippet.text.slice(at, start), make(page, 'mark', 'found', snippet.text.slice(start, end)));
    at = end;
  }
  words.append(snippet.text.slice(at), snippet.end < text.length ? ' …' : '');
  link.append(words);
  return link;
}

/** An element with a class and words in it. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  page: Document,
  name: Name,
  className: string,
  words = '',
): HTMLElementTagNameMap[Name] {
  const element = page.createElement(name);
  element.className = className;
  element.textContent = words;
  return element;
}
