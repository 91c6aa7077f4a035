/**
 * `npm run bench -- search`: how long a search within an edition takes to answer, from a letter that is typed until the
 * answer is painted, in Chromium with its processor slowed four times; and what it loads for the first edition.
 */
import { type Browser, chromium, type Page } from '@playwright/test';
import type { Searchable } from '../../../lib/formats/search/searchable-types';
import { startFolderServer, stopServer } from '../../../lib/site/server';
import { builtSite } from '../../support/built-site';
import { browserOptions, findBrowser } from '../../support/find-browser';
import { freePorts } from '../../support/free-ports';
import { talkTranscript } from '../align/talk';
import type { BenchOptions } from '../main';
import { ms, printTable, whole } from '../table';

const SLOWDOWN = 4;
const SIZES = [10_000, 100_000] as const;
/** What is typed, letter by letter: words, several of them, one with a typo, a phrase. */
const QUERIES = ['company', 'the people we', 'poeple thing', '"a lot of'] as const;
/** A letter is typed once the answer to the one before is there, in milliseconds after it. */
const REST = 120;

/** Prints the times of each size, and what is loaded. */
export async function run({ seed = 20250716 }: BenchOptions): Promise<void> {
  const { folder } = await builtSite();
  const [port = 0] = await freePorts(1);
  const server = await startFolderServer({ folder, port });
  const browser = await chromium.launch(browserOptions(findBrowser()));
  const address = `http://localhost:${port}/zuckerberg-titv/`;
  try {
    const rows: string[][] = [];
    for (const words of SIZES) {
      const { ready, letters, script } = await measure(browser, address, talkOf(words, seed));
      const sorted = letters.toSorted((a, b) => a - b);
      rows.push([
        whole(words),
        ms(ready),
        ms(script[Math.floor(script.length / 2)] ?? 0),
        ms(script.at(-1) ?? 0),
        ms(sorted[Math.floor(sorted.length / 2)] ?? 0),
        ms(sorted.at(-1) ?? 0),
      ]);
    }
    printTable(
      `Search within an edition, processor slowed ${SLOWDOWN} times; ms`,
      ['words', 'until ready', 'a letter: script, median', 'worst', 'until painted, median', 'worst'],
      rows,
    );
    const { scripts, index } = await loadedBy(browser, address);
    printTable(
      'What the first search of the first edition loads, bytes as transferred',
      ['', 'bytes'],
      [
        ['scripts', whole(scripts)],
        ['what can be found', whole(index)],
      ],
    );
  } finally {
    await browser.close();
    await stopServer(server);
  }
}

/** Made-up talk, as a page is sent it. */
function talkOf(words: number, seed: number): Searchable {
  return {
    version: 1,
    speakers: ['Quill', 'Ferry'],
    essays: [],
    questions: [[0, 'What is talked about?']],
    passages: talkTranscript(words, seed).map(({ text }, index) => [`passage-${index}`, index % 2, text, []]),
    paragraphs: [],
  };
}

async function measure(browser: Browser, address: string, searchable: Searchable) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  try {
    await page.route('**/search.json', (route) => route.fulfill({ json: searchable }));
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.locator('html.enhanced').waitFor();
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    const begin = performance.now();
    await page.keyboard.press('/');
    await page.keyboard.type('talk');
    await page.locator('.find-status:not(:empty)').waitFor();
    const ready = performance.now() - begin;
    await page.evaluate(() => {
      const seen = { events: [] as { paint: number; script: number }[] };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          if (!(entry instanceof PerformanceEventTiming) || entry.name !== 'input') continue;
          seen.events.push({ paint: entry.duration, script: entry.processingEnd - entry.processingStart });
        }
      }).observe(Object.assign({ type: 'event' }, { durationThreshold: 16 }));
      const field = document.querySelector('#page\\:find input');
      field?.addEventListener(
        'input',
        () => {
          const start = performance.now();
          requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => {
              const times: unknown = Reflect.get(window, 'painted');
              if (Array.isArray(times)) times.push(performance.now() - start);
            };
            channel.port2.postMessage(null);
          });
        },
        { capture: true },
      );
      Object.assign(window, { painted: [] });
    });
    for (const query of QUERIES) await typeQuery(page, query);
    const letters: number[] = await page.evaluate(() => Reflect.get(window, 'painted'));
    const events: { script: number }[] = await page.evaluate(() => Reflect.get(window, 'seen').events);
    return { ready, letters, script: events.map(({ script }) => script).toSorted((a, b) => a - b) };
  } finally {
    await page.close();
  }
}

async function typeQuery(page: Page, query: string): Promise<void> {
  await page.locator('#page\\:find input').fill('');
  for (const letter of query) {
    await page.keyboard.type(letter);
    await page.waitForTimeout(REST);
  }
}

/** What the first search loads, beyond what reading does. */
async function loadedBy(browser: Browser, address: string): Promise<{ scripts: number; index: number }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  try {
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.mouse.move(300, 300);
    await page.mouse.wheel(0, 300);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => performance.clearResourceTimings());
    await page.keyboard.press('/');
    await page.keyboard.type('superintelligence');
    await page.locator('.find-place').first().waitFor();
    return await page.evaluate(() => {
      const sizes = { scripts: 0, index: 0 };
      for (const entry of performance.getEntriesByType('resource')) {
        if (!(entry instanceof PerformanceResourceTiming)) continue;
        if (entry.name.endsWith('.js')) sizes.scripts += entry.encodedBodySize;
        if (entry.name.endsWith('.json')) sizes.index += entry.encodedBodySize;
      }
      return sizes;
    });
  } finally {
    await page.close();
  }
}
