import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runCommandLine } from '../../../lib/cli/command-line';
import { filesBelow } from '../../../lib/export/files-below';
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
