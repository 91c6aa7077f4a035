/** The essay in its own order, and the way between the two orders. */
import { expect, type Page, test } from '@playwright/test';

const INTERVIEW = './zuckerberg-titv/';
const ESSAY = './zuckerberg-titv/relativity/';
const PHYSICS = 'relativity-i-think-that-the-physics-of';

async function openEnhanced(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('html')).toHaveClass(/enhanced/);
}

test('the essay is whole and in its own order', async ({ page }) => {
  await openEnhanced(page, ESSAY);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Meta’s AI Relativity Theory');
  const text = await page.locator('.essay .stretch-text').allTextContents();
  const places = ['To hear Mark Zuckerberg tell it', 'Whatever it takes.', 'One more thing:', 'Quite the analogy.'].map(
    (words) => text.findIndex((block) => block.startsWith(words)),
  );
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  await expect(page.locator('blockquote')).toHaveCount(16);
});

test('a quote in the essay shows who says it, in answer to what, and leads to its place', async ({ page }) => {
  await openEnhanced(page, `${ESSAY}#note:${PHYSICS}`);
  const note = page.locator(`[id="note:${PHYSICS}"]`);
  await expect(note).toHaveClass(/chosen/);
  await expect(note).toContainText('Zuckerberg');
  await expect(note).toContainText('Before it I think in perspective');
  await note.getByRole('link', { name: 'In the interview' }).click();
  await expect(page).toHaveURL(`${INTERVIEW}#quote:${PHYSICS}`);
  await expect(page.locator(`mark[data-quotes~="${PHYSICS}"]`).first()).toBeInViewport();
  await expect(page.locator(`mark[data-quotes~="${PHYSICS}"]`).first()).toHaveClass(/chosen/);
});

test('a word quoted within a sentence shows the sentence of the interview', async ({ page }) => {
  await openEnhanced(page, `${ESSAY}#note:relativity-moving-faster`);
  await expect(page.locator('[id="note:relativity-moving-faster"]')).toContainText(
    'And then the field keeps on moving faster than we expect.',
  );
});

test('changing the order keeps the quote in hand, both ways', { tag: '@anywhere' }, async ({ page }) => {
  await openEnhanced(page, `${INTERVIEW}#note:${PHYSICS}`);
  await page.getByRole('navigation', { name: 'Reading order' }).getByRole('link', { name: 'Essay' }).click();
  await expect(page).toHaveURL(`${ESSAY}#quote:${PHYSICS}`);
  const quotation = page.locator(`.essay mark[data-quotes~="${PHYSICS}"]`);
  await expect(quotation).toHaveClass(/chosen/);
  await expect(quotation).toBeInViewport();
  await page.getByRole('navigation', { name: 'Reading order' }).getByRole('link', { name: 'Interview' }).click();
  await expect(page).toHaveURL(`${INTERVIEW}#quote:${PHYSICS}`);
  await expect(page.locator(`.interview mark[data-quotes~="${PHYSICS}"]`).first()).toBeInViewport();
});

test('the essay lists the phrases that the interview does not contain', async ({ page }) => {
  await openEnhanced(page, ESSAY);
  await expect(page.getByRole('heading', { name: 'In quotation marks, but not in this interview' })).toBeVisible();
  await expect(page.locator('.phrases').first()).toContainText('move fast and break things');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the essay can be read, and its quotes lead to the interview', async ({ page }) => {
    await page.goto(ESSAY);
    await page.locator(`[id="note:${PHYSICS}"]`).getByRole('link', { name: 'In the interview' }).click();
    await expect(page).toHaveURL(`${INTERVIEW}#quote:${PHYSICS}`);
    await expect(page.locator(`mark[data-quotes~="${PHYSICS}"]`).first()).toBeInViewport();
  });
});
