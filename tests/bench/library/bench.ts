/**
 * How long a library of interviews takes to build, how much memory and disk that needs, and how long it takes after one
 * of them was changed: interviews of 5,000 words with an essay of twenty quotes each, built by the program itself.
 */
import { appendFile, mkdtemp, rm, stat } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { filesBelow } from '../../../lib/site/files-below';
import { buildContent } from '../build-content';
import { writeMadeUpEdition } from '../made-up-edition';
import type { BenchOptions } from '../main';
import { printTable, whole } from '../table';

const WORDS = 5_000;
const QUOTES = 20;
const COUNT = 100;
const QUICK_COUNT = 10;

/** Builds libraries and prints what that took. */
export async function run({ quick, count = quick ? QUICK_COUNT : COUNT }: BenchOptions): Promise<void> {
  const content = await mkdtemp(join(tmpdir(), 'gloss-library-'));
  try {
    // What a run before this one built is kept, and would be taken for this one's.
    const show = basename(content);
    for (let seed = 1; seed <= count; seed += 1) {
      await writeMadeUpEdition(content, {
        slug: `interview-${seed}`,
        title: `An hour of talk, number ${seed}`,
        words: WORDS,
        essays: [`On number ${seed}`],
        quotes: QUOTES,
        seed,
        show,
      });
    }
    const first = await buildContent(content);
    const size = await sizeOf(first.folder);
    await appendFile(
      join(content, 'interview-1/transcript.md'),
      '\n**Tom Ferry:** One more thing is said at the end.\n',
    );
    const again = await buildContent(content);
    const none = await buildContent(content);
    printTable(
      `A library of ${whole(count)} interviews of 5,000 words with an essay each (${availableParallelism()} cores)`,
      ['', 'in all', 'an interview'],
      [
        ['first build', `${seconds(first.time)} s`, `${(first.time / 1000 / count).toFixed(2)} s`],
        ['most memory, all processes', `${whole(first.memory)} MB`, ''],
        ['pages', whole(first.pages), whole(first.pages / count)],
        ['files', whole(size.files), whole(size.files / count)],
        ['size of the folder', `${whole(size.bytes / 1e6)} MB`, `${(size.bytes / 1e6 / count).toFixed(2)} MB`],
        ['build after one was changed', `${seconds(again.time)} s`, ''],
        ['build where nothing was changed', `${seconds(none.time)} s`, ''],
        ['1,000 interviews at this rate', `${((first.time / count) * (1_000 / 60_000)).toFixed(1)} min`, ''],
      ],
    );
  } finally {
    await rm(content, { recursive: true, force: true });
  }
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}

async function sizeOf(folder: string): Promise<{ files: number; bytes: number }> {
  const files = await filesBelow(folder);
  let bytes = 0;
  for (const file of files) bytes += (await stat(join(folder, file))).size;
  return { files: files.length, bytes };
}
