/** Finding words in a library of several interviews: by interview, date and language. */
import { expect, test } from '@playwright/test';

test('interviews are told apart by name, year and language', async ({ page }) => {
  await page.goto('./search/?find=harbour');
  const titles = page.locator('.find-title');
  await expect(titles.first()).toHaveText('What the Tide Brings');
  await page.getByLabel('Language', { exact: true }).selectOption({ label: 'Polish' });
  await expect(page.getByRole('status').first()).toHaveText('Nothing found for harbour.');
  await page.getByRole('button', { name: 'Without filters' }).click();
  await expect(titles.first()).toHaveText('What the Tide Brings');
  await page.getByLabel('Interview', { exact: true }).selectOption({ label: 'Ćwierć wieku wśród uli' });
  await page.getByRole('searchbox').fill('pszczoly');
  await expect(titles).toHaveText(['Ćwierć wieku wśród uli']);
  await expect(titles).toHaveAttribute('lang', 'pl');
  await expect(page.locator('.find-words').first()).toHaveAttribute('lang', 'pl');
  await expect(page).toHaveURL(/find=pszczoly&interview=pasieka$/);
  const year = await page.getByLabel('Year', { exact: true }).locator('option').nth(1).getAttribute('value');
  expect(year).toMatch(/^\d{4}$/);
});
