/** Finding words in an edition, as a reader does: with keys, on a phone, by an address. */
import { expect, type Page, test } from '@playwright/test';
import { findViolations } from '../support/find-violations';

const READER = './zuckerberg-titv/';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Find in interview and essays' });
const status = (page: Page) => page.locator('#page\\:find').getByRole('status');
const hits = (page: Page) => page.locator('.find-hit');

/** The words that are marked where they stand on the page. */
const marked = (page: Page) =>
  page.evaluate(() => Array.from(CSS.highlights.get('found') ?? [], (range) => range.toString()));

async function open(page: Page, address = READER): Promise<void> {
  await page.goto(address);
  await expect(page.locator('html')).toHaveClass(/enhanced/);
}

test('a search by keys alone: words, a result, Back to the results, Escape', async ({ page }) => {
  await open(page);
  const link = page.locator('.passage-link').first();
  await link.focus();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('superintelligence lab');
  await expect(status(page)).toHaveText(/\d+ places? found\./);
  await expect(hits(page).first().locator('mark').first()).toBeVisible();
  const found = await hits(page).count();
  await expect(page).toHaveURL(/find=superintelligence\+lab$/);
  await expect(page.locator('.find-library'), 'the same words everywhere').toHaveAttribute(
    'href',
    /\/search\/\?find=superintelligence\+lab$/,
  );

  const passage = page.locator('.find-hit:not(.find-note)').first();
  while (!(await passage.evaluate((hit) => hit === document.activeElement))) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/find=superintelligence\+lab#/);
  await expect(page.locator('.passage:target')).toBeInViewport();
  await expect(page.locator('#page\\:find'), 'beside the text').toBeVisible();
  const text = await page.locator('.passage:target').boundingBox();
  const panel = await page.locator('#page\\:find').boundingBox();
  expect((text?.x ?? 0) + (text?.width ?? 0)).toBeLessThanOrEqual(panel?.x ?? 0);
  await expect.poll(async () => (await marked(page)).join(' ')).toMatch(/superintelligence|lab/i);

  await page.goBack();
  await expect(passage, 'where it was left').toBeFocused();
  await expect(hits(page)).toHaveCount(found);
  await expect(field(page)).toHaveValue('superintelligence lab');
  await page.keyboard.press('Escape');
  await expect(page.locator('#page\\:find')).toBeHidden();
  await expect(link, 'the focus is given back').toBeFocused();
  await expect(page).toHaveURL(/zuckerberg-titv\/$/);
});

test('an address holds a search with its filters, and a note is opened with its words marked', async ({ page }) => {
  await open(page, `${READER}?find=open+source&part=commentary`);
  await expect(status(page)).toHaveText(/found/);
  await expect(hits(page).first()).toBeVisible();
  await expect(page.locator('.find-hit:not(.find-note)')).toHaveCount(0);
  await page.getByLabel('Where').selectOption('');
  await expect(page).toHaveURL(/find=open\+source$/);
  await page.getByLabel('Where').selectOption('commentary');
  const note = page.locator('.find-note[href*="#quote"]').first();
  await note.click();
  await expect(page.locator('.note.chosen')).toBeInViewport();
  await expect(page.locator('#page\\:find'), 'it does not cover the note').toBeHidden();
  await expect.poll(async () => (await marked(page)).length).toBeGreaterThan(0);
  await page.goBack();
  await expect(note).toBeFocused();
  await expect(page.getByLabel('Where')).toHaveValue('commentary');
});

test('in an essay a result leads to its paragraph, or to the passage of the interview', async ({ page }) => {
  await open(page, `${READER}relativity/?find=superintelligence`);
  await page.locator('.find-note').first().click();
  await expect(page).toHaveURL(/relativity\/\?find=superintelligence&block=\d+$/);
  await expect.poll(() => marked(page)).toContain('superintelligence');
  await page.goBack();
  await page.locator('.find-hit:not(.find-note)').first().click();
  await expect(page.locator('.interview .passage:target')).toBeInViewport();
  await expect.poll(() => marked(page)).toContain('superintelligence');
});

test('on a phone a sheet gives way to the passage, and what is not there is suggested', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await page.getByRole('button', { name: 'Find' }).click();
  await field(page).fill('zukerburg xylophonic');
  await expect(status(page)).toHaveText('Nothing found for zukerburg xylophonic.');
  await page.locator('.find-instead button').first().click();
  await expect(status(page)).toHaveText(/found/);
  await field(page).fill('"personal superintelligence"');
  await expect(hits(page).first().locator('mark').first()).toHaveText(/personal superintelligence|personal/i);
  await page.locator('.find-hit:not(.find-note)').first().click();
  await expect(page.locator('.passage:target')).toBeInViewport();
  await expect(page.locator('#page\\:find')).toBeHidden();
  await page.goBack();
  await expect(hits(page).first()).toBeVisible();
});

test('single keys that are turned off do not open it, and a page without its file says so', async ({ page }) => {
  await page.route('**/search.json', (route) => route.abort());
  await open(page);
  await page.evaluate(() => document.documentElement.setAttribute('data-keys', 'off'));
  await page.keyboard.press('/');
  await expect(page.locator('#page\\:find')).toBeHidden();
  await page.getByRole('button', { name: 'Find' }).click();
  await field(page).fill('anything');
  await expect(page.locator('.notice')).toContainText('The search could not be loaded.');
  await expect(page.locator('#page\\:find')).toBeHidden();
});

test('a search that could not be loaded goes on once it can, and opens no empty panel', async ({ page }) => {
  let isDown = true;
  await page.route('**/search.json', (route) => (isDown ? route.abort() : route.continue()));
  await open(page, `${READER}?find=superintelligence`);
  await expect(page.locator('.notice')).toContainText('The search could not be loaded.');
  await expect(page.locator('#page\\:find')).toBeHidden();
  const lost = page.waitForEvent('requestfailed', (request) => request.url().endsWith('search.json'));
  await page.keyboard.press('/');
  await lost;
  isDown = false;
  await field(page).fill('compute');
  await expect(status(page)).toHaveText(/\d+ places? found\./);
});

test('its panel has no fault that axe finds, in both schemes', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await open(page, `${READER}?find=superintelligence`);
    await expect(hits(page).first()).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
  }
});
