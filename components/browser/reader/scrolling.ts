/** Bringing things into view, no further than needed. All lengths are pixels of the window. */

/** Space between the top of the window, under the bar, and what is scrolled to. */
const BELOW_BAR = 80;
/** Space kept between a note that is opened and the bottom of the window. */
const ABOVE_BOTTOM = 24;
/** So much of an opened note is in view whatever the height of the window: its lemma and a line or two. */
const OPENING = 72;

/** How far down the window that stands which a reader is led to: what leads in to it is seen as well. */
export function arrivalLine(): number {
  return Math.max(BELOW_BAR, window.innerHeight / 3);
}

/**
 * Calls back once an element that has just been shown is laid out, before it is painted: reading its place then costs no
 * layout of its own. An element that takes no room is never reported.
 */
export function onceLaidOut(element: Element | null, then: () => void): void {
  if (!element) return;
  const observer = new ResizeObserver(() => {
    observer.disconnect();
    then();
  });
  observer.observe(element);
}

/** What a reader does who goes elsewhere. */
export const LEAVING = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/** How long a mouse may take for the second press of a double click, in milliseconds. */
const DOUBLE_CLICK = 400;

/**
 * Calls back at once after a key or a tap. After a click of a mouse it waits for a second press, and never calls back if
 * one comes: the words must stay under the pointer until they are selected. Nor does it where the reader has gone on, or
 * the address has changed, by then.
 */
export function unlessPressedAgain({ detail }: MouseEvent, then: () => void): void {
  if (detail === 0 || !matchMedia('(hover: hover)').matches) {
    then();
    return;
  }
  const timer = setTimeout(then, DOUBLE_CLICK);
  for (const event of [...LEAVING, 'hashchange'])
    window.addEventListener(event, () => clearTimeout(timer), { once: true, passive: true });
}

/**
 * Scrolls an opened note into view, but the line that was chosen (its top) above `highest` only where otherwise nothing of
 * the note would be seen.
 */
export function revealNote(note: HTMLElement | null, line: number, highest = BELOW_BAR): void {
  if (!note) return;
  const { top, bottom } = note.getBoundingClientRect();
  const needed = bottom + ABOVE_BOTTOM - window.innerHeight;
  const most = Math.max(0, line - highest, top + OPENING - window.innerHeight);
  if (needed > 0) window.scrollBy({ top: Math.min(needed, most) });
}

/** Whether anything of an element stands between the bar and the window's foot. */
export function isInView(element: Element | null): boolean {
  const box = element?.getBoundingClientRect();
  return box !== undefined && box.bottom > BELOW_BAR && box.top < window.innerHeight && box.height > 0;
}

/** Something that has lines: an element, or some words. */
type Lines = Pick<Element, 'getClientRects'>;

/**
 * Scrolls the first line of something into view, a third down the window, if it is not in view above what is `covered` at
 * the window's foot.
 */
export function revealLine(place: Lines | undefined | null, covered = 0): void {
  const line = place?.getClientRects()[0];
  if (place && line && !(line.top >= BELOW_BAR && line.bottom <= window.innerHeight - covered)) arriveAt(place);
}

/** Scrolls the first line of something to a third of the window, as far as the page reaches, and keeps it there. */
export function arriveAt(place: Lines | undefined | null): void {
  const line = place?.getClientRects()[0];
  if (!place || !line) return;
  const top = arrivalLine();
  window.scrollBy({ top: line.top - top, behavior: 'instant' });
  holdPlace(() => place.getClientRects()[0]?.top, top);
}

/** Frames in which what comes near the window gets the height that it has, and moves what is in it. */
const UNTIL_SETTLED = 6;
/** Until typefaces are there what is in the window may move, but nobody is held at a place for longer, in milliseconds. */
const LONGEST_HOLD = 1_000;

function hasSections(): boolean {
  return document.querySelector('.section') !== null;
}

let release: AbortController | null = null;

/**
 * Keeps something at a height of the window until the page has settled or the reader moves. Only a long page moves what is
 * in it: its sections have estimated heights until they are shown.
 *
 * @param topOf where it stands now; undefined where it is no longer shown
 * @param wanted where it is to stand
 */
export function holdPlace(topOf: () => number | undefined, wanted = topOf()): void {
  release?.abort();
  if (wanted === undefined || !hasSections()) return;
  const held = new AbortController();
  release = held;
  for (const event of LEAVING)
    window.addEventListener(event, () => held.abort(), { signal: held.signal, passive: true });
  const begin = performance.now();
  let settled = 0;
  const stay = (): void => {
    const top = topOf();
    if (held.signal.aborted || top === undefined) return;
    const moved = Math.abs(top - wanted) >= 1;
    if (moved) window.scrollBy({ top: top - wanted, behavior: 'instant' });
    settled = moved || document.fonts.status !== 'loaded' ? 0 : settled + 1;
    if (settled < UNTIL_SETTLED && performance.now() - begin < LONGEST_HOLD) requestAnimationFrame(stay);
    else held.abort();
  };
  stay();
}

/** Top of the line of an element at a height of the window, or of its first line. */
export function lineAt(element: Element, y: number): number {
  const lines = Array.from(element.getClientRects());
  return (lines.find(({ top, bottom }) => top <= y && y <= bottom) ?? lines[0])?.top ?? 0;
}
