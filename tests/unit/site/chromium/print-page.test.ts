import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runCommandLine } from '@/lib/cli/command-line';
import { chromiumArguments, findChromium } from '@/lib/site/chromium/find-chromium';
import { printPage } from '@/lib/site/chromium/print-page';
import { textOnPages } from '../../../browsers/pdf';
import { findBrowser } from '../../../support/find-browser';
import { recordOutput } from '../../../support/record-output';

const BROWSER = findBrowser();

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gloss-print-'));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

/** A program that does what a line of shell says, in place of a browser. */
async function browserThat(does: string): Promise<void> {
  const program = join(folder, 'browser');
  await writeFile(program, `#!/bin/sh\n${does}\n`, { mode: 0o755 });
  vi.stubEnv('GLOSS_CHROMIUM', program);
}

test('a variable names the browser, before all others', async () => {
  await browserThat('exit 0');
  expect(findChromium(['/bin/sh'])).toBe(join(folder, 'browser'));
});

test('the sandbox is left out for the administrator alone', () => {
  vi.spyOn(process, 'getuid').mockReturnValue(1000);
  expect(chromiumArguments()).not.toContain('--no-sandbox');
  vi.spyOn(process, 'getuid').mockReturnValue(0);
  expect(chromiumArguments()).toContain('--no-sandbox');
});

test('a browser that prints nothing is told of, with what it said and a remedy, and nothing is left', async () => {
  await browserThat('echo "no screen" >&2; exit 3');
  vi.stubEnv('TMPDIR', folder);
  await expect(printPage('<p>Words')).rejects.toThrow(/status 3: no screen.*GLOSS_CHROMIUM/);
  expect(await readdir(folder)).toEqual(['browser']);
});

// A Mac has its browsers where nothing can hide them from a test.
test.skipIf(process.platform === 'darwin')('without a browser the command says what to do', async () => {
  vi.stubEnv('GLOSS_CHROMIUM', '');
  vi.stubEnv('CHROME_PATH', '');
  vi.stubEnv('PATH', folder);
  vi.stubEnv('GLOSS_CONTENT', 'tests/fixtures/content');
  const output = recordOutput();
  const file = join(folder, 'lighthouse.pdf');
  expect(await runCommandLine(['export', 'lighthouse', '--format', 'pdf', '--out', file], output)).toBe(1);
  expect(output.reported).toContain('none was found: install one of them');
  await expect(readFile(file)).rejects.toThrow();
});

test.skipIf(BROWSER === null)('an edition is printed: every page has text, title and outline are there', async () => {
  vi.stubEnv('GLOSS_CHROMIUM', BROWSER ?? '');
  const output = recordOutput();
  const file = join(folder, 'talk.pdf');
  const status = await runCommandLine(['export', 'zuckerberg-titv', '--format', 'pdf', '--out', file], output);
  expect(output.reported).toBe(
    `${file}\nIt is for your own use: it holds the texts whole, and the rights to them are reserved.\n`,
  );
  expect(status).toBe(0);
  const pdf = await readFile(file);
  const pages = textOnPages(pdf);
  expect(pages.length).toBeGreaterThan(10);
  expect(pages.length).toBeLessThan(40);
  expect(pages).not.toContain(false);
  const source = pdf.toString('latin1');
  for (const part of ['/Title', '/Outlines', '/Lang (en)']) expect(source).toContain(part);
});

if (BROWSER === null) console.info('No Chromium here: no PDF is made in the tests.');
