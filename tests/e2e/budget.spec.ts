/** What a first view of the reader may weigh, in bytes as they are transferred, without headers. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';

/**
 * Scripts of a page of an application that is nothing but a layout and a paragraph, built and served with this version
 * of Next, compressed: measured in the same way as below.
 */
const EMPTY_PAGE = { next: '16.4.6', scripts: 134_904 };

/** The bounds; a page's own bytes are those of its HTML with all that stands in it. */
const SCRIPTS_BEYOND_EMPTY = 10_000;
const FONTS = 120_000;
const PAGE = 60_000;

/** What a page was sent, in bytes as they are transferred. */
interface Sent {
  readonly page: number;
  /** Files, by the ending of their names. */
  readonly files: Readonly<Record<string, number>>;
}

/** What a page has been sent since it was opened. */
async function sentTo(page: Page): Promise<Sent> {
  await page.waitForLoadState('networkidle');
  return page.evaluate(() => {
    const files: Record<string, number> = {};
    for (const entry of performance.getEntriesByType('resource')) {
      const ending = new URL(entry.name).pathname.split('.').at(-1) ?? '';
      files[ending] = (files[ending] ?? 0) + Number(Reflect.get(entry, 'encodedBodySize'));
    }
    const [navigation] = performance.getEntriesByType('navigation');
    return { page: navigation instanceof PerformanceNavigationTiming ? navigation.encodedBodySize : 0, files };
  });
}

/** How much less a page would weigh without the scripts that stand in it: React's description of what it renders. */
function inlineBytes(html: string): number {
  const without = html.replace(/<script>.*?<\/script>/gs, '');
  return gzipSync(html).length - gzipSync(without).length;
}

/** What a reader does that may ask for more scripts. */
async function useEverything(page: Page): Promise<void> {
  await page.locator('mark.quote[id] > a').first().click();
  await page.locator('.passage p').nth(1).dblclick();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

test('the empty page was measured with the version of Next that is used', () => {
  const manifest: { version: string } = JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve('next/package.json'), 'utf8'),
  );
  expect(manifest.version, 'measure EMPTY_PAGE again').toBe(EMPTY_PAGE.next);
});

for (const path of ['/zuckerberg-titv/', '/zuckerberg-titv/relativity/', '/zuckerberg-titv/map/', '/']) {
  test(`${path} keeps to the bounds`, async ({ page }) => {
    const answer = await page.goto(path);
    const { page: own, files } = await sentTo(page);
    const { js = 0, css = 0, woff2 = 0 } = files;
    console.log(
      `${path} page ${kilobytes(own)}, ${kilobytes(inlineBytes((await answer?.text()) ?? ''))} of it inline scripts; ` +
        `scripts ${kilobytes(js)}, ${kilobytes(js - EMPTY_PAGE.scripts)} beyond an empty page; ` +
        `styles ${kilobytes(css)}; fonts ${kilobytes(woff2)}`,
    );
    expect(js).toBeGreaterThan(EMPTY_PAGE.scripts / 2);
    expect(js - EMPTY_PAGE.scripts).toBeLessThanOrEqual(SCRIPTS_BEYOND_EMPTY);
    expect(woff2).toBeGreaterThan(0);
    expect(woff2).toBeLessThanOrEqual(FONTS);
    expect(own).toBeGreaterThan(0);
    expect(own).toBeLessThanOrEqual(PAGE);
  });
}

test('what the reader page asks for later comes when it is used, and not before', async ({ page }) => {
  await page.goto('/zuckerberg-titv/');
  await expect(page.locator('html')).toHaveClass(/enhanced/);
  const { files: first } = await sentTo(page);
  await page.mouse.wheel(0, 2000);
  await expect(page.locator('.outline [aria-current]')).toHaveCount(1);
  expect((await sentTo(page)).files, 'reading on asks for nothing').toEqual(first);
  await useEverything(page);
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  const { files: later } = await sentTo(page);
  console.log(`/zuckerberg-titv/ asks for ${kilobytes((later.js ?? 0) - (first.js ?? 0))} of scripts on demand`);
});
