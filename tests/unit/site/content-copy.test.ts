import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copyContent } from '../../../lib/site/content-copy';
import { filesBelow } from '../../../lib/site/files-below';

const root = await mkdtemp(join(tmpdir(), 'gloss-copy-'));

afterAll(() => rm(root, { recursive: true, force: true }));

test('the copy of the content stands for itself, without what is hidden or leads nowhere', async () => {
  const from = join(root, 'content');
  await mkdir(join(from, 'tides/commentary'), { recursive: true });
  await mkdir(join(from, '.git'));
  await writeFile(join(from, '.git/config'), 'hidden');
  await writeFile(join(root, 'essay.md'), 'an essay');
  await writeFile(join(from, 'tides/transcript.md'), 'a talk');
  await symlink(join(root, 'essay.md'), join(from, 'tides/commentary/essay.md'));
  await symlink(join(root, 'nothing.md'), join(from, 'tides/nothing.md'));
  const to = join(root, 'build/content');
  await copyContent(from, to);
  await rm(join(root, 'essay.md'));
  expect(await filesBelow(to)).toEqual(['tides/commentary/essay.md', 'tides/transcript.md']);
  expect(await readFile(join(to, 'tides/commentary/essay.md'), 'utf8')).toBe('an essay');
});
