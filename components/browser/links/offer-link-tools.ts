/** Brings the tools for links, quotes and citations when a reader first needs them, and not before. */
import { linkTools } from '@/lib/interface/notices';
import type { LinkTools } from './connect-link-tools';
import type { EditionFacts } from './edition-facts';
import { closeNotice, sayNotLoaded } from './notice';

/** How long a selection must stand before the toolbar comes, in milliseconds: it may still be drawn out. */
const SETTLED = 150;

/** How the rest of the reader's script asks for the tools. */
export interface LinkToolsOffer {
  /** Shows the tools for the passage or note that an element stands in. */
  openFor(element: Element | null | undefined): void;
  /** Moves the focus to the tools that are shown, or else shows those for the passage or note of an element. */
  enter(element: Element | null | undefined): void;
}

/**
 * Watches the selection. Where the tools cannot be loaded the reader is told: the first time that words are selected, and
 * whenever the tools are asked for.
 */
export function offerLinkTools(page: Document, reading: HTMLElement, facts: EditionFacts): LinkToolsOffer {
  let loading: Promise<LinkTools | null> | undefined;
  let told = false;
  let pressed = false;
  let timer = 0;

  const load = async (asked: boolean): Promise<LinkTools | null> => {
    loading ??= import('./connect-link-tools').then(({ connectLinkTools }) => {
      if (told) closeNotice(page, 'page');
      return connectLinkTools(page, reading, facts);
    });
    try {
      return await loading;
    } catch {
      // The next time may go better, in browsers that try again.
      loading = undefined;
      if (asked || !told) sayNotLoaded(page, 'page', linkTools);
      told = true;
      return null;
    }
  };

  /** Whether the reader has gone on to a panel meanwhile, where the focus is to stay. */
  const isElsewhere = (): boolean => page.querySelector(':popover-open, :modal') !== null;

  const settle = async (): Promise<void> => {
    const selection = getSelection();
    if (pressed || (!loading && (selection?.isCollapsed !== false || !selection.containsNode(reading, true)))) return;
    (await load(false))?.followSelection();
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
      const tools = await load(true);
      // A link that was clicked leads to its place first.
      if (!isElsewhere()) requestAnimationFrame(() => tools?.openFor(element));
    },
    enter: async (element) => {
      const tools = await load(true);
      if (isElsewhere()) return;
      tools?.followSelection();
      if (!tools?.enter() && element) tools?.openFor(element);
    },
  };
}
