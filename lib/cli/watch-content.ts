/** Does something now, and again whenever a text of the content changes, until the process is told to end. */
import { existsSync } from 'node:fs';
import { lockName } from '../content/stray-entries';
import { folderDigest } from '../site/build/digests';
import { watchFolder } from '../site/watch-folder';
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
  if (!existsSync(folder)) throw new Failure(`${folder} cannot be watched: there is no such folder`);
  const watcher = await watchFolder(folder, () => {
    clearTimeout(timer);
    timer = setTimeout(() => changed(), SETTLED);
  });
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
  await watcher.close();
}
