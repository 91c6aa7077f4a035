/** Watching a folder and everything below it. */
import { once } from 'node:events';
import { type FSWatcher, watch } from 'chokidar';

/**
 * Calls back after every change below a folder, files that an editor saves under another name and renames included. A
 * folder that is not there is watched for. Resolves once the watch is on, which keeps the process alive until it is closed.
 */
export async function watchFolder(folder: string, changed: () => void): Promise<Pick<FSWatcher, 'close'>> {
  const watcher = watch(folder, { ignoreInitial: true });
  // What cannot be watched any more is a change too.
  watcher.on('all', changed).on('error', changed);
  await once(watcher, 'ready');
  return watcher;
}
