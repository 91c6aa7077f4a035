import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { summaryOf } from '@/lib/edition';
import { searchableOf } from '@/lib/formats/search/searchable';
import { INDEX_FOLDER, writeLibraryIndex } from '@/lib/site/build/library-index';
import { filesBelow } from '@/lib/site/files-below';
import { fixtureEdition } from '@/tests/support/fixture-editions';

const folder = await mkdtemp(join(tmpdir(), 'gloss-index-'));
const harbour = fixtureEdition('harbour');
const EDITIONS = [{ digest: 'one', summary: summaryOf(harbour), read: async () => searchableOf(harbour) }];
const OPTIONS = { code: 'code' };

afterEach(() => {
  vi.unstubAllEnvs();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('an index has what the page asks for, and nothing of another interface', async () => {
  expect(await writeLibraryIndex(join(folder, 'whole'), EDITIONS, OPTIONS)).toBe(true);
  const files = await filesBelow(join(folder, 'whole', INDEX_FOLDER));
  for (const needed of [
    /^pagefind\.js$/,
    /^pagefind\.js\.br$/,
    /^words\.json/,
    /^wasm\.unknown\.pagefind$/,
    /\.pf_meta$/,
    /^index\//,
  ]) {
    expect(
      files.some((file) => needed.test(file)),
      String(needed),
    ).toBe(true);
  }
  expect(files.filter((file) => /ui|worker|highlight|\.css/.test(file))).toEqual([]);
});

test('where the platform has no program for it, there is none, and nothing is left', async () => {
  vi.stubEnv('npm_config_arch', 'abacus');
  expect(await writeLibraryIndex(join(folder, 'none'), EDITIONS, OPTIONS)).toBe(false);
  expect(await readdir(folder)).not.toContain('none');
});

test('an edition that cannot be read leaves no index', async () => {
  const broken = { digest: 'none', summary: summaryOf(harbour), read: async () => Promise.reject(new Error('gone')) };
  await expect(writeLibraryIndex(join(folder, 'broken'), [broken], OPTIONS)).rejects.toThrow('gone');
  expect(await readdir(folder)).not.toContain('broken');
});
