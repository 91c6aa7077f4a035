/** Finding words in all editions, as a reader does: with keys, by an address, back from what was found. */
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { summaryOf } from '../../lib/edition';
import type { Searchable } from '../../lib/formats/search/searchable-types';
import { INDEX_FOLDER, type IndexedEdition, writeLibraryIndex } from '../../lib/site/build/library-index';
import { startFolderServer, stopServer } from '../../lib/site/server';
import { builtSite } from '../support/built-site';
import { findViolations } from '../support/find-violations';
import { fixtureEdition } from '../support/fixture-editions';
import { freePorts } from '../support/free-ports';
import { settledPlace } from '../support/settled';

const SEARCH = './search/';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Find in all interviews and essays' });
const status = (page: Page) => page.locator('.library-find').getByRole('status');
const hits = (page: Page) => page.locator('.find-hit');
const contents = (page: Page) => page.locator('.library-index');

/** Waits until no more places come by themselves: where there are many, eight at least are shown. */
async function expectWholeAnswer(page: Page): Promise<void> {
  await expect.poll(() => hits(page).count()).toBeGreaterThanOrEqual(8);
}

/** The words that are marked where they stand on the page of an edition. */
const marked = (page: Page) =>
  page.evaluate(() => Array.from(CSS.highlights.get('found') ?? [], (range) => range.toString()));

test('words are typed, a result is pressed and its words are marked, and Back comes to it', {
  tag: '@anywhere',
}, async ({ page }) => {
  await page.goto(SEARCH);
  await field(page).focus();
  await page.keyboard.type('superintelligence lab');
  await expect(hits(page).first()).toHaveAttribute('href', /find=superintelligence\+lab[#&]/);
  await expect(status(page)).toHaveText(/^\d+ places? found( so far)?\.$/);
  await expect(contents(page)).toBeHidden();
  await expect(page).toHaveURL(/search\/\?find=superintelligence\+lab$/);
  await expect(hits(page).first().locator('mark').first()).toBeVisible();
  const passage = page.locator('.find-hit:not(.find-note)').first();
  while (!(await passage.evaluate((hit) => hit === document.activeElement))) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/zuckerberg-titv\/\?find=superintelligence\+lab#/);
  await expect(page.locator('.passage:target')).toBeInViewport();
  await expect.poll(async () => (await marked(page)).join(' ')).toMatch(/superintelligence/i);

  await page.goBack();
  await expect(passage, 'where it was left').toBeFocused();
  await expect(field(page)).toHaveValue('superintelligence lab');
  await field(page).fill('');
  await expect(contents(page), 'the index is back').toBeVisible();
  await expect(page).toHaveURL(/search\/$/);
});

test('an address holds a search with its filters, and a note is opened with its words marked', async ({ page }) => {
  await page.goto(`${SEARCH}?find=superintelligence&part=commentary`);
  await expect(status(page)).toHaveText(/found/);
  await expect(page.locator('.find-hit:not(.find-note)')).toHaveCount(0);
  await page.getByLabel('Where').selectOption('');
  await expect(page).toHaveURL(/find=superintelligence$/);
  await page.getByLabel('Speaker').selectOption('Mark Zuckerberg');
  await expect(page).toHaveURL(/find=superintelligence&by=Mark\+Zuckerberg$/);
  const said = page.locator('.find-by');
  await expect.poll(async () => [...new Set(await said.allTextContents())]).toEqual(['Mark Zuckerberg']);
  await page.locator('.find-note[href*="#quote"]').first().click();
  await expect(page.locator('.note.chosen')).toBeInViewport();
  await expect.poll(async () => (await marked(page)).length).toBeGreaterThan(0);
});

test('Back and reload come to the same results, as far down as they were left', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${SEARCH}?find=think`);
  await expectWholeAnswer(page);
  const more = page.getByRole('button', { name: 'Show more' });
  for (let times = 0; times < 2; times += 1) {
    const before = await hits(page).count();
    await more.click();
    await expect.poll(() => hits(page).count()).toBeGreaterThan(before);
  }
  const count = await hits(page).count();
  const pressed = hits(page).nth(count - 3);
  await pressed.scrollIntoViewIfNeeded();
  const scrolled = await settledPlace(page);
  expect(scrolled).toBeGreaterThan(844);
  await pressed.click();
  await expect(page.locator('html')).toHaveClass(/enhanced/);
  await page.goBack();
  await expect(pressed).toBeFocused();
  await expect.poll(() => settledPlace(page)).toBe(scrolled);
  await page.reload();
  await expect(hits(page)).toHaveCount(count);
  await expect(pressed).toBeFocused();
  await expect.poll(() => settledPlace(page)).toBe(scrolled);
});

test('what cannot be loaded is said, and is there when it is asked for again', async ({ page }) => {
  await page.goto(`${SEARCH}?find=think`);
  await expectWholeAnswer(page);
  const before = await hits(page).count();
  await page.route('**/fragment/**', (route) => route.abort());
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(status(page)).toHaveText(/could not be loaded/);
  await expect(hits(page)).toHaveCount(before);
  await page.unroute('**/fragment/**');
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect.poll(() => hits(page).count()).toBeGreaterThan(before);
  await expect(status(page)).toHaveText(/found/);
});

test('a word that is spelt nearly so is found, a phrase as it stands, and what is nowhere suggests something', async ({
  page,
}) => {
  await page.goto(SEARCH);
  await field(page).fill('superinteligence');
  await expect(status(page)).toHaveText(
    /^Nothing found for superinteligence. For superintelligence: \d+ places? found/,
  );
  await expect(hits(page).first()).toHaveAttribute('href', /find=superintelligence[#&]/);
  await field(page).fill('“personal superintelligence”');
  await expect(status(page)).toHaveText(/^\d+ places? found/);
  for (const text of await page.locator('.find-words').allTextContents()) {
    expect(text).toMatch(/personal superintelligence/i);
  }
  await field(page).fill('“superintelligence personal”');
  await expect(status(page)).toHaveText('Nothing found for “superintelligence personal”.');
  await page.locator('.find-instead button').first().click();
  await expect(status(page)).toHaveText(/^\d+ places? found/);
  await field(page).fill('xylophonic quetzalcoatlus');
  await expect(page.locator('.find-instead')).toHaveText('Fewer words, or the beginning of one, find more.');
});

test('what every search needs is loaded before anybody types, and again where it could not be', async ({ page }) => {
  const list = page.waitForResponse(/\.pf_meta/);
  await page.goto(SEARCH);
  expect((await list).ok()).toBe(true);
  await expect(contents(page)).toBeVisible();

  let isDown = true;
  await page.route('**/*.pf_meta*', (route) => (isDown ? route.abort() : route.continue()));
  const lost = page.waitForEvent('requestfailed', (request) => request.url().includes('.pf_meta'));
  await page.reload();
  await lost;
  isDown = false;
  await field(page).pressSequentially('think', { delay: 100 });
  await expectWholeAnswer(page);
});

test('where the index cannot be loaded that is said, and people and questions are listed', async ({ page }) => {
  await page.route('**/*.pf_meta', (route) => route.abort());
  await page.route('**/pagefind.js', (route) => route.abort());
  await page.goto(`${SEARCH}?find=anything`);
  await expect(status(page)).toContainText('The search could not be loaded.');
  await expect(contents(page)).toBeVisible();
});

test('without scripts it is the index, and nothing is there that does nothing', { tag: '@anywhere' }, async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto(SEARCH);
  await expect(contents(page)).toBeVisible();
  await expect(page.locator('.library-find')).toBeHidden();
  await context.close();
});

test('no other page may run WebAssembly, and none moves when the results come', async ({ page, request }) => {
  const policyOf = async (path: string): Promise<string> =>
    /http-equiv="Content-Security-Policy" content="([^"]+)"/i.exec(await (await request.get(path)).text())?.[1] ?? '';
  expect(await policyOf(SEARCH)).toContain("'wasm-unsafe-eval'");
  for (const path of ['./', './zuckerberg-titv/', './verify/', './studio/', './offline/']) {
    const policy = await policyOf(path);
    expect(policy, path).toContain("script-src 'self'");
    expect(policy, path).not.toContain('unsafe-eval');
  }
  const loaded: string[] = [];
  page.on('request', (asked) => void loaded.push(asked.url()));
  await page.goto('./zuckerberg-titv/', { waitUntil: 'networkidle' });
  expect(loaded.filter((address) => /\/pagefind\/|\/search-/.test(address))).toEqual([]);
});

test('its results have no fault that axe finds, in both schemes', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${SEARCH}?find=superintelligence`);
    await expect(hits(page).first()).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
  }
});

const TEXTS: readonly (readonly [language: string, text: string])[] = [
  ['zh-Hans', '我们一直在学习人工智能的历史。'],
  ['ja', '東京のメーターは高い。ガラスの灯台です。'],
  ['de', 'Die Straße nach Łódź, das Café und die Bänke.'],
];

test('texts of every script are found, and each result says its language', async ({ page }) => {
  const site = await searchedSite(TEXTS.map(([language, text]) => madeUp({ slug: language, language, text })));
  try {
    await page.goto(site.address);
    for (const [typed, language] of [
      ['人工智能', 'zh-Hans'],
      ['学习', 'zh-Hans'],
      ['メーター', 'ja'],
      ['ガラス', 'ja'],
      ['東', 'ja'],
      ['strasse lodz', 'de'],
      ['STRASSE', 'de'],
      ['cafés', 'de'],
      ['“das café”', 'de'],
    ] as const) {
      await field(page).fill(typed);
      await expect(status(page), typed).toHaveText('1 place found.');
      await expect(page.locator('.find-words'), typed).toHaveAttribute('lang', language);
      await field(page).fill('');
      await expect(contents(page)).toBeVisible();
    }
    await field(page).fill('智人');
    await expect(status(page)).toHaveText('Nothing found for 智人.');
  } finally {
    await site.close();
  }
});

test('what was changed, added and taken out since the library was indexed is found as it is now', async ({ page }) => {
  const site = await searchedSite(
    [
      madeUp({ slug: 'tides', text: 'The channel loses eleven inches every winter.' }),
      madeUp({ slug: 'lamps', text: 'The lamp is lit every winter evening.' }),
      madeUp({ slug: 'gone', text: 'Nobody remembers the winter of the flood.' }),
    ],
    [
      madeUp({ slug: 'tides', text: 'The channel loses twelve inches every winter.' }),
      madeUp({ slug: 'ferries', text: 'The ferry does not run in a hard winter, nor in a xebec.' }),
    ],
    ['tides', 'gone'],
  );
  const found = page.locator('.find-words');
  try {
    await page.goto(site.address);
    await field(page).fill('winter');
    await expect(status(page)).toHaveText('3 places found.');
    expect((await found.allTextContents()).sort()).toEqual([
      'The channel loses twelve inches every winter.',
      'The ferry does not run in a hard winter, nor in a xebec.',
      'The lamp is lit every winter evening.',
    ]);
    for (const gone of ['eleven', 'flood']) {
      await field(page).fill(gone);
      await expect(status(page), gone).toHaveText(`Nothing found for ${gone}.`);
    }
    await field(page).fill('xebek');
    await expect(status(page), 'a new word is known').toHaveText(/For xebec: 1 place found/);
  } finally {
    await site.close();
  }
});

/** An edition of one passage. */
function madeUp({ slug, text, language = 'en' }: { slug: string; text: string; language?: string }): IndexedEdition {
  const harbour = fixtureEdition('harbour');
  const searchable: Searchable = {
    ...{ version: 1, speakers: ['Ferry'], essays: [], questions: [], paragraphs: [] },
    passages: [['one', 0, text, []]],
  };
  const summary = { ...summaryOf(harbour), slug, meta: { ...harbour.meta, language } };
  return { digest: slug, summary, read: async () => searchable };
}

/** The built site with other indexes in the place of its own: of all editions, and of those that changed since. */
async function searchedSite(
  whole: readonly IndexedEdition[],
  recent: readonly IndexedEdition[] = [],
  outdated: readonly string[] = [],
): Promise<{ readonly address: string; close(): Promise<void> }> {
  const { folder } = await builtSite();
  const made = await mkdtemp(join(tmpdir(), 'gloss-library-'));
  const [name = ''] = await readdir(join(folder, 'pagefind'));
  for (const entry of await readdir(folder)) {
    if (entry !== 'pagefind' && entry !== 'search') await symlink(join(folder, entry), join(made, entry));
  }
  await mkdir(join(made, 'pagefind'));
  for (const [part, editions] of Object.entries({ [name]: whole, recent })) {
    if (editions.length === 0) continue;
    const kept = join(made, `.kept-${part}`);
    await writeLibraryIndex(kept, editions, { code: '', isRecent: part === 'recent' });
    await symlink(join(kept, INDEX_FOLDER), join(made, 'pagefind', part));
  }
  const page = await readFile(join(folder, 'search', 'index.html'), 'utf8');
  const changed = `data-recent="/pagefind/recent/" data-outdated='${JSON.stringify(outdated)}' data-index=`;
  await mkdir(join(made, 'search'));
  await writeFile(
    join(made, 'search', 'index.html'),
    recent.length === 0 ? page : page.replace('data-index=', changed),
  );
  const [port = 0] = await freePorts(1);
  const server = await startFolderServer({ folder: made, port });
  return {
    address: `http://localhost:${port}/search/`,
    async close() {
      await stopServer(server);
      await rm(made, { recursive: true, force: true });
    },
  };
}
