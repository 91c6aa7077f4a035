/** How far somebody has read an interview, kept in the browser from one visit to the next. */
import { closeNotice } from '../links/notice';
import { offerContinue } from './offer-continue';
import { placeKey } from './while-reading';

/** Nobody is led back to one of so many passages at the beginning. */
const BEGINNING = 3;

/**
 * Keeps the passage that is read whenever the page is left, and leads back to the one of an earlier visit. Where nothing
 * may be stored, nothing is offered.
 *
 * @param current index of the passage at the reading line
 * @param isOpened whether the page has just been opened, and shows no place of itself
 */
export function keepReadingPlace(
  page: Document,
  passages: readonly HTMLElement[],
  current: () => number,
  isOpened: boolean,
): void {
  const key = placeKey();
  const keep = (): void => {
    const now = current();
    try {
      if (now >= passages.length - 1) localStorage.removeItem(key);
      else if (now >= BEGINNING) localStorage.setItem(key, passages[now]?.id ?? '');
    } catch {
      // Then the next visit begins at the beginning.
    }
  };
  window.addEventListener('pagehide', keep);
  page.addEventListener('visibilitychange', () => {
    if (page.visibilityState === 'hidden') keep();
  });
  if (isOpened) offerPlace(page, passages, key);
}

function offerPlace(page: Document, passages: readonly HTMLElement[], key: string): void {
  const id = localStorage.getItem(key);
  const passage = passages.find((each) => each.id === id);
  if (!passage || location.hash !== '') return;
  offerContinue(page, passage);
  // Whoever reads on from where they are needs no offer.
  const top = window.scrollY;
  const readOn = (): void => {
    if (Math.abs(window.scrollY - top) < window.innerHeight) return;
    closeNotice(page, 'place');
    window.removeEventListener('scroll', readOn);
  };
  window.addEventListener('scroll', readOn, { passive: true });
}
