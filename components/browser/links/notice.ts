/**
 * What the page says to its reader: in the notice at the foot of the window, and to those who hear the page rather than
 * see it. All of it is set as text, never as markup.
 */
import * as say from '@/lib/interface/notices';

/**
 * What a notice is about: the link that led to the page, which closing it takes back, the page itself, or the place that
 * somebody has read to.
 */
export type NoticeTopic = 'link' | 'page' | 'place';

/** Says something to those who hear the page rather than see it. */
export function announce(page: Document, words: string): void {
  const status = page.getElementById('page:status');
  if (status) status.textContent = words;
}

/**
 * Shows a notice in place of the one before, and says it to those who hear the page.
 *
 * @param more what stands below the words
 * @returns how much of the window it covers at the foot, in pixels
 */
export function openNotice(page: Document, topic: NoticeTopic, says: string, ...more: readonly HTMLElement[]): number {
  const section = page.querySelector<HTMLElement>('.notice');
  const text = section?.querySelector('.notice-text');
  if (!section || !text) return 0;
  section.dataset.topic = topic;
  text.replaceChildren(noticePart(page, 'p', 'notice-says', says), ...more);
  text.scrollTop = 0;
  section.hidden = false;
  announce(page, says);
  return section.offsetHeight;
}

/** Takes the notice away if it is about that. Returns whether there was one. */
export function closeNotice(page: Document, topic: NoticeTopic): boolean {
  const section = page.querySelector<HTMLElement>(`.notice[data-topic="${topic}"]:not([hidden])`);
  if (section) section.hidden = true;
  return section !== null;
}

/**
 * Says that something of the page could not be loaded, and offers to load the page again. Asking for the same file once
 * more may be in vain: some browsers keep the failure for as long as the page is open, and a site that was published
 * anew no longer has the files of the page before.
 *
 * @param lacking what could not be loaded, as the beginning of a sentence
 */
export function sayNotLoaded(page: Document, topic: NoticeTopic, lacking: string): void {
  const ways = noticePart(page, 'p', 'notice-ways', '');
  ways.append(reloadButton(page));
  openNotice(page, topic, say.notLoaded(lacking), ways);
}

/** A button that loads the page again. */
export function reloadButton(page: Document): HTMLButtonElement {
  return noticeButton(page, say.loadAgain, () => location.reload());
}

/** A button for a notice. */
export function noticeButton(page: Document, title: string, press: () => void): HTMLButtonElement {
  const button = page.createElement('button');
  button.type = 'button';
  button.className = 'text-button';
  button.textContent = title;
  button.addEventListener('click', press);
  return button;
}

/** An element for a notice, with its text. */
export function noticePart(page: Document, name: string, className: string, text: string): HTMLElement {
  const made = page.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
