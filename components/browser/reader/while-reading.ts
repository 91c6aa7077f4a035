/** Brings what a page needs once somebody reads in it, and not before. */
import { readingAids } from '@/lib/interface/notices';
import { sayNotLoaded } from '../links/notice';
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
  /** Brings the aids, if they are not there yet, and calls back with them. Where they cannot be loaded the reader is told. */
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
      () => {
        // The next time may go better, in browsers that try again.
        loading = undefined;
        return null;
      },
    );
    return loading;
  };
  const use = async (then?: (aids: ReadingAids) => void): Promise<void> => {
    const loaded = await load();
    if (loaded) then?.(loaded);
    else sayNotLoaded(inUse.page, 'page', readingAids);
  };
  for (const sign of SIGNS) window.addEventListener(sign, () => void load(), { passive: true, once: true });
  // They obey the switches of the essays, those too that were pressed before.
  inUse.page.querySelector('.voices')?.addEventListener('change', () => void use());
  try {
    if (isOpened && location.hash === '' && localStorage.getItem(placeKey()) !== null) void load(true);
  } catch {
    // Where nothing may be stored, nobody is known to come back.
  }
  return {
    use: (then) => void use(then),
    measure: () => aids?.measure(),
  };
}
