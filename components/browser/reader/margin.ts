/**
 * Keeps the notes in the margin level with their quotes: measures the page, and tells each note how
 * far to move and how much of itself to show. What is made of that is the style sheet's decision.
 *
 * Sections are measured when they come near the window, and again when the page's layout has changed, and not otherwise:
 * notes are out of the text's flow, so that choosing one changes nothing but heights of notes, which the browser reports
 * by itself.
 */
import { arrangeNotes, crowdedNotes } from './arrange-notes';
import { sectionsOf, watchSections } from './sections';

/** Space between two notes, in pixels. */
const GAP = 18;
/** A note at rest is never cut shorter than this, in pixels: its lemma and a few lines. */
const SHORTEST = 136;
/** Notes that would stand further from their quotes than this at rest, in pixels, are folded to a line each. */
const FURTHEST = 150;
/** Space between two folded notes, in pixels. */
const FOLDED_GAP = 4;

/** How much of the foot of a note that is cut fades into the paper, in pixels. */
const FADE = 52;

/** The margin of one reading. */
export interface Margin {
  /** True where the page is wide enough for notes beside the text, as of the last call of `measure`. */
  isWide(): boolean;
  /** Measures the page anew; called when its layout has changed. */
  measure(): void;
  /**
   * Places the notes near the window by what was measured last; the chosen one is whole, and level with its quote or with
   * `level` below that (pixels from the top of the reading). Reads nothing from the page but of sections that were not
   * measured yet.
   *
   * @param quote the quote that the note is chosen for, of those that it is about
   */
  arrange(chosen: HTMLElement | null, quote: string | null, level?: number): void;
}

/** A stretch of a column, in pixels from its top. */
interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** A note and where its words are; lengths in pixels, from the top of its section. */
interface MeasuredNote {
  readonly note: HTMLElement;
  /** What holds all of it, however much of it is shown. */
  readonly inner: Element | null;
  readonly stretch: HTMLElement | null;
  /** Where each of its quotes begins, by id, in its own order. */
  readonly marks: ReadonlyMap<string, HTMLElement | null>;
  muted: boolean;
  /** Whether it is a line of text until it is chosen, since there is no room for more. */
  folded: boolean;
  /** Where it stands without being moved. */
  base: number;
  /** Tops of the first lines of its quotes. */
  lines: ReadonlyMap<string, number>;
  /** Top of the first line that it comments on. */
  line: number;
  /** Where the words stand that it quotes within its own text; pixels from its top. */
  quoted: readonly Extent[];
  /** Height of all of it. */
  whole: number;
  /** What the style sheet was told: most notes stay where they are, and need no new style. */
  shift: string;
  shown: string;
}

/** The notes of one section. */
interface MarginSection {
  readonly element: HTMLElement;
  /** Looked up when they are needed first. */
  readonly notes: readonly MeasuredNote[];
  near: boolean;
  measured: boolean;
  /** Its top, in pixels from that of the reading. */
  top: number;
  /** Where its notes end while none of them is chosen, in pixels from the top of the reading. */
  end: number;
}

/**
 * The margin of `reading`. Whether there is one is the style sheet's decision: notes that it takes out of the flow
 * are in the margin. `changed` is called when notes came near the window or have other heights, and are to be arranged.
 */
export function createMargin(reading: HTMLElement, changed: () => void): Margin {
  const sections = sectionsOf(reading).map((element): MarginSection => {
    let notes: MeasuredNote[] | null = null;
    return {
      element,
      get notes() {
        notes ??= Array.from(element.querySelectorAll<HTMLElement>('.note'), unmeasured);
        return notes;
      },
      near: false,
      measured: false,
      top: 0,
      end: 0,
    };
  });
  const byElement = new Map(sections.map((section) => [section.element, section]));
  const byInner = new WeakMap<Element, MeasuredNote>();
  const anyNote = reading.querySelector<HTMLElement>('.note');

  const resized = new ResizeObserver((entries) => {
    for (const { target, borderBoxSize } of entries) {
      const known = byInner.get(target);
      if (known) known.whole = borderBoxSize[0]?.blockSize ?? 0;
    }
    changed();
  });

  let wide = false;
  /** Height of a folded note. */
  let line = 0;
  const measure = (): void => {
    const container = anyNote?.parentElement;
    wide = container ? getComputedStyle(container).position === 'absolute' : false;
    const head = anyNote?.querySelector('.note-head');
    if (wide && head) line = Math.ceil(Number.parseFloat(getComputedStyle(head).lineHeight)) || 0;
    for (const section of sections) section.measured = false;
  };

  /** Measures a section whose notes begin below those of the one before it. */
  const measureSection = (section: MarginSection, above: number): void => {
    const origin = section.element.getBoundingClientRect().top;
    section.measured = true;
    section.top = origin - reading.getBoundingClientRect().top;
    for (const each of section.notes) {
      each.muted = each.note.classList.contains('muted');
      each.base = (each.stretch?.getBoundingClientRect().top ?? origin) - origin;
      const topOf = (mark: HTMLElement | null): number =>
        mark ? (mark.getClientRects()[0]?.top ?? origin) - origin : each.base;
      each.lines = new Map(Array.from(each.marks, ([quote, mark]) => [quote, topOf(mark)]));
      [each.line = each.base] = each.lines.values();
      const inner = each.inner?.getBoundingClientRect();
      each.whole = inner?.height ?? 0;
      each.quoted =
        each.whole > SHORTEST
          ? Array.from(each.note.querySelectorAll('.mention-own'), extentWithin(inner?.top ?? 0))
          : [];
    }
    const shown = section.notes.filter(({ muted }) => !muted);
    const options = { gap: GAP, top: Math.max(0, above - section.top) };
    const unfolded = shown.map((each) => ({ ...each, folded: false }));
    const crowded = crowdedNotes(fitted(unfolded, null, line), { ...options, furthest: FURTHEST });
    for (const [index, each] of shown.entries()) fold(each, crowded[index] ?? false);
    const atRest = fitted(shown, null, line);
    const top = arrangeNotes(atRest, options).at(-1) ?? 0;
    section.end = atRest.length > 0 ? section.top + top + (atRest.at(-1)?.height ?? 0) + GAP : above;
  };
  measure();

  watchSections(
    sections.map(({ element }) => element),
    (near, far) => {
      for (const element of near) {
        const section = byElement.get(element);
        if (!section) continue;
        section.near = true;
        section.measured = false;
        for (const each of section.notes) {
          if (!each.inner) continue;
          byInner.set(each.inner, each);
          resized.observe(each.inner);
        }
      }
      for (const element of far) {
        const section = byElement.get(element);
        if (!section?.near) continue;
        section.near = false;
        for (const { inner } of section.notes) if (inner) resized.unobserve(inner);
      }
      if (near.length > 0 && sections.length > 1) changed();
    },
  );

  return {
    isWide: () => wide,
    measure,
    arrange(chosen, quote, level) {
      if (!wide) return;
      /** Where the notes of the section before end, in pixels from the top of the reading. */
      let filled = 0;
      let above = 0;
      for (const section of sections) {
        if (!section.near && !(chosen && section.element.contains(chosen))) continue;
        if (!section.measured) measureSection(section, above);
        above = section.end;
        const shown = section.notes.filter(({ muted }) => !muted);
        const heights = fitted(shown, chosen, line, quote, level && level - section.top);
        const pinned = shown.findIndex(({ note }) => note === chosen);
        const tops = arrangeNotes(heights, {
          gap: GAP,
          top: Math.max(0, filled - section.top),
          pinned: pinned < 0 ? undefined : pinned,
        });
        for (const [index, { each, height }] of heights.entries()) {
          const top = tops[index] ?? each.base;
          tell(each, top - each.base, height < each.whole ? height : null);
          filled = section.top + top + height + GAP;
        }
      }
    },
  };
}

function unmeasured(note: HTMLElement): MeasuredNote {
  return {
    note,
    inner: note.firstElementChild,
    stretch: note.closest<HTMLElement>('.stretch'),
    marks: new Map((note.dataset.quote?.split(' ') ?? []).map((id) => [id, document.getElementById(`quote:${id}`)])),
    muted: false,
    folded: false,
    base: 0,
    lines: new Map(),
    line: 0,
    quoted: [],
    whole: 0,
    shift: '',
    shown: '',
  };
}

/** Where something in a note begins and ends, from the note's top. */
function extentWithin(origin: number): (element: Element) => Extent {
  return (element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return { top: top - origin, bottom: bottom - origin };
  };
}

/** Where the notes of a section would stand if each were alone, and how much of each there is to be shown. */
function fitted(
  notes: readonly MeasuredNote[],
  chosen: HTMLElement | null,
  folded: number,
  quote: string | null = null,
  level = 0,
): { each: MeasuredNote; ideal: number; height: number; gap: number }[] {
  const placed = notes.map((each) => ({
    each,
    ideal: each.note === chosen ? Math.max(each.lines.get(quote ?? '') ?? each.line, level) : each.line,
  }));
  return placed.map(({ each, ideal }, index) => {
    if (each.note === chosen) return { each, ideal, height: each.whole, gap: GAP };
    if (each.folded) return { each, ideal, height: folded, gap: FOLDED_GAP };
    const room = (placed[index + 1]?.ideal ?? Number.POSITIVE_INFINITY) - ideal - GAP;
    return { each, ideal, height: cutClear(each, Math.max(SHORTEST, room)), gap: GAP };
  });
}

/** How much is shown of a note that has some room: never a part of words that it quotes; all where little is left over. */
function cutClear({ whole, quoted }: MeasuredNote, room: number): number {
  if (whole <= room + FADE) return whole;
  const clear = room - FADE;
  const cut = quoted.find(({ top, bottom }) => top < clear && clear < bottom);
  return Math.min(whole, cut ? cut.bottom + FADE : room);
}

function fold(each: MeasuredNote, folded: boolean): void {
  if (each.folded !== folded) each.note.classList.toggle('folded', folded);
  each.folded = folded;
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
