/**
 * How long a library of interviews takes to build, how much memory and disk that needs, and how long it takes after one
 * of them was changed: interviews of 5,000 words with an essay of twenty quotes each, built by the program itself.
 */
import { spawn } from 'node:child_process';
import { appendFile, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { filesBelow } from '../../../lib/site/files-below';
import type { BenchOptions } from '../main';
import { printTable, whole } from '../table';
import { writeInterview } from './interviews';

const COUNT = 100;
const QUICK_COUNT = 10;

/** Builds libraries and prints what that took. */
export async function run({ quick, count = quick ? QUICK_COUNT : COUNT }: BenchOptions): Promise<void> {
  const content = await mkdtemp(join(tmpdir(), 'gloss-library-'));
  try {
    // What a run before this one built is kept, and would be taken for this one's.
    const show = basename(content);
    for (let seed = 1; seed <= count; seed += 1) await writeInterview(content, seed, show);
    const first = await build(content);
    const size = await sizeOf(first.folder);
    await appendFile(
      join(content, 'interview-1/transcript.md'),
      '\n**Tom Ferry:** One more thing is said at the end.\n',
    );
    const again = await build(content);
    const none = await build(content);
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

interface BuildCost {
  /** Milliseconds. */
  readonly time: number;
  /** The most that was in use at a time, in MB. */
  readonly memory: number;
  readonly pages: number;
  /** Of the site. */
  readonly folder: string;
}

async function build(content: string): Promise<BuildCost> {
  const begin = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/main.ts', 'build'], {
    env: { ...process.env, GLOSS_CONTENT: content },
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  let memory = 0;
  const watch = setInterval(() => {
    memoryOf(child.pid ?? 0).then((now) => {
      memory = Math.max(memory, now);
    });
  }, 500);
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearInterval(watch);
  const done = /(\d+) pages are in (\S+)/.exec(said);
  if (status !== 0 || !done) throw new Error(said);
  return { time: performance.now() - begin, memory, pages: Number(done[1]), folder: done[2] ?? '' };
}

/** Resident memory of a process and all that it started, in MB; 0 where the system does not tell. */
async function memoryOf(process: number): Promise<number> {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  const parents = new Map<number, { parent: number; memory: number }>();
  for (const pid of pids) {
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
    const field = (name: string): number => Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    parents.set(Number(pid), { parent: field('PPid'), memory: field('VmRSS') / 1024 });
  }
  const belongs = (pid: number): boolean => {
    for (let each = pid; each > 1; each = parents.get(each)?.parent ?? 0) if (each === process) return true;
    return false;
  };
  return [...parents].reduce((sum, [pid, { memory }]) => sum + (belongs(pid) ? memory : 0), 0);
}

async function sizeOf(folder: string): Promise<{ files: number; bytes: number }> {
  const files = await filesBelow(folder);
  let bytes = 0;
  for (const file of files) bytes += (await stat(join(folder, file))).size;
  return { files: files.length, bytes };
}
