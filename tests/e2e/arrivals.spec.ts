/** Where somebody arrives: what was asked for stands a third down the window, whatever led there. */
import { expect, type Page, test } from '@playwright/test';
import { clickQuote, marks } from '../support/notes';
import { openPage } from '../support/selecting';
import { settledPlace } from '../support/settled';

const READER = './zuckerberg-titv/';
const ESSAY = './zuckerberg-titv/relativity/';
const QUOTE = 'relativity-and-one-of-the-benefits-of';
const PASSAGE = 'is-there-a-limit-to-what';

/** How far down the window the first line of an element stands, as a share of its height. */
const shareOf = (page: Page, selector: string): Promise<number> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => (element.getClientRects()[0]?.top ?? 0) / window.innerHeight);

/** On a narrow page somewhat higher, where otherwise nothing would be seen of the note below a long passage. */
async function expectAThird(page: Page, selector: string): Promise<void> {
  const lowest = (page.viewportSize()?.width ?? 0) < 1060 ? 0.15 : 0.28;
  const isThere = async (): Promise<boolean> => {
    const share = await shareOf(page, selector);
    return share > lowest && share < 0.39;
  };
  await expect.poll(isThere, { message: `${selector} stands a third down the window` }).toBe(true);
}

const markOf = (quote: string): string => `mark[data-quotes~="${quote}"]`;
const passage = `[id="${PASSAGE}"]`;

for (const [width, height] of [
  [1280, 900],
  [390, 844],
] as const) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height } });

    const links: readonly (readonly [name: string, address: string, selector: string])[] = [
      ['a quote', `${READER}#quote:${QUOTE}`, markOf(QUOTE)],
      ['a note', `${READER}#note:${QUOTE}`, markOf(QUOTE)],
      ['a passage', `${READER}#${PASSAGE}`, passage],
      ['a quote in the essay', `${ESSAY}#quote:${QUOTE}`, markOf(QUOTE)],
    ];
    for (const [name, address, selector] of links) {
      test(`by a link to ${name}`, async ({ page }) => {
        await openPage(page, address);
        await expectAThird(page, selector);
      });
    }

    test('by an address that is typed on the page, and by a change of order', async ({ page }) => {
      await openPage(page, READER);
      await page.evaluate((fragment) => {
        location.hash = fragment;
      }, `#${PASSAGE}`);
      await expectAThird(page, passage);
      await page.evaluate((fragment) => {
        location.hash = fragment;
      }, `#note:${QUOTE}`);
      await expectAThird(page, markOf(QUOTE));
      await page.keyboard.press('o');
      await expect(page).toHaveURL(`${ESSAY}#quote:${QUOTE}`);
      await expectAThird(page, markOf(QUOTE));
    });

    test('Back brings a choice that was scrolled away from', async ({ page }) => {
      await openPage(page, READER);
      await clickQuote(page, QUOTE);
      // On a narrow page the note is brought into view a moment later.
      await settledPlace(page);
      await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
      await page.evaluate((fragment) => {
        location.hash = fragment;
      }, `#${PASSAGE}`);
      await expect(page.locator(passage)).toBeInViewport();
      await page.goBack();
      await expect(marks(page, QUOTE).first()).toHaveClass(/chosen/);
      await expectAThird(page, markOf(QUOTE));
      await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
      await page.reload();
      await expect(marks(page, QUOTE).first()).toHaveClass(/chosen/);
      await expectAThird(page, markOf(QUOTE));
    });
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const [name, fragment, selector] of [
    ['a passage', `#${PASSAGE}`, passage],
    ['a quote', `#quote:${QUOTE}`, markOf(QUOTE)],
    ['a note', `#note:${QUOTE}`, `[id="note:${QUOTE}"]`],
  ] as const) {
    test(`by a link to ${name}`, async ({ page }) => {
      await page.goto(READER + fragment);
      await expectAThird(page, selector);
    });
  }
});

test.describe('in a window of few lines, as at 400 % zoom', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  test('the bar gives way, and the note of a pressed quote is on the screen', async ({ page }) => {
    await openPage(page, READER);
    await clickQuote(page, QUOTE);
    const note = page.locator('.note.chosen');
    await expect(note).toBeInViewport();
    await expect(page.locator('.site-header')).not.toBeInViewport();
    const top = await note.evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeLessThan(256 - 60);
  });
});

test.describe('coming back', () => {
  test('offers to go on where one was, and takes no for an answer', async ({ page }) => {
    await openPage(page, READER);
    await page.mouse.move(300, 300);
    await page.locator(passage).evaluate((element) => element.scrollIntoView());
    await expect(page.locator('.leader')).toBeAttached();
    await page.goto('about:blank');

    await openPage(page, READER);
    const offer = page.getByRole('region', { name: 'Notice' });
    await expect(offer).toContainText('You have read a part of this before.');
    await offer.getByRole('link', { name: /^Continue at “Is there a limit to what/ }).click();
    await expect(page).toHaveURL(`${READER}#${PASSAGE}`);
    await expectAThird(page, passage);
    await expect(offer).toBeHidden();

    await page.goto('about:blank');
    await openPage(page, READER);
    await expect(offer).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(offer).toBeHidden();
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });

  test('offers nothing at the first visit, nor to whoever follows a link', async ({ page }) => {
    await openPage(page, READER);
    await page.mouse.move(300, 300);
    await page.locator(passage).evaluate((element) => element.scrollIntoView());
    await expect(page.locator('.outline [aria-current]')).toHaveCount(1);
    await expect(page.getByRole('region', { name: 'Notice' })).toBeHidden();
    await page.goto('about:blank');
    await openPage(page, `${READER}#note:${QUOTE}`);
    await page.mouse.move(300, 300);
    await expect(page.locator('.leader')).toBeAttached();
    await expect(page.getByRole('region', { name: 'Notice' })).toBeHidden();
  });
});

test('the tab key stops once a passage at most, and skips to the first quote and to the notes', async ({ page }) => {
  await openPage(page, READER);
  const stops = await page
    .locator('.passage')
    .evaluateAll((passages) =>
      passages.map((each) => each.querySelectorAll('a[href]:not([tabindex="-1"]), button').length),
    );
  expect(Math.max(...stops)).toBe(1);
  expect(Math.min(...stops), 'each has a way to its link or its note').toBe(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the first quote' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.note.chosen')).toBeFocused();
  await expect(page.locator('mark.chosen').first()).toBeInViewport();
});
