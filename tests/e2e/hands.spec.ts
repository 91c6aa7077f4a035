/** Keys, preferences, finding one's way: what a reader's hands do. */
import { expect, type Page, test } from '@playwright/test';
import { chosenNumber } from '../support/notes';

const READER = './zuckerberg-titv/';
const PHYSICS = 'relativity-i-think-that-the-physics-of';

async function openReader(page: Page, hash = ''): Promise<void> {
  await page.goto(`${READER}${hash}`);
  await expect(page.locator('html')).toHaveClass(/enhanced/);
}

test.describe('with a keyboard', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('n and p walk from quote to quote, and the focus goes with them', async ({ page }) => {
    await openReader(page);
    await page.keyboard.press('n');
    await expect(chosenNumber(page)).toHaveAttribute('data-number', '1');
    await page.keyboard.press('n');
    await expect(chosenNumber(page)).toHaveAttribute('data-number', '2');
    await expect(page.locator('mark.chosen > a[data-number="2"]')).toBeFocused();
    await expect(page.locator('mark.chosen').first()).toBeInViewport();
    await page.keyboard.press('p');
    await expect(chosenNumber(page)).toHaveAttribute('data-number', '1');
  });

  test('Enter on a quote goes into its note, Escape back to the quote', async ({ page }) => {
    await openReader(page);
    await page.keyboard.press('n');
    await expect(page.locator('mark.chosen > a')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('.note.chosen')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('mark > a[data-number="1"]')).toBeFocused();
    await expect(page.locator('.chosen')).toHaveCount(0);
  });

  test('j and k walk from passage to passage, ] and [ from question to question', async ({ page }) => {
    await openReader(page, '#is-there-a-limit-to-what');
    const focused = (): Promise<string | null> =>
      page.evaluate(
        () => document.activeElement?.closest('.passage')?.querySelector('p:not(.speaker)')?.textContent ?? null,
      );
    await page.locator('[id="is-there-a-limit-to-what"] .passage-link').focus();
    await page.keyboard.press('j');
    await expect.poll(focused).toContain('I think we’ll see how the technology trends');
    await page.keyboard.press('k');
    await expect.poll(focused).toContain('Is there a limit to what you’ll spend on capex?');
    await page.keyboard.press(']');
    await expect.poll(focused).toContain('Do you see that as an advantage?');
    await page.keyboard.press('[');
    await page.keyboard.press('[');
    await expect.poll(focused).toContain('data center names?');
  });

  test('o changes the order with the quote in hand', async ({ page }) => {
    await openReader(page, `#note:${PHYSICS}`);
    await page.keyboard.press('o');
    await expect(page).toHaveURL(`./zuckerberg-titv/relativity/#quote:${PHYSICS}`);
    await expect(page.locator('html')).toHaveClass(/enhanced/);
    await page.keyboard.press('o');
    await expect(page).toHaveURL(`${READER}#quote:${PHYSICS}`);
  });

  test('? shows the keys, and Escape closes them without taking the choice back', async ({ page }) => {
    await openReader(page, `#note:${PHYSICS}`);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('Next quote');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden();
    await expect(page.locator(`[id="note:${PHYSICS}"]`)).toHaveClass(/chosen/);
  });

  test('the focus is in view and marked at every step of the tab key', async ({ page }) => {
    await openReader(page, '#is-there-a-limit-to-what');
    for (let step = 0; step < 20; step += 1) {
      await page.keyboard.press('Tab');
      const focused = page.locator(':focus');
      await expect(focused).toBeInViewport();
      const marked = await focused.evaluate((element) => {
        const { outlineStyle, boxShadow } = getComputedStyle(element);
        const sibling = element.nextElementSibling;
        return [outlineStyle, boxShadow, sibling ? getComputedStyle(sibling).outlineStyle : 'none'].some(
          (style) => style !== 'none',
        );
      });
      expect(marked).toBe(true);
    }
  });

  test('single keys can be turned off', async ({ page }) => {
    await openReader(page);
    await page.getByRole('button', { name: 'Preferences' }).click();
    await page.getByText('More', { exact: true }).click();
    await page
      .getByRole('group', { name: 'Single-key shortcuts' })
      .getByRole('radio', { name: 'Off', exact: true })
      .check();
    await page.keyboard.press('Escape');
    await page.keyboard.press('n');
    await expect(page.locator('.chosen')).toHaveCount(0);
  });
});

test.describe('preferences', () => {
  test('are kept, and hold before anything is painted', async ({ page }) => {
    await openReader(page);
    await page.getByRole('button', { name: 'Preferences' }).click();
    await page.getByRole('group', { name: 'Theme' }).getByRole('radio', { name: 'Sepia', exact: true }).check();
    await page.getByRole('group', { name: 'Text size' }).getByRole('radio', { name: 'Large', exact: true }).check();
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(paper).toBe('rgb(243, 231, 208)');
    // The page's own script is held back: only what stands in the head can have applied them.
    await page.route('**/scripts/*.js', (route) => route.abort());
    await page.reload();
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(paper);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('18px');
  });

  test('hold on the other pages too', async ({ page }) => {
    await openReader(page);
    await page.getByRole('button', { name: 'Preferences' }).click();
    await page.getByRole('group', { name: 'Theme' }).getByRole('radio', { name: 'Dark', exact: true }).check();
    await page.goto('./');
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(23, 21, 15)');
    await page.getByRole('button', { name: 'Preferences' }).click();
    await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  });

  test('hold on a page that Back brings as it was put aside', async ({ page }) => {
    await openReader(page);
    await page.evaluate(() => {
      localStorage.setItem('gloss', 'theme=dark');
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.getByRole('button', { name: 'Preferences' }).click();
    await page.getByRole('group', { name: 'Text size' }).getByRole('radio', { name: 'Large', exact: true }).check();
    await expect(page.locator('html'), 'another choice leaves it').toHaveAttribute('data-theme', 'dark');
    expect(await page.evaluate(() => localStorage.getItem('gloss'))).toContain('theme=dark');
  });

  test('do no harm where nothing may be kept', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await openReader(page);
    await page.getByRole('button', { name: 'Preferences' }).click();
    await page.getByRole('group', { name: 'Theme' }).getByRole('radio', { name: 'Dark', exact: true }).check();
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(23, 21, 15)');
    expect(errors).toEqual([]);
  });

  test('can hide the notes until their quotes are chosen', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.addInitScript(() => localStorage.setItem('gloss', 'notes=hidden'));
    await openReader(page);
    await expect(page.locator('aside.note[data-quote]:visible')).toHaveCount(0);
    await page.keyboard.press('n');
    await expect(page.locator('aside.note[data-quote]:visible')).toHaveCount(1);
  });

  test('let next and previous follow the essay', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('gloss', 'order=essay'));
    await openReader(page, '#note:relativity-im-obviously-spending-a-lot-of');
    await page.keyboard.press('n');
    await expect(page.locator('[id="note:relativity-clean-slate"]')).toHaveClass(/chosen/);
  });
});

test.describe('finding the way', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('the outline says where one is, and leads to the questions', async ({ page }) => {
    await openReader(page);
    const outline = page.getByRole('navigation', { name: 'Outline' });
    await outline.getByRole('link', { name: 'Is there a limit to what you’ll spend on capex?' }).click();
    await expect(page.getByText('Is there a limit to what you’ll spend on capex?').last()).toBeInViewport();
    await expect(outline.locator('[aria-current]')).toHaveText('Is there a limit to what you’ll spend on capex?');
  });

  test('the overview leads to a turn, and to a quote', async ({ page }) => {
    await openReader(page);
    const bar = await page.locator('.overview').boundingBox();
    await page.mouse.click((bar?.width ?? 0) * 0.6, (bar?.y ?? 0) + 7);
    const passage = page.locator('.passage:target');
    await expect(passage).toBeInViewport();
    const begins = Number(await passage.getAttribute('data-at'));
    expect(begins).toBeLessThanOrEqual(0.6);
    expect(begins).toBeGreaterThan(0.4);
    const quoted = await page.locator('.overview-quoted').first().boundingBox();
    await page.mouse.click((quoted?.x ?? 0) + (quoted?.width ?? 0) / 2, (quoted?.y ?? 0) + 1);
    await expect(page.locator('mark.chosen').first()).toBeInViewport();
  });

  test('the time left runs down to nothing', async ({ page }) => {
    await openReader(page);
    await expect(page.locator('.time-left')).toHaveText('11 min left');
    await page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight }));
    await expect(page.locator('.time-left')).toHaveText('');
  });

  test('scrolling adds nothing to the history', async ({ page }) => {
    await openReader(page);
    const before = await page.evaluate(() => history.length);
    await page.mouse.wheel(0, 3000);
    await expect(page.locator('.outline [aria-current]')).toHaveCount(1);
    expect(await page.evaluate(() => history.length)).toBe(before);
    expect(new URL(page.url()).hash).toBe('');
  });
});

test('copied text is clean, without numbers and signs', async ({ page }) => {
  await openReader(page);
  const copied = await page.evaluate(() => {
    const passage = document.querySelector('[id="i-think-the-field-is-accelerating"]');
    const selection = getSelection();
    if (passage && selection) selection.selectAllChildren(passage);
    return selection?.toString();
  });
  expect(copied).toContain('I think the field is accelerating, you know');
  expect(copied).toContain('keeps on moving faster than we expect.');
  expect(copied).not.toMatch(/[¶\d]|\(quote\)/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the controls of an opened note are large enough for a finger, and work', async ({ page }) => {
    await openReader(page, `#note:${PHYSICS}`);
    const note = page.locator('.note.chosen');
    for (const name of ['Previous note', 'Next note', 'Close the note']) {
      const box = await note.getByLabel(name).boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    await note.getByLabel('Next note').tap();
    await expect(page.locator('.note.chosen .lemma')).toHaveText('So it kind of makes');
    await page.locator('.note.chosen').getByLabel('Close the note').tap();
    await expect(page.locator('aside.note[data-quote]:visible')).toHaveCount(0);
  });

  for (const typefaces of ['there', 'blocked'] as const) {
    test(`the controls of the bar and its panels are large enough for a finger, typefaces ${typefaces}`, async ({
      page,
    }) => {
      if (typefaces === 'blocked') await page.route('**/*.woff2', (route) => route.abort());
      await openReader(page);
      const sizes = (selector: string): Promise<number[]> =>
        page.locator(`${selector}:visible`).evaluateAll((all) =>
          all.flatMap((each) => {
            const { width, height } = each.getBoundingClientRect();
            return [width, height];
          }),
        );
      expect(
        Math.min(...(await sizes('.site-header :is(.brand, .reading-orders > *, .tool-button)'))),
      ).toBeGreaterThanOrEqual(43.9);
      await page.getByRole('button', { name: 'Outline' }).tap();
      expect(Math.min(...(await sizes('.outline a')))).toBeGreaterThanOrEqual(43.9);
      await page.getByRole('navigation', { name: 'Outline' }).getByRole('link').last().tap();
      await expect(page.getByRole('navigation', { name: 'Outline' })).toBeHidden();
      await page.getByRole('button', { name: 'Preferences' }).tap();
      expect(Math.min(...(await sizes('.choices label')))).toBeGreaterThanOrEqual(43.9);
    });
  }

  test('n brings the note that it opens into view', async ({ page }) => {
    await openReader(page);
    const shown = page.locator('.note.chosen .note-head');
    for (let number = 1; number <= 12; number += 1) {
      await page.keyboard.press('n');
      await expect(chosenNumber(page)).toHaveAttribute('data-number', String(number));
      await expect(shown).toBeInViewport();
    }
  });

  test('closed notes can be found by the browser’s own search', async ({ page }) => {
    await openReader(page);
    await expect(page.locator(`[id="note:${PHYSICS}"]`)).toHaveAttribute('hidden', 'until-found');
    await page.goto(`${READER}#:~:text=doable`);
    await expect(page.getByText('all the more doable.')).toBeInViewport();
  });
});
