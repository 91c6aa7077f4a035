/** The front page: a passage that can be pressed, and each way into each edition. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { findViolations } from '../support/find-violations';
import { holdForTypefaces, layoutShifts, recordLayoutShifts } from '../support/layout-shifts';

const INTERVIEW = 'zuckerberg-titv';
const QUOTE = 'relativity-i-just-think-that-we-should';
const SIZES = { narrow: { width: 390, height: 844 }, wide: { width: 1280, height: 900 } } as const;

const passage = (page: Page): Locator => page.getByRole('region', { name: 'A passage, and what is said of it' });
const words = (page: Page): Locator => passage(page).locator('mark a').first();
const note = (page: Page): Locator => passage(page).getByRole('complementary');

/** The colour behind the quoted words. */
const wash = (page: Page): Promise<string> =>
  passage(page)
    .locator('mark > span')
    .first()
    .evaluate((span) => getComputedStyle(span).backgroundColor);

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test.describe('on a narrow page', () => {
      test.use({ viewport: SIZES.narrow });

      test('pressing the quote opens its note below it, and closing leads back to the words', async ({ page }) => {
        await page.goto('./');
        await expect(note(page)).toBeHidden();
        await words(page).click();
        await expect(note(page)).toBeInViewport();
        await expect(note(page)).toContainText('Whatever it takes.');
        const said = await passage(page).locator('.passage').last().boundingBox();
        const beside = await note(page).boundingBox();
        expect(beside?.y).toBeGreaterThanOrEqual((said?.y ?? 0) + (said?.height ?? 0));
        await note(page).getByRole('link', { name: 'Close the note' }).click();
        await expect(note(page)).toBeHidden();
        await expect(words(page)).toBeInViewport();
        await page.goBack();
        await expect(note(page)).toBeVisible();
      });

      test('the quote can be pressed with the keyboard', async ({ page }) => {
        await page.goto('./');
        await words(page).focus();
        await page.keyboard.press('Enter');
        await expect(note(page)).toBeVisible();
      });
    });

    test.describe('on a wide page', () => {
      test.use({ viewport: SIZES.wide });

      test('the note stands beside the passage, and pressing the quote lights both', async ({ page }) => {
        await page.goto('./');
        await expect(note(page)).toBeVisible();
        const said = await passage(page).locator('.said').boundingBox();
        const beside = await note(page).boundingBox();
        expect(beside?.x).toBeGreaterThanOrEqual((said?.x ?? 0) + (said?.width ?? 0));
        await expect(passage(page).getByRole('link', { name: 'Close the note' })).toBeHidden();
        const atRest = await wash(page);
        const color = await note(page).evaluate((aside) => getComputedStyle(aside).borderLeftColor);
        await words(page).click();
        await page.mouse.move(0, 0);
        await expect(page).toHaveURL(new RegExp(`#note:${QUOTE}$`));
        await expect.poll(() => wash(page)).not.toBe(atRest);
        await expect(note(page)).not.toHaveCSS('border-left-color', color);
        expect(await page.evaluate(() => scrollY), 'nothing moves').toBe(0);
      });
    });

    test('it has a question, who answers, how the quote departs, and the way to its words', async ({ page }) => {
      await page.setViewportSize(SIZES.wide);
      await page.goto('./');
      await expect(passage(page)).toContainText('Did you feel like you were behind coming out of Llama 4?');
      await expect(passage(page).locator('.speaker')).toHaveText(/^Mark Zuckerberg/);
      await expect(note(page).locator('.fidelity')).toContainText('Altered');
      await expect(note(page).locator('.diff ins')).toHaveText('hours');
      await passage(page).getByRole('link', { name: 'Read the interview' }).click();
      await expect(page).toHaveURL(new RegExp(`/${INTERVIEW}/#quote:${QUOTE}$`));
      await expect(page.locator('mark').filter({ hasText: 'I just think that we should bet' })).toBeInViewport();
    });

    for (const { name, path, heading } of [
      { name: 'Interview', path: `${INTERVIEW}/`, heading: /^Inside Zuckerberg/ },
      { name: 'Meta’s AI Relativity Theory', path: `${INTERVIEW}/relativity/`, heading: 'Meta’s AI Relativity Theory' },
      { name: 'Map', path: `${INTERVIEW}/map/`, heading: /./ },
    ]) {
      test(`the list leads to the ${name}`, async ({ page }) => {
        await page.goto('./');
        const ways = page.getByRole('list', { name: /^Ways into Inside Zuckerberg/ });
        await ways.getByRole('link', { name, exact: true }).click();
        await expect(page).toHaveURL(new RegExp(`/${path}$`));
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
      });
    }
  });
}

test('an entry says who, when, how long, and how much is discussed', async ({ page }) => {
  await page.goto('./');
  const entry = page.getByRole('article').filter({ hasText: 'Inside Zuckerberg' });
  await expect(entry).toContainText('July 16, 2025');
  await expect(entry).toContainText(/Mark Zuckerberg interviewed by Jessica Lessin\s·\s\d+ min/);
  await expect(entry).toContainText('25 passages are discussed');
});

test('what is at no address shows the list alone', async ({ page }) => {
  await page.goto('./no-such-page/');
  await expect(page.getByRole('list', { name: /^Ways into/ })).toHaveCount(1);
  await expect(passage(page)).toHaveCount(0);
});

for (const [size, viewport] of Object.entries(SIZES)) {
  test.describe(size, () => {
    test.use({ viewport });

    test('axe finds nothing, at rest and with the quote pressed', async ({ page }) => {
      await page.goto('./');
      expect(await findViolations(page)).toEqual([]);
      await words(page).click();
      await expect(note(page)).toBeVisible();
      expect(await findViolations(page)).toEqual([]);
    });

    test('nothing shifts, and nothing is wider than the window', async ({ page }) => {
      await holdForTypefaces(page);
      await recordLayoutShifts(page);
      await page.goto('./', { waitUntil: 'load' });
      await page.evaluate(() => document.fonts.ready);
      expect(await layoutShifts(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
    });
  });
}

test('typefaces that come late are taken, rather than left', async ({ page }) => {
  let release = (): void => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.woff2', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('./', { waitUntil: 'commit' });
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toBeVisible();
  const displays = await page.evaluate(() =>
    [...document.fonts]
      .filter(({ family }) => /newsreader$|instrumentSans$/.test(family.replaceAll('"', '')))
      .map(({ display }) => display),
  );
  expect(new Set(displays)).toEqual(new Set(['swap']));
  release();
  await expect
    .poll(() =>
      page.evaluate(() => [...document.fonts].some(({ status, display }) => display === 'swap' && status === 'loaded')),
    )
    .toBe(true);
});
