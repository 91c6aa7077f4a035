/** The drawing of the map as it is seen. */
import { expect } from '@playwright/test';
import { z } from 'zod';
import { eventually, type Reading } from './reading';

/** Waits until the line of every ribbon ends at the height of its label, just before it. */
export async function expectLeadersAtLabels(reading: Reading): Promise<void> {
  await eventually(async () => {
    const { lines, astray } = await reading.tab.run(
      z.object({ lines: z.number(), astray: z.array(z.string()) }),
      leadersAstray,
    );
    expect(lines).toBeGreaterThan(10);
    expect(astray).toEqual([]);
  });
}

/** Presses the band of a quote, at a place where no other lies over it. */
export async function pressBand(reading: Reading, quote: string): Promise<void> {
  const at = await reading.tab.run(
    z.object({ x: z.number(), y: z.number() }).nullable(),
    pointOnBand,
    `a.ribbon[id="quote:${quote}"]`,
  );
  expect(at, 'the band can be pressed').not.toBeNull();
  if (at) await reading.tab.click(at);
}

/** How many lines lead to labels, and those that do not end there. It runs in a page. */
function leadersAstray(): { lines: number; astray: string[] } {
  const ribbons = Array.from(document.querySelectorAll('a.ribbon'));
  const astray = ribbons.flatMap((ribbon) => {
    const path = ribbon.querySelector<SVGPathElement>('.leader path');
    const matrix = path?.getScreenCTM();
    if (!path || !matrix) return [`${ribbon.id}: no line`];
    const end = path.getPointAtLength(path.getTotalLength()).matrixTransform(matrix);
    const label = ribbon.getBoundingClientRect();
    const words = ribbon.querySelector('.label')?.getBoundingClientRect();
    const isLevel = Math.abs(end.y - (label.top + label.height / 2)) <= 2;
    const gap = (words?.left ?? Number.NaN) - end.x;
    return isLevel && gap >= 0 && gap <= 8 ? [] : [`${ribbon.id}: ${end.x}, ${end.y} by ${words?.left}, ${label.top}`];
  });
  return { lines: ribbons.length, astray };
}

/** A point of a ribbon's band where it is the one that would be pressed; null where there is none. It runs in a page. */
function pointOnBand(selector: string): { x: number; y: number } | null {
  const ribbon = document.querySelector(selector);
  const path = ribbon?.querySelector<SVGPathElement>('path.edge');
  if (!ribbon || !path) return null;
  ribbon.querySelector('path.band')?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const matrix = path.getScreenCTM();
  for (let part = 1; matrix && part < 40; part += 1) {
    const { x, y } = path.getPointAtLength((path.getTotalLength() * part) / 40).matrixTransform(matrix);
    if (document.elementFromPoint(Math.round(x), Math.round(y))?.closest('a') === ribbon) return { x, y };
  }
  return null;
}
