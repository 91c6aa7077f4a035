import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runCommandLine } from '../../../lib/cli/command-line';
import { recordOutput } from '../../support/record-output';
import { captions } from '../import/onto/recordings';

const fixtures = join(import.meta.dirname, '../../fixtures/content/harbour');
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gloss-onto-'));
  await cp(fixtures, join(folder, 'harbour'), { recursive: true, filter: (path) => !path.endsWith('times.json') });
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

async function run(...args: string[]): Promise<{ status: number; printed: string; reported: string }> {
  vi.stubEnv('GLOSS_CONTENT', folder);
  const output = recordOutput();
  const status = await runCommandLine(args, output);
  return { status, printed: output.printed.replaceAll(folder, '…'), reported: output.reported.replaceAll(folder, '…') };
}

async function onto(text: string, ...options: string[]) {
  const path = join(folder, '.captions');
  await writeFile(path, text);
  return run('import', path, '--onto', join(folder, 'harbour'), ...options);
}

function times(): Promise<string> {
  return readFile(join(folder, 'harbour', 'times.json'), 'utf8');
}

/** The interview as captions have it: a second for three words, with a filler, words misheard, and what was cut. */
async function recording(): Promise<string> {
  const text = (await readFile(join(fixtures, 'transcript.md'), 'utf8')).replace(/^---[\s\S]*?---\n+[^\n]+\n/, '');
  const said = text
    .replace(/^#.*$|\*\*[^*]+\*\*|\[[\d:]+\]/gm, '')
    .replace('eleven inches', 'um eleven inches')
    .replace('dredged it', 'dressed it')
    .replace('So is the harbour', 'Let me stop you there for a moment if I may. So is the harbour');
  const words = said.split(/\s+/).filter((word) => word !== '');
  const cues = Array.from({ length: Math.ceil(words.length / 3) }, (_, cue) => {
    return [cue, cue + 1, words.slice(cue * 3, cue * 3 + 3).join(' ')] as const;
  });
  return captions(...cues);
}

describe('gloss import --onto', () => {
  test('writes the times beside the lock, says what editing changed, and leaves the texts as they are', async () => {
    const before = await readFile(join(folder, 'harbour', 'transcript.md'), 'utf8');
    const { status, printed, reported } = await onto(await recording());
    expect(status).toBe(0);
    expect(printed).toMatchSnapshot();
    expect(reported).toBe('Written.\n');
    expect(await readFile(join(folder, 'harbour', 'transcript.md'), 'utf8')).toBe(before);
    expect((await run('check', '--frozen')).status).toBe(0);
    const again = await onto(await recording());
    expect(again.printed).toContain('times.json: is up to date');
  });

  test('the times of the tests’ own edition are those of its captions', async () => {
    await cp(join(fixtures, 'times.json'), join(folder, 'harbour', 'times.json'));
    const captions = join(fixtures, '../../recordings/harbour.vtt');
    const { printed } = await run('import', captions, '--onto', join(folder, 'harbour'), '--dry-run');
    expect(printed).toContain('times.json: is up to date');
  });

  test('overwrites nothing unasked, and writes nothing with --dry-run', async () => {
    expect((await onto(await recording(), '--dry-run')).status).toBe(0);
    await expect(times()).rejects.toThrow('ENOENT');
    await onto(await recording());
    const first = await times();
    const later = (await recording()).replace(/00:0(\d)/g, '00:1$1');
    const refused = await onto(later);
    expect(refused.status).toBe(1);
    expect(refused.reported).toMatch(/nothing was written; --force overwrites .*times\.json/);
    expect(await times()).toBe(first);
    expect((await onto(later, '--force')).status).toBe(0);
    expect(await times()).not.toBe(first);
  });

  test('--json gives the time of each passage, and what editing changed, as data', async () => {
    const { printed } = await onto(await recording(), '--json', '--dry-run');
    expect(JSON.parse(printed)).toMatchObject({
      written: false,
      status: 'new',
      times: [
        { id: expect.any(String), start: 0, words: 14 },
        { start: expect.any(Number) },
        {},
        {},
        {},
        {},
        {},
        {},
        {},
        {},
      ],
      cuts: [{ text: 'Let me stop you there for a moment if I may.', words: 11 }],
    });
  });

  test.each([
    [
      'captions of something else',
      captions([0, 4, 'Nothing in here has been spoken by any of them at all']),
      1,
      /another recording/,
    ],
    ['a text without times', 'Ada Quill: What does the harbour need most?', 1, /no-times/],
    ['captions that are empty', 'WEBVTT\n', 1, /no-words/],
  ])('%s are refused', async (_, text, status, message) => {
    const refused = await onto(text);
    expect(refused.status).toBe(status);
    expect(refused.reported).toMatch(message);
    await expect(times()).rejects.toThrow('ENOENT');
  });

  test.each([
    [['--into', 'content/harbour'], 'either --into or --onto content/NAME is needed'],
    [['other.vtt'], '--onto takes one file'],
  ])('%s is a misuse', async (options, message) => {
    const { status, reported } = await onto('WEBVTT\n', ...options);
    expect(status).toBe(2);
    expect(reported).toContain(message);
  });

  test('an edition that has problems gets no times', async () => {
    await writeFile(join(folder, 'harbour', 'transcript.md'), 'No front matter.\n');
    const { status, reported } = await onto(await recording());
    expect(status).toBe(1);
    expect(reported).toContain('transcript.md:1:1 missing-front-matter');
  });
});
