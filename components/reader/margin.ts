/**
 * Keeps the notes in the margin level with their quotes: measures the page, and tells each note how
 * far to move and how much of itself to show. What is made of that is the style sheet's decision.
 */
import { arrangeNotes } from './arrange-notes';

/** Space between two notes, in pixels. */
const GAP = 18;
/** A note at rest is never cut shorter than this, in pixels: its lemma and a few lines. */
const SHORTEST = 136;

/** The margin of one reading. */
export interface Margin {
  /** True where the page is wide enough for notes beside the text, as of the last call of `measure`. */
  isWide(): boolean;
  /** Looks anew whether the page is wide; called when its layout changes. */
  measure(): void;
  /** Places every note; the chosen one is whole, and level with `level` (pixels from the top of the reading). */
  arrange(chosen: HTMLElement | null, level?: number): void;
}

/**
 * The margin of `reading`. Whether there is one is the style sheet's decision: notes that it takes out of the flow
 * are in the margin.
 */
export function createMargin(reading: HTMLElement): Margin {
  const all = Array.from(reading.querySelectorAll<HTMLElement>('.note'), (note) => ({
    note,
    stretch: note.closest<HTMLElement>('.stretch'),
    mark: note.dataset.quote === undefined ? null : document.getElementById(`quote:${note.dataset.quote}`),
  }));

  let wide = false;
  const measure = (): void => {
    const container = all[0]?.note.parentElement;
    wide = container ? getComputedStyle(container).position === 'absolute' : false;
  };
  measure();

  return {
    isWide: () => wide,
    measure,
    arrange(chosen, level) {
      if (!wide) return;
      // All that is read from the page is read before anything is written to it: one layout, not one for each note.
      const origin = reading.getBoundingClientRect().top;
      const measured = all
        .filter(({ note }) => !note.classList.contains('muted'))
        .map(({ note, stretch, mark }) => {
          const base = (stretch?.getBoundingClientRect().top ?? origin) - origin;
          const line = mark ? (mark.getClientRects()[0]?.top ?? origin) - origin : base;
          const ideal = note === chosen && level !== undefined ? Math.max(line, level) : line;
          return { note, base, ideal, whole: note.firstElementChild?.getBoundingClientRect().height ?? 0 };
        });
      const fitted = measured.map((each, index) => {
        const room = (measured[index + 1]?.ideal ?? Number.POSITIVE_INFINITY) - each.ideal - GAP;
        const height = each.note === chosen ? each.whole : Math.min(each.whole, Math.max(SHORTEST, room));
        return { ...each, height };
      });
      const pinned = fitted.findIndex(({ note }) => note === chosen);
      const tops = arrangeNotes(fitted, { gap: GAP, top: 0, pinned: pinned < 0 ? undefined : pinned });
      for (const [index, { note, base, height, whole }] of fitted.entries()) {
        setLength(note, '--shift', `${Math.round((tops[index] ?? base) - base)}px`);
        setLength(note, '--shown', height < whole ? `${Math.round(height)}px` : 'none');
        note.classList.toggle('cut', height < whole);
      }
    },
  };
}

/** Sets a property where it is another: most notes stay where they are, and need no new style. */
function setLength(note: HTMLElement, name: string, value: string): void {
  if (note.style.getPropertyValue(name) !== value) note.style.setProperty(name, value);
}
