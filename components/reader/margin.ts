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
  /** True where the page is wide enough for notes beside the text. */
  isWide(): boolean;
  /** Places every note; the chosen one is whole, and level with `level` (pixels from the top of the reading). */
  arrange(chosen: HTMLElement | null, level?: number): void;
}

/**
 * The margin of `reading`. Whether there is one is the style sheet's decision: notes that it takes out of the flow
 * are in the margin.
 */
export function createMargin(reading: HTMLElement): Margin {
  const notes = Array.from(reading.querySelectorAll<HTMLElement>('.note'));
  const stretches = notes.map((note) => note.closest<HTMLElement>('.stretch'));
  const firstMarks = notes.map(({ dataset }) =>
    dataset.quote === undefined ? null : document.getElementById(`quote:${dataset.quote}`),
  );

  const isWide = (): boolean => {
    const container = notes[0]?.parentElement;
    return container !== null && container !== undefined && getComputedStyle(container).position === 'absolute';
  };

  return {
    isWide,
    arrange(chosen, level) {
      if (!isWide()) return;
      // All that is read from the page is read before anything is written to it: one layout, not one for each note.
      const origin = reading.getBoundingClientRect().top;
      const bases = stretches.map((stretch) => (stretch?.getBoundingClientRect().top ?? origin) - origin);
      const pinned = chosen ? notes.indexOf(chosen) : -1;
      const ideals = firstMarks.map((mark, index) => {
        const top = mark ? (mark.getClientRects()[0]?.top ?? origin) - origin : (bases[index] ?? 0);
        return index === pinned && level !== undefined ? Math.max(top, level) : top;
      });
      const wholes = notes.map((note) => note.firstElementChild?.getBoundingClientRect().height ?? 0);

      const shown = wholes.map((whole, index) => {
        if (index === pinned) return whole;
        const room = (ideals[index + 1] ?? Number.POSITIVE_INFINITY) - (ideals[index] ?? 0) - GAP;
        return Math.min(whole, Math.max(SHORTEST, room));
      });
      const tops = arrangeNotes(
        notes.map((_, index) => ({ ideal: ideals[index] ?? 0, height: shown[index] ?? 0 })),
        { gap: GAP, top: 0, pinned: pinned < 0 ? undefined : pinned },
      );
      for (const [index, note] of notes.entries()) {
        const [top = 0, base = 0, height = 0, whole = 0] = [tops[index], bases[index], shown[index], wholes[index]];
        note.style.setProperty('--shift', `${Math.round(top - base)}px`);
        note.style.setProperty('--shown', height < whole ? `${Math.round(height)}px` : 'none');
        note.classList.toggle('cut', height < whole);
      }
    },
  };
}
