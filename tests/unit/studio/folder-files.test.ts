import { mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesBelow } from '@/lib/site/files-below';
import { folderFiles } from '@/lib/studio/folder-files';
import { runProgram } from '../../support/run-program';
import { CLIPPINGS, DAY, HARBOUR, workOf } from './made-work';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'gloss-studio-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function filesIn(folder: string): Promise<Record<string, string>> {
  const files = await filesBelow(folder);
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file, await readFile(join(folder, file), 'utf8')] as const)),
  );
}

test.each([
  ['the first edition', CLIPPINGS],
  ['a small one', HARBOUR],
])(
  'the folder of %s is byte for byte what the command line writes: import, then check',
  async (name, given) => {
    const { added, make } = workOf(given);
    const { decided, joined } = await make(added);
    const made = Object.fromEntries(folderFiles(decided.texts, joined).map(({ path, text }) => [path, text]));

    const own = join(root, name.replaceAll(' ', '-'));
    const folder = join(own, 'content', joined.slug);
    await mkdir(folder, { recursive: true });
    const day = new Date(`${DAY}T12:00:00`);
    const paths = Object.keys(given).map((file) => join(own, file));
    for (const [file, text] of Object.entries(given)) {
      await writeFile(join(own, file), text);
      await utimes(join(own, file), day, day);
    }
    const gloss = ['--import', 'tsx', 'lib/cli/main.ts'];
    await runProgram(process.execPath, [...gloss, 'import', ...paths, '--into', folder]);
    await runProgram(process.execPath, [...gloss, 'check'], { env: { GLOSS_CONTENT: join(own, 'content') } });
    const written = await filesIn(join(own, 'content'));
    expect(Object.keys(made).sort()).toEqual(Object.keys(written).sort());
    expect(made).toEqual(written);
  },
  60_000,
);

test('a passage that is reworded keeps its id, and its lock tells what it was', async () => {
  const { added, make } = workOf(HARBOUR);
  const { joined } = await make(added);
  const words = 'Nobody swims there any more. The wall stands to this day.';
  const start = joined.transcript?.file.text.indexOf(words) ?? -1;
  const now = 'Nobody swims there, not any more. The wall stands to this very day.';
  const edits = [{ start, was: words, now }];
  const after = await make([...added, { kind: 'change', text: 'talk.txt', edits, says: 'reworded' }]);
  expect(after.joined.edition?.passages.map(({ id }) => id)).toEqual(joined.edition?.passages.map(({ id }) => id));
  expect(after.joined.edition?.passages.at(-1)?.text).toBe(now);
  expect(after.joined.lock).toContain(words);
});
