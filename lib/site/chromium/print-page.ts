/** Pages printed to PDF by a Chromium of this machine. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromiumArguments, findChromium } from './find-chromium';

/** Nothing was printed, and this is no fault of the program. The message says why and what to do. */
export class PrintError extends Error {}

/** Milliseconds after which a browser that has not ended is stopped: many times what a long edition takes. */
const PATIENCE = 120_000;

/**
 * A page as PDF, with an outline of its headings. The browser gets a profile of its own, which is removed with all else
 * that was written. Cost: one to three seconds, nearly all of it the start of the browser.
 *
 * @param html needs no other file
 * @throws {PrintError} where there is no Chromium, or it prints nothing
 */
export async function printPage(html: string): Promise<Uint8Array> {
  const browser = findChromium();
  if (browser === null)
    throw new PrintError(
      'a PDF is made by Chromium, Chrome or Edge, and none was found: install one of them, or name its program in the variable GLOSS_CHROMIUM',
    );
  const folder = await mkdtemp(join(tmpdir(), 'gloss-pdf-'));
  try {
    const [page, file] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
    await writeFile(page, html);
    const said = await run(browser, [
      '--headless',
      ...chromiumArguments(),
      '--no-default-browser-check',
      '--disable-extensions',
      `--user-data-dir=${join(folder, 'profile')}`,
      '--no-pdf-header-footer',
      '--generate-pdf-document-outline',
      `--print-to-pdf=${file}`,
      pathToFileURL(page).href,
    ]);
    const printed = await readFile(file).catch(() => null);
    if (printed === null || !printed.subarray(0, 5).equals(Buffer.from('%PDF-')))
      throw new PrintError(
        `${browser} printed nothing (${said}); name another Chromium, Chrome or Edge in the variable GLOSS_CHROMIUM`,
      );
    return printed;
  } finally {
    // Its helpers may write for a moment longer than the browser itself.
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

/** Runs a program to its end, or stops it. Gives in a few words how it ended, with what it said last. Never rejects. */
function run(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: PATIENCE,
      killSignal: 'SIGKILL',
      windowsHide: true,
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-MESSAGE);
    });
    child.once('error', ({ message }) => resolve(message));
    child.once('close', (status, signal) => {
      const ended = signal === null ? `it ended with status ${status}` : `it was stopped by ${signal}`;
      const last = said.trim().split('\n').at(-1);
      resolve(last ? `${ended}: ${last}` : ended);
    });
  });
}

/** Letters that are kept of what a browser says. */
const MESSAGE = 2_000;
