/** Lets one process at a time do a piece of work. */
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, rmdir, stat, unlink, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** How often the holder of the turn says that it is still there, in milliseconds. */
const HEARTBEAT = 1_000;
/** After how long without a sign the holder is taken for dead: its process may have been killed, on another machine. */
const PATIENCE = 15_000;

/**
 * Runs the work while no other process that asks for the same folder runs its own; waits for its turn.
 *
 * The folder is there while work goes on, so that containers that share its parent see it too; the parent is made if
 * need be. It holds one file, which is named for its holder: to end a turn, one's own or a dead one, is to remove the
 * file of that name, which never hits the turn of somebody else. To take the turn is to give the folder's name to one
 * that holds one's own file already, which the system refuses while the folder there is not empty.
 *
 * A holder that gives no sign for fifteen seconds loses its turn, and is not told.
 *
 * @param folder what stands for the turn; a process that was killed may leave it, or folders whose names begin alike
 * @param onWait called once if there is somebody to wait for
 * @throws what the work throws, and the error of the file system where the folder cannot be made
 */
export async function oneAtATime<T>(folder: string, work: () => Promise<T>, onWait: () => void): Promise<T> {
  const holder = `${process.pid}-${randomUUID()}`;
  await acquire(folder, holder, onWait);
  const sign = join(folder, holder);
  const heartbeat = setInterval(() => {
    // Nothing to be done about a file that somebody took away; the next sign may fare better.
    touch(sign).catch(() => {});
  }, HEARTBEAT);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    await endTurn(folder, holder);
  }
}

async function acquire(folder: string, holder: string, onWait: () => void): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const own = `${folder}.${holder}`;
  try {
    await mkdir(own);
    await writeFile(join(own, holder), '');
    for (let waited = false; !(await take(folder, own, holder)); waited = true) {
      if (!waited) onWait();
      const dead = await deadHolder(folder);
      if (dead === null) await pause(200);
      else await endTurn(folder, dead);
    }
  } catch (error) {
    await rm(own, { recursive: true, force: true });
    throw error;
  }
}

/** False where somebody else has the turn. */
async function take(folder: string, own: string, holder: string): Promise<boolean> {
  await touch(join(own, holder));
  try {
    await rename(own, folder);
    return true;
  } catch (error) {
    if (isOneOf(error, ['EEXIST', 'ENOTEMPTY'])) return false;
    throw error;
  }
}

/** Who has the turn, and has given no sign for too long; null where nobody is known to. */
async function deadHolder(folder: string): Promise<string | null> {
  const [holder] = await readdir(folder).catch(() => []);
  const stats = holder === undefined ? null : await stat(join(folder, holder)).catch(() => null);
  return holder !== undefined && stats && Date.now() - stats.mtimeMs > PATIENCE ? holder : null;
}

/** Ends the turn of this holder; does nothing where somebody else has it. */
async function endTurn(folder: string, holder: string): Promise<void> {
  try {
    await unlink(join(folder, holder));
    await rmdir(folder);
  } catch (error) {
    // Its file or the folder is gone, or the next turn has begun already.
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
