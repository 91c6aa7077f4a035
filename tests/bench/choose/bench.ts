/**
 * How long choosing a quote takes until its note is shown, in a browser whose processor is slowed four times: every
 * quote of the first edition clicked in turn, and walked through with the keys, on a wide page and on a narrow one.
 *
 * Scripts, style and layout are counted as time of the page's own thread, so that other work on the machine hardly
 * matters. What the reader waits for is the browser's Event Timing: from the input to the next paint, by the clock, in
 * steps of 8 ms; it does not report times under 16 ms, which count as 16.
 */
import { type Browser, chromium, type Page } from '@playwright/test';
import { startFolderServer } from '../../../lib/site/server';
import { builtSite } from '../../support/built-site';
import { browserOptions, findBrowser } from '../../support/find-browser';
import { freePorts } from '../../support/free-ports';
import type { BenchOptions } from '../main';
import { ms, printTable } from '../table';
import { type InputCost, inputCosts } from '../trace';

const SLOWDOWN = 4;
/** Long enough for moves to end and for what they left to do, in milliseconds. */
const SETTLED = 450;
/** The shortest time that Event Timing reports, in milliseconds. */
const SHORTEST = 16;
const WINDOWS = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
] as const;

/** What was measured of one way of choosing: a value for each choice, in milliseconds. */
interface Choices {
  readonly costs: readonly InputCost[];
  readonly untilPainted: readonly number[];
}

/** Prints the times of every kind of choice. */
export async function run({ quick }: BenchOptions): Promise<void> {
  const { folder } = await builtSite();
  const [port = 0] = await freePorts(1);
  const server = await startFolderServer({ folder, port });
  const browser = await chromium.launch(browserOptions(findBrowser()));
  try {
    console.log(`Choosing a quote, processor slowed ${SLOWDOWN} times; milliseconds: median / 95 % / worst`);
    for (const viewport of WINDOWS) {
      const rounds = [];
      for (let round = 0; round < (quick ? 1 : 3); round++) {
        rounds.push(await measureRound(browser, `http://localhost:${port}`, viewport));
      }
      printTable(
        `${viewport.width} pixels wide`,
        ['', 'choices', 'script', 'with forced layout', 'all work of the frame', 'input to paint'],
        [
          row(
            'clicking',
            rounds.map(({ clicks }) => clicks),
          ),
          row(
            'keys',
            rounds.map(({ keys }) => keys),
          ),
        ],
      );
    }
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

/** Clicks every quote of the page once, and then walks through them to and fro with the keys. */
async function measureRound(
  browser: Browser,
  origin: string,
  viewport: { readonly width: number; readonly height: number },
): Promise<{ clicks: Choices; keys: Choices }> {
  const page = await browser.newPage({ viewport });
  try {
    await page.goto(`${origin}/zuckerberg-titv/`, { waitUntil: 'networkidle' });
    await page.locator('html.enhanced').waitFor();
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    const quotes = await page.locator('mark.quote[id] > span:not([id])').all();
    const clicks = await record(browser, page, origin, 'click', async (chosen) => {
      for (const quote of quotes) {
        await quote.evaluate((link) => link.scrollIntoView({ block: 'center' }));
        const point = await quote.evaluate((link) => {
          const line = link.getClientRects()[0];
          return { x: (line?.left ?? 0) + 3, y: (line?.top ?? 0) + (line?.height ?? 0) / 2 };
        });
        await page.mouse.move(point.x, point.y);
        await page.waitForTimeout(SETTLED);
        await page.mouse.down();
        await page.mouse.up();
        await chosen();
      }
    });
    await page.goto(`${origin}/zuckerberg-titv/`);
    await page.locator('html.enhanced').waitFor();
    const keys = await record(browser, page, origin, 'keydown', async (chosen) => {
      for (const key of [...quotes.map(() => 'n'), ...quotes.slice(1).map(() => 'p')]) {
        await page.keyboard.press(key);
        await chosen();
      }
    });
    return { clicks, keys };
  } finally {
    await page.close();
  }
}

/** Traces what `walk` does; it says when a choice was made, and is told when the page has settled. */
async function record(
  browser: Browser,
  page: Page,
  origin: string,
  input: 'click' | 'keydown',
  walk: (chosen: () => Promise<void>) => Promise<void>,
): Promise<Choices> {
  await page.evaluate((shortest) => {
    const durations: number[] = [];
    const wanted = { type: 'event', durationThreshold: shortest };
    Object.assign(window, { durations });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) durations.push(duration);
    }).observe(wanted);
  }, SHORTEST);
  const untilPainted: number[] = [];
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  await walk(async () => {
    await page.waitForTimeout(SETTLED);
    const durations: number[] = await page.evaluate(() => Reflect.get(window, 'durations').splice(0));
    untilPainted.push(Math.max(SHORTEST, ...durations));
  });
  const trace = await browser.stopTracing();
  return { costs: inputCosts(trace.toString(), new Set([input]), origin), untilPainted };
}

function row(name: string, rounds: readonly Choices[]): string[] {
  const costs = rounds.flatMap((round) => round.costs);
  return [
    name,
    String(costs.length),
    summary(costs.map(({ script }) => script)),
    summary(costs.map(({ forced }) => forced)),
    summary(costs.map(({ all }) => all)),
    summary(rounds.flatMap((round) => round.untilPainted)),
  ];
}

function summary(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  return [0.5, 0.95, 1].map((share) => ms(sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN)).join(' / ');
}
