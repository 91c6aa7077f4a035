/** What a first view of the reader may weigh, in bytes as they are transferred, without headers. */
import { expect, type Page, test } from '@playwright/test';

/** The bounds; a page's own bytes are those of its HTML with all that stands in it, its styles among them. */
const SCRIPTS = 10_000;
const FONTS = 120_000;
const PAGE = 35_000;

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

/** What a reader does that may ask for more scripts. */
async function useEverything(page: Page): Promise<void> {
  await page.locator('mark.quote[id] > a').first().click();
  await page.locator('.passage p').nth(1).dblclick();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

for (const path of ['/zuckerberg-titv/', '/zuckerberg-titv/relativity/', '/zuckerberg-titv/map/', '/']) {
  test(`${path} keeps to the bounds`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(path);
    const { page: own, files } = await sentTo(page);
    const { js = 0, woff2 = 0 } = files;
    console.log(`${path} page ${kilobytes(own)}, scripts ${kilobytes(js)}, fonts ${kilobytes(woff2)}`);
    expect(
      asked.filter((file) => file.endsWith('.js') && !file.startsWith('/scripts/')),
      'nothing of the framework runs in the page',
    ).toEqual([]);
    expect(js).toBeGreaterThan(0);
    expect(js).toBeLessThanOrEqual(SCRIPTS);
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
