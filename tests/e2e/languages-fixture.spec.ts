/** An edition whose own interface is Chinese, since its interview is. */
import { expect, test } from '@playwright/test';

test('its pages are in Chinese at their own addresses, and in English below another', async ({ page }) => {
  await page.goto('./tea/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(page.locator('.people').first()).toContainText('受访：陈伯；采访：林晓');
  await expect(page.getByRole('navigation', { name: '阅读顺序' })).toBeVisible();
  await page.goto('./en/tea/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('.people').first()).toContainText('陈伯 interviewed by 林晓');
  await expect(page.locator('link[hreflang="zh-Hans"]')).toHaveAttribute('href', /\/tea\/$/);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /[^n]\/tea\/$/);
});

test('its share pages, embeds and files are in Chinese', async ({ page, request }) => {
  await page.goto('./tea/');
  const [quote = ''] = (await page.locator('.note').first().getAttribute('data-quote'))?.split(' ') ?? [];
  await page.goto(`./tea/q/${encodeURIComponent(quote)}/?stay`);
  await expect(page.getByRole('link', { name: '在访谈中继续阅读' })).toBeVisible();
  await page.goto(`./embed/tea/q/${encodeURIComponent(quote)}/`);
  await expect(page.locator('.embed-source')).toContainText('在 Gloss 中阅读上下文');
  expect(await (await request.get('./tea/export/tea.txt')).text()).toContain('版权：CC-BY-4.0');
  // A table for programs has the same words in every language.
  expect(await (await request.get('./tea/export/tea.csv')).text()).toContain(',located,verbatim,');
});

test('the front page leads to it in its own language, and below another language in that', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('a[href$="/tea/"]').first()).toHaveAttribute('href', /^\/tea\/$/);
  await page.goto('./zh/');
  await expect(page.locator('a[href$="/tea/"]').first()).toHaveAttribute('href', /^\/tea\/$/);
  await expect(page.locator('a[href$="/harbour/"]').first()).toHaveAttribute('href', /^\/zh\/harbour\/$/);
});
