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
const WIDTHS = [390, 1440];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of WIDTHS) {
    test.describe(`${colorScheme}, ${width} pixels wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });
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
}

test.describe('sepia', () => {
  for (const path of PAGES) {
    test(`axe finds nothing on ${path}`, async ({ page }) => {
      await page.addInitScript(() => localStorage.setItem('gloss', 'theme=sepia'));
      await page.goto(path);
      expect(await findViolations(page)).toEqual([]);
    });
  }
});
