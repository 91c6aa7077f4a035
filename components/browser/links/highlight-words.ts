/** Shows the words that a link leads to, without changing the page where the browser can. */

/** Name of the highlight in style sheets, and of the class of passages where a browser has no highlights. */
const NAME = 'linked';

/** Whether the link in the address is shown, by its words or by what is said of it. */
export function isLinkShown(page: Document): boolean {
  return page.documentElement.dataset.linked !== undefined;
}

/**
 * Shows the words of a link, where there are any. From now on the page's root says that a link is shown: the browser may
 * have marked words for itself by the text in the link, but these are the right ones.
 */
export function highlightWords(page: Document, ranges: readonly Range[]): void {
  unhighlight(page);
  page.documentElement.dataset.linked = '';
  if (ranges.length === 0) return;
  if (typeof Highlight === 'function' && 'highlights' in CSS) {
    CSS.highlights.set(NAME, new Highlight(...ranges));
    return;
  }
  for (const range of ranges) {
    const { startContainer: start } = range;
    const element = start instanceof Element ? start : start.parentElement;
    element?.closest('.passage')?.classList.add(NAME);
  }
}

/** Takes every highlight away. Costs nothing where there is none. */
export function unhighlight(page: Document): void {
  if (!isLinkShown(page)) return;
  delete page.documentElement.dataset.linked;
  if ('highlights' in CSS) CSS.highlights.delete(NAME);
  for (const passage of page.querySelectorAll(`.passage.${NAME}`)) passage.classList.remove(NAME);
}
