/** Pages under strain: great zoom, other text spacing, windows that change. */
import { expect, test } from '@playwright/test';
import { addStyles, WCAG_SPACING } from '../support/added-styles';
import { expectNoOverlap } from '../support/notes';

const PAGES = [
  './',
  './zuckerberg-titv/',
  './zuckerberg-titv/relativity/',
  './zuckerberg-titv/map/',
  './no-such-page/',
];

for (const path of PAGES) {
  test(`${path} needs no sideways scrolling at 400 %`, async ({ page }) => {
    // A window of 1280 pixels, zoomed four times.
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test('the paper reaches the bottom of a window that is taller than its page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 1280, height: 3000 });
  await page.goto('./');
  const root = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(root).toBe(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
});

for (const width of [820, 1060, 1400, 1680]) {
  test(`nothing stands outside the window in the largest letters (${width} pixels wide)`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(() => localStorage.setItem('gloss', 'size=largest&measure=wide'));
    await page.goto('./zuckerberg-titv/');
    await expect(page.locator('html')).toHaveClass(/enhanced/);
    const outside = await page.locator('.columns :is(a, p, h2, aside):visible').evaluateAll(
      (all) =>
        all.filter((each) => {
          const { left, right } = each.getBoundingClientRect();
          return left < 0 || right > window.innerWidth;
        }).length,
    );
    expect(outside).toBe(0);
    await expectNoOverlap(page);
  });
}

test.describe('in a wide window', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test.beforeEach(async ({ page }) => {
    await page.goto('./zuckerberg-titv/#note:relativity-im-obviously-spending-a-lot-of');
    await expect(page.locator('html')).toHaveClass(/enhanced/);
  });

  test('notes keep apart when a reader spaces the text out', async ({ page }) => {
    await page.evaluate(addStyles, WCAG_SPACING);
    await expectNoOverlap(page);
    const chosen = page.locator('.note.chosen');
    const cut = await chosen.evaluate((note) => note.scrollHeight - note.clientHeight);
    expect(cut).toBeLessThanOrEqual(4);
  });

  test('notes keep apart when the window changes', async ({ page }) => {
    for (const width of [1100, 1680, 1060, 1400]) {
      await page.setViewportSize({ width, height: 900 });
      await expectNoOverlap(page);
    }
  });

  test('a note that was chosen stays open when the window becomes narrow, and in the margin when it widens', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 600, height: 900 });
    await expect(page.locator('aside.note[data-quote]:visible')).toHaveCount(1);
    await page.setViewportSize({ width: 1440, height: 900 });
    await expectNoOverlap(page);
    await expect(page.locator('.note.chosen')).toBeVisible();
  });
});
