/** Bringing things into view, no further than needed. All lengths are pixels of the window. */

/** Space between the top of the window, under the bar, and what is scrolled to. */
const BELOW_BAR = 80;
/** Space kept between a note that is opened and the bottom of the window. */
const ABOVE_BOTTOM = 24;

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

/** How long a mouse may take for the second press of a double click, in milliseconds. */
const DOUBLE_CLICK = 400;

/**
 * Calls back at once after a key or a tap. After a click of a mouse it waits for a second press, and never calls back if
 * one comes: the words must stay under the pointer until they are selected.
 */
export function unlessPressedAgain({ detail, target }: MouseEvent, then: () => void): void {
  if (detail === 0 || !matchMedia('(hover: hover)').matches) {
    then();
    return;
  }
  const timer = setTimeout(then, DOUBLE_CLICK);
  target?.addEventListener('pointerdown', () => clearTimeout(timer), { once: true });
}

/** Scrolls an opened note into view, but never the line that was chosen (its top) out of it. */
export function revealNote(note: HTMLElement | null, line: number): void {
  if (!note) return;
  const needed = note.getBoundingClientRect().bottom + ABOVE_BOTTOM - window.innerHeight;
  if (needed > 0) window.scrollBy({ top: Math.min(needed, line - BELOW_BAR) });
}

/**
 * Scrolls the first line of an element or of some words into view, at a quarter of the window, if it is not in view above
 * what is `covered` at the window's foot.
 */
export function revealLine(place: Pick<Element, 'getClientRects'> | undefined | null, covered = 0): void {
  const line = place?.getClientRects()[0];
  if (!line || (line.top >= BELOW_BAR && line.bottom <= window.innerHeight - covered)) return;
  const top = Math.max(BELOW_BAR, window.innerHeight / 4);
  window.scrollBy({ top: line.top - top });
  holdPlace(() => place.getClientRects()[0]?.top, top);
}

/** Frames in which what comes near the window gets the height that it has, and moves what is in it. */
const UNTIL_SETTLED = 6;
/** Until typefaces are there what is in the window may move, but nobody is held at a place for longer, in milliseconds. */
const LONGEST_HOLD = 1_000;
/** What a reader does who goes elsewhere. */
const LEAVING = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/** Brings what an address names into view on a long page, where browsers go to an estimated place, and keeps it there. */
export function holdTarget(target: Element | null): void {
  if (!target || !hasSections()) return;
  const isInView = ({ top, bottom }: DOMRect): boolean => top >= 0 && bottom <= window.innerHeight;
  if (!isInView(target.getBoundingClientRect())) target.scrollIntoView({ behavior: 'instant' });
  holdPlace(() => target.getClientRects()[0]?.top);
}

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
