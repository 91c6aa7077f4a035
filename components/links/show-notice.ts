/** Fills the notice about a link. Whatever a link or an earlier text holds is set as text, never as markup. */
import type { DiffPart } from '@/lib/links/compare-words';
import { announce } from './announce';
import type { Notice } from './describe-link';

/**
 * Shows a notice. `retry` is called where the reader wants what may help.
 *
 * @returns how much of the window it covers at the foot, in pixels
 */
export function showNotice(page: Document, notice: Notice, language: string, retry: () => void): number {
  const section = page.querySelector<HTMLElement>('.notice');
  const text = section?.querySelector<HTMLElement>('.notice-text');
  if (!section || !text) return 0;
  const parts: HTMLElement[] = [element(page, 'p', 'notice-says', notice.says)];
  if (notice.diff) parts.push(diffElement(page, notice.diff, language));
  if (notice.words) {
    const words = element(page, 'blockquote', 'notice-words', notice.words.text);
    words.lang = language;
    parts.push(words);
    if (notice.words.by !== undefined) parts.push(element(page, 'p', 'notice-by', `— ${notice.words.by}`));
  }
  if (notice.ways.length > 0 || notice.retry) {
    const ways = element(page, 'p', 'notice-ways', '');
    for (const { title, address } of notice.ways) {
      const link = element(page, 'a', '', title);
      link.setAttribute('href', address);
      ways.append(link);
    }
    if (notice.retry) {
      const button = page.createElement('button');
      button.type = 'button';
      button.className = 'text-button';
      button.textContent = notice.retry === 'load' ? 'Load the page again' : 'Try again';
      button.addEventListener('click', retry);
      ways.append(button);
    }
    parts.push(ways);
  }
  text.replaceChildren(...parts);
  text.scrollTop = 0;
  section.hidden = false;
  announce(page, notice.says);
  return section.offsetHeight;
}

/** The words with what was taken out struck through and what was put in underlined; both are said as well. */
function diffElement(page: Document, diff: readonly DiffPart[], language: string): HTMLElement {
  const paragraph = element(page, 'p', 'notice-words diff', '');
  paragraph.lang = language;
  for (const { kind, text } of diff) {
    if (kind === 'same') paragraph.append(text, ' ');
    else {
      const changed = page.createElement(kind === 'added' ? 'ins' : 'del');
      const said = element(page, 'span', 'visually-hidden', kind === 'added' ? 'put in: ' : 'taken out: ');
      said.lang = 'en';
      changed.append(said, text);
      paragraph.append(changed, ' ');
    }
  }
  return paragraph;
}

function element(page: Document, name: string, className: string, text: string): HTMLElement {
  const made = page.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
