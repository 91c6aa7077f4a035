/** axe on every page, in every theme, at rest and with a note chosen. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const PAGES = [
  '/',
  '/zuckerberg-titv/',
  '/zuckerberg-titv/#note:relativity-i-just-think-that-we-should',
  '/zuckerberg-titv/relativity/',
  '/no-such-page/',
];
const WIDTHS = [390, 1440];

/** What axe finds on the page, in words. */
async function violations(page: Page): Promise<string[]> {
  // Evaluated rather than added as a script element, which the page's policy refuses.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const run: unknown = Reflect.get(Reflect.get(window, 'axe'), 'run');
    if (typeof run !== 'function') return ['axe did not load'];
    const { violations: found } = await run(document);
    return found.map((each: { id: string; help: string; nodes: { target: string[] }[] }) => {
      return `${each.id}: ${each.help} (${each.nodes.map(({ target }) => target.join(' ')).join(', ')})`;
    });
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of WIDTHS) {
    test.describe(`${colorScheme}, ${width} pixels wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });
      for (const path of PAGES) {
        test(`axe finds nothing on ${path}`, async ({ page }) => {
          await page.goto(path);
          if (path.startsWith('/zuckerberg')) await expect(page.locator('html')).toHaveClass(/enhanced/);
          expect(await violations(page)).toEqual([]);
        });
      }
    });
  }
}
