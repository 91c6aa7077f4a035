/** Notes that several quotes share, as somebody sees them. */
import { expect, type Page, test } from '@playwright/test';
import { chosenNumber, clickQuote, marks, note, pointAtQuote } from '../support/notes';
import { openPage } from '../support/selecting';

const READER = './zuckerberg-titv/';
/** Three quotes of two passages, with a question between them, on which one paragraph of the essay speaks. */
const THREE = ['relativity-i-just-think-that-we-should', 'relativity-arent-accurate-by-themselves'] as const;
const SHARED = 'Whatever it takes. That, of course, leads to the question';

const shownTexts = (page: Page): Promise<string[]> => page.locator('.note:visible').allInnerTexts();

test('a paragraph of the essay stands in the margin once, with the numbers of all its quotes', async ({ page }) => {
  await openPage(page, READER);
  await expect(note(page, THREE[0]).locator('.note-numbers')).toHaveText('345');
  await expect(note(page, THREE[1])).toHaveCount(1);
  expect((await shownTexts(page)).filter((text) => text.includes(SHARED))).toHaveLength(1);
  const numbers = await page
    .locator('.note a[data-number]')
    .evaluateAll((all) => all.map(({ dataset }) => Number(dataset.number)));
  expect(numbers, 'in the order of the text').toEqual(numbers.map((_, index) => index + 1));
});

test('the chosen one of them is level with the note, named by its lemma, and strongest', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openPage(page, READER);
  await clickQuote(page, THREE[1]);
  await expect(chosenNumber(page)).toHaveAttribute('data-number', '4');
  const shared = note(page, THREE[1]);
  await expect(shared.locator('.lemma:visible')).toHaveText('aren’t accurate by themselves');
  await expect(shared.locator('.mention.chosen')).toHaveText('aren’t accurate by themselves');
  await expect(shared.getByText('Altered'), 'what is said of another of them').toBeHidden();
  const level = async (): Promise<number> => {
    const line = await marks(page, THREE[1])
      .first()
      .evaluate((mark) => mark.getClientRects()[0]?.top ?? 0);
    return Math.abs(((await shared.boundingBox())?.y ?? 0) - line);
  };
  await expect.poll(level).toBeLessThan(2);
  await page.keyboard.press('p');
  await expect(chosenNumber(page)).toHaveAttribute('data-number', '3');
  await expect(shared.getByText('Altered')).toBeVisible();
  await expect(shared.locator('.lemma:visible')).toHaveText('I just think that we');
});

test('a note at rest is cut below the words that it quotes, says that there is more, and is pressed as a whole', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await openPage(page, READER);
  await expect(page.locator('.note.cut').first()).toBeAttached();
  const cut = await page.locator('.note.cut').evaluateAll((notes) =>
    notes.map((each) => {
      const { bottom } = each.getBoundingClientRect();
      const halved = Array.from(each.querySelectorAll('.mention-own')).filter((words) => {
        const box = words.getBoundingClientRect();
        return box.height > 0 && box.top < bottom - 50 && box.bottom > bottom;
      });
      return { says: getComputedStyle(each, '::after').content, halved: halved.length };
    }),
  );
  for (const each of cut) expect(each).toEqual({ says: '"more"', halved: 0 });
  await page
    .locator('.note.cut .note-body')
    .first()
    .click({ position: { x: 4, y: 4 } });
  await expect(page.locator('.note.chosen')).toHaveCount(1);
});

test('pointing at a quote lights its note, and at a note its quote, with a line between', async ({ page }) => {
  await openPage(page, READER);
  const quote = 'relativity-i-think-that-the-physics-of';
  await pointAtQuote(page, quote);
  await expect(note(page, quote)).toHaveClass(/lit/);
  await expect(page.locator('.leader')).toBeVisible();
  for (const mark of await marks(page, quote).all()) await expect(mark).toHaveClass(/lit/);
  await page.mouse.move(5, 300);
  await expect(page.locator('.lit')).toHaveCount(0);
  await note(page, quote).locator('.note-body').hover();
  await expect(marks(page, quote).first()).toHaveClass(/lit/);
  await page.mouse.move(5, 300);
  await marks(page, quote).locator('a[data-number]').first().focus();
  await expect(note(page, quote)).toHaveClass(/lit/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a shared note opens below the passage of the quote that is pressed', async ({ page }) => {
    await openPage(page, READER);
    for (const quote of [THREE[1], THREE[0], THREE[1]]) {
      await clickQuote(page, quote, 'tap');
      await expect(chosenNumber(page)).toHaveAttribute('data-of', quote);
      await expect(note(page, quote)).toBeInViewport();
      await expect(page.locator('.note[data-quote]:visible')).toHaveCount(1);
      const isBelow = await page.evaluate((id) => {
        const stretch = document.querySelector(`mark[data-quotes~="${id}"]`)?.closest('.stretch');
        return stretch?.contains(document.querySelector(`.note[data-quote~="${id}"]`));
      }, quote);
      expect(isBelow).toBe(true);
    }
  });
});

test('without scripts every quote leads to the note that it shares, and that note to each of them', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(READER);
  await page.locator(`mark > a[href="#note:${THREE[1]}"]`).click();
  await expect(note(page, THREE[1])).toBeInViewport();
  await note(page, THREE[1]).locator('a[data-number="4"]').click();
  await expect(marks(page, THREE[1]).first()).toBeInViewport();
  await context.close();
});
