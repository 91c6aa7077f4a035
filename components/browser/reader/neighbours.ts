/** The way from quote to quote. */
import { sectionsOf } from './sections';

/** The quotes of notes that are shown, by what stands for each in its note. */
const SHOWN = '.note:not(.muted) a[data-number]';

/**
 * The quote before (-1) or after (1) the chosen one, in the order that the reader prefers; null at either end. Where none
 * is chosen, the one where the reader is.
 */
export function neighbourOf(reading: HTMLElement, quote: string | null, direction: 1 | -1): string | null {
  const numbers = Array.from(reading.querySelectorAll<HTMLElement>(SHOWN));
  const ordered = inPreferredOrder(numbers, reading.ownerDocument.documentElement.dataset.order);
  const now = quote === null ? -1 : ordered.findIndex(({ dataset }) => dataset.of === quote);
  const next = now < 0 ? firstFrom(sectionsOf(reading), direction) : ordered[now + direction];
  return next?.dataset.of ?? null;
}

/** The numbers of quotes in the order of the interview or of the essay; otherwise as they stand on the page. */
function inPreferredOrder(numbers: readonly HTMLElement[], order: string | undefined): HTMLElement[] {
  const key = order === 'interview' ? 'number' : order === 'essay' ? 'essay' : null;
  if (key === null) return [...numbers];
  return [...numbers].sort((a, b) => Number(a.dataset[key]) - Number(b.dataset[key]));
}

/**
 * Where to begin when nothing is chosen: the number of the first note at or below the window's top, or of the last one
 * above it; where there is none, the first of all or the last. Sections that it cannot be in are not laid out for it.
 */
function firstFrom(sections: readonly HTMLElement[], direction: 1 | -1): HTMLElement | undefined {
  const ahead = direction === 1 ? sections : sections.toReversed();
  let outermost: HTMLElement | undefined;
  for (const section of ahead) {
    const { top, bottom } = section.getBoundingClientRect();
    const notes = Array.from(section.querySelectorAll<HTMLElement>(SHOWN));
    if (direction === 1 ? bottom >= 0 : top < 0) {
      const topOf = (note: HTMLElement): number => (note.closest('.stretch') ?? note).getBoundingClientRect().top;
      const found =
        direction === 1 ? notes.find((note) => topOf(note) >= 0) : notes.findLast((note) => topOf(note) < 0);
      if (found) return found;
    }
    outermost ??= direction === 1 ? notes[0] : notes.at(-1);
  }
  return outermost;
}
