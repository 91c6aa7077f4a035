/** Brings the tools for links, quotes and citations when a reader first needs them, and not before. */
import type { LinkTools } from './connect-link-tools';
import type { EditionFacts } from './edition-facts';

/** How long a selection must stand before the toolbar comes, in milliseconds: it may still be drawn out. */
const SETTLED = 150;

/** How the rest of the reader's script asks for the tools. */
export interface LinkToolsOffer {
  /** Shows the tools for the passage or note that an element stands in. */
  openFor(element: Element | null | undefined): void;
  /** Moves the focus to the tools that are shown, or else shows those for the passage or note of an element. */
  enter(element: Element | null | undefined): void;
}

/** Watches the selection. Where the tools cannot be loaded, the page is as it is without them. */
export function offerLinkTools(page: Document, reading: HTMLElement, facts: EditionFacts): LinkToolsOffer {
  let loading: Promise<LinkTools | null> | undefined;
  let pressed = false;
  let timer = 0;

  const load = (): Promise<LinkTools | null> => {
    loading ??= import('./connect-link-tools')
      .then(({ connectLinkTools }) => connectLinkTools(page, reading, facts))
      .catch(() => {
        loading = undefined;
        return null;
      });
    return loading;
  };

  const settle = async (): Promise<void> => {
    const selection = getSelection();
    if (pressed || (!loading && (selection?.isCollapsed !== false || !selection.containsNode(reading, true)))) return;
    (await load())?.followSelection();
  };
  const wait = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void settle(), SETTLED);
  };

  page.addEventListener('selectionchange', wait);
  page.addEventListener('pointerdown', ({ pointerType }) => {
    pressed = pointerType === 'mouse';
  });
  for (const event of ['pointerup', 'pointercancel'] as const) {
    page.addEventListener(event, () => {
      pressed = false;
      wait();
    });
  }

  return {
    openFor: async (element) => {
      if (!element) return;
      const tools = await load();
      // A link that was clicked leads to its place first.
      requestAnimationFrame(() => tools?.openFor(element));
    },
    enter: async (element) => {
      const tools = await load();
      tools?.followSelection();
      if (!tools?.enter() && element) tools?.openFor(element);
    },
  };
}
