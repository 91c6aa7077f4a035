/** Lets one process at a time do a piece of work. */
import { mkdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** How often the holder of a lock says that it is still there, in milliseconds. */
const HEARTBEAT = 1_000;
/** After how long without a sign the holder is taken for dead: its process may have been killed, on another machine. */
const PATIENCE = 15_000;

/**
 * Runs the work while no other process that asks for the same file runs its own; waits for its turn.
 *
 * The file is there while work goes on, so that containers that share its folder see it too; the folder is made if need
 * be.
 *
 * @param onWait called once if there is somebody to wait for
 * @throws what the work throws, and the error of the file system where the file cannot be made
 */
export async function oneAtATime<T>(file: string, work: () => Promise<T>, onWait: () => void): Promise<T> {
  await acquire(file, onWait);
  const heartbeat = setInterval(() => {
    const now = new Date();
    // Nothing to be done about a file that somebody took away; the next sign may fare better.
    utimes(file, now, now).catch(() => {});
  }, HEARTBEAT);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    await rm(file, { force: true });
  }
}

async function acquire(file: string, onWait: () => void): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  for (let waited = false; !(await take(file)); waited = true) {
    if (!waited) onWait();
    const age = await ageOf(file);
    if (age !== null && age > PATIENCE) await rm(file, { force: true });
    else await pause(200);
  }
}

async function take(file: string): Promise<boolean> {
  try {
    await writeFile(file, `${process.pid}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Milliseconds since the holder's last sign; null when the file is gone. */
async function ageOf(file: string): Promise<number | null> {
  const stats = await stat(file).catch(() => null);
  return stats && Date.now() - stats.mtimeMs;
}
