/**
 * Whether this reader knows that quotes can be pressed, which a narrow page says under the first one until one was. The
 * root's `data-pressed` tells: `before` on an earlier page, `now` on this one.
 */

/** Where the browser keeps it. */
const KEY = 'gloss:pressed';

/** Leaves the hint out where a quote was pressed before. Called before anything is painted. */
export function applyPressed(root: HTMLElement): void {
  if (localStorage.getItem(KEY) !== null) root.dataset.pressed = 'before';
}

/** Takes the hint away, and leaves its room, so that no word moves. */
export function keepPressed(root: HTMLElement): void {
  if (root.dataset.pressed !== undefined) return;
  root.dataset.pressed = 'now';
  try {
    localStorage.setItem(KEY, '');
  } catch {
    // Then the next page says it again.
  }
}
