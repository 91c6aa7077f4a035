/** Editions unlike the first: right to left, without an essay, with chapters of two levels and many speakers. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { findViolations } from '../support/find-violations';
import { expectNoOverlap, visibleNotes } from '../support/notes';

const ARABIC = './lighthouse/';
const BREAD = './bread/';
const FOOTBRIDGE = './footbridge/';
const LIGHT = 'waiting-الضوء-لا-يقول-للسفينة-أين-تذهب';

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('html')).toHaveClass(/enhanced/);
}

/** Left and right of an element in the window. */
async function extent(element: Locator): Promise<{ left: number; right: number; top: number }> {
  return element.evaluate((each) => {
    const { left, right, top } = each.getBoundingClientRect();
    return { left, right, top };
  });
}

test.describe('an interview that is read from right to left', () => {
  test.use({ viewport: { width: 1440, height: 1000 } });

  test('has its names on the right of the text, and its notes on the left', async ({ page }) => {
    await open(page, ARABIC);
    const passage = page.locator('.passage').filter({ hasText: 'الضوء لا يقول للسفينة' });
    await expect(passage).toHaveCSS('direction', 'rtl');
    const text = await extent(passage.locator('p').last());
    expect((await extent(page.locator('.speaker').first())).left).toBeGreaterThan(text.right);
    expect((await extent(page.getByRole('navigation', { name: 'Outline' }))).left).toBeGreaterThan(text.right);
    for (const note of await visibleNotes(page).all()) expect((await extent(note)).right).toBeLessThan(text.left);
    await expectNoOverlap(page);
  });

  test('has a note level with its quote when one is chosen', async ({ page }) => {
    await open(page, ARABIC);
    await page.locator('mark > span', { hasText: /^الضوء لا يقول للسفينة/ }).click();
    const note = page.locator('.note.chosen');
    await expect(note).toContainText('وهذا عندي تعريف المعلّم أيضًا');
    const line = (await extent(page.locator('mark.chosen').first())).top;
    await expect.poll(async () => Math.abs((await extent(note)).top - line)).toBeLessThan(12);
    await expectNoOverlap(page);
  });

  test('is never set in slanted letters', async ({ page }) => {
    await open(page, ARABIC);
    for (const words of ['متى بدأتِ العمل في المنارة، ومن علّمكِ؟', 'ثلاثون عامًا في منارة', 'لكنها لا تنتظر أحدًا'])
      await expect(page.locator('.passage p, .dek').filter({ hasText: words })).toHaveCSS('font-style', 'normal');
    await expect(page.locator('.note cite').filter({ hasText: 'A Lamp That Waits' })).toHaveCSS('font-style', 'italic');
    const dek = page.locator('.dek');
    for (const [language, style] of [
      ['ja', 'normal'],
      ['zh-Hant', 'normal'],
      ['hi', 'normal'],
      ['ru', 'italic'],
    ] as const) {
      await dek.evaluate((element, lang) => element.setAttribute('lang', lang), language);
      await expect(dek).toHaveCSS('font-style', style);
    }
    await page.goto('./');
    await expect(page.getByText('ثلاثون عامًا في منارة')).toHaveCSS('font-style', 'normal');
  });

  test('keeps each essay in the direction of its own language', async ({ page }) => {
    await open(page, ARABIC);
    await expect(page.getByText('وهذا عندي تعريف المعلّم أيضًا')).toHaveCSS('direction', 'rtl');
    await expect(page.getByText('She ends on a count of boats').last()).toHaveCSS('direction', 'ltr');
    await open(page, './lighthouse/waiting/');
    await expect(page.getByText('قرأت حديث الحارسة مرتين')).toHaveCSS('direction', 'rtl');
    await open(page, './lighthouse/a-lamp-that-waits/');
    await expect(page.getByText('I read Arabic slowly')).toHaveCSS('direction', 'ltr');
  });

  test('begins at the right end of the overview', async ({ page }) => {
    await open(page, ARABIC);
    const lefts = await page
      .locator('.overview-hit')
      .evaluateAll((turns) => turns.map((turn) => turn.getBoundingClientRect().left));
    expect(lefts).toEqual([...lefts].sort((a, b) => b - a));
    await expect.poll(async () => (await extent(page.locator('.overview-place'))).right).toBeGreaterThan(1400);
  });

  test('opens its notes below the text on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, `${ARABIC}#note:${LIGHT}`);
    const note = page.locator('.note.chosen');
    await expect(note).toContainText('وهذا عندي تعريف المعلّم أيضًا');
    await expect(note).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

test.describe('an interview without an essay and without an introduction', () => {
  test.use({ viewport: { width: 1440, height: 1000 } });

  test('has no control for what is not there', async ({ page }) => {
    await open(page, BREAD);
    await expect(page.getByRole('navigation', { name: 'Reading order' }).getByRole('link')).toHaveText([
      'Interview',
      'Map',
    ]);
    await expect(page.getByRole('button', { name: 'Essays' })).toHaveCount(0);
    await expect(page.getByText('With commentary from')).toHaveCount(0);
    await expect(page.getByRole('region', { name: 'Introduction' })).toHaveCount(0);
    await expect(page.locator('.note')).toHaveCount(0);
    await expect(page.locator('.title-page .dek')).toHaveCount(0);
    await page.keyboard.press('n');
    await page.keyboard.press('o');
    await expect(page).toHaveURL(BREAD);
    await page.keyboard.press(']');
    await expect(page.getByRole('link', { name: 'Link to this passage' }).first()).toBeFocused();
  });

  test('has a map that says who speaks how much', async ({ page }) => {
    await page.goto(`${BREAD}map/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who speaks how much');
    await expect(page.getByRole('main')).toContainText('No essay about this interview has been added yet.');
  });
});

test.describe('an interview with chapters and many speakers', () => {
  test.use({ viewport: { width: 1440, height: 1000 } });

  test('lists chapters and questions in its outline, and a link to one shows its headings', async ({ page }) => {
    await open(page, FOOTBRIDGE);
    await expect(page.getByRole('heading', { level: 2, name: 'What it should become' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 3, name: 'The deed' })).toBeVisible();
    const outline = page.getByRole('navigation', { name: 'Outline' });
    await expect(outline.getByRole('link')).toHaveText([
      'What stands there now',
      'The planks',
      'What is the footbridge made of?',
      'Sound, but not safe?',
      'Councillor?',
      'The deed',
      'What it should become',
      'Is there a question from the hall?',
      'Where does she walk while you repair it?',
      'Who keeps it after that?',
    ]);
    await outline.getByRole('link', { name: 'What stands there now' }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'What stands there now' })).toBeInViewport({ ratio: 1 });
    await expect(outline.locator('[aria-current]')).toHaveText('What is the footbridge made of?');
  });

  test('names guests, moderator and hall, and says when each spoke', async ({ page }) => {
    await open(page, FOOTBRIDGE);
    await expect(page.locator('.title-page .people').first()).toHaveText(
      'Daniel Oakes, Philippa Marsh-Lindqvist, and Tomasz Bell moderated by Clara Wren and with A voice from the hall · 1 min',
    );
    const passage = page.locator('.passage').filter({ hasText: 'My mother is eighty-one' });
    await expect(passage.locator('.speaker')).toHaveText('From the hall');
    await expect(passage.locator('.timecode')).toHaveText('1:02:20');
    const name = await passage.locator('.speaker').boundingBox();
    const time = await passage.locator('.timecode').boundingBox();
    expect(time?.y).toBeGreaterThanOrEqual((name?.y ?? 0) + (name?.height ?? 0));
  });

  test('keeps many notes on one passage, and a long one on a short passage, apart', async ({ page }) => {
    await open(page, FOOTBRIDGE);
    await expectNoOverlap(page);
    await page.locator('mark > span', { hasText: /^Sound\.$/ }).click();
    const note = page.locator('.note.chosen');
    await expect(note).toContainText('She said that her grandfather had painted the iron.');
    await expectNoOverlap(page);
    await expect.poll(() => note.evaluate((each) => each.scrollHeight - each.clientHeight)).toBeLessThan(8);
  });

  test('can be found in the outline on a phone, which gives way to what was chosen', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, FOOTBRIDGE);
    const outline = page.getByRole('navigation', { name: 'Outline' });
    await expect(outline).toBeHidden();
    await page.getByRole('button', { name: 'Outline' }).click();
    await outline.getByRole('link', { name: 'The deed' }).click();
    await expect(outline).toBeHidden();
    await expect(page.getByRole('heading', { name: 'The deed' })).toBeInViewport({ ratio: 1 });
  });

  for (const width of [320, 390, 820, 1280]) {
    test(`has nothing wider than the window (${width} pixels wide)`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      for (const path of ['/', FOOTBRIDGE, `${FOOTBRIDGE}planks/`, `${FOOTBRIDGE}map/`, ARABIC, `${ARABIC}map/`]) {
        await page.goto(path);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
      }
    });
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test('outline and essays can be reached', async ({ page }) => {
    await page.goto(FOOTBRIDGE);
    await page.getByRole('navigation', { name: 'Outline' }).getByRole('link', { name: 'The deed' }).click();
    await expect(page.getByRole('heading', { name: 'The deed' })).toBeInViewport();
    await page.getByRole('button', { name: 'Essays' }).click();
    await page
      .getByRole('link', { name: /^The Stain/ })
      .last()
      .click();
    await expect(page).toHaveURL(`${FOOTBRIDGE}stain/`);
  });
});

const PAGES = ['./', ARABIC, './lighthouse/waiting/', './lighthouse/map/', BREAD, `${BREAD}map/`, FOOTBRIDGE];

for (const path of [...PAGES, `${FOOTBRIDGE}planks/`, `${FOOTBRIDGE}map/`]) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await page.goto(path);
    expect(await findViolations(page)).toEqual([]);
  });
}
