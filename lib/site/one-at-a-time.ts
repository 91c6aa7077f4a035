/**
 * A lock between processes, which may run in containers of their own that share a folder: lets one at a time do a piece
 * of work. Its file system is all that they have in common, so the lock is a folder, its holder shows by a heartbeat that
 * it is alive, and a lock without one is stale and may be taken.
 *
 * This is not left to `proper-lockfile`, the best kept library for it: there a lock is an empty folder, and whoever finds
 * it stale removes it by its name. Of two that found the same stale lock, the later one removes the lock that the earlier
 * one has taken meanwhile, and both do the work; so does a holder that was taken for dead and ends later. Here a lock
 * holds a file with the name of its holder, and only the lock of that holder can be removed.
 */
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, rmdir, stat, unlink, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** How often the holder renews its lock, in milliseconds. */
const HEARTBEAT = 1_000;
/** After how long without a heartbeat a lock is stale, in milliseconds. */
const STALE_AFTER = 15_000;
/** How often those who wait try again, in milliseconds. */
const RETRY_AFTER = 200;

/**
 * Runs the work while no other process that asks for the same lock runs its own; waits until the lock is free.
 *
 * The parent of the lock is made if need be. To release a lock, one's own or a stale one, is to remove the file with the
 * name of its holder and then the folder, which the system refuses while another holder's file is in it. To acquire it is
 * to rename a folder that holds one's own file already, which the system refuses while the one there is not empty.
 *
 * A holder without a heartbeat for fifteen seconds loses its lock, and is not told.
 *
 * @param lock path of the folder; a process that was killed may leave it, or folders whose names begin alike
 * @param onWait called once if somebody else holds the lock
 * @throws what the work throws, and the error of the file system where the folder cannot be made
 */
export async function oneAtATime<T>(lock: string, work: () => Promise<T>, onWait: () => void): Promise<T> {
  const holder = `${process.pid}-${randomUUID()}`;
  await acquire(lock, holder, onWait);
  const file = join(lock, holder);
  const heartbeat = setInterval(() => {
    // Nothing to be done about a file that somebody took away; the next heartbeat may fare better.
    touch(file).catch(() => {});
  }, HEARTBEAT);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    await release(lock, holder);
  }
}

async function acquire(lock: string, holder: string, onWait: () => void): Promise<void> {
  await mkdir(dirname(lock), { recursive: true });
  const own = `${lock}.${holder}`;
  try {
    await mkdir(own);
    await writeFile(join(own, holder), '');
    for (let waited = false; !(await tryLock(lock, own, holder)); waited = true) {
      if (!waited) onWait();
      const stale = await staleHolder(lock);
      if (stale === null) await pause(RETRY_AFTER);
      else await release(lock, stale);
    }
  } catch (error) {
    await rm(own, { recursive: true, force: true });
    throw error;
  }
}

/** False where somebody else holds the lock. */
async function tryLock(lock: string, own: string, holder: string): Promise<boolean> {
  await touch(join(own, holder));
  try {
    await rename(own, lock);
    return true;
  } catch (error) {
    if (isOneOf(error, ['EEXIST', 'ENOTEMPTY'])) return false;
    throw error;
  }
}

/** Who holds the lock without a heartbeat; null where nobody is known to. */
async function staleHolder(lock: string): Promise<string | null> {
  const [holder] = await readdir(lock).catch(() => []);
  const stats = holder === undefined ? null : await stat(join(lock, holder)).catch(() => null);
  return holder !== undefined && stats && Date.now() - stats.mtimeMs > STALE_AFTER ? holder : null;
}

/** Releases the lock of this holder; does nothing where somebody else has it. */
async function release(lock: string, holder: string): Promise<void> {
  try {
    await unlink(join(lock, holder));
    await rmdir(lock);
  } catch (error) {
    // Its file or the folder is gone, or somebody else has taken the lock already.
    if (!isOneOf(error, ['ENOENT', 'EEXIST', 'ENOTEMPTY'])) throw error;
  }
}

async function touch(file: string): Promise<void> {
  const now = new Date();
  await utimes(file, now, now);
}

function isOneOf(error: unknown, codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
