/** Where the reader is: the passage at the top of the window, and what the page shows of that. */

import { WORDS_A_MINUTE } from '@/lib/edition/reading-time';
import { minutesLeft } from '@/lib/interface/reader';
import { arrivalLine } from './scrolling';
import { sectionsOf } from './sections';

/** How far below the line that readers are led to they are taken to read, in pixels. */
const BELOW_ARRIVAL = 24;

/** Where the reader is. */
export interface Whereabouts {
  /** Index of the passage at the reading line among the passages of the page, or -1 above the first. */
  current(): number;
  /** Called when the page's layout has changed: measures it anew and shows the place, after the next frame. */
  measure(): void;
}

/**
 * Follows the reader through the passages of `reading`: marks the current question in the outline, moves the overview's
 * pointer (`--place`, 0 to 1), and says how much time is left.
 */
export function followReader(page: Document, reading: HTMLElement): Whereabouts {
  const passages = Array.from(reading.querySelectorAll<HTMLElement>('.passage'));
  const places = placesOf(reading, passages);
  const startOf = (index: number): number | undefined => {
    const at = passages[index]?.dataset.at;
    return at === undefined ? undefined : Number(at);
  };
  const links = Array.from(page.querySelectorAll<HTMLAnchorElement>('.outline a'));
  const indexes = new Map(passages.map(({ id }, index) => [`#${encodeURIComponent(id)}`, index]));
  const questions = links.map(({ hash }) => indexes.get(hash) ?? -1);
  const overview = page.querySelector<HTMLElement>('.overview');
  const pointer = overview?.querySelector<HTMLElement>('.overview-place');
  const remaining = page.querySelector<HTMLElement>('.time-left');
  const words = Number(overview?.dataset.words ?? 0);
  let marked = links.find((link) => link.hasAttribute('aria-current'));
  let due = false;

  /** The reading line, in pixels from the top of the page. */
  const line = (): number => window.scrollY + arrivalLine() + BELOW_ARRIVAL;
  const current = (): number => places.at(line());

  const show = (): void => {
    due = false;
    const index = current();
    const top = places.topOf(index) ?? 0;
    const height = (places.topOf(index + 1) ?? top + (passages[index]?.offsetHeight ?? 0)) - top;
    const within = index < 0 || height <= 0 ? 0 : Math.min(1, (line() - top) / height);
    const start = startOf(index) ?? 0;
    const atEnd = window.innerHeight + window.scrollY >= page.documentElement.scrollHeight - 2;
    const place = atEnd ? 1 : start + within * ((startOf(index + 1) ?? 1) - start);
    pointer?.style.setProperty('--place', place.toFixed(4));
    if (remaining && words > 0) {
      const minutes = Math.round(((1 - place) * words) / WORDS_A_MINUTE);
      const left = minutes > 0 ? minutesLeft(minutes) : '';
      if (remaining.textContent !== left) remaining.textContent = left;
    }
    const question = links[questions.findLastIndex((each) => each >= 0 && each <= index)];
    if (question === marked) return;
    marked?.removeAttribute('aria-current');
    question?.setAttribute('aria-current', 'true');
    marked = question;
  };

  /** After a frame has been painted, when nothing that is read has to be laid out first. */
  const showSoon = (): void => {
    if (!due) requestAnimationFrame(() => setTimeout(show));
    due = true;
  };
  window.addEventListener('scroll', showSoon, { passive: true });

  return {
    current,
    measure() {
      places.forget();
      showSoon();
    },
  };
}

/** Where passages stand, in pixels from the top of the page. */
interface Places {
  /** Index of the last passage that begins at or above a height; -1 above the first. */
  at(height: number): number;
  topOf(index: number): number | undefined;
  /** Measures anew when asked again. */
  forget(): void;
}

/** Measures sections at once and passages section by section, so that a long page is not laid out as a whole. */
function placesOf(reading: HTMLElement, passages: readonly HTMLElement[]): Places {
  const sections = sectionsOf(reading);
  const topOnPage = (element: Element): number => element.getBoundingClientRect().top + window.scrollY;
  const firsts: number[] = [];
  const sectionOf = passages.map((passage, index) => {
    while (sections[firsts.length]?.contains(passage)) firsts.push(index);
    return firsts.length - 1;
  });
  let sectionTops: number[] | null = null;
  let tops: (number[] | undefined)[] = [];

  const topsIn = (section: number): number[] => {
    const measured = tops[section] ?? passages.slice(firsts[section] ?? 0, firsts[section + 1]).map(topOnPage);
    tops[section] = measured;
    return measured;
  };

  return {
    at(height) {
      sectionTops ??= sections.map(topOnPage);
      const section = Math.max(
        0,
        sectionTops.findLastIndex((top) => top <= height),
      );
      return (firsts[section] ?? 0) + topsIn(section).findLastIndex((top) => top <= height);
    },
    topOf(index) {
      const section = sectionOf[index];
      return section === undefined ? undefined : topsIn(section)[index - (firsts[section] ?? 0)];
    },
    forget() {
      sectionTops = null;
      tops = [];
    },
  };
}
