/** Writes the lock of an interview so that neither a crash nor another process leaves half a lock, or loses one. */
import { randomUUID } from 'node:crypto';
import { open, readFile, realpath, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { oneAtATime } from '../../site/one-at-a-time';
import { Failure } from '../command';

/** A lock that is to be written. */
export interface LockWrite {
  /** Path of its file. */
  readonly path: string;
  /** The file's text that the new one was made from; null where there was no file. */
  readonly before: string | null;
  readonly after: string;
}

/**
 * Replaces the text of a lock's file, all of it or nothing: a temporary file beside it takes its name once it is on the
 * disk. Resolves to false, and writes nothing, where the folder is read-only. A process that is killed meanwhile may leave
 * files and folders beside it; their names begin with `.links.lock.`, and as all hidden names they mean nothing.
 *
 * @throws {Failure} when another program wrote something else into the file since it was read, or the disk fails
 */
export async function writeLock({ path, before, after }: LockWrite): Promise<boolean> {
  const file = await realpath(path).catch(() => path);
  const inFolder = (name: string): string => join(dirname(file), name);
  try {
    await oneAtATime(
      inFolder('.links.lock.turn'),
      () => replaceText(file, inFolder(`.links.lock.${process.pid}-${randomUUID()}.new`), { path, before, after }),
      () => {},
    );
    return true;
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (isReadOnly(error)) return false;
    const reason = error instanceof Error ? error.message : String(error);
    throw new Failure(`${path} could not be written, and is as it was: ${reason}`);
  }
}

async function textOf(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

async function replaceText(file: string, temporary: string, { path, before, after }: LockWrite): Promise<void> {
  try {
    await writeToDisk(temporary, after);
    // Last of all: a process that was held up may have lost its turn meanwhile.
    const now = await textOf(file);
    if (now === before) await rename(temporary, file);
    else if (now !== after) {
      throw new Failure(`${path} was changed by another program meanwhile; run the command again`);
    }
  } finally {
    await rm(temporary, { force: true });
  }
}

async function writeToDisk(file: string, text: string): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function isReadOnly(error: unknown): boolean {
  return ['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error) ?? '');
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
