/** Where a toolbar stands beside what it is about. All lengths are pixels of the window. */

/** A rectangle of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Space between the toolbar and what it is about, and between it and the window's edges. */
const GAP = 8;

/**
 * The toolbar's left and top edge: above the first line or below the last one, the given side first where there is room,
 * else beside all of them; it covers no line in any of these. What fills the window from edge to edge leaves no such
 * place: then the toolbar stands at the window's bottom.
 *
 * @param lines The lines, in order; at least one.
 * @param size Of the toolbar; no wider than the room.
 * @param room Where in the window the toolbar may stand.
 */
export function placeToolbar(
  lines: readonly Box[],
  size: { readonly width: number; readonly height: number },
  room: Box,
  side: 'above' | 'below',
): { left: number; top: number } {
  const [first] = lines;
  const last = lines.at(-1);
  const within = (left: number) => Math.max(room.left + GAP, Math.min(left, room.right - GAP - size.width));
  const bottomTop = room.bottom - GAP - size.height;
  if (!first || !last) return { left: within(room.left), top: bottomTop };
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  const rows = {
    above: { line: first, top: top - GAP - size.height },
    below: { line: last, top: bottom + GAP },
  };
  for (const row of side === 'above' ? [rows.above, rows.below] : [rows.below, rows.above]) {
    if (row.top < room.top + GAP || row.top > bottomTop) continue;
    return { left: within((row.line.left + row.line.right - size.width) / 2), top: row.top };
  }
  const beside = Math.max(room.top + GAP, Math.min(top, bottomTop));
  const rightSide = Math.max(...lines.map(({ right }) => right)) + GAP;
  if (rightSide + size.width <= room.right - GAP) return { left: rightSide, top: beside };
  const leftSide = Math.min(...lines.map(({ left }) => left)) - GAP - size.width;
  if (leftSide >= room.left + GAP) return { left: leftSide, top: beside };
  return { left: within((last.left + last.right - size.width) / 2), top: bottomTop };
}
