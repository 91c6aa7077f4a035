/** What a first view of the reader may weigh, in bytes as they are transferred, without headers. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';

/**
 * Scripts of a page of an application that is nothing but a layout and a paragraph, built and served with this version
 * of Next, compressed: measured in the same way as below.
 */
const EMPTY_PAGE = { next: '16.4.6', scripts: 134_904 };

/** The bounds. */
const SCRIPTS_BEYOND_EMPTY = 10_000;
const FONTS = 120_000;

/** Bytes of the files that a page asks for, by the ending of their names. */
async function transferred(page: Page, path: string): Promise<Record<string, number>> {
  await page.goto(path, { waitUntil: 'networkidle' });
  return page.evaluate(() => {
    const sizes: Record<string, number> = {};
    for (const entry of performance.getEntriesByType('resource')) {
      const ending = new URL(entry.name).pathname.split('.').at(-1) ?? '';
      sizes[ending] = (sizes[ending] ?? 0) + Number(Reflect.get(entry, 'encodedBodySize'));
    }
    return sizes;
  });
}

test('the empty page was measured with the version of Next that is used', () => {
  const manifest: { version: string } = JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve('next/package.json'), 'utf8'),
  );
  expect(manifest.version, 'measure EMPTY_PAGE again').toBe(EMPTY_PAGE.next);
});

for (const path of ['/zuckerberg-titv/', '/zuckerberg-titv/relativity/', '/zuckerberg-titv/map/', '/']) {
  test(`${path} keeps to the bounds`, async ({ page }) => {
    const { js = 0, woff2 = 0 } = await transferred(page, path);
    expect(js).toBeGreaterThan(EMPTY_PAGE.scripts / 2);
    expect(js - EMPTY_PAGE.scripts).toBeLessThanOrEqual(SCRIPTS_BEYOND_EMPTY);
    expect(woff2).toBeGreaterThan(0);
    expect(woff2).toBeLessThanOrEqual(FONTS);
  });
}
