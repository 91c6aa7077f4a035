/** What somebody sees who never saw an edition: that passages are discussed, which, and how to see what is said of them. */
import { expect, type Page, test } from '@playwright/test';

const READER = './zuckerberg-titv/';
const HINT = 'Press the marked words';

/** The words that the style sheet adds behind the passage of the first quote; '' where none are seen. */
function hintOf(page: Page): Promise<string> {
  return page
    .locator('.passage:has(.quote > [data-number="1"]) p')
    .last()
    .evaluate((paragraph) => {
      const { content, visibility } = getComputedStyle(paragraph, '::after');
      return content === 'none' || visibility === 'hidden' ? '' : content;
    });
}

for (const [width, height] of [
  [390, 844],
  [1280, 800],
] as const) {
  test.describe(`in a window of ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    test('the first screen says how many passages are discussed, where and how to see it', async ({ page }) => {
      await page.goto(READER);
      const line = page.locator('.discussed');
      await expect(line).toBeInViewport({ ratio: 1 });
      await expect(line).toHaveText(
        '25 passages are discussed in Meta’s AI Relativity Theory; press one that is tinted or underlined.',
      );
      await line.getByRole('link', { name: 'tinted' }).click();
      await expect(page.locator('mark:has([data-number="1"])').first()).toBeInViewport();
    });

    test('the first quote is no more than a screen and a half down, or its opening words stand above', async ({
      page,
    }) => {
      await page.goto(READER);
      const top = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => element.getBoundingClientRect().top + scrollY);
      const specimen = page.locator('.specimen');
      const first = (await specimen.count()) > 0 ? '.specimen' : 'mark[data-quotes]';
      expect(await top(first)).toBeLessThan(1.5 * height);
    });
  });
}

test('a long introduction is folded, and opens where it stands', async ({ page }) => {
  await page.goto(READER);
  const last = page.locator('.introduction details p').last();
  await expect(last).toBeHidden();
  await page.getByText('Read the whole introduction').click();
  await expect(last).toBeVisible();
});

test('a printed page has the whole introduction, and nothing that only a screen can do', async ({ page }) => {
  await page.goto(READER);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.introduction details p').last()).toBeVisible();
  await expect(page.getByText('press one that is')).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the first quote says that it can be pressed, until one was, and no word moves when it stops', async ({
    page,
  }) => {
    await page.goto(READER);
    await expect.poll(() => hintOf(page)).toContain(HINT);
    const later = page.locator('mark.quote-block[data-quotes] > span:not([id])').nth(2);
    await later.scrollIntoViewIfNeeded();
    const topOf = () => later.evaluate((words) => words.getBoundingClientRect().top + scrollY);
    const before = await topOf();
    await later.click();
    await expect(page.locator('.note.chosen')).toBeVisible();
    await expect.poll(() => hintOf(page)).toBe('');
    await expect.poll(topOf).toBeCloseTo(before, 0);
    await page.goto(READER);
    await expect.poll(() => hintOf(page)).toBe('');
  });
});
