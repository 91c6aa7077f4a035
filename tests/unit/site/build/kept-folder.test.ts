import { mkdir, mkdtemp, readdir, rm, symlink, truncate, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { MANIFEST, readKept, writeKept } from '@/lib/site/build/kept-folder';

const schema = z.object({ name: z.string() });
let root = '';
let folder = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'gloss-kept-'));
  folder = join(root, 'kept');
});
afterEach(() => rm(root, { recursive: true, force: true }));

const make = () =>
  writeKept(folder, async (place) => {
    await mkdir(join(place, 'one'));
    await writeFile(join(place, 'one/page.html'), 'words');
    await symlink('one', join(place, 'two'));
    return { name: 'tides' };
  });

describe('a kept folder', () => {
  test('is there with its facts once it was made, and not before', async () => {
    expect(await readKept(folder, schema)).toBeNull();
    expect(await make()).toEqual({ name: 'tides' });
    expect(await readKept(folder, schema)).toEqual({ name: 'tides' });
  });

  test('is not there where making it fails, and the old one stays', async () => {
    await make();
    await expect(writeKept(folder, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await readKept(folder, schema)).toEqual({ name: 'tides' });
  });

  test.each([
    { damage: 'a file is gone', inflict: () => unlink(join(folder, 'one/page.html')) },
    { damage: 'a file is cut short', inflict: () => truncate(join(folder, 'one/page.html'), 2) },
    { damage: 'its manifest is gone', inflict: () => unlink(join(folder, MANIFEST)) },
    { damage: 'its manifest is half written', inflict: () => truncate(join(folder, MANIFEST), 20) },
    {
      damage: 'its facts are of another kind',
      inflict: () => writeFile(join(folder, MANIFEST), '{"files":[],"facts":{}}'),
    },
  ])('is noticed as damaged where $damage, and made again', async ({ inflict }) => {
    await make();
    await inflict();
    expect(await readKept(folder, schema)).toBeNull();
    await make();
    expect(await readKept(folder, schema)).toEqual({ name: 'tides' });
    expect(await readdir(root)).toEqual(['kept']);
  });
});
