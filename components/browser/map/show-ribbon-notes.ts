/** A ribbon of a map that is pressed shows the note of its quote; pressed again, it leads to the quote. */
import { fragmentId } from '../links/fragment-id';

/** Watches the ribbons of a map. The address names the chosen quote; choosing another one is no entry of the history. */
export function showRibbonNotes(page: Document): void {
  let chosen: HTMLAnchorElement | null = null;

  const panelOf = (ribbon: Element | null): HTMLElement | null =>
    ribbon?.closest('section')?.querySelector<HTMLElement>('.map-panel') ?? null;

  const choose = (ribbon: HTMLAnchorElement | null): HTMLElement | null => {
    const before = panelOf(chosen);
    chosen?.classList.remove('chosen');
    if (before) before.hidden = true;
    chosen = ribbon;
    chosen?.classList.add('chosen');
    const panel = panelOf(chosen);
    if (!panel) return null;
    for (const note of panel.querySelectorAll<HTMLElement>(':scope > [data-of]'))
      note.hidden = note.dataset.of !== chosen?.dataset.quote;
    panel.hidden = false;
    panel.scrollTop = 0;
    return panel;
  };

  const close = (): void => {
    const ribbon = chosen;
    choose(null);
    history.replaceState(history.state, '', location.pathname + location.search);
    ribbon?.focus({ preventScroll: true });
  };

  page.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (event.target.closest('.map-panel > button')) close();
    const ribbon = event.target.closest<HTMLAnchorElement>('a.ribbon[data-quote]');
    if (!ribbon || ribbon === chosen || !panelOf(ribbon)) return;
    event.preventDefault();
    history.replaceState(history.state, '', `#${ribbon.id}`);
    const panel = choose(ribbon);
    if (event.detail === 0) panel?.focus({ preventScroll: true });
  });
  page.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && chosen && !page.querySelector(':popover-open')) close();
  });
  const follow = (): void => {
    const named = page.getElementById(fragmentId(location.hash));
    if (named instanceof HTMLAnchorElement && named.dataset.quote) choose(named);
  };
  window.addEventListener('hashchange', follow);
  follow();
}
