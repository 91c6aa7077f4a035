/** Brings what a page needs once somebody reads in it, and not before. */
import type { Choice } from './choice';
import type { ReadingAids } from './reading-aids';

/** What is known of the page by then. */
export interface PageInUse {
  readonly page: Document;
  readonly reading: HTMLElement;
  readonly choice: Choice;
  isWide(): boolean;
  /** Arranges the page anew, as other notes are shown. */
  layout(): void;
}

/** How the rest of the script asks for what is brought. */
export interface ReadingAidsOffer {
  /** Brings the aids, if they are not there yet, and calls back with them; never, where they cannot be loaded. */
  use(then: (aids: ReadingAids) => void): void;
  /** The layout of the page has changed. */
  measure(): void;
}

/** What shows that somebody reads. A pointer that rests where the page comes to stand is over it, but has not moved. */
const SIGNS = ['pointermove', 'pointerdown', 'focusin', 'scroll'] as const;

/** Where the browser keeps how far somebody has read on this page, in whatever language its interface is. */
export function placeKey(): string {
  return `gloss:at:${document.documentElement.dataset.inOwn ?? location.pathname}`;
}

/**
 * Loads the aids at the first sign of reading, or at once where somebody comes back who has read a part of the page.
 *
 * @param isOpened whether the page has just been opened, and shows no place of itself
 */
export function offerReadingAids(inUse: PageInUse, isOpened: boolean): ReadingAidsOffer {
  let loading: Promise<ReadingAids | null> | undefined;
  let aids: ReadingAids | null = null;
  const load = (returns = false): Promise<ReadingAids | null> => {
    loading ??= import('./reading-aids').then(
      ({ giveReadingAids }) => {
        aids = giveReadingAids(inUse, returns);
        return aids;
      },
      () => null,
    );
    return loading;
  };
  for (const sign of SIGNS) window.addEventListener(sign, () => void load(), { passive: true, once: true });
  try {
    if (isOpened && location.hash === '' && localStorage.getItem(placeKey()) !== null) void load(true);
  } catch {
    // Where nothing may be stored, nobody is known to come back.
  }
  return {
    use: (then) => void load().then((loaded) => loaded && then(loaded)),
    measure: () => aids?.measure(),
  };
}
