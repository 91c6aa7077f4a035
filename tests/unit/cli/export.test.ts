import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runCommandLine } from '../../../lib/cli/command-line';
import { filesBelow } from '../../../lib/site/files-below';
import { recordOutput } from '../../support/record-output';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gloss-export-'));
  vi.stubEnv('GLOSS_CONTENT', join(folder, 'content'));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

test('export refuses a pragma that names no passage', async () => {
  await cp('tests/fixtures/content/harbour', join(folder, 'content/harbour'), { recursive: true });
  const essay = join(folder, 'content/harbour/commentary/against-dredging.md');
  const [front, body] = (await readFile(essay, 'utf8')).split(/(?<=\n---\n)/);
  const pragma = '<!-- gloss: place "it is said" in nowhere-at-all -->';
  await writeFile(essay, `${front}\n${pragma}\n\n> It is said.\n${body}`);
  const output = recordOutput();
  expect(await runCommandLine(['export', '--out', join(folder, 'out')], output)).toBe(1);
  expect(output.reported).toContain('unknown-passage');
});

test.each(['export', 'build', 'serve'])('%s refuses content with problems, and writes nothing', async (command) => {
  await mkdir(join(folder, 'content/talk'), { recursive: true });
  await writeFile(join(folder, 'content/talk/transcript.md'), 'No front matter.\n');
  const output = recordOutput();
  const options = { export: ['--out', join(folder, 'out')], build: [], serve: ['--port', '0'] }[command] ?? [];
  expect(await runCommandLine([command, ...options], output)).toBe(1);
  expect(output.reported).toContain(`gloss ${command}: the content has problems\n\n`);
  expect(output.reported).toMatch(/talk\/transcript\.md:1:1 [a-z-]+\n {2}found: /);
  expect(await filesBelow(folder)).toEqual(['content/talk/transcript.md']);
});
