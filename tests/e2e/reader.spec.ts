/** What a reader does on the interview's page, in a real browser with the real texts. */
import { expect, type Page, test } from '@playwright/test';
import { openingOf, placedGoldQuotes } from '../support/gold';
import { holdForTypefaces, layoutShifts, recordLayoutShifts } from '../support/layout-shifts';
import { clickQuote, expectNoOverlap, marks, note, visibleNotes } from '../support/notes';
import { notice } from '../support/selecting';
import { settledLine, settledPlace } from '../support/settled';

const READER = './zuckerberg-titv/';
const WIDTHS = [1060, 1280, 1440, 1680];

const ALTERED = 'relativity-i-just-think-that-we-should';
const HOUSE = 'relativity-someone-gave-me-this-analogy-that';

/** Waits until the script has taken the page over. */
async function openReader(page: Page, hash = ''): Promise<void> {
  await page.goto(`${READER}${hash}`);
  await expect(page.locator('html')).toHaveClass(/enhanced/);
}

/** How far a note's top is from the first line of its quote, in pixels. */
async function distance(page: Page, quote: string): Promise<number> {
  const top = await note(page, quote).evaluate((element) => element.getBoundingClientRect().top);
  const line = await marks(page, quote)
    .first()
    .evaluate((element) => element.getClientRects()[0]?.top ?? Number.NaN);
  return Math.abs(top - line);
}

test('the front page leads to the interview', { tag: '@anywhere' }, async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: /Inside Zuckerberg’s AI Playbook/ }).click();
  await expect(page).toHaveURL(READER);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Billions in Compute');
});

test('the interview comes with its title, people, date, source and introduction', async ({ page }) => {
  await openReader(page);
  const head = page.locator('.title-page');
  await expect(head).toContainText('The Information');
  await expect(head).toContainText('July 16, 2025');
  await expect(head).toContainText('Mark Zuckerberg interviewed by Jessica Lessin');
  await expect(head).toContainText('In an exclusive interview for The Information’s TITV');
  await expect(page.getByRole('region', { name: 'Introduction' })).toContainText('When I sat down with Meta CEO');
  await expect(page.getByText('Sources and rights')).toBeVisible();
});

test('every quote of the acceptance data is marked, and its note shows its commentary', async ({ page }) => {
  await openReader(page);
  for (const { text, words, notes } of placedGoldQuotes()) {
    const id = await page.locator('.note a[data-number]').evaluateAll(
      (all, wanted) =>
        all.find(({ dataset }) => {
          const marked = document.querySelectorAll(`mark[data-quotes~="${dataset.of}"]`);
          return (
            Array.from(marked, (mark) => mark.textContent)
              .join('')
              .replace(/\s/g, '') === wanted.replace(/\s/g, '')
          );
        })?.dataset.of ?? '',
      words,
    );
    expect(id, `a mark of exactly the words of “${text.slice(0, 40)}”`).not.toBe('');
    for (const opening of notes) await expect(note(page, id)).toContainText(opening);
  }
});

test('quoted phrases that the interview does not contain are listed, and not marked', async ({ page }) => {
  await openReader(page);
  const listed = page.locator('.phrases').first();
  for (const phrase of ['move fast and break things', 'Colossus', 'Do you want to sell sugar water']) {
    await expect(listed).toContainText(phrase);
    await expect(page.locator('mark', { hasText: phrase })).toHaveCount(0);
  }
});

test('the altered quote names the word that was put in', async ({ page }) => {
  await openReader(page, `#note:${ALTERED}`);
  await expect(note(page, ALTERED)).toContainText('Altered');
  await expect(note(page, ALTERED)).toContainText('The essay adds “hours”.');
  await expect(note(page, ALTERED).locator('ins')).toHaveText('hours');
});

test('how the essay opens is shown beside the introduction', async ({ page }) => {
  await openReader(page);
  await expect(page.getByText('To hear Mark Zuckerberg tell it, it’s all relative.')).toBeVisible();
});

for (const width of WIDTHS) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('notes stand in the margin and never overlap, whichever is chosen', async ({ page }) => {
      // Notes that are still on their way to their places may pass one another.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openReader(page);
      await expectNoOverlap(page);
      const column = await page.locator('.passage p').first().boundingBox();
      const numbers = page.locator('.note a[data-number]');
      const ids = await numbers.evaluateAll((all) => all.map((each) => each.dataset.of ?? ''));
      expect(ids.length).toBeGreaterThanOrEqual(placedGoldQuotes().length);
      for (const id of ids) {
        await page.evaluate((hash) => {
          location.hash = hash;
        }, `#note:${id}`);
        await expect(note(page, id)).toHaveClass(/chosen/);
        await expectNoOverlap(page);
        const box = await note(page, id).boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual((column?.x ?? 0) + (column?.width ?? 0));
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      }
    });

    test('a chosen note is whole and level with its quote', async ({ page }) => {
      await openReader(page);
      await clickQuote(page, HOUSE);
      await expect(note(page, HOUSE)).toHaveClass(/chosen/);
      await expect.poll(() => distance(page, HOUSE)).toBeLessThan(12);
      await expect(note(page, HOUSE).getByText("It's all relative.")).toBeVisible();
    });
  });
}

test.describe('wide', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('a choice is in the address, and survives reload, back and forward', { tag: '@anywhere' }, async ({ page }) => {
    await openReader(page);
    await clickQuote(page, ALTERED);
    await expect(page).toHaveURL(`${READER}#note:${ALTERED}`);
    await clickQuote(page, HOUSE);
    await expect(note(page, ALTERED)).not.toHaveClass(/chosen/);
    await page.goBack();
    await expect(note(page, ALTERED)).toHaveClass(/chosen/);
    await page.goForward();
    await expect(note(page, HOUSE)).toHaveClass(/chosen/);
    await page.reload();
    await expect(note(page, HOUSE)).toHaveClass(/chosen/);
    await expect(marks(page, HOUSE).first()).toHaveClass(/chosen/);
    await expect(marks(page, HOUSE).first()).toBeInViewport();
  });

  test('Back always changes what is seen', async ({ page }) => {
    await openReader(page);
    const entries = (): Promise<number> => page.evaluate(() => history.length);
    const before = await entries();
    await clickQuote(page, ALTERED);
    await clickQuote(page, ALTERED);
    await note(page, ALTERED).getByRole('link').first().click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(page.locator('.chosen')).toHaveCount(0);
    expect(await entries()).toBe(before + 2);
    await page.goBack();
    await expect(page).toHaveURL(`${READER}#note:${ALTERED}`);
    await expect(note(page, ALTERED)).toHaveClass(/chosen/);
    await page.goBack();
    await expect(page).toHaveURL(READER);
    await expect(page.locator('.chosen')).toHaveCount(0);
    await page.goForward();
    await expect(note(page, ALTERED)).toHaveClass(/chosen/);
    await page.goForward();
    await expect(page.locator('.chosen')).toHaveCount(0);
  });

  test('choosing a note brings its quote into view', async ({ page }) => {
    await openReader(page);
    await note(page, HOUSE).getByRole('link').first().click();
    await expect(page).toHaveURL(`${READER}#quote:${HOUSE}`);
    await expect(marks(page, HOUSE).first()).toHaveClass(/chosen/);
    await expect(marks(page, HOUSE).first()).toBeInViewport();
  });

  test('Escape takes the choice back and leaves the focus on the quote', async ({ page }) => {
    await openReader(page, `#note:${ALTERED}`);
    await expect(note(page, ALTERED)).toHaveClass(/chosen/);
    await page.keyboard.press('Escape');
    await expect(page.locator('.chosen')).toHaveCount(0);
    await expect(page).toHaveURL(READER);
    await expect(page.locator(`mark > a[href="#note:${ALTERED}"]`)).toBeFocused();
  });

  test('nothing shifts while the page loads', async ({ page }) => {
    await holdForTypefaces(page);
    await recordLayoutShifts(page);
    await openReader(page);
    await page.evaluate(() => document.fonts.ready);
    await page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight / 2 }));
    await expect(visibleNotes(page).first()).toBeAttached();
    expect(await layoutShifts(page)).toEqual([]);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a tap opens the note below its passage, another closes it, and the place is kept', async ({ page }) => {
    await openReader(page);
    await expect(visibleNotes(page)).toHaveCount(0);
    const quote = marks(page, ALTERED).first();
    await quote.scrollIntoViewIfNeeded();
    await clickQuote(page, ALTERED, 'tap');
    await expect(visibleNotes(page)).toHaveCount(1);
    await expect(note(page, ALTERED)).toBeInViewport();
    await expect(quote).toBeInViewport();
    const below = await marks(page, ALTERED).last().boundingBox();
    expect((await note(page, ALTERED).boundingBox())?.y).toBeGreaterThan(below?.y ?? Number.NaN);

    await quote.scrollIntoViewIfNeeded();
    const before = await settledLine(quote);
    await clickQuote(page, ALTERED, 'tap');
    await expect(visibleNotes(page)).toHaveCount(0);
    await expect.poll(async () => (await settledLine(quote)).y).toBeCloseTo(before.y, 0);
  });

  test('nothing is wider than the window', async ({ page }) => {
    await openReader(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

test.describe('in a narrow window, with a mouse', () => {
  test.use({ viewport: { width: 600, height: 500 } });

  for (const [what, by] of [
    ['a note that opens is brought into view', 0],
    ['whoever scrolls on before the note is brought into view is left where they are', -150],
  ] as const) {
    test(what, async ({ page }) => {
      await openReader(page);
      await marks(page, ALTERED)
        .first()
        .evaluate((mark) => mark.scrollIntoView({ block: 'end', behavior: 'instant' }));
      await page.evaluate((pixels) => {
        const scrollOn = () => {
          window.dispatchEvent(new WheelEvent('wheel'));
          window.scrollBy({ top: pixels, behavior: 'instant' });
        };
        // Right after the frame in which the note opens: no slow machine comes too late.
        const afterFrame = () => requestAnimationFrame(() => setTimeout(scrollOn));
        if (pixels !== 0) window.addEventListener('click', afterFrame, { once: true });
      }, by);
      const before = await settledPlace(page);
      await clickQuote(page, ALTERED);
      await expect(note(page, ALTERED)).toHaveClass(/chosen/);
      if (by === 0) await expect.poll(() => settledPlace(page)).toBeGreaterThan(before);
      else expect(await settledPlace(page)).toBe(before + by);
    });
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const width of [390, 1280]) {
    test(`every note can be read, and links lead to it (${width} pixels wide)`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(READER);
      expect(await page.locator('.note a[data-number]:visible').count()).toBeGreaterThanOrEqual(
        placedGoldQuotes().length,
      );
      await expect(visibleNotes(page)).toHaveCount(await page.locator('aside.note[data-quote]').count());
      await expectNoOverlap(page);
      await page.locator(`mark > a[href="#note:${HOUSE}"]`).click();
      await expect(page).toHaveURL(`${READER}#note:${HOUSE}`);
      await expect(note(page, HOUSE)).toBeInViewport();
      await note(page, HOUSE).getByRole('link').first().click();
      await expect(page).toHaveURL(`${READER}#quote:${HOUSE}`);
      await expect(marks(page, HOUSE).first()).toBeInViewport();
    });
  }

  test('the address shows the pair', { tag: '@anywhere' }, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    const colour = (): Promise<string> =>
      marks(page, HOUSE)
        .first()
        .locator('> span:not([id])')
        .evaluate((words) => getComputedStyle(words).backgroundColor);
    await page.goto(READER);
    const atRest = await colour();
    await page.goto(`${READER}#note:${HOUSE}`);
    await expect.poll(colour).not.toBe(atRest);
  });
});

test('a passage has a link of its own', { tag: '@anywhere' }, async ({ page }) => {
  await openReader(page, '#is-there-a-limit-to-what');
  await expect(page.getByText('Is there a limit to what you’ll spend on capex?').last()).toBeInViewport();
});

test('a link that names nothing on the page says so, and shows the interview', async ({ page }) => {
  for (const fragment of ['#no-such-passage', '#note:nobody', '#%E0%A4%A']) {
    await page.goto('about:blank');
    await openReader(page, fragment);
    await expect(notice(page)).toContainText('Here is the whole interview.');
  }
  await page.goto('about:blank');
  await openReader(page, '#is-there-a-limit-to-what');
  await expect(notice(page)).toBeHidden();
});

test('an address that does not exist helps the reader on', { tag: '@anywhere' }, async ({ page }) => {
  const answer = await page.goto('./no-such-interview/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
  await page.getByRole('link', { name: /Inside Zuckerberg’s AI Playbook/ }).click();
  await expect(page).toHaveURL(READER);
});

test('the notes open with words of their quotes', async ({ page }) => {
  await openReader(page);
  for (const { text } of placedGoldQuotes()) {
    await expect(page.locator('.lemma', { hasText: openingOf(text) }).first()).toBeAttached();
  }
});
