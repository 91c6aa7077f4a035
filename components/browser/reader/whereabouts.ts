/** Where the reader is: the passage at the top of the window, and what the page shows of that. */

import { WORDS_A_MINUTE } from '@/lib/edition/reading-time';

/** The reading line, in pixels below the window's top. */
const READING_LINE = 140;

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
  const starts = passages.map(({ dataset }) => Number(dataset.at ?? 0));
  const links = Array.from(page.querySelectorAll<HTMLAnchorElement>('.outline a'));
  const questions = links.map(({ hash }) => passages.findIndex(({ id }) => `#${encodeURIComponent(id)}` === hash));
  const overview = page.querySelector<HTMLElement>('.overview');
  const pointer = overview?.querySelector<HTMLElement>('.overview-place');
  const remaining = page.querySelector<HTMLElement>('.time-left');
  const words = Number(overview?.dataset.words ?? 0);
  let tops: number[] | null = null;
  let marked = links.find((link) => link.hasAttribute('aria-current'));
  let due = false;

  const measured = (): number[] => {
    tops ??= passages.map((passage) => passage.getBoundingClientRect().top + window.scrollY);
    return tops;
  };

  const current = (): number => {
    const line = window.scrollY + READING_LINE;
    return measured().findLastIndex((top) => top <= line);
  };

  const show = (): void => {
    due = false;
    const index = current();
    const top = measured()[index] ?? 0;
    const height = (measured()[index + 1] ?? top + (passages[index]?.offsetHeight ?? 0)) - top;
    const within = index < 0 || height <= 0 ? 0 : Math.min(1, (window.scrollY + READING_LINE - top) / height);
    const start = starts[index] ?? 0;
    const atEnd = window.innerHeight + window.scrollY >= page.documentElement.scrollHeight - 2;
    const place = atEnd ? 1 : start + within * ((starts[index + 1] ?? 1) - start);
    pointer?.style.setProperty('--place', place.toFixed(4));
    if (remaining && words > 0) {
      const minutes = Math.round(((1 - place) * words) / WORDS_A_MINUTE);
      const left = minutes > 0 ? `${minutes} min left` : '';
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
      tops = null;
      showSoon();
    },
  };
}
