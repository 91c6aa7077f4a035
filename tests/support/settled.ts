/** Where something stands once nothing moves it any more: scrolling may be smooth, and what is far is laid out late. */
import type { Locator, Page } from '@playwright/test';

/** How far the page is scrolled, in whole pixels, once it stays there. */
export async function settledPlace(page: Page): Promise<number> {
  const { scrolled } = await settled(page.locator('html'));
  return scrolled;
}

/** Left and top of an element's first line, in pixels of the window, once it stays there. */
export async function settledLine(element: Locator): Promise<{ x: number; y: number }> {
  const { x, y } = await settled(element);
  return { x, y };
}

/** For how long nothing has moved, in milliseconds: longer than the pages wait for a second press of the mouse. */
const REST = 600;
/** For how long it may move, in milliseconds. */
const PATIENCE = 15_000;

function settled(element: Locator): Promise<{ x: number; y: number; scrolled: number }> {
  return element.evaluate(
    async (each, { rest, patience }) => {
      const where = () => {
        const line = each.getClientRects()[0];
        return { x: line?.left ?? 0, y: line?.top ?? 0, scrolled: Math.round(window.scrollY) };
      };
      const end = performance.now() + patience;
      let at = where();
      let since = performance.now();
      while (performance.now() - since < rest) {
        await new Promise(requestAnimationFrame);
        const now = where();
        if (now.x !== at.x || now.y !== at.y) since = performance.now();
        at = now;
        if (performance.now() > end) throw new Error(`It moves still: ${JSON.stringify(at)}`);
      }
      return at;
    },
    { rest: REST, patience: PATIENCE },
  );
}
