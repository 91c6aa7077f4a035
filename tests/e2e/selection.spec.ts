/** Selected words, passages and notes: their links, quotations and citations. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { z } from 'zod';
import { findViolations } from '../support/find-violations';
import { chosenNumber } from '../support/notes';
import {
  clipboardText,
  dragOver,
  highlightedWords,
  notice,
  openPage,
  selectBetween,
  selectedText,
  toolbar,
} from '../support/selecting';

const READER = './zuckerberg-titv/';
const CAPEX = { passage: 'is-there-a-limit-to-what', words: 'a limit to what you’ll spend' };
const TRENDS = { passage: 'i-think-well-see-how-the', words: 'I think we’ll see' };
const ALTERED = 'relativity-i-just-think-that-we-should';

test.use({ viewport: { width: 1280, height: 900 } });

const allowClipboard = (context: BrowserContext): Promise<void> =>
  context.grantPermissions(['clipboard-read', 'clipboard-write']);

const tool = (page: Page, name: string) => toolbar(page).getByRole('button', { name, exact: true });

/** Where the toolbar is, and whether it covers any line of the selection. */
function toolbarPlace(page: Page) {
  return toolbar(page).evaluate((element) => {
    const bar = element.getBoundingClientRect();
    const lines = Array.from(getSelection()?.getRangeAt(0).getClientRects() ?? []);
    const covered = lines.some(
      ({ left, top, right, bottom }) => left < bar.right && right > bar.left && top < bar.bottom && bottom > bar.top,
    );
    return { left: bar.left, top: bar.top, right: bar.right, bottom: bar.bottom, covered };
  });
}

test('a page holds the words of the interview letter for letter', async ({ page }) => {
  const lock = z
    .object({ passages: z.array(z.object({ id: z.string(), text: z.string() })) })
    .parse(JSON.parse(readFileSync('content/zuckerberg-titv/links.lock.json', 'utf8')));
  await openPage(page, READER);
  const shown = await page.locator('.passage').evaluateAll((passages) =>
    passages.map(({ id, children }) => ({
      id,
      text: Array.from(children, (child) =>
        child.matches('p:not(.speaker, .timecode)') ? child.textContent : '',
      ).join(''),
    })),
  );
  expect(shown).toEqual(lock.passages.map(({ id, text }) => ({ id, text })));
});

for (const [width, height] of [
  [320, 640],
  [390, 844],
  [820, 1180],
  [1280, 900],
  [1680, 1050],
] as const) {
  test(`the tools come beside selected words, within a window of ${width} pixels, and nothing moves`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openPage(page, READER);
    const passage = page.locator(`[id="${CAPEX.passage}"]`);
    await passage.scrollIntoViewIfNeeded();
    const before = await passage.boundingBox();
    await expect(toolbar(page)).toBeHidden();
    await dragOver(page, CAPEX);
    await expect(toolbar(page)).toBeVisible();
    const { left, top, right, bottom, covered } = await toolbarPlace(page);
    expect(covered).toBe(false);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width);
    expect(bottom).toBeLessThanOrEqual(height);
    expect(await selectedText(page)).toBe(CAPEX.words);
    expect(await passage.boundingBox()).toEqual(before);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

test('the tools of a selection that fills the window stay within it', async ({ page }) => {
  await openPage(page, READER);
  await selectBetween(page, '.passage p', `[id="${CAPEX.passage}"] p`);
  await expect(toolbar(page)).toBeVisible();
  const { top, bottom } = await toolbarPlace(page);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(900);
});

test('Copy link gives a link that shows the words elsewhere, and leaves the address alone', async ({
  page,
  context,
}) => {
  await allowClipboard(context);
  await openPage(page, READER);
  const entries = await page.evaluate(() => history.length);
  await dragOver(page, TRENDS);
  await tool(page, 'Copy link').click();
  await expect(page.getByRole('status')).toHaveText('Link copied.');
  const link = await clipboardText(page);
  expect(link).toMatch(/\/zuckerberg-titv\/#i-think-well-see-how-the\.1-4\.[0-9a-v]{6}:~:text=/);
  await expect(page).toHaveURL(READER);
  expect(await page.evaluate(() => history.length)).toBe(entries);
  expect(await selectedText(page)).toBe(TRENDS.words);

  const other = await context.newPage();
  await openPage(other, link);
  await expect.poll(() => highlightedWords(other)).toEqual([TRENDS.words]);
  await expect(other.locator(`[id="${TRENDS.passage}"]`)).toBeInViewport();
  await expect(notice(other)).toBeHidden();
});

test('words that the outline has too get no directive, which would lead there', async ({ page, context }) => {
  await allowClipboard(context);
  await openPage(page, READER);
  await dragOver(page, CAPEX);
  await tool(page, 'Copy link').click();
  await expect(page.getByRole('status')).toHaveText('Link copied.');
  expect(await clipboardText(page)).toMatch(/#is-there-a-limit-to-what\.3-8\.[0-9a-v]{6}$/);
});

test('Copy quote gives plain and rich text, Copy Markdown gives Markdown', async ({ page, context }) => {
  await allowClipboard(context);
  await openPage(page, READER);
  await dragOver(page, CAPEX, TRENDS);
  await tool(page, 'Copy quote').click();
  await expect(page.getByRole('status')).toHaveText('Quote copied.');
  const plain = await clipboardText(page);
  expect(plain).toContain('[Jessica Lessin]: “a limit to what you’ll spend on capex?”');
  expect(plain).toContain('Mark Zuckerberg]: “I think we’ll see”');
  expect(plain).toMatch(/TITV, The Information, July 16, 2025\nhttp:\S+#is-there-a-limit-to-what\.3-\d+\.[0-9a-v]{6}$/);
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return item ? (await item.getType('text/html')).text() : '';
  });
  expect(html).toContain('<blockquote');
  expect(html).toMatch(/<a href="http:\S+#is-there-a-limit-to-what\.3-/);
  await tool(page, 'Copy Markdown').click();
  await expect(page.getByRole('status')).toHaveText('Markdown copied.');
  expect(await clipboardText(page)).toMatch(/^> \*\*\\\[Jessica Lessin\\\]:\*\* “a limit[\s\S]+\n>\n> — \[Inside/);
});

test('copying by hand still gives the bare words', async ({ page, context }) => {
  await allowClipboard(context);
  await openPage(page, READER);
  await dragOver(page, CAPEX);
  await expect(toolbar(page)).toBeVisible();
  await page.keyboard.press('Control+c');
  expect(await clipboardText(page)).toBe(CAPEX.words);
});

test('of a selection that reaches into notes and names only the interview’s words are taken', async ({
  page,
  context,
}) => {
  await allowClipboard(context);
  await openPage(page, READER);
  await selectBetween(
    page,
    `[id="${TRENDS.passage}"] .speaker`,
    '[id="note:relativity-and-one-of-the-benefits-of"] .note-body',
  );
  await expect(toolbar(page)).toBeVisible();
  await tool(page, 'Copy quote').click();
  await expect(page.getByRole('status')).toHaveText('Quote copied.');
  const plain = await clipboardText(page);
  expect(plain).toContain('“I think we’ll see how the technology trends');
  expect(plain).toContain('infrastructure team that is doing novel work to build up data centers.');
  expect(plain).not.toContain('Translation');
  expect(plain).not.toMatch(/zuckerberg\]?:? *“?I think/);
});

test('words outside the interview have no tools', async ({ page }) => {
  await openPage(page, READER);
  await dragOver(page, CAPEX);
  await expect(toolbar(page)).toBeVisible();
  await selectBetween(page, '.title-page h1', '.title-page .dek');
  await expect(toolbar(page)).toBeHidden();
});

test('the tools go when the selection does', async ({ page }) => {
  await openPage(page, READER);
  await dragOver(page, CAPEX);
  await expect(toolbar(page)).toBeVisible();
  await page.locator(`[id="${TRENDS.passage}"] p`).last().click();
  await expect(toolbar(page)).toBeHidden();
});

test('Cite gives four styles to copy', async ({ page, context }) => {
  await allowClipboard(context);
  await openPage(page, READER);
  await dragOver(page, CAPEX);
  await tool(page, 'Cite').click();
  const dialog = page.getByRole('dialog', { name: 'Cite these words' });
  await expect(dialog.getByRole('region', { name: 'APA' })).toContainText(
    'Zuckerberg, M. (2025, July 16). Inside Zuckerberg’s AI Playbook',
  );
  await expect(dialog.getByRole('region', { name: 'MLA' })).toContainText(
    'Interview by Jessica Lessin. TITV, The Information, 16 July 2025, http',
  );
  await expect(dialog.getByRole('region', { name: 'Chicago' })).toContainText(
    'TITV, The Information, July 16, 2025. http',
  );
  await expect(dialog.getByRole('region', { name: 'BibTeX' })).toContainText('@misc{zuckerberg2025,');
  await dialog.getByRole('button', { name: 'Copy BibTeX' }).click();
  await expect(dialog.getByRole('button', { name: 'Copy BibTeX' })).toHaveText('Copied');
  expect(await clipboardText(page)).toMatch(
    /^@misc\{zuckerberg2025,[\s\S]*#is-there-a-limit-to-what\.3-8\.[0-9a-v]{6}\},[\s\S]*\}$/,
  );
  await dialog.getByRole('button', { name: 'Copy APA' }).click();
  await expect(dialog.getByRole('button', { name: 'Copy APA' })).toHaveText('Copied');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect.poll(() => selectedText(page)).toBe(CAPEX.words);
});

test('where the clipboard is denied the text is there to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
    Object.assign(navigator.clipboard, { write: refuse, writeText: refuse });
  });
  await openPage(page, READER);
  await dragOver(page, CAPEX);
  await tool(page, 'Copy quote').click();
  const dialog = page.getByRole('dialog', { name: 'Copy by hand' });
  const field = dialog.getByRole('textbox');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/^“a limit to what you’ll spend”\n\n— \[Jessica Lessin\]/);
  const selected = await field.evaluate((element) =>
    element instanceof HTMLTextAreaElement ? element.value.slice(element.selectionStart, element.selectionEnd) : '',
  );
  expect(selected).toBe(await field.inputValue());
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
});

test.describe('sharing', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(navigator, {
        share: async (data: ShareData) => Object.assign(window, { shared: data }),
      });
    });
  });
  const shared = (page: Page) => page.evaluate(() => Reflect.get(window, 'shared'));

  test('hands the page of the words’ passage to the system', async ({ page }) => {
    await openPage(page, READER);
    await dragOver(page, CAPEX);
    await tool(page, 'Share').click();
    await expect
      .poll(() => shared(page))
      .toMatchObject({
        text: CAPEX.words,
        url: expect.stringMatching(
          /^http:[^#]+\/zuckerberg-titv\/p\/is-there-a-limit-to-what\/#is-there-a-limit-to-what\.3-8\.[0-9a-v]{6}$/,
        ),
      });
  });

  test('hands the page of a note’s quote to the system', async ({ page }) => {
    await openPage(page, `${READER}#note:${ALTERED}`);
    await page
      .locator('.note.chosen')
      .getByRole('button', { name: /^Link to this note/ })
      .click();
    await tool(page, 'Share').click();
    await expect
      .poll(() => shared(page))
      .toMatchObject({
        url: expect.stringMatching(new RegExp(`/zuckerberg-titv/q/${ALTERED}/$`)),
      });
  });
});

test('without a share sheet there is no Share', async ({ page }) => {
  await page.addInitScript(() => Object.assign(navigator, { share: undefined }));
  await openPage(page, READER);
  await dragOver(page, CAPEX);
  await expect(tool(page, 'Copy link')).toBeVisible();
  await expect(tool(page, 'Share')).toBeHidden();
});

test.describe('with a keyboard', () => {
  test('Tab leads from a selection into the tools, arrows through them, and Escape gives all back', async ({
    page,
  }) => {
    await openPage(page, READER);
    await dragOver(page, CAPEX);
    await expect(page.getByRole('status')).toHaveText(/Press Tab to reach them/);
    for (const _ of [' ', 'o', 'n']) await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(() => selectedText(page)).toBe(`${CAPEX.words} on`);
    await expect(toolbar(page)).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(tool(page, 'Copy link')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(tool(page, 'Copy quote')).toBeFocused();
    await page.keyboard.press('End');
    await expect(tool(page, 'Cite')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(tool(page, 'Copy link')).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await expect(tool(page, 'Cite')).toBeFocused();
    await page.keyboard.press('Home');
    await expect(tool(page, 'Copy link')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(toolbar(page)).toBeHidden();
    expect(await selectedText(page)).toBe(`${CAPEX.words} on`);
    await expect(page.locator(`[id="${CAPEX.passage}"] .passage-link`)).toBeFocused();
  });

  test('Tab leads out of the tools again, and then on', async ({ page }) => {
    await openPage(page, READER);
    const sign = page.locator(`[id="${CAPEX.passage}"] .passage-link`);
    await dragOver(page, CAPEX);
    await expect(toolbar(page)).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(tool(page, 'Copy link')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(sign).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator('.link-tools :focus')).toHaveCount(0);
    expect(await selectedText(page)).toBe(CAPEX.words);
  });

  test('s opens the tools of the selection, of the chosen note, or of the passage', async ({ page, context }) => {
    await allowClipboard(context);
    await openPage(page, READER);
    await dragOver(page, CAPEX);
    await expect(toolbar(page)).toBeVisible();
    await page.keyboard.press('s');
    await expect(tool(page, 'Copy link')).toBeFocused();
    await page.keyboard.press('Escape');

    await page.evaluate(() => getSelection()?.removeAllRanges());
    await page.locator(`[id="${TRENDS.passage}"] .passage-link`).focus();
    await page.keyboard.press('s');
    await expect(tool(page, 'Copy link')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect.poll(() => clipboardText(page)).toMatch(/\/zuckerberg-titv\/#i-think-well-see-how-the$/);
    await page.keyboard.press('Escape');
    await expect(page.locator(`[id="${TRENDS.passage}"] .passage-link`)).toBeFocused();

    await page.keyboard.press('n');
    const chosen = await chosenNumber(page).getAttribute('data-of');
    await page.keyboard.press('s');
    await expect(tool(page, 'Copy link')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect.poll(() => clipboardText(page)).toMatch(new RegExp(`/#note:${chosen}$`));
    await page.keyboard.press('Escape');
    await expect(page.locator('.note.chosen')).toHaveCount(1);
  });

  test('s is listed on ?, and can be turned off', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('gloss', 'keys=off'));
    await openPage(page, READER);
    await expect(page.getByRole('dialog', { name: 'Keys', includeHidden: true })).toContainText('Link, quote or cite');
    await page.locator(`[id="${TRENDS.passage}"] .passage-link`).focus();
    await page.keyboard.press('s');
    await dragOver(page, CAPEX);
    await expect(toolbar(page)).toBeVisible();
    await expect(tool(page, 'Copy link')).not.toBeFocused();
  });
});

test('the sign beside a passage chooses it and offers its link', async ({ page, context }) => {
  await allowClipboard(context);
  await openPage(page, READER);
  const passage = page.locator(`[id="${CAPEX.passage}"]`);
  const sign = passage.getByRole('link', { name: /Link to this passage/ });
  await passage.hover();
  await sign.click();
  await expect(page).toHaveURL(`${READER}#${CAPEX.passage}`);
  await expect(tool(page, 'Copy link')).toBeFocused();
  await tool(page, 'Copy link').click();
  await expect.poll(() => clipboardText(page)).toMatch(/\/zuckerberg-titv\/#is-there-a-limit-to-what$/);
  await page.keyboard.press('Escape');
  await expect(toolbar(page)).toBeHidden();
  await expect(sign).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(tool(page, 'Copy link')).toBeFocused();
  await page.locator('.title-page').click({ position: { x: 4, y: 4 } });
  await expect(toolbar(page)).toBeHidden();
});

test('a note offers the link, and the interview’s words that it is on', async ({ page, context }) => {
  await allowClipboard(context);
  await openPage(page, `${READER}#note:${ALTERED}`);
  await page
    .locator('.note.chosen')
    .getByRole('button', { name: /^Link to this note/ })
    .click();
  await tool(page, 'Copy quote').click();
  await expect(page.getByRole('status')).toHaveText('Quote copied.');
  const plain = await clipboardText(page);
  const words = await page.locator(`mark[data-quotes~="${ALTERED}"]`).allTextContents();
  for (const piece of words) expect(plain).toContain(piece.replace(/\s+/g, ' '));
  expect(plain).toMatch(new RegExp(`#note:${ALTERED}$`));
  await expect(page.locator('.note.chosen')).toHaveCount(1);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the tools stand at the foot of the window, large enough for a finger, and leave the selection', async ({
    page,
    context,
  }) => {
    await allowClipboard(context);
    await page.addInitScript(() => Object.assign(navigator, { share: async () => undefined }));
    await openPage(page, READER);
    await page.locator(`[id="${CAPEX.passage}"]`).scrollIntoViewIfNeeded();
    await selectBetween(page, `[id="${CAPEX.passage}"] p:last-of-type`, `[id="${CAPEX.passage}"] p:last-of-type`);
    await expect(toolbar(page)).toBeVisible();
    const { left, right, bottom, covered } = await toolbarPlace(page);
    expect([left, right, bottom, covered]).toEqual([0, 390, 844, false]);
    for (const button of await toolbar(page).getByRole('button').all()) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    await tool(page, 'Copy link').tap();
    await expect(page.getByRole('status')).toHaveText('Link copied.');
    expect(await clipboardText(page)).toContain('#is-there-a-limit-to-what.1-10.');
    expect(await selectedText(page)).toBe('Is there a limit to what you’ll spend on capex?');
    await expect(toolbar(page)).toBeVisible();
  });

  test('an opened note offers its link to a finger', async ({ page }) => {
    await openPage(page, `${READER}#note:${ALTERED}`);
    const link = page.locator('.note.chosen').getByRole('button', { name: /^Link to this note/ });
    const box = await link.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    await link.tap();
    await expect(toolbar(page)).toBeVisible();
    await expect(page.locator('.note.chosen')).toHaveCount(1);
  });
});

test('nothing of the tools is printed', async ({ page }) => {
  await openPage(page, READER);
  await dragOver(page, CAPEX);
  await expect(toolbar(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(toolbar(page)).toBeHidden();
});

for (const width of [390, 1280]) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('axe finds nothing with the tools and the dialog open', async ({ page }) => {
      await openPage(page, READER);
      await dragOver(page, CAPEX);
      await expect(toolbar(page)).toBeVisible();
      expect(await findViolations(page)).toEqual([]);
      await tool(page, 'Cite').click();
      await expect(page.getByRole('dialog', { name: 'Cite these words' })).toBeVisible();
      expect(await findViolations(page)).toEqual([]);
    });
  });
}

/** The middle of a word in the midst of a quote, in the window. */
async function insideQuote(page: Page, quote: string): Promise<{ x: number; y: number }> {
  const mark = page.locator(`mark[data-quotes~="${quote}"] > span:not([id])`).first();
  await mark.scrollIntoViewIfNeeded();
  return mark.evaluate(({ firstChild }) => {
    const text = firstChild?.textContent ?? '';
    const at = text.search(/(?<=.{30} )\p{L}{4}/u);
    const range = document.createRange();
    if (firstChild && at >= 0) range.setStart(firstChild, at);
    if (firstChild && at >= 0) range.setEnd(firstChild, at + 4);
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
}

for (const [name, address] of [
  ['the interview', READER],
  ['the essay', `${READER}relativity/`],
] as const) {
  test(`in ${name} quoted words are selected by dragging and by double and triple clicks, and a click chooses`, async ({
    page,
  }) => {
    await openPage(page, address);
    const chosen = page.locator('.note.chosen');
    const from = await insideQuote(page, ALTERED);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 120, from.y, { steps: 5 });
    await page.mouse.up();
    expect((await selectedText(page)).length).toBeGreaterThan(5);
    await expect(chosen).toHaveCount(0);
    await page.mouse.click(2, 400);

    await page.mouse.dblclick(from.x, from.y, { delay: 20 });
    expect(await selectedText(page)).toMatch(/^[\p{L}’]+\s?$/u);
    await expect(chosen).toHaveCount(1);
    await page.mouse.click(from.x, from.y, { clickCount: 3 });
    const paragraph = page.locator('p', { has: page.locator(`mark[data-quotes~="${ALTERED}"]`) }).first();
    expect((await selectedText(page)).trim()).toBe(await paragraph.textContent());
  });

  test(`a reader mode keeps every paragraph of ${name} in order, whatever its id, and nothing of the page around it`, async ({
    page,
  }) => {
    await openPage(page, address);
    const readability = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');
    // Not as an element: the page allows no scripts but its own.
    await page.evaluate(`${readFileSync(readability, 'utf8')};window.Readability = Readability;`);
    const { read, paragraphs, names } = await page.evaluate(() => {
      const copy = new DOMParser().parseFromString(document.documentElement.outerHTML, 'text/html');
      // Ids are made of whatever words a text has.
      for (const element of copy.querySelectorAll('.passage, mark[id]'))
        element.id = `social-comment-menu-${element.id}`;
      const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
      const textOf = (selector: string) =>
        Array.from(document.querySelectorAll(selector), ({ textContent }) => plain(textContent));
      const { content } = new (Reflect.get(window, 'Readability'))(copy).parse();
      return {
        read: plain(new DOMParser().parseFromString(content, 'text/html').body.textContent),
        paragraphs: textOf('.passage > p:not(.timecode), .essay .stretch-text > *'),
        names: textOf('.speaker').length,
      };
    });
    expect(names).toBe(address === READER ? 17 : 0);
    let at = 0;
    const lost = paragraphs.filter((paragraph) => {
      const found = read.indexOf(paragraph, at);
      if (found >= 0) at = found + paragraph.length;
      return found < 0;
    });
    expect(lost).toEqual([]);
    for (const words of ['Link to this passage', 'Reading order', 'Preferences', 'Copy link', 'Skip to'])
      expect(read).not.toContain(words);
  });
}
