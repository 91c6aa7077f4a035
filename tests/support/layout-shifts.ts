/** How much of a page moved of itself, by the browser's own account. */
import type { Page } from '@playwright/test';

/** How long a page is held back for its typefaces, in milliseconds: what comes later may move what stands there. */
const LONGEST_WAIT = 800;

/** Has the pages that are opened from now on wait for their typefaces however long those take on a slow machine. */
export async function holdForTypefaces(page: Page): Promise<void> {
  await page.addInitScript((longest) => {
    const { setTimeout } = window;
    Object.assign(window, {
      setTimeout: (then: () => void, delay?: number) => (delay === longest ? 0 : setTimeout(then, delay)),
    });
  }, LONGEST_WAIT);
}

/** Has the pages that are opened from now on record their layout shifts. */
export async function recordLayoutShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const moved: { node?: Node }[] = Reflect.get(entry, 'sources') ?? [];
        const words = moved.map(({ node }) => `${node?.nodeName} “${node?.textContent?.trim().slice(0, 40)}”`);
        shifts.push(`${Reflect.get(entry, 'value').toFixed(4)}: ${words.join(', ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The layout shifts of the page so far, with what moved; none where nothing did. */
export async function layoutShifts(page: Page): Promise<string[]> {
  return page.evaluate(() => Reflect.get(window, 'shifts'));
}
