/** Pages in languages with letters that those of western Europe lack. */
import { expect, type Page, test } from '@playwright/test';

const POLISH = './pasieka/';
const PASSAGE = 'W ulu nie ma królowej';
const MORE_LETTERS = /-(?:extended|vietnamese)\.woff2$/;

/** Names of the files with more letters that a page asked for. */
async function moreLettersFor(page: Page, path: string): Promise<string[]> {
  await page.goto(path, { waitUntil: 'networkidle' });
  const addresses = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  return addresses
    .filter((address) => MORE_LETTERS.test(address))
    .map((address) => new URL(address).pathname)
    .toSorted();
}

/** Names of the typefaces in which an element's own words are set, with a star before those of the reader's system. */
async function typefacesOf(page: Page, selector: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  await session.detach();
  return [...new Set(fonts.map(({ familyName, isCustomFont }) => (isCustomFont ? '' : '*') + familyName))];
}

/** A page may be painted before its typefaces are there, and then keeps its fallback; the next time they are there. */
async function expectTypeface(page: Page, selector: string, name: RegExp): Promise<void> {
  await expect(async () => {
    await page.reload({ waitUntil: 'networkidle' });
    const names = await typefacesOf(page, selector);
    expect(names.length).toBeGreaterThan(0);
    for (const each of names) expect(each).toMatch(name);
  }).toPass();
}

test('an interview in Polish asks for its letters, and is set in the typefaces of the edition', async ({ page }) => {
  expect(await moreLettersFor(page, POLISH)).toEqual([
    '/fonts/instrument-sans-extended.woff2',
    '/fonts/newsreader-extended.woff2',
    '/fonts/newsreader-italic-extended.woff2',
  ]);
  await expect(page.locator('h1')).toHaveText('Ćwierć wieku wśród uli');
  await expectTypeface(page, 'h1', /^Newsreader/);
  await expectTypeface(page, '#dopiero-potem-zagladam-do-srodka-i p', /^Newsreader/);
  await expectTypeface(page, '.dek', /^Newsreader/);
  await expectTypeface(page, '.note-opening .note-body', /^Instrument Sans/);
});

test('the files are asked for once, before the style sheets are read', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await moreLettersFor(page, POLISH);
  const files = asked.filter((path) => MORE_LETTERS.test(path));
  expect(files).toHaveLength(3);
  await expect(page.locator('link[rel="preload"][href$="-extended.woff2"]')).toHaveCount(3);
});

test('share page and embed of a passage in Polish are set in them', async ({ page }) => {
  await page.goto(POLISH);
  const id = await page.locator('.passage').filter({ hasText: PASSAGE }).getAttribute('id');
  for (const path of [`${POLISH}p/${id}/?stay`, `./embed/${POLISH.slice(2)}p/${id}/`]) {
    expect(await moreLettersFor(page, path), path).toContain('/fonts/newsreader-extended.woff2');
    await expect(page.locator('blockquote')).toContainText(PASSAGE);
    await expectTypeface(page, 'blockquote p:last-child', /^Newsreader/);
  }
});

for (const path of ['./harbour/', './harbour/map/', './bread/', './lighthouse/']) {
  test(`${path} asks for no more letters than every page`, async ({ page }) => {
    expect(await moreLettersFor(page, path)).toEqual([]);
    await expect(page.locator('link[rel="preload"][href$="-extended.woff2"]')).toHaveCount(0);
  });
}
