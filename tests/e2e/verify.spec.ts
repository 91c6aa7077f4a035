/** Verifying a text in the browser: everything stays there. */
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { findViolations } from '../support/find-violations';

const VERIFY = './verify/';
const SAID = 'Mark, thanks for joining TITV.';
const TALK = `WEBVTT

00:00:01.000 --> 00:00:06.000
<v Ada Quill>What did the harbour cost you in the end?

00:00:06.000 --> 00:00:14.000
<v Tom Ferry>We never paid more than forty thousand crowns for the whole harbour wall.
`;
const ARTICLE = [
  'Ferry says: “We never paid more than forty thousand crowns for the whole harbour wall.”',
  'Later it became “we always paid more than forty thousand crowns for the whole harbour wall.”',
  'And “nobody ever swims across to the lighthouse on Sundays,” he added.',
].join('\n\n');

const summary = (page: Page) => page.locator('.verify-summary');
const textField = (page: Page) => page.getByLabel('Type, paste or drop a text with quotations');

async function dropTalk(page: Page): Promise<void> {
  await choose(page, { name: 'harbour.vtt', mimeType: 'text/vtt', buffer: Buffer.from(TALK) });
  await expect(page.locator('.verify-transcripts li')).toContainText('Ada Quill, Tom Ferry');
}

async function choose(page: Page, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  await page.locator('input[type="file"]').first().setInputFiles(file);
}

test.beforeEach(async ({ page }) => {
  await page.goto(VERIFY);
  await expect(summary(page)).toContainText('Choose an interview');
});

test('an interview of the library is chosen, and a text is verified as it is typed', { tag: '@anywhere' }, async ({
  page,
  baseURL,
}) => {
  const foreign: string[] = [];
  const asked: string[] = [];
  page.on('request', (request) => {
    asked.push(request.method());
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(baseURL ?? '')) foreign.push(request.url());
  });
  const interview = page.getByLabel('An interview of this library');
  await interview.selectOption('zuckerberg-titv');
  await expect(page.locator('.verify-transcripts li')).toHaveCount(1);
  const before = asked.length;
  await textField(page).pressSequentially(`She opens with “${SAID}”`);
  await expect(summary(page)).toHaveText('1 quotation: 1 as said.');
  await expect(page.locator('mark.verified')).toContainText(SAID);
  await expect(page.locator('.said figcaption')).toContainText('Jessica Lessin');
  expect(asked.slice(before), 'nothing is asked for while one types').toEqual([]);

  await page.getByRole('link', { name: 'Read it in the interview' }).click();
  await expect(page.locator('html')).toHaveClass(/enhanced/);
  expect(page.url()).toContain('/zuckerberg-titv/#');
  expect(foreign).toEqual([]);
});

test('each quotation is marked by its verdict, with what differs, and verdicts can be chosen', async ({ page }) => {
  await dropTalk(page);
  await textField(page).fill(ARTICLE);
  await expect(summary(page)).toHaveText('3 quotations: 1 as said, 1 altered, 1 not in the transcripts.');
  await expect(page.locator('.verdict-name')).toHaveText([
    /1\. as said$/,
    /2\. altered$/,
    /3\. not in the transcripts$/,
  ]);
  const altered = page.locator('[id="verdict:2"]');
  await expect(altered.locator('ins')).toHaveText('always');
  await expect(altered.locator('del')).toHaveText('never');
  await expect(altered).toContainText('What did the harbour cost you');

  const only = page.getByRole('button', { name: 'altered 1' });
  await only.click();
  await expect(only).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.verified-row')).toHaveCount(1);
  await page.getByRole('button', { name: 'All 3' }).click();
  await expect(page.locator('.verified-row')).toHaveCount(3);

  await page.getByRole('button', { name: 'Remove harbour' }).click();
  await expect(summary(page)).toContainText('Choose an interview');
});

test('the report is copied as Markdown and downloaded as a page of its own', async ({ page, context }, info) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await dropTalk(page);
  await textField(page).fill(ARTICLE);
  await expect(summary(page)).toContainText('3 quotations');
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.locator('.verify-take')).toContainText('on the clipboard');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('**altered**');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as a page' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('report.html');
  const file = info.outputPath('report.html');
  await download.saveAs(file);
  const html = await readFile(file, 'utf8');
  expect(html).not.toContain('<script');
  expect(html).not.toContain('url(');
  const own = await context.newPage();
  const asked: string[] = [];
  own.on('request', (request) => asked.push(request.url()));
  await own.goto(pathToFileURL(file).href);
  expect(asked.filter((address) => !address.startsWith('file:'))).toEqual([]);
  await expect(own.locator('mark.verified')).toHaveCount(3);
  expect(await findViolations(own)).toEqual([]);
});

test('a transcript can be pasted, and dropped', async ({ page }) => {
  await page.getByRole('button', { name: 'Paste a transcript' }).click();
  await page
    .getByLabel('The transcript', { exact: true })
    .fill('Ada Quill: Who built it?\n\nTom Ferry: My father built it.');
  await page.getByRole('button', { name: 'Use this transcript' }).click();
  await expect(page.locator('.verify-transcripts li')).toContainText('Tom Ferry');

  const dropped = await page.evaluateHandle((talk) => {
    const data = new DataTransfer();
    data.items.add(new File([talk], 'harbour.vtt'));
    return data;
  }, TALK);
  await page.locator('.drop-area').first().dispatchEvent('drop', { dataTransfer: dropped });
  await expect(page.locator('.verify-transcripts li')).toHaveCount(2);
});

test('a file that cannot be read is named, with a way on', async ({ page }) => {
  await choose(page, { name: 'talk.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 …') });
  await expect(page.getByRole('alert').first()).toContainText('This is a PDF. Copy its text into a file');
  await dropTalk(page);
  await expect(page.getByRole('alert').first()).toHaveText('');
});

test('a report that cannot be made is not saved', async ({ page }) => {
  const saved: string[] = [];
  page.on('download', (download) => saved.push(download.suggestedFilename()));
  await page.route('**/scripts/studio/report-page-*.js', (route) => route.abort());
  await dropTalk(page);
  await textField(page).fill(ARTICLE);
  await expect(summary(page)).toContainText('3 quotations');
  await page.getByRole('button', { name: 'Download as a page' }).click();
  await expect(page.locator('.verify-take')).toContainText('The report could not be made.');
  await expect(summary(page)).toContainText('3 quotations');
  expect(saved).toEqual([]);
});

test('without what compares words, every try says so', async ({ page }) => {
  await page.route('**/scripts/studio/verify-worker-*.js', (route) => route.abort());
  await page.reload();
  const trouble = page.getByRole('alert').filter({ hasText: 'could not start the part which compares words' });
  await expect(trouble).toBeVisible();
  await choose(page, { name: 'harbour.vtt', mimeType: 'text/vtt', buffer: Buffer.from(TALK) });
  await expect(trouble).toBeVisible();
  await expect(page.getByText('Reading the transcript')).toHaveCount(0);
});

test('a file that is let go beside the places for it does not make the browser leave', async ({ page }) => {
  const isHeld = await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(['words'], 'words.txt'));
    const drop = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
    return !document.querySelector('h1')?.dispatchEvent(drop);
  });
  expect(isHeld).toBe(true);
});

test('of several texts one is taken, and that is said', async ({ page }) => {
  await dropTalk(page);
  const file = (name: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(ARTICLE) });
  await page
    .locator('input[type="file"]')
    .last()
    .setInputFiles([file('one.txt'), file('two.txt')]);
  await expect(page.getByRole('alert').filter({ hasText: 'one.txt was taken' })).toBeVisible();
  await expect(summary(page)).toContainText('3 quotations');
});

test('axe finds nothing with a verified text', async ({ page }) => {
  await dropTalk(page);
  await textField(page).fill(ARTICLE);
  await expect(page.locator('.verified-row')).toHaveCount(3);
  await page.getByRole('button', { name: 'Paste a transcript' }).click();
  expect(await findViolations(page)).toEqual([]);
});

test('it fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await dropTalk(page);
  await textField(page).fill(ARTICLE);
  await expect(page.locator('.verified-row')).toHaveCount(3);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('without scripts the page says what it needs, and how to do without', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL(VERIFY, baseURL).href);
  // Text is not looked for within `noscript`.
  await expect(page.locator('noscript code')).toBeVisible();
  await expect(page.locator('noscript code')).toContainText('gloss -- verify');
  await context.close();
});
