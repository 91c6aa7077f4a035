/** `npm run bench -- verify-page`: how long the page takes to answer: from a letter that is typed until the counts are there, in Chromium. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
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
const ABOUT = 'What was meant by it is plain once one knows what came before, and it was said without much ado. ';
/** Letters that are typed for a measurement, one by one. */
const TYPED = 12;

/** Words of the text and of the transcript. */
const SIZES = [
  { text: 5_000, transcript: 50_000 },
  { text: 5_000, transcript: 1_000_000 },
  { text: 1_000_000, transcript: 50_000 },
] as const;

/** Prints the times of each size. */
export async function run({ seed = 20250716 }: BenchOptions): Promise<void> {
  const { folder } = await builtSite();
  const [port = 0] = await freePorts(1);
  const server = await startFolderServer({ folder, port });
  const browser = await chromium.launch(browserOptions(findBrowser()));
  try {
    const rows: string[][] = [];
    for (const { text, transcript } of SIZES) {
      const { read, first, typed, longestTask, longestOwn, quotations } = await measure(
        browser,
        `http://localhost:${port}/verify/`,
        textsOf(text, transcript, seed),
      );
      rows.push([
        `${whole(text)} × ${whole(transcript)}`,
        whole(quotations),
        ms(read),
        ms(first),
        typed.length === 0 ? '' : ms(typed[Math.floor(typed.length / 2)] ?? 0),
        typed.length === 0 ? '' : ms(typed.at(-1) ?? 0),
        ms(longestTask),
        ms(longestOwn),
      ]);
    }
    printTable(
      'In a browser: words of the text × words of the transcript; ms',
      [
        '',
        'quotations',
        'transcript read',
        'first answer',
        'a letter typed: median',
        'worst',
        'longest task of the page',
        'longest of its own scripts',
      ],
      rows,
    );
  } finally {
    await browser.close();
    await stopServer(server);
  }
}

interface Texts {
  readonly transcript: string;
  readonly text: string;
  /** Whether the text is typed into, or given as a file. */
  readonly isTyped: boolean;
}

/** A transcript of talk, and a text that quotes it once in some hundred words. */
function textsOf(words: number, transcriptWords: number, seed: number): Texts {
  const passages = talkTranscript(transcriptWords, seed);
  const transcript = passages.map(({ speaker, text }) => `${NAMES[speaker ?? 'guest']}: ${text}`).join('\n\n');
  const long = passages.filter(({ text }) => text.split(' ').length > 20);
  const paragraphs: string[] = [];
  for (let count = 0; count < words; count += 98) {
    const quoted = long[(paragraphs.length * 7) % long.length]?.text.split(' ').slice(0, 18) ?? [];
    if (paragraphs.length % 3 === 0) quoted[7] = 'otherwise';
    paragraphs.push(`${ABOUT.repeat(4)}“${quoted.join(' ')}”`);
  }
  return { transcript, text: paragraphs.join('\n\n'), isTyped: words <= 10_000 };
}

async function measure(browser: Browser, address: string, { transcript, text, isTyped }: Texts) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  try {
    await page.goto(address);
    await page.locator('.verify-summary').waitFor();
    await page.evaluate(() => {
      const seen = { tasks: [0], own: [0] };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) seen.tasks.push(duration);
      }).observe({ type: 'longtask' });
      // A long task may be the browser's: it lays out what is put into a field by itself.
      new PerformanceObserver((list) => {
        for (const frame of list.getEntries())
          for (const { duration, sourceURL } of Reflect.get(frame, 'scripts') ?? [])
            if (sourceURL.includes('/scripts/')) seen.own.push(duration);
      }).observe({ type: 'long-animation-frame' });
    });
    const read = await timeOf(page, () => give(page, 0, 'talk.txt', transcript), '.verify-transcripts li');
    const first = await timeOf(
      page,
      () => (isTyped ? typeInto(page, text) : give(page, 1, 'article.txt', text)),
      '.verified-row',
    );
    const typed: number[] = [];
    for (let letter = 0; isTyped && letter < TYPED; letter += 1) typed.push(await timeOfLetter(page));
    const { longestTask, longestOwn, quotations } = await page.evaluate(() => ({
      longestTask: Math.max(...Reflect.get(window, 'seen').tasks),
      longestOwn: Math.max(...Reflect.get(window, 'seen').own),
      quotations: Number(/^\d+/.exec(document.querySelector('.verify-summary')?.textContent ?? '')?.[0]),
    }));
    return { read, first, typed: typed.sort((a, b) => a - b), longestTask, longestOwn, quotations };
  } finally {
    await page.close();
  }
}

/** Gives a file of the disk to the page, as a reader does: made in the page it would cost the page's own time. */
async function give(page: Page, input: number, name: string, text: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'gloss-bench-verify-'));
  try {
    await writeFile(join(folder, name), text);
    await page.locator('input[type="file"]').nth(input).setInputFiles(join(folder, name));
    await page
      .locator(input === 0 ? '.verify-transcripts li' : '.verified-row')
      .first()
      .waitFor({ timeout: 300_000 });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function typeInto(page: Page, text: string): Promise<void> {
  await page.locator('.verify-step textarea').fill(text);
}

async function timeOf(page: Page, act: () => Promise<void>, until: string): Promise<number> {
  const start = performance.now();
  await act();
  await page.locator(until).first().waitFor({ timeout: 300_000 });
  return performance.now() - start;
}

/** From a letter, typed as a new quotation’s mark and word, until the counts on the page have changed. */
function timeOfLetter(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const field = document.querySelector<HTMLTextAreaElement>('.verify-step textarea');
    const summary = document.querySelector('.verify-summary');
    if (!field || !summary) return Number.NaN;
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
    const start = performance.now();
    const changed = new Promise<void>((resolve) => {
      new MutationObserver((_, observer) => {
        observer.disconnect();
        resolve();
      }).observe(summary, { childList: true, characterData: true, subtree: true });
    });
    document.execCommand('insertText', false, ' “it was said so”');
    await changed;
    return performance.now() - start;
  });
}
