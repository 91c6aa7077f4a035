import { type RefObject, useEffect } from 'react';
import type { Row, ShownSelection } from './messages';

/** Letters' room that a paragraph needs to be recognised, in pixels. */
const RECOGNISED = 120;

/**
 * Marks in the preview what is selected, whenever its row is shown anew, and brings it out from under the panel in which it
 * is changed, as on a phone, once.
 */
export function useSelectedMark(
  pane: RefObject<HTMLElement | null>,
  selected: ShownSelection | null,
  rows: readonly Pick<Row, 'key'>[],
): void {
  useEffect(() => {
    if (selected === null || rows.length === 0) return;
    const shown = pane.current?.querySelector(selectorOf(selected));
    shown?.classList.add('studio-selected');
    return () => shown?.classList.remove('studio-selected');
  }, [pane, selected, rows]);
  useEffect(() => {
    const shown = selected === null ? null : pane.current?.querySelector(selectorOf(selected));
    if (!shown || pane.current === null) return;
    const panel = document.querySelector('.studio-selection');
    if (panel !== null && getComputedStyle(panel).position === 'fixed') {
      const { top, bottom } = shown.getBoundingClientRect();
      const hidden = Math.min(bottom, top + RECOGNISED) - panel.getBoundingClientRect().top;
      if (hidden > 0) pane.current.scrollBy({ top: hidden, behavior: 'instant' });
      const { top: now } = shown.getBoundingClientRect();
      if (now + RECOGNISED > panel.getBoundingClientRect().top)
        shown.scrollIntoView({ block: 'start', behavior: 'instant' });
    }
  }, [pane, selected]);
}

function selectorOf({ pointed }: ShownSelection): string {
  if ('passage' in pointed) return `[id="${CSS.escape(pointed.passage)}"]`;
  if ('quote' in pointed) return `.note[data-quote~="${CSS.escape(pointed.quote)}"]`;
  return `[data-row="essay ${pointed.block}"]`;
}
