/** How much of a page moved of itself, by the browser's own account. */
import type { Page } from '@playwright/test';

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
