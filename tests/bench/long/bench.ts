/**
 * What a long text with many notes costs its readers: an edition of 20,000 words with 400 quotes and one of 100,000 with
 * 2,000, beside the same page without styles and scripts, and beside @recogito/text-annotator on the same words.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { startFolderServer } from '../../../lib/site/server';
import { browserOptions, findBrowser } from '../../support/find-browser';
import { freePorts } from '../../support/free-ports';
import { buildContent } from '../build-content';
import { writeMadeUpEdition } from '../made-up-edition';
import type { BenchOptions } from '../main';
import { ms, printTable, whole } from '../table';
import { measurePage, type PageCosts } from './measure';
import { writePeers } from './pages';

/** How much there is to read, and to read about it. */
interface LongSize {
  readonly words: number;
  readonly quotes: number;
  readonly essays: number;
}

const SIZES: readonly LongSize[] = [
  { words: 20_000, quotes: 400, essays: 1 },
  { words: 100_000, quotes: 2_000, essays: 4 },
];

/** Builds the editions and prints the tables. */
export async function run({ quick, seed = 7 }: BenchOptions): Promise<void> {
  const browser = await chromium.launch(browserOptions(findBrowser()));
  try {
    for (const size of quick ? SIZES.slice(0, 1) : SIZES) await measureSize(browser, size, seed, quick ? [1] : [1, 4]);
  } finally {
    await browser.close();
  }
}

async function measureSize(
  browser: Browser,
  size: LongSize,
  seed: number,
  slowdowns: readonly number[],
): Promise<void> {
  const content = await mkdtemp(join(tmpdir(), 'gloss-long-content-'));
  const slug = 'long';
  await writeMadeUpEdition(content, {
    slug,
    title: 'A very long hearing',
    words: size.words,
    essays: Array.from({ length: size.essays }, (_, index) => `On the hearing, ${index + 1}`),
    quotes: Math.ceil(size.quotes / size.essays),
    seed,
    // What another run built is not taken for this one's.
    show: basename(content),
  });
  const built = await buildContent(content);
  const peers = await writePeers(built.folder, slug);
  const [site = 0, other = 0] = await freePorts(2);
  const servers = [
    await startFolderServer({ folder: built.folder, port: site }),
    await startFolderServer({ folder: peers, port: other }),
  ];
  try {
    const name = `${whole(size.words)} words, ${whole(size.quotes)} quotes`;
    const reader = join(built.folder, slug, 'index.html');
    const map = join(built.folder, slug, 'map/index.html');
    printTable(
      name,
      ['', ''],
      [
        ['build', `${whole(built.time / 1000)} s, ${whole(built.memory)} MB`],
        ['reader page, gzip', `${whole(await compressed(reader))} kB`],
        ['plain, gzip', `${whole(await compressed(join(peers, 'plain/index.html')))} kB`],
        ['map', await mapSize(browser, `http://localhost:${site}/${slug}/map/`, map)],
        ['print', await printed(browser, `http://localhost:${site}/${slug}/`)],
      ],
    );
    for (const slowdown of slowdowns) {
      const addresses = [
        ['edition', `http://localhost:${site}/${slug}/`],
        ['plain', `http://localhost:${other}/plain/`],
        ['peer', `http://localhost:${other}/peer/`],
      ] as const;
      const costs: PageCosts[] = [];
      for (const [kind, address] of addresses) costs.push(await measurePage(browser, address, { slowdown, kind }));
      printCosts(`${name}${slowdown > 1 ? `, processor slowed ${slowdown} times` : ''}`, costs);
    }
  } finally {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
    await rm(content, { recursive: true, force: true });
    await rm(peers, { recursive: true, force: true });
  }
}

function printCosts(title: string, costs: readonly PageCosts[]): void {
  const row = (name: string, tell: (costs: PageCosts) => string | null): string[] => [
    name,
    ...costs.map((each) => tell(each) ?? '–'),
  ];
  printTable(
    title,
    ['milliseconds', 'Gloss', 'plain HTML', '@recogito/text-annotator'],
    [
      row('load', ({ load }) => ms(load)),
      row('longest task', ({ longestTask }) => ms(longestTask)),
      row('longest run of its scripts', ({ longestScript }) => ms(longestScript)),
      row(
        'choose a quote, until painted: median, worst',
        ({ choose }) => choose && `${ms(choose[choose.length >> 1] ?? 0)}, ${ms(choose.at(-1) ?? 0)}`,
      ),
      row('a link to the last passage, until in view', ({ last }) => (last === null ? null : ms(last))),
      row('Back, worst', ({ back }) => (back === null ? null : ms(back))),
      row('layout shift', ({ shift }) => shift.toFixed(3)),
      row('heap, MB', ({ heap }) => heap.toFixed(1)),
      row('elements', ({ elements }) => whole(elements)),
      row(
        'notes from their quotes, pixels: median, most',
        ({ distances }) => distances && `${whole(distances[0])}, ${whole(distances[1])}`,
      ),
    ],
  );
}

/** Size of a file, compressed as hosts do, in kB. */
async function compressed(file: string): Promise<number> {
  return gzipSync(await readFile(file)).length / 1000;
}

async function mapSize(browser: Browser, address: string, file: string): Promise<string> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(address);
  const { elements, drawing } = await page.evaluate(() => ({
    elements: document.getElementsByTagName('*').length,
    drawing: Math.max(
      ...Array.from(document.querySelectorAll('.drawing'), (each) => each.getBoundingClientRect().height),
    ),
  }));
  await page.close();
  return `${whole(await compressed(file))} kB gzip, ${whole(elements)} elements, a drawing ${whole(drawing)} px tall`;
}

/** Printing all of it: how long it takes, and how many pages it has. */
async function printed(browser: Browser, address: string): Promise<string> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.locator('html.enhanced').waitFor({ state: 'attached' });
  const begin = performance.now();
  const pdf = await page.pdf({ format: 'A4' });
  const time = performance.now() - begin;
  await page.close();
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
  return `${(time / 1000).toFixed(1)} s, ${pages ?? 0} pages, ${whole(pdf.length / 1e6)} MB`;
}
