/** The chosen quote and its note: one pair at most, named by the address. */
import { fragmentId } from '../links/fragment-id';
import type { Margin } from './margin';
import { keepPressed } from './pressed-hint';

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
  /** Arranges the margin anew. */
  arrange(): void;
}

/** The choice among the quotes of `reading`. `arranged` is called with the chosen note and quote each time they are shown anew. */
export function createChoice(
  reading: HTMLElement,
  margin: Margin,
  arranged: (note: HTMLElement | null, quote: string | null) => void,
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

  const noteOf: Choice['noteOf'] = (id) =>
    (id && page.getElementById(`note:${id}`)?.closest<HTMLElement>('.note')) || null;
  const marksOf: Choice['marksOf'] = (id) => (id === null ? [] : (allMarks().get(id) ?? []));

  const arrange = (): void => {
    arranged(noteOf(quote), quote);
    margin.arrange(noteOf(quote), quote, level);
  };

  /** What shows that a quote is chosen: its words, its note, and what in that is of this quote alone. */
  const elementsOf = (id: string | null): readonly Element[] => {
    const note = noteOf(id);
    return note ? [note, ...note.querySelectorAll(`[data-of="${id}"]`), ...marksOf(id)] : [];
  };

  const show = (next: string | null, near?: number): void => {
    for (const element of elementsOf(quote)) element.classList.remove('chosen');
    const note = noteOf(next);
    quote = note && next;
    level = near;
    note?.firstElementChild?.append(page.getElementById('page:steps') ?? '');
    for (const element of elementsOf(quote)) element.classList.add('chosen');
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
