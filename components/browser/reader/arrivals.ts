/** Tells new places from places that a reader comes back to, and leads back to where the page stood there. */

import { holdPlace } from './scrolling';
import { sectionsOf } from './sections';

/** How the reader came to the address as it is. */
export interface Arrivals {
  /** True for a link that was followed or typed, false after back, forward and reload. */
  readonly isNew: boolean;
  /**
   * After back, forward and reload: scrolls to where the page stood. Browsers do so of themselves, but some go to the
   * target of the address instead.
   */
  restorePlace(): void;
}

/** Where the places are kept for as long as the window is open: before the key of an entry of the history. */
const PREFIX = 'gloss:place:';

/**
 * Watches how the reader moves through the page of `reading`. In a browser that does not tell, every move within the page
 * counts as new, and places are left to it; so they are where nothing may be stored.
 */
export function watchArrivals(reading: HTMLElement): Arrivals {
  const [load] = performance.getEntriesByType('navigation');
  let isNew = !(load instanceof PerformanceNavigationTiming && ['reload', 'back_forward'].includes(load.type));
  const { navigation } = window;
  const nameOfEntry = (): string => PREFIX + (navigation?.currentEntry?.key ?? '');

  /** Keeps where the page stands as it leaves an entry of the history. */
  const keepPlace = (): void => {
    try {
      sessionStorage.setItem(nameOfEntry(), placeOf(reading));
      // The browser's pixels are wrong where what stands above is estimated anew.
      if (navigation && sectionsOf(reading).length > 1) history.scrollRestoration = 'manual';
    } catch {
      // The browser's own place will do.
    }
  };
  navigation?.addEventListener('navigate', ({ navigationType }) => {
    isNew = navigationType === 'push' || navigationType === 'replace';
    keepPlace();
  });
  window.addEventListener('pagehide', keepPlace);

  return {
    get isNew() {
      return isNew;
    },
    restorePlace() {
      if (isNew || !navigation) return;
      try {
        const place = sessionStorage.getItem(nameOfEntry());
        if (place === null) return;
        // What the browser would do of itself comes later, and may leave what was chosen out of view.
        history.scrollRestoration = 'manual';
        goToPlace(place);
      } catch {
        // Likewise.
      }
    },
  };
}

/**
 * Where the page stands: pixels from its top or, where it has sections whose heights are estimated until they are shown,
 * pixels from the window's top to a passage, and the id of that.
 */
function placeOf(reading: HTMLElement): string {
  const sections = sectionsOf(reading);
  const isBelow = (element: Element): boolean => element.getBoundingClientRect().bottom > 0;
  const section = sections.length > 1 ? sections.find(isBelow) : undefined;
  const passage = Array.from(section?.querySelectorAll('.passage') ?? []).find(isBelow);
  return passage ? `${passage.getBoundingClientRect().top} ${passage.id}` : String(window.scrollY);
}

function goToPlace(place: string): void {
  const [pixels = '0', ...id] = place.split(' ');
  const passage = document.getElementById(id.join(' '));
  if (passage) holdPlace(() => passage.getBoundingClientRect().top, Number(pixels));
  else window.scrollTo({ top: Number(pixels), behavior: 'instant' });
}
