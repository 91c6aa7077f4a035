/** Watching a folder and everything below it. */
import { once } from 'node:events';
import { type FSWatcher, watch } from 'chokidar';

/**
 * Calls back after every change below a folder, files that an editor saves under another name and renames included. A
 * folder that is not there is watched for. Resolves once the watch is on; it keeps no process alive.
 */
export async function watchFolder(folder: string, changed: () => void): Promise<Pick<FSWatcher, 'close'>> {
  const watcher = watch(folder, { ignoreInitial: true, persistent: false });
  // What cannot be watched any more is a change too.
  watcher.on('all', changed).on('error', changed);
  await once(watcher, 'ready');
  return watcher;
}
