/** Tells new places from places that a reader comes back to, and leads back to where the page stood there. */

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
 * Watches how the reader moves. In a browser that does not tell, every move within the page counts as new, and places
 * are left to it; so they are where nothing may be stored.
 */
export function watchArrivals(): Arrivals {
  const [load] = performance.getEntriesByType('navigation');
  let isNew = !(load instanceof PerformanceNavigationTiming && ['reload', 'back_forward'].includes(load.type));
  const { navigation } = window;
  const nameOfEntry = (): string => PREFIX + (navigation?.currentEntry?.key ?? '');

  /** Keeps where the page stands, in pixels from its top, as it leaves an entry of the history. */
  const keepPlace = (): void => {
    try {
      sessionStorage.setItem(nameOfEntry(), String(window.scrollY));
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
        if (place !== null) window.scrollTo({ top: Number(place), behavior: 'instant' });
      } catch {
        // Likewise.
      }
    },
  };
}
