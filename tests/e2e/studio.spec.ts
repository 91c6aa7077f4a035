/** Making an edition in the browser: everything stays there. */
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { findViolations } from '../support/find-violations';

const TALK = `What the tide brings

Share this article

Ada Quill: What did the harbour cost you in the end?

Tom Ferry: We never paid more than forty thousand crowns for the whole harbour wall. The wall stands to this day.

Ada Quill: Who swims across to the lighthouse on Sundays?

Tom Ferry: Nobody swims there any more. The wall stands to this day.
`;
const ESSAY = `---
title: Walls
rights: CC-BY-4.0
---

> We never paid more than forty thousand crowns for the whole harbour wall.

That is a wall. Ferry also says “the wall stands to this day” and “my grandfather built a castle on the moon” there.
`;

/** Where a paragraph begins, in pixels: no quote does there. */
const OPENING_WORDS = { x: 12, y: 8 };

const preview = (page: Page) => page.getByRole('region', { name: 'The edition as its reader sees it' });
const doubts = (page: Page) => page.locator('.studio-doubt h2');
const passages = (page: Page) => preview(page).locator('.passage');

/** Pastes a text as somebody does who has copied it. */
async function paste(page: Page, text: string): Promise<void> {
  const field = page.getByLabel(/^Paste a text here/);
  await field.fill(text);
  await page.getByRole('button', { name: 'Use this text' }).click();
}

/** Drops a file in the middle of the page. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const dropped = await page.evaluateHandle(
    ([file, words]) => {
      const data = new DataTransfer();
      data.items.add(new File([words ?? ''], file ?? ''));
      return data;
    },
    [name, text],
  );
  await preview(page).dispatchEvent('drop', { dataTransfer: dropped });
}

async function makeEdition(page: Page): Promise<void> {
  await paste(page, TALK);
  await expect(passages(page)).toHaveCount(4);
  await drop(page, 'walls.md', ESSAY);
  await expect(preview(page).locator('.note')).not.toHaveCount(0);
  await expect(doubts(page)).toContainText('5 doubts');
}

test.beforeEach(async ({ page }) => {
  await page.goto('./studio/');
  await expect(page.getByLabel(/^Paste a text here/)).toBeVisible();
});

test('two texts, pasted and dropped, become an edition, whose doubts are settled by keys and undone to the beginning', {
  tag: '@anywhere',
}, async ({ page, baseURL }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    const isOwn = request.url().startsWith(baseURL ?? '') && request.method() === 'GET';
    if (!/^(?:data|blob):/.test(request.url()) && !isOwn) foreign.push(`${request.method()} ${request.url()}`);
  });
  await makeEdition(page);
  await expect(preview(page).getByRole('heading', { name: 'What the tide brings' })).toBeVisible();

  const note = preview(page).locator('.note', { hasText: 'That is a wall.' }).first();
  await expect(note).toBeHidden();
  await preview(page).locator('.quote').first().click();
  await expect(note).toBeVisible();

  await expect(page.locator('.studio-doubt h3')).toHaveText('Where is this quote from?');
  await page.locator('.studio-answers button').first().focus();
  await page.keyboard.press('1');
  await expect(doubts(page)).toContainText('4 doubts');
  await expect(page.locator('.studio-doubt h3')).toBeFocused();
  await expect(page.locator('.studio-doubt h3')).toHaveText('Is this a quotation of the interview?');
  // What is not in the interview is shown in the essay.
  await expect(preview(page).getByRole('button', { name: 'Essay' })).toHaveAttribute('aria-pressed', 'true');
  await expect(preview(page).locator('.studio-doubtful')).toContainText('my grandfather built a castle on the moon');
  await page.keyboard.press('1');
  await expect(doubts(page)).toContainText('3 doubts');

  // A step back shows the doubt that is open again, and what it is about.
  const doubtful = preview(page).locator('.studio-doubtful');
  await page.keyboard.press('Control+z');
  await expect(doubts(page)).toContainText('4 doubts');
  await expect(page.locator('.studio-doubt h3')).toHaveText('Is this a quotation of the interview?');
  await expect(doubtful).toContainText('my grandfather built a castle on the moon');
  await page.keyboard.press('Control+z');
  await expect(doubts(page)).toContainText('5 doubts');
  await expect(page.locator('.studio-doubt h3')).toHaveText('Where is this quote from?');
  await expect(doubtful.first()).toContainText('wall stands to this day');
  await expect(doubtful.first()).toBeInViewport();
  await expect(page.locator('.studio-doubt h3')).toBeFocused();
  await page.keyboard.press('Control+Shift+z');
  await expect(doubts(page)).toContainText('4 doubts');
  const undo = page.getByRole('button', { name: 'Undo' });
  for (let step = 0; step < 3; step += 1) {
    await undo.click();
    await expect(page.locator('.studio-history')).not.toContainText('Working');
  }
  await expect(page.getByLabel(/^Paste a text here/)).toBeVisible();
  await expect(undo).toBeDisabled();
  expect(foreign).toEqual([]);
});

test('a passage is reworded and keeps its id, and the work survives a reload, is renamed and deleted', async ({
  page,
}) => {
  await makeEdition(page);
  const id = await passages(page).last().getAttribute('id');
  await passages(page).last().locator('a').last().focus();
  await page.keyboard.press('e');
  const words = page.getByLabel('Its words, in Markdown');
  await expect(words).toHaveValue('Nobody swims there any more. The wall stands to this day.');
  await words.fill('Nobody swims there, not any more. The wall stands to this very day.');
  await page.keyboard.press('Control+Enter');
  await expect(passages(page).last()).toContainText('to this very day');
  expect(await passages(page).last().getAttribute('id')).toBe(id);
  await expect(preview(page)).toBeFocused();

  await page.reload();
  await expect(passages(page).last()).toContainText('to this very day');
  await page.getByText('Your editions: 1').click();
  await page.getByRole('button', { name: /^Rename/ }).click();
  await page.getByLabel('Name', { exact: true }).fill('My harbour');
  await page.getByRole('button', { name: 'Keep the name' }).click();
  await page.getByRole('button', { name: 'Begin another edition' }).click();
  await expect(page.locator('.studio-kept')).toContainText('My harbour');
  await page.getByRole('button', { name: 'Open My harbour' }).click();
  await expect(passages(page)).toHaveCount(4);
  await page.getByText('Your editions: 1').click();
  await page.getByRole('button', { name: 'Delete My harbour' }).click();
  await page.getByRole('button', { name: 'Delete for good My harbour' }).click();
  await expect(page.getByLabel(/^Paste a text here/)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel(/^Paste a text here/)).toBeVisible();
  await expect(page.locator('.studio-kept')).toHaveCount(0);
});

test('an edition is deleted by two presses, not by a double click, and the focus stays in the list', async ({
  page,
}) => {
  await makeEdition(page);
  const summary = page.locator('summary', { hasText: 'Your editions: 1' });
  await summary.click();
  await page.getByRole('button', { name: /^Rename/ }).click();
  await page.getByLabel('Name', { exact: true }).fill('My harbour');
  await page.keyboard.press('Enter');
  await expect(page.locator('.studio-list').last()).toContainText('My harbour');
  await expect(summary).toBeFocused();

  await page.getByRole('button', { name: 'Delete My harbour' }).dblclick();
  const confirm = page.getByRole('button', { name: 'Delete for good My harbour' });
  await expect(confirm).toBeFocused();
  // What would have been asked is answered by now.
  await preview(page).getByRole('button', { name: 'Map', exact: true }).click();
  await expect(preview(page).getByRole('heading', { name: 'What is quoted, and where' })).toBeVisible();
  await expect(confirm).toBeVisible();

  await confirm.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.studio-kept')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'The interview, and the essays about it' })).toBeFocused();
});

test('title and people are told in a form, and the folder is taken away with all that was decided', async ({
  page,
}, info) => {
  await makeEdition(page);
  await page.getByText('Title, people, dates, rights').click();
  const form = page.locator('.studio-form').first();
  await form.getByLabel('Title', { exact: true }).fill('The tide');
  await form.getByLabel('Name of person 2').fill('Thomas Ferry');
  await form.getByRole('button', { name: 'Keep this' }).click();
  await expect(preview(page).getByRole('heading', { name: 'The tide' })).toBeVisible();
  await page.locator('.studio-answers button').first().click();
  await expect(page.locator('.studio-status').first()).toContainText('the wall stands to this day');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Folder (zip)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('what-the-tide-brings.zip');
  const path = info.outputPath('edition.zip');
  await download.saveAs(path);
  const files = unzipSync(await readFile(path));
  const text = (name: string): string => strFromU8(files[`what-the-tide-brings/${name}`] ?? new Uint8Array());
  expect(text('transcript.md')).toContain('**Thomas Ferry:** Nobody swims there any more.');
  expect(text('transcript.md')).toContain('title: The tide');
  expect(text('.imported/transcript.md')).toContain('**Tom Ferry:** Nobody swims there any more.');
  expect(text('commentary/walls.md')).toContain('<!-- gloss: place "the wall stands to this day" in ');
  expect(JSON.parse(text('links.lock.json'))).toMatchObject({ version: expect.any(Number) });
});

test('a form stays under the hands of whoever fills it in, while what they gave is kept', async ({ page }) => {
  await makeEdition(page);
  await page.getByText('Title, people, dates, rights').click();
  const form = page.locator('.studio-form').first();
  const title = form.getByLabel('Title', { exact: true });
  await title.fill('The tide');
  await title.press('Enter');
  await page.keyboard.type(' comes');
  await expect(preview(page).getByRole('heading', { name: 'The tide', exact: true })).toBeVisible();
  await expect(title).toBeFocused();
  await expect(title).toHaveValue('The tide comes');
  await page.keyboard.press('Enter');
  await expect(preview(page).getByRole('heading', { name: 'The tide comes' })).toBeVisible();

  await form.getByRole('button', { name: 'Add a person' }).click();
  const keeper = form.getByLabel('Name of person 3');
  await keeper.fill('The keeper');
  await keeper.press('Enter');
  await expect(page.locator('.studio-history')).not.toContainText('Working');
  await keeper.press('Enter');
  await expect(page.locator('.studio-history')).not.toContainText('Working');
  await expect(form.getByLabel(/^Name of person/)).toHaveCount(3);
  await expect(keeper).toBeFocused();

  // A step back is in the form too.
  for (let step = 0; step < 2; step += 1) {
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.locator('.studio-history')).not.toContainText('Working');
  }
  await expect(form.getByLabel(/^Name of person/)).toHaveCount(2);
  await expect(title).toHaveValue('The tide');
});

test('what is typed is not lost to an answer that comes meanwhile', async ({ page }) => {
  await paste(page, TALK);
  const field = page.getByLabel(/^Paste a text here/);
  await field.fill('That is a wall.');
  await expect(passages(page)).toHaveCount(4);
  await expect(field).toHaveValue('That is a wall.');
  await drop(page, 'walls.md', ESSAY);
  await expect(doubts(page)).toContainText('5 doubts');

  // Corrected words stay while doubts are settled, and are kept with the name of who says them.
  await passages(page).last().locator('p').last().click({ position: OPENING_WORDS });
  const words = page.getByLabel('Its words, in Markdown');
  await words.fill('Nobody swims there now. The wall stands to this day.');
  await page.locator('.studio-answers button').first().click();
  await expect(doubts(page)).toContainText('4 doubts');
  await expect(words).toHaveValue('Nobody swims there now. The wall stands to this day.');
  const speaker = page.getByRole('group', { name: 'Said by' }).getByRole('button', { name: 'Ada Quill' });
  await speaker.click();
  await page.getByRole('button', { name: 'Interview', exact: true }).click();
  await expect(passages(page).last()).toContainText('Nobody swims there now.');
  await passages(page).last().locator('p').last().click({ position: OPENING_WORDS });
  await expect(speaker).toHaveAttribute('aria-pressed', 'true');

  // So they are when another passage is pressed.
  await words.fill('Nobody at all.');
  await passages(page).first().locator('p').last().click({ position: OPENING_WORDS });
  await expect(words).toHaveValue('What did the harbour cost you in the end?');
  await expect(passages(page).last()).toContainText('Nobody at all.');

  // What is selected is marked still when its page is shown again.
  const marked = page.locator('.studio-preview .studio-selected');
  await words.fill('What did it cost you in the end?');
  await expect(marked).toHaveCount(1);
  await page.getByRole('button', { name: 'Essay', exact: true }).click();
  await expect(marked).toHaveCount(0);
  await page.getByRole('button', { name: 'Interview', exact: true }).click();
  await expect(marked).toHaveCount(1);
});

test('one HTML file is taken away, which reads offline with its notes and in both orders', async ({
  page,
  context,
}, info) => {
  await makeEdition(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'One HTML file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('what-the-tide-brings.html');
  const path = info.outputPath('edition.html');
  await download.saveAs(path);
  expect((await readFile(path)).length).toBeLessThan(400_000);
  const own = await context.newPage();
  const asked: string[] = [];
  own.on('request', (request) => asked.push(request.url()));
  await own.goto(pathToFileURL(path).href);
  await expect(own.locator('html')).toHaveClass(/enhanced/);
  await own.getByRole('link', { name: 'Note 1', exact: true }).first().click();
  await expect(own.locator('.note', { hasText: 'That is a wall.' }).first()).toBeVisible();
  await own.getByRole('link', { name: 'Essay', exact: true }).click();
  await expect(own.getByRole('heading', { name: 'Walls' })).toBeVisible();
  expect(asked.filter((address) => !/^(?:file|data):/.test(address))).toEqual([]);
});

test('the map is shown, and its bands and the links of every page lead to what they name', async ({ page }) => {
  await makeEdition(page);
  const order = (name: string) =>
    preview(page).getByRole('group', { name: 'Reading order' }).getByRole('button', { name });
  await order('Map').click();
  await expect(preview(page).getByRole('heading', { name: 'What is quoted, and where' })).toBeVisible();
  const band = preview(page)
    .getByRole('link', { name: /We never paid more than/ })
    .first();
  await expect(band).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
  await band.focus();
  await page.keyboard.press('Enter');
  await expect(order('Interview')).toHaveAttribute('aria-pressed', 'true');
  await expect(preview(page).locator('.studio-doubtful')).toContainText(
    'We never paid more than forty thousand crowns',
  );
  await order('Essay').click();
  await preview(page).getByRole('link', { name: 'What the tide brings' }).click();
  await expect(order('Interview')).toHaveAttribute('aria-pressed', 'true');
});

test('an edition in two tabs is worked on in one, and the other follows until it takes it over', {
  tag: '@anywhere',
}, async ({ page, context }) => {
  test.slow();
  await makeEdition(page);
  const other = await context.newPage();
  await other.goto('./studio/');
  const elsewhere = (tab: Page) => tab.getByRole('heading', { name: 'Open in another tab' });
  await expect(elsewhere(other)).toBeVisible();
  await expect(doubts(other)).toContainText('5 doubts');
  await expect(other.locator('.studio-answers button').first()).toBeDisabled();
  expect(await findViolations(other)).toEqual([]);

  await page.locator('.studio-answers button').first().click();
  await expect(doubts(page)).toContainText('4 doubts');
  await expect(doubts(other)).toContainText('4 doubts');

  await page.getByRole('button', { name: 'Interview', exact: true }).click();
  // What somebody is at in the first tab stays there, whoever works on the edition meanwhile.
  await passages(page).last().locator('p').last().click();
  await page.getByLabel('Its words, in Markdown').fill('Nobody swims there now.');
  await other.getByRole('button', { name: 'Work on it here' }).click();
  await expect(elsewhere(other)).toHaveCount(0);
  await expect(elsewhere(page)).toBeVisible();
  await expect(page.getByLabel('Its words, in Markdown')).toHaveValue('Nobody swims there now.');
  await other.getByRole('button', { name: 'Undo' }).click();
  await expect(doubts(other)).toContainText('5 doubts');
  await expect(doubts(page)).toContainText('5 doubts');

  await page.getByRole('button', { name: 'Work on it here' }).click();
  await expect(elsewhere(other)).toBeVisible();
  // Undone, the first doubt was shown in the essay.
  await other.getByRole('button', { name: 'Interview', exact: true }).click();
  await page.getByRole('button', { name: 'Keep these words' }).click();
  await expect(passages(page).last()).toContainText('Nobody swims there now.');
  await expect(passages(other).last()).toContainText('Nobody swims there now.');

  await page.close();
  await expect(elsewhere(other)).toHaveCount(0);
  await other.getByRole('button', { name: 'Undo' }).click();
  await expect(passages(other).last()).toContainText('Nobody swims there any more.');
});

test('what cannot be kept is said, and nothing is lost by it', async ({ page, context, baseURL }) => {
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(baseURL ?? '').origin, quotaSize: 1 });
  await paste(page, TALK);
  await expect(passages(page)).toHaveCount(4);
  await expect(page.locator('.studio-unkept')).toContainText('It could not be kept. The browser has no room left');
});

test('axe finds nothing, and all fits a phone, where doubts are settled too', async ({ page }) => {
  await makeEdition(page);
  await page.getByText('Title, people, dates, rights').click();
  await page.getByText('Texts: 2').click();
  await page.getByText('Your editions: 1').click();
  await passages(page).first().locator('p').last().click();
  await expect(page.locator('.studio-selection')).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.locator('.studio-selection').getByRole('button', { name: 'Close' }).click();
  await page.locator('.studio-answers button').first().click();
  await expect(doubts(page)).toContainText('4 doubts');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await findViolations(page)).toEqual([]);
});
