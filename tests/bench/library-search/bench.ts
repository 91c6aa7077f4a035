/**
 * `npm run bench -- library-search`: what the index of a library takes to be made, and in Chromium, from the server of built
 * folders, what a search loads and how long it takes from the last letter until the answer is there.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { startFolderServer, stopServer } from '../../../lib/site/server';
import { browserOptions, findBrowser } from '../../support/find-browser';
import { freePorts } from '../../support/free-ports';
import type { BenchOptions } from '../main';
import { ms, printTable, whole } from '../table';
import { SEARCHED, showPage, writeMadeUpLibrary } from './made-up-library';

/** Milliseconds from a letter to the next. */
const LETTER_DELAY = 60;
const SLOW_DELAY = 170;
/** Milliseconds in which the rest of an answer has come. */
const REST = 1_000;
const COUNT = 1_000;
const QUICK_COUNT = 50;
/** Words that are said seldom and often, several, the beginning of one, a phrase, a typo that is mended. */
const QUERIES = [
  'company',
  'people',
  'company people world',
  'tho',
  '"a lot of"',
  'compnay',
  'yesterday nothing',
] as const;

/** Prints what the index took, and what searches take. */
export async function run({
  quick,
  seed = 20250716,
  count = quick ? QUICK_COUNT : COUNT,
}: BenchOptions): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'gloss-library-search-'));
  try {
    const { time, timeOfOne, files, bytes } = await writeMadeUpLibrary(folder, count, seed);
    printTable(
      `The index of ${whole(count)} interviews of 5,000 words with an essay of 1,500 each`,
      ['', ''],
      [
        ['made in', `${(time / 1000).toFixed(1)} s`],
        ['that of one that was changed', `${(timeOfOne / 1000).toFixed(1)} s`],
        ['files', whole(files)],
        ['size', `${(bytes / 1e6).toFixed(1)} MB`],
      ],
    );
    const browser = await chromium.launch(browserOptions(findBrowser()));
    try {
      for (const [name, page] of Object.entries(SEARCHED)) {
        await showPage(folder, page);
        printTable(
          `A search (${name}), ms from the last letter until the answer is there, and bytes as transferred`,
          [
            '',
            'the first one, at once',
            'the first one',
            'later',
            'page',
            'what every search needs',
            'the answer',
            'all without the page',
            'typed slowly',
          ],
          await measureAll(browser, join(folder, 'site')),
        );
      }
    } finally {
      await browser.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureAll(browser: Browser, folder: string): Promise<string[][]> {
  const [port = 0] = await freePorts(1);
  const server = await startFolderServer({ folder, port });
  try {
    const rows = [];
    for (const query of QUERIES) rows.push(await measure(browser, `http://localhost:${port}/search/`, query));
    return rows;
  } finally {
    await stopServer(server);
  }
}

/**
 * A first search as somebody makes it who types as soon as the page is there, one when the page has come to rest, and one
 * once it has searched before.
 */
async function measure(browser: Browser, address: string, query: string): Promise<string[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'networkidle' });
    const first = await timeOf(page, query);
    // Those of the answer that are not shown first come after it.
    await page.waitForTimeout(REST);
    const ofPage = await loaded(page, (name) => !isOfIndex(name));
    const all = await loaded(page, isOfIndex);
    const answer = await loaded(page, (name) => isOfIndex(name) && isOfAnswer(name));
    const atOnce = await typedAtOnce(browser, address, query);
    const slow = await slowlyTyped(browser, address, query);
    const other = await context.newPage();
    await other.goto(address, { waitUntil: 'networkidle' });
    await timeOf(other, 'hundred');
    await other.locator('.library-form input').fill('');
    await other.locator('.library-index').waitFor();
    const later = await timeOf(other, query);
    return [
      query,
      ms(atOnce),
      ms(first),
      ms(later),
      whole(ofPage),
      whole(all - answer),
      whole(answer),
      whole(all),
      whole(slow),
    ];
  } finally {
    await context.close();
  }
}

async function typedAtOnce(browser: Browser, address: string, query: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'load' });
    return await timeOf(page, query);
  } finally {
    await context.close();
  }
}

/** Bytes without the page where each letter may be answered. */
async function slowlyTyped(browser: Browser, address: string, query: string): Promise<number> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.locator('.library-form input').focus();
    await page.keyboard.type(query, { delay: SLOW_DELAY });
    await page.waitForTimeout(REST);
    return await loaded(page, isOfIndex);
  } finally {
    await context.close();
  }
}

/** Types a query, faster than anybody, and waits for the answer to it. */
async function timeOf(page: Page, query: string): Promise<number> {
  await page.locator('.find-results').waitFor({ state: 'attached' });
  const answered = await page.evaluateHandle((typed) => {
    const field = document.querySelector<HTMLInputElement>('.library-form input');
    const results = document.querySelector('.find-results');
    if (!field || !results) throw new Error('there is no search');
    results.replaceChildren();
    let begin = Number.POSITIVE_INFINITY;
    field.addEventListener('input', () => {
      if (field.value === typed) begin = performance.now();
    });
    return {
      time: new Promise<number>((resolve) => {
        const seen = new MutationObserver(() => {
          if (results.childElementCount === 0 || field.value !== typed) return;
          seen.disconnect();
          resolve(performance.now() - begin);
        });
        seen.observe(results, { childList: true });
      }),
    };
  }, query);
  await page.locator('.library-form input').focus();
  await page.keyboard.type(query, { delay: LETTER_DELAY });
  return answered.evaluate(({ time }) => time);
}

const isOfIndex = (name: string): boolean => name.includes('/pagefind/');
const isOfAnswer = (name: string): boolean => /\/(?:index|fragment)\//.test(name) || name.endsWith('words.json');

/** Bytes that were transferred for the page and its files, of some names. */
async function loaded(page: Page, isMeant: (name: string) => boolean): Promise<number> {
  const sizes = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .concat(performance.getEntriesByType('navigation'))
      .map((entry) => ({
        name: entry.name,
        size: entry instanceof PerformanceResourceTiming ? entry.encodedBodySize : 0,
      })),
  );
  return sizes.reduce((sum, { name, size }) => sum + (isMeant(name) ? size : 0), 0);
}
