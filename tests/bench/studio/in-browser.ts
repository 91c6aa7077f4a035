/** `npm run bench -- studio-page`: how long the studio takes from files to the edition, and after each step, in Chromium. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { startFolderServer, stopServer } from '../../../lib/site/server';
import { builtSite } from '../../support/built-site';
import { browserOptions, findBrowser } from '../../support/find-browser';
import { freePorts } from '../../support/free-ports';
import { talkTranscript } from '../align/talk';
import type { BenchOptions } from '../main';
import { ms, printTable, whole } from '../table';

const NAMES: Readonly<Record<string, string>> = { host: 'Ada Quill', guest: 'Tom Ferry', 'second-guest': 'May Tide' };
const CLIPPINGS = 'tests/fixtures/clippings';
/** So long somebody looks for two files at least, in seconds: the studio practises meanwhile. */
const LOOKING = 3;

interface Given {
  readonly name: string;
  readonly talk: string;
  readonly essay: string;
}

/** Prints the times of the first edition's clippings and of a long talk. */
export async function run({ seed = 20250716, quick }: BenchOptions): Promise<void> {
  const { folder } = await builtSite();
  const [port = 0] = await freePorts(1);
  const server = await startFolderServer({ folder, port });
  const browser = await chromium.launch(browserOptions(findBrowser()));
  const clippings: Given = {
    name: 'the first edition’s two clippings',
    talk: await readFile(`${CLIPPINGS}/transcript.txt`, 'utf8'),
    essay: await readFile(`${CLIPPINGS}/relativity.txt`, 'utf8'),
  };
  try {
    const rows: string[][] = [];
    for (const given of quick ? [clippings] : [clippings, longTalk(100_000, seed)])
      for (const seconds of [0, LOOKING])
        rows.push([
          `${given.name}, ${seconds === 0 ? 'at once' : `after ${seconds} s`}`,
          ...(await measure(browser, `http://localhost:${port}/studio/`, given, seconds)),
        ]);
    printTable(
      'The studio in a browser; ms',
      ['', 'files to edition', 'a doubt settled', 'undone', 'the map shown', 'longest task of the page'],
      rows,
    );
  } finally {
    await browser.close();
    await stopServer(server);
  }
}

/** A talk of so many words, and an essay that quotes it 200 times, some of them with a word changed. */
function longTalk(words: number, seed: number): Given {
  const passages = talkTranscript(words, seed);
  const long = passages.filter(({ text }) => text.split(' ').length > 20);
  const quotes = Array.from({ length: 200 }, (_, index) => {
    const quoted = long[(index * 7) % long.length]?.text.split(' ').slice(0, 18) ?? [];
    if (index % 3 === 0) quoted[7] = 'otherwise';
    return `> ${quoted.join(' ')}\n\nThis is said of it, with “a few words” that nobody said there.`;
  });
  return {
    name: `a talk of ${whole(words)} words, quoted 200 times`,
    talk: passages.map(({ speaker, text }) => `${NAMES[speaker ?? 'guest']}: ${text}`).join('\n\n'),
    essay: `---\ntitle: An essay\nrights: CC0\n---\n\n${quotes.join('\n\n')}\n`,
  };
}

async function measure(browser: Browser, address: string, { talk, essay }: Given, seconds: number): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'gloss-studio-'));
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  try {
    const files = [join(folder, 'talk.txt'), join(folder, 'essay.md')] as const;
    await writeFile(files[0], talk);
    await writeFile(files[1], essay);
    await page.goto(address);
    await page.locator('.studio-give').waitFor();
    await page.waitForTimeout(seconds * 1000);
    await page.evaluate(() => {
      const seen = { tasks: [0] };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) seen.tasks.push(duration);
      }).observe({ type: 'longtask' });
    });
    const made = await timeOf(async () => {
      await page
        .locator('input[type="file"]')
        .first()
        .setInputFiles([...files]);
      await page.locator('.studio-preview .passage').first().waitFor({ timeout: 120_000 });
    });
    const settled = await timeOf(() => step(page, '.studio-answers button'));
    await page.locator('.studio-preview').evaluate(async (pane) => {
      for (let times = 0; times < 20; times += 1) {
        pane.scrollBy(0, 3000);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    });
    const undone = await timeOf(() => step(page, '.studio-history button'));
    const mapped = await timeOf(async () => {
      await page.locator('.studio-orders button').last().click();
      await page.locator('.studio-preview .ribbon').first().waitFor({ timeout: 60_000 });
    });
    const longest: number = await page.evaluate(() => Math.max(...Reflect.get(window, 'seen').tasks));
    return [ms(made), ms(settled), ms(undone), ms(mapped), longest === 0 ? 'under 50' : ms(longest)];
  } finally {
    await page.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Presses a button, and waits until what was done last is another. */
async function step(page: Page, selector: string): Promise<void> {
  const status = page.locator('.studio-history [role="status"]');
  const before = await status.textContent();
  await page.locator(selector).first().click();
  await page.waitForFunction(
    ([words]) => {
      const now = document.querySelector('.studio-history [role="status"]')?.textContent;
      return now !== words && now?.startsWith('Working') === false;
    },
    [before],
    { timeout: 60_000 },
  );
}

async function timeOf(act: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}
