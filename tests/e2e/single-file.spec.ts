import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { findViolations } from '../support/find-violations';
import { clickQuote, note } from '../support/notes';
import { runProgram } from '../support/run-program';

/** A block quotation of the first edition. */
const QUOTE = 'relativity-you-know-what-id-say-i';

/** Its id as the file has it where no script gives the essay its name. */
const SHORT = QUOTE.replace('relativity', '~1');

let folder = '';
let file = '';

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gloss-single-file-'));
  const path = join(folder, 'edition with a name.html');
  const gloss = ['--import', 'tsx', 'lib/cli/main.ts'];
  const { status, stderr } = await runProgram(process.execPath, [
    ...gloss,
    'export',
    'zuckerberg-titv',
    '--format',
    'html',
    '--out',
    path,
  ]);
  expect(status, stderr).toBe(0);
  file = pathToFileURL(path).href;
});

test.afterAll(() => rm(folder, { recursive: true, force: true }));

/** Opens the file from the disk, and gives what its page complains of and asks for from then on. */
async function openFile(page: Page, address = file): Promise<string[]> {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('request', (request) => {
    if (!/^(?:data:|file:)/.test(request.url())) faults.push(request.url());
  });
  await page.goto(address);
  return faults;
}

test('a file from the disk: a quote is chosen, and stays so in the essay and the map', async ({ page }) => {
  const faults = await openFile(page);
  await clickQuote(page, QUOTE);
  await expect(note(page, QUOTE)).toHaveClass(/chosen/);
  await expect(note(page, QUOTE)).toBeInViewport();
  await page.getByRole('navigation', { name: 'Reading order' }).getByRole('link', { name: 'Essay' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Meta’s AI Relativity Theory' })).toBeAttached();
  await expect(note(page, QUOTE)).toBeInViewport();
  await note(page, QUOTE).getByRole('link', { name: 'In the interview' }).click();
  await expect(page).toHaveURL(`${file}#quote:${QUOTE}`);
  await expect(note(page, QUOTE)).toBeInViewport();
  await page.getByRole('navigation', { name: 'Reading order' }).getByRole('link', { name: 'Map' }).click();
  await expect(page).toHaveURL(`${file}?map#quote:${QUOTE}`);
  const words = page.locator('.map-panel').getByText('Yes, that’s right');
  await expect(words).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(words).toBeVisible();
  await page.goBack();
  await expect(note(page, QUOTE)).toBeInViewport();
  expect(faults).toEqual([]);
});

for (const [what, address, shown] of [
  ['a quote', `#quote:${SHORT}`, `#quote:${QUOTE}`],
  ['a place in an essay', `#~1/note:${SHORT}`, `?relativity#note:${QUOTE}`],
  ['a place in an essay by its name', `#relativity/note:${QUOTE}`, `?relativity#note:${QUOTE}`],
])
  test(`an address that was copied without scripts leads to ${what} with them`, async ({ page }) => {
    await openFile(page, file + address);
    await expect(page).toHaveURL(file + shown);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(note(page, QUOTE)).toBeInViewport();
  });

test('every view of a file is accessible, in the theme that was chosen', async ({ page }) => {
  await openFile(page);
  await page.getByRole('button', { name: 'Preferences' }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.keyboard.press('Escape');
  for (const view of ['', '?relativity', '?map']) {
    await page.goto(file + view);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.getByRole('main')).toHaveCount(1);
    expect(await findViolations(page), view).toEqual([]);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('all of a file can be read, and its links lead from view to view', async ({ page }) => {
    const faults = await openFile(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(3);
    await expect(note(page, SHORT).first()).toBeVisible();
    await page.getByRole('link', { name: 'Essay' }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Meta’s AI Relativity Theory' })).toBeInViewport();
    const place = page.locator(`[id="~1/note:${SHORT}"]`);
    await place.getByRole('link', { name: 'In the interview' }).click();
    await expect(page.locator(`[id="quote:${SHORT}"]`)).toBeInViewport();
    await expect(page.getByText('Made with Gloss.')).toBeVisible();
    expect(faults).toEqual([]);
  });
});
