/** The interface in another language: from the front page to a note, found, copied, remembered, and without scripts. */
import { expect, type Page, test } from '@playwright/test';
import { findViolations } from '../support/find-violations';
import { clickQuote, note } from '../support/notes';
import { openPage } from '../support/selecting';
import { publishedAt } from '../support/sites';

const READER = './zuckerberg-titv/';
const CHINESE = './zh/zuckerberg-titv/';
const ALTERED = 'relativity-i-just-think-that-we-should';

const root = (page: Page) => page.locator('html');
const toolbar = (page: Page) => page.getByRole('toolbar', { name: '链接、摘录与引用' });
const notice = (page: Page) => page.getByRole('region', { name: '提示' });

/** Words of the page that stand in no element that says that they are of another language. */
async function untranslated(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement: parent, textContent } = node;
      const words = textContent?.trim() ?? '';
      if (
        !parent ||
        parent.closest('script, style, noscript, kbd, code, bdi:not(.lemma), svg, [data-style], .talk-bars')
      )
        continue;
      if (parent.closest('[lang]')?.getAttribute('lang') !== 'zh-Hans') continue;
      if (/\p{Script=Latin}{2,}/u.test(words) && !/\p{Script=Han}/u.test(words)) found.push(words);
    }
    return found;
  });
}

/** Names that are the same in every language. */
const NAMES = /^(?:Gloss|English|EPUB|Markdown|CSV|TEI|JSON|APA|MLA|Chicago|BibTeX|CC.*)$/;

test('an edition is read in Chinese, from the front page to a note', async ({ page }) => {
  await page.goto('./zh/');
  await expect(root(page)).toHaveAttribute('lang', 'zh-Hans');
  await expect(page).toHaveTitle('Gloss');
  await page.locator('.shelf-entry').getByRole('link', { name: '访谈' }).click();
  await expect(page).toHaveURL(/\/zh\/zuckerberg-titv\/$/);
  await expect(root(page)).toHaveClass(/enhanced/);
  await expect(page.locator('.passage').first(), 'the text stays in its own language').toHaveText(/\p{Script=Latin}/u);
  await clickQuote(page, ALTERED);
  await expect(note(page, ALTERED)).toHaveClass(/chosen/);
  await expect(note(page, ALTERED).locator('.fidelity-word')).toHaveText('有改动');
  await page.getByRole('navigation', { name: '阅读顺序' }).getByRole('link', { name: '对照图' }).click();
  await expect(page).toHaveURL(new RegExp(`/zh/zuckerberg-titv/map/#quote:${ALTERED}$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('引用了什么，在哪里');
  await page.getByRole('link', { name: 'Gloss' }).first().click();
  await expect(page).toHaveURL(/\/zh\/$/);
});

for (const path of ['', 'relativity/', 'map/']) {
  test(`no word of English stands among the words of the interface: ${path || 'interview'}`, async ({ page }) => {
    await page.goto(CHINESE + path);
    const words = (await untranslated(page)).filter((each) => !NAMES.test(each));
    const own = await page.locator('.kicker, h1, .people, .way, .essay-name').allInnerTexts();
    expect(words.filter((each) => !own.some((text) => text.includes(each)))).toEqual([]);
  });
}

test('words are found, and what is found leads to pages in Chinese', async ({ page }) => {
  await openPage(page, CHINESE);
  await page.keyboard.press('/');
  await page.keyboard.type('superintelligence lab');
  await expect(page.locator('#page\\:find').getByRole('status')).toHaveText(/^找到 \d+ 处。$/);
  await page.locator('.find-hit').first().click();
  await expect(page).toHaveURL(/\/zh\/zuckerberg-titv\/\?find=superintelligence\+lab#/);
});

test('a link that is copied, and a citation, name the page in the language of the edition', async ({ page, context }, {
  project,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPage(page, CHINESE);
  await page.locator('.passage').first().hover();
  await page.locator('.passage-link').first().click();
  await toolbar(page).getByRole('button', { name: '复制链接' }).click();
  await expect(page.locator('#page\\:status')).toHaveText('链接已复制。');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).pathname).toMatch(/^(?:\/interviews)?\/zuckerberg-titv\/$/);
  await toolbar(page).getByRole('button', { name: '引用格式' }).click();
  await expect(page.getByRole('dialog', { name: '引用这些话' }).locator('[data-style="mla"]')).not.toContainText(
    '/zh/',
  );
  const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
  expect(canonical).toBe(publishedAt(project.name, 'zuckerberg-titv/'));
});

test('the language that a reader prefers is remembered, and kept at every address', async ({ page }) => {
  await openPage(page, `${READER}#quote:${ALTERED}`);
  await expect(root(page)).toHaveAttribute('lang', 'en');
  await page.getByRole('button', { name: 'Preferences' }).click();
  await page.locator('.preferences label', { hasText: '简体中文' }).click();
  await expect(page).toHaveURL(new RegExp(`/zh/zuckerberg-titv/#quote:${ALTERED}$`));
  await expect(note(page, ALTERED)).toHaveClass(/chosen/);

  // A link that somebody sends names the page in the language of the edition.
  await page.goto('about:blank');
  await page.goto(`${READER}?find=fog#quote:${ALTERED}`);
  await expect(page).toHaveURL(new RegExp(`/zh/zuckerberg-titv/\\?find=fog#quote:${ALTERED}$`));
  await page.goto('./verify/');
  await expect(page).toHaveURL(/\/zh\/verify\/$/);
  await expect(page.getByRole('heading', { name: '1. 原话' })).toBeVisible();

  await page.goto(READER);
  await page.getByRole('button', { name: '偏好设置' }).click();
  await expect(page.getByRole('radio', { name: '简体中文' })).toBeChecked();
  await page.locator('.preferences label', { hasText: '随原版' }).click();
  await expect(page).toHaveURL(/\/zuckerberg-titv\/$/);
  await expect(page).not.toHaveURL(/\/zh\//);
  await page.goto('./');
  await expect(root(page)).toHaveAttribute('lang', 'en');
});

test('another preference sets no language', async ({ page }) => {
  await openPage(page, CHINESE);
  await page.getByRole('button', { name: '偏好设置' }).click();
  await page.locator('.preferences label', { hasText: '深色' }).click();
  await expect(root(page)).toHaveAttribute('data-theme', 'dark');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('gloss'))).toBe('theme=dark');
  await page.goto(READER);
  await expect(root(page)).toHaveAttribute('lang', 'en');
});

test('who has read a part in one language is led on from there in the other', async ({ page }) => {
  const read = page.locator('.passage').nth(20);
  await openPage(page, READER);
  await page.mouse.move(300, 300);
  await read.evaluate((passage) => passage.scrollIntoView());
  await expect(page.locator('.leader')).toBeAttached();
  const id = (await read.getAttribute('id')) ?? '';
  await page.goto('about:blank');

  await openPage(page, CHINESE);
  const offer = page.getByRole('region', { name: '提示' });
  await offer.getByRole('link').click();
  await expect(page).toHaveURL(`${CHINESE}#${id}`);
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the bar leads to the page in the other language, and back', async ({ page }) => {
    await page.goto(`${READER}map/`);
    await page.getByRole('link', { name: '简体中文' }).click();
    await expect(page).toHaveURL(/\/zh\/zuckerberg-titv\/map\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('引用了什么，在哪里');
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(/\/zuckerberg-titv\/map\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is quoted, and where');
  });
});

test('an address where nothing is says so in the language that it names', async ({ page }) => {
  const answer = await page.goto('./zh/no-such-page/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('这个地址没有页面');
});

test('a translation by the browser leaves links, quotations and citations as they are', async ({ page }) => {
  await openPage(page, CHINESE);
  await page.getByRole('button', { name: '偏好设置' }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    document.documentElement.classList.add('translated-ltr');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node instanceof Text && node.data.trim() !== '' && !node.parentElement?.closest('script, style'))
        nodes.push(node);
    for (const node of nodes) {
      const font = document.createElement('font');
      font.textContent = node.data.replace(/\p{L}+/gu, 'mot');
      node.replaceWith(font);
    }
  });
  await page.locator('.passage').first().hover();
  await page.locator('.passage-link').first().click();
  await expect(notice(page)).toContainText('不是发表时的原文');
  await expect(toolbar(page)).toBeHidden();
  await clickQuote(page, ALTERED);
  await expect(note(page, ALTERED)).toHaveClass(/chosen/);
  await page.evaluate(() => {
    location.hash = '#no-such-passage.1-2.abcdef';
  });
  await expect(notice(page)).toBeVisible();
  await page.locator('label', { has: page.locator('input[value="en"]') }).dispatchEvent('click');
  await expect(page, 'the language is switched all the same').toHaveURL(/\/zuckerberg-titv\/#/);
  await expect(page).not.toHaveURL(/\/zh\//);
});

for (const width of [390, 1280]) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 900 } });
    for (const path of [
      './zh/',
      CHINESE,
      `${CHINESE}#note:${ALTERED}`,
      `${CHINESE}map/`,
      './zh/search/',
      './zh/verify/',
      './zh/studio/',
    ]) {
      test(`axe finds nothing on ${path}`, async ({ page }) => {
        await page.goto(path);
        await expect(root(page)).toHaveAttribute('lang', 'zh-Hans');
        const filled = { './zh/verify/': '.verify-summary', './zh/studio/': '.studio-give textarea' }[path];
        if (filled !== undefined) await expect(page.locator(filled).first()).toBeVisible();
        expect(await findViolations(page)).toEqual([]);
        const isWide = await page.evaluate(
          () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
        );
        expect(isWide, 'wider than the window').toBe(false);
      });
    }
  });
}
