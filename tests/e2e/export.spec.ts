import { expect, test } from '@playwright/test';
import { crawlPages } from '../support/crawl';
import { dragOver, openPage, selectedText, toolbar } from '../support/selecting';

test('every link and every file of every page is there', { tag: '@anywhere' }, async ({ request, baseURL }) => {
  const pages = await crawlPages(request, baseURL);
  const addresses = new Set(pages.flatMap(({ references }) => references));
  expect(addresses.size).toBeGreaterThan(5);
  for (const address of addresses) expect((await request.get(address)).status(), address).toBe(200);
});

test('every page is the page that the server sends', { tag: '@anywhere' }, async ({ request, baseURL }) => {
  const server = `http://localhost:${process.env.GLOSS_TEST_PORTS?.split(' ')[0]}/`;
  const below = new URL('./', baseURL).pathname;
  for (const { path, html } of await crawlPages(request, baseURL)) {
    const served = await request.get(server + path.slice(below.length));
    expect(wordsOf(await served.text()), path).toBe(wordsOf(html));
  }
});

/** What a page says, without the code that the two ways out do not share. */
function wordsOf(html: string): string {
  return html.replace(/<(script|style)\b[\s\S]*?<\/\1>|<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

test('a page that is not there has a way back', { tag: '@anywhere' }, async ({ page, baseURL }) => {
  const response = await page.goto('./no-such-page/');
  expect(response?.status()).toBe(404);
  await page
    .locator(`a[href="${new URL('./', baseURL).pathname}"]`)
    .first()
    .click();
  await expect(page).toHaveURL('./');
});

test('links lead on and back without a failing request', { tag: '@anywhere' }, async ({ page }) => {
  const failed: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(response.url());
  });
  await page.goto('./');
  const link = page.locator('main a[href^="/"]').first();
  const path = (await link.getAttribute('href')) ?? '';
  await link.click();
  await expect(page).toHaveURL(path);
  await expect(page.locator('h1')).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL('./');
  expect(failed).toEqual([]);
});

test('the reader’s scripts run: a quote is chosen by click, and selected words have their tools', {
  tag: '@anywhere',
}, async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await openPage(page, './zuckerberg-titv/');
  await page.locator('mark > a').first().click();
  await expect(page.locator('.note.chosen')).toBeInViewport();
  await expect(page).toHaveURL(/#note:.+$/);
  const words = 'a limit to what you’ll spend';
  await dragOver(page, { passage: 'is-there-a-limit-to-what', words });
  await expect(toolbar(page).getByRole('button', { name: 'Copy link' })).toBeVisible();
  expect(await selectedText(page)).toBe(words);
  expect(errors).toEqual([]);
});
