import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runCommandLine } from '../../../lib/cli/command-line';
import { watchContent } from '../../../lib/cli/watch-content';
import { recordOutput } from '../../support/record-output';

/** A check takes seconds on a busy machine. */
const WAIT = { timeout: 30_000, interval: 100 };

let content = '';

beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'gloss-new-'));
  vi.stubEnv('GLOSS_CONTENT', content);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(content, { recursive: true, force: true });
});

async function gloss(...args: string[]) {
  const output = recordOutput();
  const status = await runCommandLine(args, output);
  return { status, printed: output.printed, reported: output.reported };
}

describe('gloss new', () => {
  test('begins an edition that has no problem, and whose quotes are found', async () => {
    expect((await gloss('new', 'low-water')).status).toBe(0);
    const { status, printed } = await gloss('check');
    expect(status).toBe(0);
    expect(printed).toContain('an-essay.md: 2 quotes: 2 verbatim\n');
    expect(await readFile(join(content, 'low-water/transcript.md'), 'utf8')).toContain('# media: talk.mp3');
  });

  test('never overwrites anything', async () => {
    await gloss('new', 'low-water');
    const path = join(content, 'low-water/transcript.md');
    await writeFile(path, 'Mine.');
    const { status, reported } = await gloss('new', 'low-water');
    expect(status).toBe(1);
    expect(reported).toMatch(/low-water is there already; nothing was written/);
    expect(await readFile(path, 'utf8')).toBe('Mine.');
    expect(await readdir(content)).toEqual(['low-water']);
  });

  test.each([
    [['Low Water'], "'Low Water' cannot be an address: lower-case letters, digits and hyphens, such as low-water"],
    [['../out'], "'../out' cannot be an address"],
    [['map'], "'map' is the name of a page of the site"],
    [['one', 'two'], 'one NAME at a time'],
    [[], 'NAME is missing'],
  ])('%j is refused', async (names, message) => {
    const { status, reported } = await gloss('new', ...names);
    expect(status).toBe(2);
    expect(reported).toContain(message);
    expect(await readdir(content)).toEqual([]);
  });
});

describe('check --watch', () => {
  test('checks again when a text changes, and not for locks and hidden files', async () => {
    await gloss('new', 'low-water');
    const ending = new AbortController();
    const runs: string[] = [];
    const path = join(content, 'low-water/transcript.md');
    await watchContent(
      content,
      async () => {
        runs.push(await readFile(path, 'utf8'));
        if (runs.length === 1) {
          await writeFile(join(content, 'low-water/links.lock.json'), '{}');
          await writeFile(join(content, 'low-water/.hidden'), 'x');
          await writeFile(path, `${runs[0]}\nOne more.\n`);
        } else ending.abort();
      },
      ending.signal,
    );
    expect(runs).toHaveLength(2);
    expect(runs[1]).toContain('One more.');
  });

  test('goes on until it is told to end, and sees every save, by renaming too', async () => {
    await gloss('new', 'low-water');
    const path = join(content, 'low-water/transcript.md');
    const whole = await readFile(path, 'utf8');
    const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/main.ts', 'check', '--watch'], {
      env: { ...process.env, GLOSS_CONTENT: content },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
    const ended = once(child, 'close');
    const hears = (words: string) => vi.waitFor(() => expect(said).toContain(words), WAIT);
    try {
      await hears('Watching');
      for (const index of [1, 2]) {
        const text = whole.replace('rights:', `rihgts${index}:`);
        await writeFile(`${path}.new`, text);
        await rename(`${path}.new`, path);
        await hears(`rihgts${index}`);
        await writeFile(path, text.replace('title:', `tilte${index}:`));
        await hears(`tilte${index}`);
      }
      await writeFile(path, `${whole}\nOne more.\n`);
      await hears('One more.');
    } finally {
      child.kill('SIGINT');
    }
    expect((await ended)[0]).toBe(0);
  }, 120_000);

  test('goes with neither --json nor --frozen', async () => {
    for (const option of ['--json', '--frozen']) {
      const { status, reported } = await gloss('check', '--watch', option);
      expect(status).toBe(2);
      expect(reported).toContain('--watch goes with neither --json nor --frozen');
    }
  });
});
