/** How much of a page moved of itself, by the browser's own account. */
import type { Page } from '@playwright/test';

/** Has the pages that are opened from now on add up their layout shifts. */
export async function recordLayoutShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, { shifts: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Object.assign(window, { shifts: Reflect.get(window, 'shifts') + Reflect.get(entry, 'value') });
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The sum of the layout shifts of the page so far; 0 where nothing moved. */
export async function layoutShifts(page: Page): Promise<number> {
  return page.evaluate(() => Reflect.get(window, 'shifts'));
}
