/** An interview with two essays that quote the same words, and quotes of every fidelity. */
import { expect, type Page, test } from '@playwright/test';
import { findViolations } from '../support/find-violations';

const READER = './harbour/';
const FOURTH = 'nine-days-in-march-we-will-ask-them-a-fourth';
const DEEPER = 'against-dredging-deeper-water-the-channel-loses-eleven';
const MUD = 'against-dredging-i-count-what-moves-mud-we';

test.use({ viewport: { width: 1440, height: 1000 } });

const note = (page: Page, quote: string) => page.locator(`[id="note:${quote}"]`);

async function openReader(page: Page, hash = ''): Promise<void> {
  await page.goto(`${READER}${hash}`);
  await expect(page.locator('html')).toHaveClass(/enhanced/);
}

/** Chooses an essay's own order in the bar. */
async function openEssay(page: Page, title: string): Promise<void> {
  const orders = page.getByRole('navigation', { name: 'Reading order' });
  await orders.getByRole('button', { name: 'Essays' }).click();
  await orders.getByRole('link', { name: title }).click();
}

test('each essay has a name, a colour and an order of its own', async ({ page }) => {
  await openReader(page);
  await expect(note(page, FOURTH)).toContainText('Nine Days in March');
  await expect(note(page, DEEPER)).toContainText('Against Dredging');
  const colour = (quote: string): Promise<string> =>
    note(page, quote)
      .locator('.note-number')
      .evaluate((element) => getComputedStyle(element).color);
  expect(await colour(FOURTH)).not.toBe(await colour(DEEPER));
  await openEssay(page, 'Nine Days in March');
  await expect(page).toHaveURL('./harbour/nine-days-in-march/');
});

test('words that two essays quote show that two notes are there, the shorter quote first', async ({ page }) => {
  await openReader(page, `#note:${FOURTH}`);
  await expect(note(page, FOURTH).locator('.notes-here')).toHaveText(/^2 notes here: 3, 1 Deeper water$/);
  await note(page, FOURTH).locator('.notes-here').getByRole('link').click();
  await expect(note(page, DEEPER)).toHaveClass(/chosen/);
});

test('clicking words that two essays quote goes from one note to the other', async ({ page }) => {
  await openReader(page);
  const words = page.locator(`mark[data-quotes~="${FOURTH}"] > span:not([id])`).first();
  await words.click();
  await expect(note(page, FOURTH)).toHaveClass(/chosen/);
  await words.click();
  await expect(note(page, DEEPER)).toHaveClass(/chosen/);
  await words.click();
  await expect(note(page, FOURTH)).toHaveClass(/chosen/);
});

test('changing the order keeps the quote where the other order has it', async ({ page }) => {
  await openReader(page, `#note:${FOURTH}`);
  await page.keyboard.press('o');
  await expect(page).toHaveURL(`./harbour/nine-days-in-march/#quote:${FOURTH}`);
  await openEssay(page, 'Against Dredging');
  await expect(page).toHaveURL('./harbour/against-dredging/');
});

test('the bar stays one line on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openReader(page);
  const tops = await page
    .locator('.site-header a, .site-header button')
    .evaluateAll((elements) =>
      elements.map((element) => element.getBoundingClientRect()).map(({ top, bottom }) => [top, bottom]),
    );
  for (const [top = 0, bottom = 0] of tops) {
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(60);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('everybody who speaks is named, and when', async ({ page }) => {
  await openReader(page);
  await expect(page.locator('.title-page .people').first()).toHaveText(
    'Tom Ferry and Ines Mast interviewed by Ada Quill · 1 min',
  );
  await expect(page.locator('.timecode').first()).toHaveText('0:04');
});

test('what editing took out is a click away, on a page that needs no script', async ({ page }) => {
  await openReader(page);
  await page.getByRole('link', { name: 'As spoken, as published' }).click();
  await expect(page).toHaveURL('./harbour/spoken/');
  await expect(page.getByRole('heading', { name: 'Said, and not published: 14 words in 1 place' })).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('link', { name: '0:20 Tom Ferry' }).click();
  await expect(page).toHaveURL('./harbour/#deeper-water-the-channel-loses-eleven');
});

test('an essay can be hidden and shown again', async ({ page }) => {
  await openReader(page);
  await page.getByRole('checkbox', { name: 'Nine Days in March' }).uncheck();
  await expect(note(page, FOURTH)).toBeHidden();
  await expect(page.getByText('I went to see the bucket.')).toBeHidden();
  await expect(note(page, DEEPER)).toBeVisible();
  await page.getByRole('checkbox', { name: 'Nine Days in March' }).check();
  await expect(note(page, FOURTH)).toBeVisible();
});

test('a lost “not” is said in plain words', async ({ page }) => {
  await openReader(page, `#note:${FOURTH}`);
  await expect(note(page, FOURTH)).toContainText('The essay leaves out “not”. A “not” was gained or lost.');
  await expect(note(page, FOURTH).locator('del')).toHaveText('not');
});

test('elided and stitched quotes mark their pieces, and carry a sign', async ({ page }) => {
  await openReader(page);
  await expect(page.locator(`mark[data-quotes~="${DEEPER}"]`)).toHaveText([
    'Deeper water. The channel loses eleven inches every winter',
    'We will not ask them a fourth time, because a letter costs more than it brings.',
  ]);
  await expect(note(page, DEEPER)).toContainText('Shortened where the essay marks it');
  await expect(note(page, MUD)).toContainText('Joined from several places');
  const sign = await page
    .locator(`mark[data-quotes~="${MUD}"][data-fidelity] > a`)
    .evaluate((mark) => getComputedStyle(mark, '::after').content);
  expect(sign).toContain('+');
});

test('chapters and several guests are shown', async ({ page }) => {
  await openReader(page);
  await expect(page.getByRole('heading', { level: 2, name: 'The money' })).toBeVisible();
  await expect(page.locator('.speaker', { hasText: 'Mast' }).first()).toBeVisible();
});

test('openly licensed editions may be indexed', async ({ page }) => {
  await openReader(page);
  await expect(page.locator('meta[name="robots"]')).toHaveCount(0);
});

for (const path of [READER, `${READER}#note:${FOURTH}`, './harbour/against-dredging/', './harbour/map/']) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await page.goto(path);
    expect(await findViolations(page)).toEqual([]);
  });
}
