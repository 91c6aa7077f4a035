/** Builds a content folder by the program itself, and says what that took. */
import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';

/** What a build took. */
export interface BuildCost {
  /** Milliseconds. */
  readonly time: number;
  /** The most that was in use at a time, in MB. */
  readonly memory: number;
  readonly pages: number;
  /** Of the site. */
  readonly folder: string;
}

/**
 * Builds the site of a folder of interviews.
 *
 * @throws {Error} with all that the program said, where it fails
 */
export async function buildContent(content: string): Promise<BuildCost> {
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
