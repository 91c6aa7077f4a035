/** Elements of what was found. All words are set as text, never as markup. */
import { snippetOf } from '@/lib/formats/search/snippet';

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

/** A button that looks like a link. */
export function textButton(page: Document, words: string, press: () => void): HTMLButtonElement {
  const button = make(page, 'button', 'text-button', words);
  button.type = 'button';
  button.addEventListener('click', press);
  return button;
}

/** The part of a text around the terms that were found in it, with these marked. */
export function wordsElement(page: Document, text: string, terms: readonly string[]): HTMLElement {
  const words = make(page, 'span', 'find-words');
  words.dir = 'auto';
  const snippet = snippetOf(text, new Set(terms));
  let at = 0;
  if (snippet.start > 0) words.append('… ');
  for (const { start, end } of snippet.marks) {
    words.append(snippet.text.slice(at, start), make(page, 'mark', 'found', snippet.text.slice(start, end)));
    at = end;
  }
  words.append(snippet.text.slice(at), snippet.end < text.length ? ' …' : '');
  return words;
}
