/**
 * Keeps the notes in the margin level with their quotes: measures the page, and tells each note how
 * far to move and how much of itself to show. What is made of that is the style sheet's decision.
 *
 * The page is measured when its layout has changed and not otherwise: notes are out of the text's flow, so that choosing
 * one changes nothing but heights of notes, which the browser reports by itself.
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
  /** Measures the page anew; called when its layout has changed. */
  measure(): void;
  /** Takes over the heights of `.note-inner` elements that the browser reports. */
  adoptHeights(entries: readonly ResizeObserverEntry[]): void;
  /**
   * Places every note by what was measured last; the chosen one is whole, and level with `level` (pixels from the top
   * of the reading). Reads nothing from the page.
   */
  arrange(chosen: HTMLElement | null, level?: number): void;
}

/** A note and where its words are; lengths in pixels, from the top of the reading. */
interface MeasuredNote {
  readonly note: HTMLElement;
  /** What holds all of it, however much of it is shown. */
  readonly inner: Element | null;
  readonly stretch: HTMLElement | null;
  readonly mark: HTMLElement | null;
  muted: boolean;
  /** Where it stands without being moved. */
  base: number;
  /** Top of the first line that it comments on. */
  line: number;
  /** Height of all of it. */
  whole: number;
  /** What the style sheet was told: most notes stay where they are, and need no new style. */
  shift: string;
  shown: string;
}

/**
 * The margin of `reading`. Whether there is one is the style sheet's decision: notes that it takes out of the flow
 * are in the margin.
 */
export function createMargin(reading: HTMLElement): Margin {
  const all = Array.from(
    reading.querySelectorAll<HTMLElement>('.note'),
    (note): MeasuredNote => ({
      note,
      inner: note.firstElementChild,
      stretch: note.closest<HTMLElement>('.stretch'),
      mark: note.dataset.quote === undefined ? null : document.getElementById(`quote:${note.dataset.quote}`),
      muted: false,
      base: 0,
      line: 0,
      whole: 0,
      shift: '',
      shown: '',
    }),
  );
  const byInner = new Map(all.map((each) => [each.inner, each]));

  let wide = false;
  const measure = (): void => {
    const container = all[0]?.note.parentElement;
    wide = container ? getComputedStyle(container).position === 'absolute' : false;
    if (!wide) return;
    const origin = reading.getBoundingClientRect().top;
    for (const each of all) {
      each.muted = each.note.classList.contains('muted');
      each.base = (each.stretch?.getBoundingClientRect().top ?? origin) - origin;
      each.line = each.mark ? (each.mark.getClientRects()[0]?.top ?? origin) - origin : each.base;
      each.whole = each.inner?.getBoundingClientRect().height ?? 0;
    }
  };
  measure();

  return {
    isWide: () => wide,
    measure,
    adoptHeights(entries) {
      for (const { target, borderBoxSize } of entries) {
        const known = byInner.get(target);
        if (known) known.whole = borderBoxSize[0]?.blockSize ?? 0;
      }
    },
    arrange(chosen, level) {
      if (!wide) return;
      const placed = all
        .filter(({ muted }) => !muted)
        .map((each) => ({
          each,
          ideal: each.note === chosen && level !== undefined ? Math.max(each.line, level) : each.line,
        }));
      const fitted = placed.map(({ each, ideal }, index) => {
        const room = (placed[index + 1]?.ideal ?? Number.POSITIVE_INFINITY) - ideal - GAP;
        const height = each.note === chosen ? each.whole : Math.min(each.whole, Math.max(SHORTEST, room));
        return { each, ideal, height };
      });
      const pinned = fitted.findIndex(({ each }) => each.note === chosen);
      const tops = arrangeNotes(fitted, { gap: GAP, top: 0, pinned: pinned < 0 ? undefined : pinned });
      for (const [index, { each, height }] of fitted.entries()) {
        tell(each, (tops[index] ?? each.base) - each.base, height < each.whole ? height : null);
      }
    },
  };
}

/** Tells the style sheet how far a note moves and how much of it is shown (null: all of it), where that is new. */
function tell(each: MeasuredNote, move: number, height: number | null): void {
  const { note } = each;
  const shift = `${Math.round(move)}px`;
  const shown = height === null ? 'none' : `${Math.round(height)}px`;
  if (each.shift !== shift) note.style.setProperty('--shift', shift);
  if (each.shown !== shown) {
    note.style.setProperty('--shown', shown);
    note.classList.toggle('cut', height !== null);
  }
  each.shift = shift;
  each.shown = shown;
}
