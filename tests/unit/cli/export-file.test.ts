import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runCommandLine } from '../../../lib/cli/command-line';
import { EXPORT_NAMES } from '../../../lib/formats/exports/formats';
import { recordOutput } from '../../support/record-output';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gloss-export-file-'));
  vi.stubEnv('GLOSS_CONTENT', 'tests/fixtures/content');
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

async function exported(...args: readonly string[]) {
  const output = recordOutput();
  return { status: await runCommandLine(['export', ...args], output), reported: output.reported };
}

describe('what cannot be exported', () => {
  test.each([
    { name: 'no interview', args: ['--format', 'text'], says: ['INTERVIEW is missing'] },
    { name: 'no format', args: ['harbour'], says: ['--format NAME is missing', ...EXPORT_NAMES] },
    { name: 'a wrong format', args: ['harbour', '--format', 'txt'], says: ["no format 'txt'", 'did you mean text?'] },
    {
      name: 'a wrong interview and a wrong format, both at once',
      args: ['harbor', '--format', 'docx'],
      says: ["no interview 'harbor'", 'did you mean harbour?', "no format 'docx'", ...EXPORT_NAMES],
    },
    { name: 'two interviews', args: ['harbour', 'bread', '--format', 'text'], says: ['one INTERVIEW at a time'] },
  ])('$name', async ({ args, says }) => {
    const { status, reported } = await exported(...args, '--out', join(folder, 'file'));
    expect(status).toBe(2);
    for (const words of says) expect(reported).toContain(words);
  });
});

test('a file that is there is replaced only by force', async () => {
  const file = join(folder, 'harbour.txt');
  await writeFile(file, 'mine');
  const refused = await exported('harbour', '--format', 'text', '--out', file);
  expect(refused).toMatchObject({ status: 1 });
  expect(refused.reported).toContain(`${file} is there already`);
  expect(await readFile(file, 'utf8')).toBe('mine');
  expect(await exported('harbour', '--format', 'text', '--out', file, '--force')).toMatchObject({ status: 0 });
  expect(await readFile(file, 'utf8')).toContain('What the Tide Brings');
});

test('a file is written into folders that are made for it, and named', async () => {
  const file = join(folder, 'deep/down/bread.txt');
  const { status, reported } = await exported('bread', '--format', 'text', '--out', file);
  expect(status).toBe(0);
  expect(reported).toBe(`${file}\n`);
  expect(await readFile(file, 'utf8')).toContain('Noor Reed: When does your day begin?');
});
