/** What makes a build make an edition again. */
import { cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { editionDigest } from '@/lib/site/build/digests';

let content: string;
let before: string;

beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'gloss-content-'));
  await mkdir(join(content, 'tides/commentary'), { recursive: true });
  await writeFile(join(content, 'tides/transcript.md'), 'The tide brings timber.');
  await writeFile(join(content, 'tides/commentary/flotsam.md'), 'Rope & nets.');
  before = await editionDigest(content, 'tides');
});

afterEach(() => rm(content, { recursive: true, force: true }));

test.each<{ what: string; name?: string; change: () => Promise<unknown> }>([
  { what: 'a changed text', change: () => writeFile(join(content, 'tides/transcript.md'), 'The tide brings rope.') },
  {
    what: 'a recording, with a byte in it that is another',
    change: async () => {
      const recording = Buffer.alloc(5_000_000);
      await writeFile(join(content, 'tides/talk.mp3'), recording);
      before = await editionDigest(content, 'tides');
      recording[4_999_999] = 1;
      await writeFile(join(content, 'tides/talk.mp3'), recording);
    },
  },
  { what: 'one more essay', change: () => writeFile(join(content, 'tides/commentary/more.md'), 'More.') },
  {
    what: 'an essay under another name',
    change: () => rename(join(content, 'tides/commentary/flotsam.md'), join(content, 'tides/commentary/jetsam.md')),
  },
  {
    what: 'a folder with the same texts under another name',
    name: 'ebb',
    change: () => cp(join(content, 'tides'), join(content, 'ebb'), { recursive: true }),
  },
])('$what is another edition', async ({ name = 'tides', change }) => {
  await change();
  expect(await editionDigest(content, name)).not.toBe(before);
});

test('files with hidden names, and what lies beside the folder, are none of it', async () => {
  await writeFile(join(content, 'tides/.draft.md'), 'Notes.');
  await writeFile(join(content, 'other.md'), 'Notes.');
  expect(await editionDigest(content, 'tides')).toBe(before);
});
