/** How the page of results was left, in its entry of the history. */

/** What is needed to show it again. */
export interface LeftPage {
  /** How many links were listed. */
  readonly links: number;
  /** The one that was pressed, by its place among them; -1 for none. */
  readonly pressed: number;
  /** How far the page was scrolled, in pixels. */
  readonly scroll: number;
}

/** What the state of an entry of the history says of it; null where it says nothing. */
export function readLeft(state: unknown): LeftPage | null {
  if (typeof state !== 'object' || state === null || !('links' in state) || !('scroll' in state)) return null;
  const pressed = 'pressed' in state ? Number(state.pressed) : -1;
  return { links: Number(state.links), pressed, scroll: Number(state.scroll) };
}
