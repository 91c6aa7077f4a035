import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, placeToolbar } from '@/components/browser/links/place-toolbar';

const ROOM: Box = { left: 0, top: 50, right: 1000, bottom: 800 };
const SIZE = { width: 300, height: 50 };
const line = (left: number, top: number, width = 200): Box => ({ left, top, right: left + width, bottom: top + 20 });

const covers = (box: Box, { left, top }: { left: number; top: number }): boolean =>
  left < box.right && left + SIZE.width > box.left && top < box.bottom && top + SIZE.height > box.top;

describe('placeToolbar', () => {
  const cases: readonly (readonly [name: string, lines: Box[], side: 'above' | 'below', left: number, top: number])[] =
    [
      ['above a line, centred on it', [line(400, 300)], 'above', 350, 242],
      ['below it where that is wanted', [line(400, 300)], 'below', 350, 328],
      ['above the first of several lines', [line(600, 300), line(100, 320)], 'above', 550, 242],
      ['below the last where there is no room above', [line(600, 60), line(100, 80)], 'above', 50, 108],
      ['above where there is no room below', [line(400, 770)], 'below', 350, 712],
      ['not beyond the left edge', [line(0, 300, 20)], 'above', 8, 242],
      ['not beyond the right edge', [line(980, 300, 20)], 'above', 692, 242],
      ['beside lines that leave no room above or below', [line(100, 20, 400), line(100, 790, 400)], 'above', 508, 58],
      ['to the left where there is no room on the right', [line(500, 20, 400), line(500, 790, 400)], 'above', 192, 58],
      ['at the foot of a window that is full of them', [line(0, 20, 1000), line(0, 790, 1000)], 'above', 350, 742],
    ];
  for (const [name, lines, side, left, top] of cases) {
    it(name, () => expect(placeToolbar(lines, SIZE, ROOM, side)).toEqual({ left, top }));
  }

  it('stays in the window, and covers no line where any place does not', () => {
    const anyLine = fc
      .record({
        left: fc.integer({ min: 0, max: 990 }),
        top: fc.integer({ min: -500, max: 1500 }),
        width: fc.integer({ min: 1, max: 400 }),
      })
      .map(({ left, top, width }) => line(left, top, Math.min(width, 1000 - left)));
    fc.assert(
      fc.property(
        fc.array(anyLine, { minLength: 1, maxLength: 8 }),
        fc.constantFrom('above', 'below'),
        (lines, side) => {
          const place = placeToolbar(lines, SIZE, ROOM, side);
          expect(place.left).toBeGreaterThanOrEqual(ROOM.left + 8);
          expect(place.left + SIZE.width).toBeLessThanOrEqual(ROOM.right - 8);
          expect(place.top).toBeGreaterThanOrEqual(ROOM.top + 8);
          expect(place.top + SIZE.height).toBeLessThanOrEqual(ROOM.bottom - 8);
          const top = Math.min(...lines.map((each) => each.top));
          const bottom = Math.max(...lines.map((each) => each.bottom));
          if (top >= 116 || bottom <= 734) for (const each of lines) expect(covers(each, place)).toBe(false);
        },
      ),
    );
  });
});
