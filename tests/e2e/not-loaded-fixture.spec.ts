/** What a reader is told where a part of the page's script cannot be loaded, and how they go on. */
import { expect, type Page, test } from '@playwright/test';
import { findViolations } from '../support/find-violations';
import { highlightedWords, notice, openPage, selectBetween, toolbar } from '../support/selecting';

const READER = './lamp/';
/** A link to words that were changed since it was made. */
const STAIRS = '#i-miss-the-stairs-there-were.5-12.43uu6l';
const TOOLS = 'The tools for links, quotes and citations could not be loaded.';

test.use({ viewport: { width: 1280, height: 900 } });

/** What went wrong in the page without anybody having been told. */
let errors: string[] = [];

test.beforeEach(({ page }) => {
  errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
});
test.afterEach(() => expect(errors).toEqual([]));

const files = (part: string): string => `**/scripts/${part}-*.js`;

async function withhold(page: Page, part: string): Promise<void> {
  await page.route(files(part), (route) => route.abort());
}

const selectPassage = (page: Page, id: string): Promise<void> =>
  selectBetween(page, `[id="${id}"] > p:last-of-type`, `[id="${id}"] > p:last-of-type`);

const selectWords = (page: Page): Promise<void> => selectPassage(page, 'that-the-fog-comes-from-the');
const selectOthers = (page: Page): Promise<void> => selectPassage(page, 'do-you-miss-it');

/** Asserts that a reader sees and hears what could not be loaded, and what to do. */
async function expectTold(page: Page, says: string): Promise<void> {
  await expect(notice(page)).toContainText(says);
  await expect(page.getByRole('status')).toContainText(says);
  await expect(page.getByRole('status')).toContainText('Once there is a connection, load the page again.');
  await expect(notice(page).getByRole('button', { name: 'Load the page again' })).toBeVisible();
}

const close = (page: Page): Promise<void> => notice(page).getByRole('button', { name: 'Close this notice' }).click();

test('without the tools, whoever selects words is told once, and whoever asks for them each time', async ({ page }) => {
  await withhold(page, 'connect-link-tools');
  await openPage(page, READER);
  await selectWords(page);
  await expectTold(page, TOOLS);
  expect(await findViolations(page)).toEqual([]);
  await close(page);
  await expect(notice(page)).toBeHidden();

  // The second failure comes when the first has been dealt with.
  for (const select of [selectOthers, selectWords]) {
    const failed = page.waitForEvent('requestfailed');
    await select(page);
    await failed;
    await expect(notice(page)).toBeHidden();
  }

  await page.keyboard.press('s');
  await expectTold(page, TOOLS);
  await page.keyboard.press('Escape');
  await expect(notice(page)).toBeHidden();
  await page.locator('.passage-link').first().click();
  await expectTold(page, TOOLS);
  await expect(page).toHaveURL(/#.+/);
});

test('the notice about the tools goes without the choice, and the choice without the notice', async ({ page }) => {
  await withhold(page, 'connect-link-tools');
  await openPage(page, READER);
  await page.locator('mark > a').first().click();
  const chosen = page.locator('.note.chosen');
  await page.keyboard.press('s');
  await expectTold(page, TOOLS);
  await page.keyboard.press('Escape');
  await expect(notice(page)).toBeHidden();
  await expect(chosen).toHaveCount(1);
  await page.keyboard.press('s');
  await expectTold(page, TOOLS);
  await page.goBack();
  await expect(chosen).toHaveCount(0);
  await expect(notice(page)).toBeVisible();
});

test('the page loaded again has its tools', async ({ page }) => {
  await withhold(page, 'connect-link-tools');
  await openPage(page, READER);
  await selectWords(page);
  await expectTold(page, TOOLS);
  await page.unroute(files('connect-link-tools'));
  await notice(page).getByRole('button', { name: 'Load the page again' }).click();
  await expect(notice(page)).toBeHidden();
  await expect(page.locator('html')).toHaveClass(/enhanced/);
  await selectWords(page);
  await expect(toolbar(page)).toBeVisible();
});

test('tools that come in the end take away the notice that they did not', async ({ page }) => {
  await withhold(page, 'connect-link-tools');
  await openPage(page, READER);
  await selectWords(page);
  await expectTold(page, TOOLS);
  await page.unroute(files('connect-link-tools'));
  await selectOthers(page);
  await expect(toolbar(page)).toBeVisible();
  await expect(notice(page)).toBeHidden();
});

test('without the citations, Cite says so and the other tools stay', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await withhold(page, 'cite-dialog');
  await openPage(page, READER);
  await selectWords(page);
  await toolbar(page).getByRole('button', { name: 'Cite' }).click();
  await expectTold(page, 'The citations could not be loaded.');
  await close(page);
  await expect(notice(page)).toBeHidden();
  await toolbar(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('status')).toHaveText('Link copied.');
});

for (const { part, says } of [
  { part: 'open-link', says: 'The script that looks up this link could not be loaded.' },
  { part: 'resolve', says: 'The script that finds out why could not be loaded.' },
]) {
  test(`without ${part}, an old link says so, and is followed when the page is loaded again`, async ({ page }) => {
    await withhold(page, part);
    await openPage(page, READER + STAIRS);
    await expectTold(page, says);
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    await page.unroute(files(part));
    await notice(page).getByRole('button', { name: 'Load the page again' }).click();
    await expect(notice(page)).toContainText('have been changed since the link was made');
    expect(await highlightedWords(page)).toEqual(['There were two hundred and ten of them']);
  });

  test(`without ${part}, closing the notice takes the link back`, async ({ page }) => {
    await withhold(page, part);
    await openPage(page, READER + STAIRS);
    await expectTold(page, says);
    await close(page);
    await expect(notice(page)).toBeHidden();
    await expect(page).toHaveURL(READER);
    await page.goBack();
    await expectTold(page, says);
  });
}

test('without the steps from quote to quote, whoever asks for one is told', async ({ page }) => {
  await withhold(page, 'reading-aids');
  await openPage(page, READER);
  await page.keyboard.press('n');
  await expectTold(page, 'The steps from quote to quote could not be loaded.');
  await page.unroute(files('reading-aids'));
  await notice(page).getByRole('button', { name: 'Load the page again' }).click();
  await expect(notice(page)).toBeHidden();
  await page.keyboard.press('n');
  await expect(page.locator('.note.chosen')).toBeVisible();
});

test('without the script that keeps an edition, a press says that it was not kept', async ({ page }) => {
  await withhold(page, 'keep-edition');
  await openPage(page, READER);
  await page.getByRole('button', { name: 'Keep this edition for reading offline' }).click();
  await expect(page.getByText('It could not be kept: the connection broke off')).toBeVisible();
});
