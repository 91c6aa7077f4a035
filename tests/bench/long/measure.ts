/** What a long page costs in a browser: until it is there, choosing a quote, a link to its end, going back. */
import type { Browser, CDPSession, Page } from '@playwright/test';
import { longestScript } from '../trace';

/** What is measured of a page; null where it has no such thing. Times are milliseconds. */
export interface PageCosts {
  /** From the request until it is painted with all that its scripts add. */
  readonly load: number;
  /** The longest task of the page's thread while it loads, and the longest run of a script of its own. */
  readonly longestTask: number;
  readonly longestScript: number;
  readonly shift: number;
  /** Scripts' heap after loading, in MB. */
  readonly heap: number;
  readonly elements: number;
  /** From the press until it is painted: the median and the worst. */
  readonly choose: readonly number[] | null;
  /** From the request until the last passage is in the window. */
  readonly last: number | null;
  /** From going back until it is painted: the worst. */
  readonly back: number | null;
  /** How far notes in the window stand from their quotes, in pixels: the median and the furthest. */
  readonly distances: readonly [median: number, most: number] | null;
}

const CHOICES = 12;
const VIEWPORT = { width: 1280, height: 900 };
/** Until moves have ended, in milliseconds. */
const SETTLED = 600;

/** Measures a page in new windows of a browser. */
export async function measurePage(
  browser: Browser,
  address: string,
  { slowdown, kind }: { slowdown: number; kind: 'edition' | 'plain' | 'peer' },
): Promise<PageCosts> {
  const { page, devtools } = await openSlowed(browser, slowdown);
  await page.addInitScript(() => {
    const seen = { tasks: [0], shift: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.tasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += Number(Reflect.get(entry, 'value'));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  await page.goto(address, { timeout: 600_000 });
  if (kind !== 'plain') await page.locator('html.enhanced').waitFor({ state: 'attached', timeout: 600_000 });
  const load = await page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return performance.now();
  });
  const scriptRun = longestScript((await browser.stopTracing()).toString(), new URL(address).origin);
  await page.waitForTimeout(SETTLED);
  const seen = await page.evaluate(() => {
    const { tasks, shift } = Reflect.get(window, 'seen');
    return { task: Math.max(...tasks), shift, elements: document.getElementsByTagName('*').length };
  });
  const heap = await heapOf(devtools);
  const choices = kind === 'plain' ? null : await choose(page, kind);
  const back = kind === 'edition' ? await goBack(page) : null;
  const distances = kind === 'edition' ? await noteDistances(page) : null;
  await page.close();
  return {
    load,
    longestTask: seen.task,
    longestScript: scriptRun,
    shift: seen.shift,
    heap,
    elements: seen.elements,
    choose: choices,
    last: kind === 'peer' ? null : await lastInView(browser, address, slowdown),
    back,
    distances,
  };
}

async function openSlowed(browser: Browser, rate: number): Promise<{ page: Page; devtools: CDPSession }> {
  const page = await browser.newPage({ viewport: VIEWPORT });
  const devtools = await page.context().newCDPSession(page);
  if (rate > 1) await devtools.send('Emulation.setCPUThrottlingRate', { rate });
  return { page, devtools };
}

async function heapOf(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('Performance.enable');
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1e6;
}

/** Chooses quotes spread over the page; the sorted times until each is painted. */
async function choose(page: Page, kind: 'edition' | 'peer'): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < CHOICES; index += 1) {
    const share = (index + 0.5) / CHOICES;
    times.push(
      await page.evaluate(
        async ({ share, kind, settled }) => {
          let press: () => void;
          if (kind === 'peer') {
            const { length } = JSON.parse(document.getElementById('marks')?.textContent ?? '[]');
            press = Reflect.get(window, 'choose')(Math.floor(share * length));
          } else {
            const marks = document.querySelectorAll<HTMLElement>('mark.quote[id]');
            const mark = marks[Math.floor(share * marks.length)];
            mark?.scrollIntoView({ block: 'center' });
            const pressed = mark?.querySelector<HTMLElement>(':scope > span:not([id])') ?? mark;
            press = HTMLElement.prototype.click.bind(pressed);
          }
          await new Promise((done) => setTimeout(done, settled));
          const begin = performance.now();
          press();
          await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
          const time = performance.now() - begin;
          await new Promise((done) => setTimeout(done, settled));
          return time;
        },
        { share, kind, settled: SETTLED },
      ),
    );
  }
  return times.sort((a, b) => a - b);
}

async function goBack(page: Page): Promise<number> {
  let worst = 0;
  for (let step = 0; step < CHOICES / 3; step += 1) {
    const time = await page.evaluate(async () => {
      const begin = performance.now();
      const moved = new Promise((done) => window.addEventListener('popstate', done, { once: true }));
      history.back();
      await moved;
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      return performance.now() - begin;
    });
    worst = Math.max(worst, time);
    await page.waitForTimeout(SETTLED);
  }
  return worst;
}

/** Scrolls through the page and looks how far the notes that can be seen stand from their quotes. */
async function noteDistances(page: Page): Promise<[number, number]> {
  await page.keyboard.press('Escape');
  const all: number[] = [];
  for (let stop = 0; stop < 30; stop += 1) {
    await page.evaluate(
      (share) => {
        window.scrollTo({ top: share * document.documentElement.scrollHeight, behavior: 'instant' });
      },
      (stop + 0.5) / 30,
    );
    await page.waitForTimeout(SETTLED);
    all.push(
      ...(await page.evaluate(() =>
        Array.from(document.querySelectorAll<HTMLElement>('.note[data-quote]')).flatMap((note) => {
          const mark = document.getElementById(`quote:${note.dataset.quote}`)?.getClientRects()[0];
          const { top } = note.getBoundingClientRect();
          const isSeen = mark && mark.top >= 0 && mark.bottom <= window.innerHeight;
          return mark && isSeen ? [Math.abs(top - mark.top)] : [];
        }),
      )),
    );
  }
  all.sort((a, b) => a - b);
  return [all[all.length >> 1] ?? 0, all.at(-1) ?? 0];
}

/** From the request of a link to the last passage until that is in the window. */
async function lastInView(browser: Browser, address: string, slowdown: number): Promise<number> {
  const first = await browser.newPage({ viewport: VIEWPORT });
  await first.goto(address);
  const id = await first.evaluate(() => Array.from(document.querySelectorAll('.passage')).at(-1)?.id ?? '');
  await first.close();
  const { page } = await openSlowed(browser, slowdown);
  await page.addInitScript((wanted) => {
    const looking = setInterval(() => {
      const top = document.getElementById(wanted)?.getBoundingClientRect().top;
      if (top === undefined || top <= -5 || top >= window.innerHeight) return;
      clearInterval(looking);
      Object.assign(window, { arrived: performance.now() });
    }, 10);
  }, id);
  await page.goto(`${address}#${id}`, { timeout: 600_000 });
  await page.waitForFunction(() => Reflect.has(window, 'arrived'), null, { timeout: 600_000 });
  const time: number = await page.evaluate(() => Reflect.get(window, 'arrived'));
  await page.close();
  return time;
}
