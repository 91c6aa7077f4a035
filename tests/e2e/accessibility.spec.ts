/** axe on every page, in every theme, at rest and with a note chosen. */
import { expect, test } from '@playwright/test';
import { findViolations } from '../support/find-violations';

const PAGES = [
  './',
  './zuckerberg-titv/',
  './zuckerberg-titv/#note:relativity-i-just-think-that-we-should',
  './zuckerberg-titv/relativity/',
  './zuckerberg-titv/map/',
  './no-such-page/',
];

for (const width of [390, 1440]) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 900 } });
    for (const path of PAGES) {
      test(`axe finds nothing on ${path}`, async ({ page }) => {
        await page.goto(path);
        if (path.startsWith('./zuckerberg') && !path.endsWith('/map/'))
          await expect(page.locator('html')).toHaveClass(/enhanced/);
        expect(await findViolations(page)).toEqual([]);
      });
    }
  });
}
