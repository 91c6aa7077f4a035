/** What Back, Forward, reload and another browser show. */
import { expect, type Page, test } from '@playwright/test';
import { chosenNumber, clickQuote } from '../support/notes';
import { clipboardText, dragOver, highlightedWords, openPage, selectBetween, toolbar } from '../support/selecting';
import { settledPlace } from '../support/settled';

const READER = './zuckerberg-titv/';
const ALTERED = 'relativity-i-just-think-that-we-should';
const CAPEX = { passage: 'is-there-a-limit-to-what', words: 'a limit to what you’ll spend' };

const entries = (page: Page): Promise<number> => page.evaluate(() => history.length);
const chosen = (page: Page) => page.locator('.note.chosen');

/** Where the first line of the chosen quote stands, in pixels from the window's top. */
const firstLine = (page: Page): Promise<number> =>
  page
    .locator('mark.chosen')
    .first()
    .evaluate((mark) => mark.getClientRects()[0]?.top ?? 0);

/** Copies the link of some words. */
async function copyLink(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await dragOver(page, CAPEX);
  await toolbar(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('status')).toHaveText('Link copied.');
  return clipboardText(page);
}

for (const [width, height] of [
  [1280, 900],
  [390, 844],
] as const) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height } });

    test('a quote, a passage and an opened link are one entry each; scrolling and selecting are none', async ({
      page,
    }) => {
      await openPage(page, READER);
      const link = await copyLink(page);
      const before = await entries(page);

      await page.evaluate(() => getSelection()?.removeAllRanges());
      await expect(toolbar(page)).toBeHidden();
      await page.mouse.wheel(0, 2500);
      await settledPlace(page);
      await selectBetween(page, '.passage p', '.passage p:last-of-type');
      await expect(toolbar(page)).toBeVisible();
      await page.evaluate(() => getSelection()?.removeAllRanges());
      expect(await entries(page)).toBe(before);

      await clickQuote(page, ALTERED);
      await expect(chosen(page)).toHaveCount(1);
      expect(await entries(page)).toBe(before + 1);
      await page.locator(`[id="${CAPEX.passage}"] .passage-link`).focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(`${READER}#${CAPEX.passage}`);
      await expect(chosen(page)).toHaveCount(0);
      await page.keyboard.press('Escape');
      expect(await entries(page)).toBe(before + 2);
      await page.evaluate((address) => {
        location.href = address;
      }, link);
      await expect.poll(() => highlightedWords(page)).toEqual([CAPEX.words]);
      expect(await entries(page)).toBe(before + 3);
    });

    test('Back and Forward restore the choice and the place', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openPage(page, READER);
      const link = await copyLink(page);
      await page.evaluate(() => getSelection()?.removeAllRanges());
      await page.evaluate(() => window.scrollTo({ top: 0 }));

      await clickQuote(page, ALTERED);
      await expect(chosen(page)).toHaveCount(1);
      // A note that opens below its passage is brought into view once no second click has come.
      if (width < 1000) await expect.poll(() => firstLine(page)).toBeLessThan(100);
      const atQuote = await settledPlace(page);
      await page.evaluate((address) => {
        location.href = address;
      }, link);
      await expect.poll(() => highlightedWords(page)).toEqual([CAPEX.words]);
      await expect(page.locator(`[id="${CAPEX.passage}"]`)).toBeInViewport();
      await page.mouse.wheel(0, 700);
      await expect.poll(() => page.locator(`[id="${CAPEX.passage}"]`).isVisible()).toBe(true);
      await expect(page.locator(`[id="${CAPEX.passage}"]`)).not.toBeInViewport();
      const atLink = await settledPlace(page);

      await page.goBack();
      await expect(chosenNumber(page)).toHaveAttribute('data-of', ALTERED);
      await expect.poll(() => settledPlace(page)).toBe(atQuote);
      expect(await highlightedWords(page)).toEqual([]);
      await page.goForward();
      await expect.poll(() => highlightedWords(page)).toEqual([CAPEX.words]);
      await expect(chosen(page)).toHaveCount(0);
      await expect.poll(() => settledPlace(page)).toBe(atLink);
    });

    test('reload keeps link and place, and another browser shows the same', async ({ page, browser }) => {
      await openPage(page, READER);
      const link = await copyLink(page);
      await page.goto('about:blank');
      await openPage(page, link);
      await expect.poll(() => highlightedWords(page)).toEqual([CAPEX.words]);
      await page.mouse.wheel(0, 700);
      await expect(page.locator(`[id="${CAPEX.passage}"]`)).not.toBeInViewport();
      const before = await settledPlace(page);
      await page.reload();
      await expect.poll(() => highlightedWords(page)).toEqual([CAPEX.words]);
      await expect.poll(() => settledPlace(page)).toBe(before);

      const other = await browser.newPage();
      await openPage(other, link);
      await expect.poll(() => highlightedWords(other)).toEqual([CAPEX.words]);
      await expect(other.locator(`[id="${CAPEX.passage}"]`)).toBeInViewport();
      await other.close();
    });

    test('the way through interview, essay and map leads back to the choice and the place', {
      tag: '@anywhere',
    }, async ({ page }) => {
      await openPage(page, READER);
      await clickQuote(page, ALTERED);
      await expect(chosenNumber(page)).toHaveAttribute('data-of', ALTERED);
      await page.evaluate(() => window.scrollBy({ top: 300, behavior: 'instant' }));
      const before = await settledPlace(page);
      const orders = page.getByRole('navigation', { name: 'Reading order' });
      await page.keyboard.press('o');
      await expect(page).toHaveURL(`./zuckerberg-titv/relativity/#quote:${ALTERED}`);
      await expect(chosenNumber(page)).toHaveAttribute('data-of', ALTERED);
      await orders.getByRole('link', { name: 'Map' }).click();
      await expect(page).toHaveURL(/\/zuckerberg-titv\/map\//);
      await page.goBack();
      await expect(chosenNumber(page)).toHaveAttribute('data-of', ALTERED);
      await page.goBack();
      await expect(page).toHaveURL(`${READER}#note:${ALTERED}`);
      await expect(chosenNumber(page)).toHaveAttribute('data-of', ALTERED);
      await expect.poll(() => settledPlace(page)).toBe(before);
      await page.goForward();
      await expect(page).toHaveURL(`./zuckerberg-titv/relativity/#quote:${ALTERED}`);
      await expect(chosenNumber(page)).toHaveAttribute('data-of', ALTERED);
    });
  });
}
