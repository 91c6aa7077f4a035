/** What readers ask of their own system: paper, forced colours, more contrast, less motion. */
import { expect, type Page, test } from '@playwright/test';

const READER = './zuckerberg-titv/';
const ALTERED = 'relativity-i-just-think-that-we-should';

test.use({ viewport: { width: 1440, height: 900 } });

async function openChosen(page: Page): Promise<void> {
  await page.goto(`${READER}#note:${ALTERED}`);
  await expect(page.locator('.note.chosen')).toBeVisible();
}

/** A property of the first element that a selector finds, as it is computed. */
function styleOf(page: Page, selector: string, property: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
}

for (const width of [390, 1440]) {
  test(`paper has every note behind its passage, numbered, and no controls (${width} pixels wide)`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await openChosen(page);
    await page.emulateMedia({ media: 'print' });
    const notes = page.locator('aside.note[data-quote]');
    for (const note of await notes.all()) await expect(note).toBeVisible();
    for (const chrome of ['.site-header', '.note-steps', '.outline', '.passage-link', '.skip'])
      await expect(page.locator(chrome).first()).toBeHidden();
    const pair = await page.evaluate((quote) => {
      const words = Array.from(document.querySelectorAll(`[data-quotes~="${quote}"]`)).at(-1);
      const number = words?.querySelector('[data-number]');
      const note = document.getElementById(`note:${quote}`);
      return {
        below: (note?.getBoundingClientRect().top ?? 0) - (words?.getBoundingClientRect().bottom ?? 0),
        behind: number ? getComputedStyle(number, '::before').content : '',
        number: note?.querySelector('.note-number')?.textContent,
      };
    }, ALTERED);
    expect(pair.below).toBeGreaterThan(0);
    expect(pair.behind).toMatch(new RegExp(`\\u2060${pair.number}\\b`));
  });
}

test('forced colours show what is chosen in the system’s highlight', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openChosen(page);
  const chosen = await styleOf(page, 'mark.chosen > span', 'background-color');
  expect(chosen).not.toBe(await styleOf(page, 'mark:not(.chosen) > span', 'background-color'));
  expect(chosen).not.toBe(await styleOf(page, 'body', 'background-color'));
});

test('more contrast leaves no soft letters', async ({ page }) => {
  await openChosen(page);
  const soft = await styleOf(page, '.dek', 'color');
  await page.emulateMedia({ contrast: 'more' });
  await expect.poll(() => styleOf(page, '.dek', 'color')).not.toBe(soft);
  expect(await styleOf(page, '.dek', 'color')).toBe(await styleOf(page, 'body', 'color'));
});

test('less motion moves notes at once', async ({ page }) => {
  await openChosen(page);
  await expect(page.locator('.settled')).toBeVisible();
  expect(await styleOf(page, '.note.chosen', 'transition-duration')).not.toMatch(/^0s(?:, 0s)*$/);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await styleOf(page, '.note.chosen', 'transition-duration')).toMatch(/^0s(?:, 0s)*$/);
});

test('screen readers hear where a quote begins and ends, and can silence that', async ({ page }) => {
  await openChosen(page);
  const spoken = (): Promise<string[]> =>
    page.evaluate((quote) => {
      const marks = Array.from(document.querySelectorAll(`[data-quotes~="${quote}"]`));
      const begins = marks.find(({ id }) => id !== '');
      const ends = marks.at(-1);
      return [
        begins ? getComputedStyle(begins, '::before').content : '',
        ends ? getComputedStyle(ends, '::after').content : '',
      ];
    }, ALTERED);
  const [begins, ends] = await spoken();
  expect(begins).toContain('(quote)');
  expect(ends).toContain('(end of quote)');
  await page.getByRole('button', { name: 'Preferences' }).click();
  await page.getByText('More', { exact: true }).click();
  await page
    .getByRole('group', { name: 'Say aloud where quotes begin and end' })
    .getByRole('radio', { name: 'Off', exact: true })
    .check();
  await expect.poll(async () => (await spoken()).join(' ')).not.toMatch(/quote/);
});
