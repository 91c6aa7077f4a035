/** A long hearing, of which a browser lays out only what is near the window: all of it is there as on a short page. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { settledLine } from '../support/settled';

const HEARING = './hearing/';

async function open(page: Page, address = HEARING): Promise<void> {
  await page.goto(address);
  await page.locator('html.enhanced').waitFor({ state: 'attached' });
}

/** Id and last words of the last passage. */
function lastPassage(page: Page): Promise<{ id: string; words: string }> {
  return page.evaluate(() => {
    const passage = Array.from(document.querySelectorAll('.passage')).at(-1);
    const words = passage?.querySelector('p:not(.speaker)')?.textContent ?? '';
    return { id: passage?.id ?? '', words: words.split(' ').slice(-6).join(' ') };
  });
}

/** A point of the first line of an element that is scrolled to the middle of the window. */
async function pointOf(element: Locator): Promise<{ x: number; y: number }> {
  await element.evaluate((each) => each.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const { x, y } = await settledLine(element);
  return { x: x + 6, y: y + 8 };
}

/** Where a passage stands below the window's top, in pixels. */
const topOf = (page: Page, id: string): Promise<number> =>
  page.evaluate((each) => document.getElementById(each)?.getBoundingClientRect().top ?? Number.NaN, id);

test('what is far from the window is left out of the layout, on the screen alone', async ({ page }) => {
  await open(page);
  const visibility = () =>
    page
      .locator('.section')
      .last()
      .evaluate((section) => getComputedStyle(section).contentVisibility);
  expect(await visibility()).toBe('auto');
  await page.emulateMedia({ media: 'print' });
  expect(await visibility()).toBe('visible');
});

test('the browser’s own search finds the last words', async ({ page }) => {
  await open(page);
  const { id, words } = await lastPassage(page);
  expect(await page.evaluate((wanted) => Reflect.get(window, 'find').call(window, wanted), words)).toBe(true);
  expect(await page.evaluate(() => getSelection()?.anchorNode?.parentElement?.closest('.passage')?.id)).toBe(id);
});

test('a link to the last passage leads there, and so does a reload and going back', async ({ page }) => {
  await open(page);
  const { id } = await lastPassage(page);
  await page.goto('about:blank');
  await open(page, `${HEARING}#${id}`);
  const inWindow = () => expect.poll(() => topOf(page, id)).toBeLessThan(900);
  await inWindow();
  const before = await topOf(page, id);
  expect(before).toBeGreaterThan(0);
  await page.reload();
  await inWindow();
  await page.getByRole('link', { name: 'Map' }).first().click();
  await page.waitForURL(/map/);
  await page.goBack();
  await inWindow();
});

test('reloading in the middle keeps the place', async ({ page }) => {
  await open(page);
  await page
    .locator('.section')
    .nth(11)
    .evaluate((section) => section.scrollIntoView({ behavior: 'instant' }));
  const id = await page.locator('.section').nth(11).locator('.passage').nth(2).getAttribute('id');
  const { y: before } = await settledLine(page.locator(`[id="${id}"]`));
  await page.reload();
  await page.locator('html.enhanced').waitFor({ state: 'attached' });
  await expect.poll(async () => Math.abs((await topOf(page, id ?? '')) - before)).toBeLessThan(3);
});

test.describe('with a margin', () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  test('a quote of any section has its note level with it, and back and forward follow', async ({ page }) => {
    await open(page);
    const chosen: string[] = [];
    for (const share of [0.3, 0.9]) {
      const quote = await page.evaluate((part) => {
        const marks = document.querySelectorAll('mark.quote-block[id]');
        return marks[Math.floor(part * marks.length)]?.id ?? '';
      }, share);
      chosen.push(quote);
      const mark = page.locator(`[id="${quote}"]`);
      const { x, y } = await pointOf(mark);
      await page.mouse.click(x, y);
      const note = page.locator('.note.chosen');
      await expect(note).toHaveCount(1);
      await expect
        .poll(async () =>
          Math.abs(
            ((await note.boundingBox())?.y ?? 0) - (await mark.evaluate((each) => each.getClientRects()[0]?.top ?? 0)),
          ),
        )
        .toBeLessThan(12);
    }
    await page.goBack();
    await expect(page.locator('.quote.chosen').first()).toHaveAttribute('id', chosen[0] ?? '');
    await page.goForward();
    await expect(page.locator('.quote.chosen').first()).toHaveAttribute('id', chosen[1] ?? '');
  });

  test('notes that crowd are lines near their quotes, and open when they are pointed at and chosen', async ({
    page,
  }) => {
    await open(page);
    await page.locator('.note[data-commentary="close-reading"]').nth(10).scrollIntoViewIfNeeded();
    const folded = page.locator('.note.folded');
    await expect.poll(() => folded.count()).toBeGreaterThan(8);
    const distances = () =>
      folded.evaluateAll((notes) =>
        notes.map((note) => {
          const mark = document.getElementById(`quote:${note.getAttribute('data-quote')}`);
          return Math.abs(note.getBoundingClientRect().top - (mark?.getBoundingClientRect().top ?? 0));
        }),
      );
    await expect.poll(async () => Math.max(...(await distances()))).toBeLessThan(200);
    // More of them are folded as the page comes to rest.
    const quote = await folded.nth(3).getAttribute('data-quote');
    const note = page.locator(`.note[data-quote="${quote}"]`);
    const height = async (): Promise<number> => (await note.boundingBox())?.height ?? 0;
    expect(await height()).toBeLessThan(40);
    await note.hover();
    await expect.poll(height).toBeGreaterThan(60);
    await note.locator('.note-body').click({ position: { x: 5, y: 5 } });
    await expect(page.locator('.note.chosen')).toContainText('at this point');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a tap in the last section opens the note below its words', async ({ page }) => {
    await open(page);
    const mark = page.locator('mark.quote[id]').last();
    const { x, y } = await pointOf(mark);
    await page.touchscreen.tap(x, y);
    await expect(page.locator('.note.chosen')).toBeInViewport();
  });
});

test.describe('the map of very many quotes', () => {
  test('joins neighbours under one label that leads to the essay, and has its table apart', async ({ page }) => {
    await page.goto(`${HEARING}map/`);
    const drawing = page.getByRole('group', { name: 'Sixty points' });
    await expect(drawing.getByRole('link', { name: /^\d quotes, the first: / }).first()).toBeAttached();
    expect((await drawing.boundingBox())?.height).toBeLessThan(1800);
    await expect(page.getByRole('table')).toHaveCount(0);
    await page.getByRole('link', { name: 'The same as a table' }).first().click();
    await expect(page.getByRole('table').first().locator('tbody tr')).not.toHaveCount(0);
    await expect(page.getByRole('table').locator('tbody tr')).toHaveCount(84);
    await page.goBack();
    await drawing
      .getByRole('link', { name: /^\d quotes, the first: / })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/hearing\/points\/#quote:/);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });

  test('a link to a note lights its quote, and a link to a quote its note', async ({ page }) => {
    await page.goto(HEARING);
    const quote = (await page.locator('mark.quote[id]').last().getAttribute('id')) ?? '';
    const id = quote.replace('quote:', '');
    const colorOf = (element: string): Promise<string> =>
      page
        .locator(element)
        .first()
        .evaluate((each) => getComputedStyle(each).getPropertyValue('--mark'));
    const atRest = await colorOf(`[id="${quote}"]`);
    await page.goto(`${HEARING}#note:${id}`);
    expect(await colorOf(`[id="${quote}"]`)).not.toBe(atRest);
    await page.goto(`${HEARING}#${quote}`);
    await expect(page.locator(`[id="note:${id}"]`)).toBeInViewport();
    expect(
      await page
        .locator(`[id="note:${id}"]`)
        .evaluate((each) => getComputedStyle(each).getPropertyValue('--note-rule')),
    ).not.toBe(
      await page
        .locator('.note')
        .first()
        .evaluate((each) => getComputedStyle(each).getPropertyValue('--note-rule')),
    );
  });
});
