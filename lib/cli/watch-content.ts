/** Does something now, and again whenever a text of the content changes, until the process is told to end. */
import { watch } from 'node:fs';
import { lockName } from '../content/stray-entries';
import { folderDigest } from '../site/build/digests';
import { Failure } from './command';

/** Editors write a file in several steps: this long, in milliseconds, is waited. */
const SETTLED = 100;

/**
 * Runs a task, and again after every change of what lies below a folder. Locks, which the task may write, and hidden files
 * are no change. Resolves when `signal` is aborted, once the task that runs then is done.
 *
 * @throws {Failure} when the folder cannot be watched
 */
export async function watchContent(folder: string, task: () => Promise<void>, signal: AbortSignal): Promise<void> {
  let changed = (): void => {};
  let timer: NodeJS.Timeout | undefined;
  let watcher: ReturnType<typeof watch>;
  try {
    watcher = watch(folder, { recursive: true, signal }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => changed(), SETTLED);
    });
  } catch (error) {
    throw new Failure(`${folder} cannot be watched: ${error instanceof Error ? error.message : String(error)}`);
  }
  // A folder that goes away is no error of the task: it says so itself when it runs again.
  watcher.on('error', () => changed());
  let seen: string | undefined;
  while (!signal.aborted) {
    const next = new Promise<void>((resolve) => {
      changed = resolve;
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
    const now = await folderDigest(folder, (name) => name.endsWith(lockName));
    if (now !== seen) await task();
    seen = now;
    await next;
  }
  clearTimeout(timer);
}
