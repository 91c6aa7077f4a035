/** Selecting words of the interview as readers do, and what the page makes of it. */
import { expect, type Locator, type Page } from '@playwright/test';
import { linesOfWords } from './lines-of-words';

/** The tools for selected words, a passage or a note. */
export const toolbar = (page: Page): Locator => page.getByRole('toolbar', { name: 'Link, quote and cite' });

/** The notice about the link that led to the page, or about the page itself. */
export const notice = (page: Page): Locator => page.getByRole('region', { name: 'Notice' });

/** Opens a page and waits until its script has taken it over. */
export async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('html')).toHaveClass(/enhanced/);
}

/** Draws the mouse over some words, from the beginning of the first to the end of the last; their passages may differ. */
export async function dragOver(
  page: Page,
  from: { readonly passage: string; readonly words: string },
  to: { readonly passage: string; readonly words: string } = from,
): Promise<void> {
  await page.locator(`[id="${from.passage}"]`).scrollIntoViewIfNeeded();
  const [first] = await page.evaluate(linesOfWords, from);
  const last = (await page.evaluate(linesOfWords, to)).at(-1);
  expect(first && last, `“${from.words}” and “${to.words}” are on the page`).toBeTruthy();
  await page.mouse.move((first?.x ?? 0) + 1, first?.y ?? 0);
  await page.mouse.down();
  await page.mouse.move((last?.right ?? 0) - 1, last?.y ?? 0, { steps: 4 });
  await page.mouse.up();
}

/** Selects by script from one place to another, as a phone's handles do without any event of the mouse. */
export async function selectBetween(page: Page, from: string, to: string): Promise<void> {
  await page.evaluate(
    ([start = '', end = '']) => {
      const first = document.querySelector(start);
      const last = document.querySelector(end);
      if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
    },
    [from, to] as const,
  );
}

/** What is selected. */
export const selectedText = (page: Page): Promise<string> => page.evaluate(() => String(getSelection()));

/** What is on the clipboard, as plain text. */
export const clipboardText = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** The words that the page shows as those of the link, stretch by stretch. */
export function highlightedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => Array.from(CSS.highlights.get('linked') ?? [], String));
}
