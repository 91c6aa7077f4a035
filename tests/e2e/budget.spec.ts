/** What a first view of a page may weigh, and what it asks for later, in bytes as they are transferred, without headers. */
import { expect, type Page, test } from '@playwright/test';
import { notice, openPage, selectBetween, toolbar } from '../support/selecting';

const READER = './zuckerberg-titv/';

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

async function selectWords(page: Page): Promise<void> {
  await selectBetween(page, '.passage p:last-of-type', '.passage p:last-of-type');
  await expect(toolbar(page)).toBeVisible();
}

async function cite(page: Page): Promise<void> {
  await toolbar(page).getByRole('button', { name: 'Cite' }).click();
  await expect(page.getByRole('dialog', { name: 'Cite these words' })).toBeVisible();
  await page.keyboard.press('Escape');
}

async function followOldLink(page: Page): Promise<void> {
  await page.goto(`${READER}#no-such-passage`);
  await expect(notice(page)).toContainText('fits nothing that this interview says');
}

/** What a reader does that asks for more scripts, each on a page of its own, and what these may weigh. */
const USES: readonly {
  readonly name: string;
  readonly steps: readonly ((page: Page) => Promise<void>)[];
  readonly bound: number;
}[] = [
  { name: 'selecting words', steps: [selectWords], bound: 10_000 },
  { name: 'selecting and citing words', steps: [selectWords, cite], bound: 13_700 },
  { name: 'following a link that does not fit', steps: [followOldLink], bound: 10_400 },
  { name: 'all of these', steps: [selectWords, cite, followOldLink], bound: 18_800 },
];

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

for (const path of [READER, `${READER}relativity/`, `${READER}map/`, '/']) {
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

/** What reading and choosing ask for once, beyond a page's own scripts. */
const READING = 3_000;

test('reading asks for its aids once, and choosing for nothing more', async ({ page }) => {
  await openPage(page, READER);
  // The last of what a page asks for of itself.
  const isThere = () =>
    page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/keep-offline-')));
  await expect.poll(isThere).toBe(true);
  const { files: first } = await sentTo(page);
  await page.mouse.move(300, 400);
  await page.mouse.wheel(0, 2000);
  await expect(page.locator('.outline [aria-current]')).toHaveCount(1);
  const { js = 0 } = (await sentTo(page)).files;
  const aids = js - (first.js ?? 0);
  console.log(`${READER} reading asks for ${kilobytes(aids)} of scripts`);
  expect(aids).toBeGreaterThan(0);
  expect(aids).toBeLessThanOrEqual(READING);
  await page.locator('mark > a').first().click();
  await expect(page.locator('.note.chosen')).toHaveCount(1);
  await page.keyboard.press('n');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  expect((await sentTo(page)).files.js).toBe(js);
});

for (const { name, steps, bound } of USES) {
  test(`${name} asks for scripts when it is done, within bounds`, async ({ page }) => {
    await openPage(page, READER);
    // The aids of reading come with the first sign of it, and are counted by themselves.
    await page.mouse.move(300, 400);
    await page.mouse.wheel(0, 10);
    await expect(page.locator('.leader')).toBeAttached();
    let { js: before = 0 } = (await sentTo(page)).files;
    const first = before;
    for (const step of steps) {
      await step(page);
      const { js = 0 } = (await sentTo(page)).files;
      expect(js, 'more than before').toBeGreaterThan(before);
      before = js;
    }
    console.log(`${READER} ${name} asks for ${kilobytes(before - first)} of scripts`);
    expect(before - first).toBeLessThanOrEqual(bound);
  });
}
