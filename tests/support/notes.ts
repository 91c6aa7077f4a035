/** The notes of a reader page, as a test sees them. */
import { expect, type Locator, type Page } from '@playwright/test';

/** The note of a quote, which it may share with others. */
export const note = (page: Page, quote: string): Locator => page.locator(`aside.note[data-quote~="${quote}"]`);

/** What stands for the chosen quote in its note: its `data-of` is the quote, its `data-number` the number. */
export const chosenNumber = (page: Page): Locator => page.locator('.note.chosen a.chosen[data-number]');

/** The marks of a quote, in the text's order. */
export const marks = (page: Page, quote: string): Locator => page.locator(`mark[data-quotes~="${quote}"]`);

/**
 * Clicks the first words of a quote as a reader does. A quote may begin at the end of a line, so the point is taken from
 * its first line rather than from the box around all of them.
 */
export async function clickQuote(page: Page, quote: string, how: 'click' | 'tap' = 'click'): Promise<void> {
  const point = await beginningOf(page, quote);
  if (how === 'tap') await page.touchscreen.tap(point.x, point.y);
  else await page.mouse.click(point.x, point.y);
}

/** Moves the pointer to the first words of a quote. */
export async function pointAtQuote(page: Page, quote: string): Promise<void> {
  const { x, y } = await beginningOf(page, quote);
  await page.mouse.move(x, y);
}

/** Where the first words of a quote stand in the window, into which they are scrolled. */
async function beginningOf(page: Page, quote: string): Promise<{ x: number; y: number }> {
  const mark = marks(page, quote).first();
  await mark.scrollIntoViewIfNeeded();
  return mark.evaluate((element) => {
    const line = element.getClientRects()[0];
    return { x: (line?.left ?? 0) + 3, y: (line?.top ?? 0) + (line?.height ?? 0) / 2 };
  });
}

/** The notes that are shown, in order. */
export const visibleNotes = (page: Page): Locator => page.locator('aside.note[data-quote]:visible');

/** Vertical extents of the notes that are shown, in order. */
function extents(page: Page): Promise<{ top: number; bottom: number; name: string }[]> {
  return visibleNotes(page).evaluateAll((notes) =>
    notes.map((each) => {
      const { top, bottom } = each.getBoundingClientRect();
      return { top, bottom, name: each.id };
    }),
  );
}

/** Waits until no note overlaps the one before it. */
export async function expectNoOverlap(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      const shown = await extents(page);
      return shown
        .filter(({ top }, index) => index > 0 && top < (shown[index - 1]?.bottom ?? 0) - 0.5)
        .map(({ name }) => name);
    })
    .toEqual([]);
}
