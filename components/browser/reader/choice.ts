/** The chosen quote and its note: one pair at most, named by the address. */
import { fragmentId } from '../links/fragment-id';
import type { Margin } from './margin';
import { keepPressed } from './pressed-hint';
import { sectionsOf } from './sections';

/** What the parts of the reader's script know of the choice, and can do with it. */
export interface Choice {
  /** Id of the chosen quote. */
  readonly quote: string | null;
  /** The note of a quote. */
  noteOf(quote: string | null): HTMLElement | null;
  /** The marks of a quote, in the text's order. */
  marksOf(quote: string | null): readonly HTMLElement[];
  /**
   * Chooses what an address's fragment names, as one entry of the history, unless it is chosen already. `level` is as
   * for `Margin.arrange`; `enter` is called with the quote once the entry is made, before the page changes.
   */
  choose(fragment: string, level?: number, enter?: (quote: string | null) => void): void;
  /** Shows what the address names, without touching the history. */
  follow(): void;
  /** Takes the choice back, as one entry of the history, and leaves the page where it is. */
  clear(): void;
  /** The quote before (-1) or after (1) the chosen one, in the order that the reader prefers; null at either end. */
  neighbour(direction: 1 | -1): string | null;
  /** Arranges the margin anew. */
  arrange(): void;
}

/** The choice among the quotes of `reading`. `arranged` is called with the chosen note each time it is shown anew. */
export function createChoice(
  reading: HTMLElement,
  margin: Margin,
  arranged: (note: HTMLElement | null) => void,
): Choice {
  const page = reading.ownerDocument;
  let marks: ReadonlyMap<string, readonly HTMLElement[]> | null = null;
  const allMarks = (): ReadonlyMap<string, readonly HTMLElement[]> => {
    marks ??= marksByQuote(reading);
    return marks;
  };
  // A long page is not kept waiting for it, nor the first choice.
  window.requestIdleCallback?.(allMarks);
  let quote: string | null = null;
  let level: number | undefined;

  const noteOf: Choice['noteOf'] = (id) => (id ? page.getElementById(`note:${id}`) : null);
  const marksOf: Choice['marksOf'] = (id) => (id === null ? [] : (allMarks().get(id) ?? []));

  const arrange = (): void => {
    arranged(noteOf(quote));
    margin.arrange(noteOf(quote), level);
  };

  const show = (next: string | null, near?: number): void => {
    for (const element of [noteOf(quote), ...marksOf(quote)]) element?.classList.remove('chosen');
    quote = noteOf(next) ? next : null;
    level = near;
    for (const element of [noteOf(quote), ...marksOf(quote)]) element?.classList.add('chosen');
    arrange();
  };

  return {
    get quote() {
      return quote;
    },
    noteOf,
    marksOf,
    choose(fragment, near, enter) {
      const next = quoteIn(fragment);
      if (next !== quote) history.pushState(null, '', fragment);
      keepPressed(page.documentElement);
      enter?.(next);
      show(next, near);
    },
    follow: () => show(quoteIn(location.hash)),
    clear() {
      if (quote === null) return;
      history.pushState(null, '', location.pathname + location.search);
      show(null);
    },
    neighbour(direction) {
      const notes = Array.from(reading.querySelectorAll<HTMLElement>('.note[data-quote]'));
      const ordered = inPreferredOrder(notes, page.documentElement.dataset.order);
      const now = quote === null ? -1 : ordered.findIndex((note) => note.dataset.quote === quote);
      const next = now < 0 ? firstFrom(sectionsOf(reading), direction) : ordered[now + direction];
      return next?.dataset.quote ?? null;
    },
    arrange,
  };
}

function marksByQuote(reading: HTMLElement): ReadonlyMap<string, readonly HTMLElement[]> {
  const marks = new Map<string, HTMLElement[]>();
  for (const mark of reading.querySelectorAll<HTMLElement>('[data-quotes]')) {
    for (const quote of mark.dataset.quotes?.split(' ') ?? []) {
      const known = marks.get(quote);
      if (known) known.push(mark);
      else marks.set(quote, [mark]);
    }
  }
  return marks;
}

/** The quote that a fragment names, whether it is there or not. */
function quoteIn(fragment: string): string | null {
  return /^(?:quote|note):(.+)$/.exec(fragmentId(fragment))?.[1] ?? null;
}

/** The notes in the order of the interview or of the essay; otherwise as they stand on the page. */
function inPreferredOrder(notes: readonly HTMLElement[], order: string | undefined): HTMLElement[] {
  const key = order === 'interview' ? 'number' : order === 'essay' ? 'essay' : null;
  if (key === null) return [...notes];
  return [...notes].sort((a, b) => Number(a.dataset[key]) - Number(b.dataset[key]));
}

/**
 * Where to begin when nothing is chosen: the first note at or below the window's top, or the last one above it; where
 * there is none, the first of all or the last. Sections that it cannot be in are not laid out for it.
 */
function firstFrom(sections: readonly HTMLElement[], direction: 1 | -1): HTMLElement | undefined {
  const ahead = direction === 1 ? sections : sections.toReversed();
  let outermost: HTMLElement | undefined;
  for (const section of ahead) {
    const { top, bottom } = section.getBoundingClientRect();
    const notes = Array.from(section.querySelectorAll<HTMLElement>('.note[data-quote]'));
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
