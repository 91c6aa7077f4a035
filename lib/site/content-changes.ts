/** Telling pages that are open while the design is worked on that an author changed a text. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { CONTENT_CHANGES } from './development-addresses';
import { watchFolder } from './watch-folder';

/** Editors write a file in several steps, and a build of the pages reads all of it: this long, in milliseconds, is waited. */
const SETTLED = 50;

/**
 * Watches a folder and everything below it, for as long as the process runs, and says of every change to those who
 * listen at `CONTENT_CHANGES` (server-sent events, without a word in them).
 *
 * @returns answers a request for that address; false for every other, which it leaves alone
 */
export async function contentChanges(
  folder: string,
): Promise<(request: IncomingMessage, response: ServerResponse) => boolean> {
  const listening = new Set<ServerResponse>();
  let timer: NodeJS.Timeout | undefined;
  const tell = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      for (const response of listening) response.write('data:\n\n');
    }, SETTLED);
  };
  await watchFolder(folder, tell);
  return (request, response) => {
    if (request.url !== CONTENT_CHANGES) return false;
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write('\n');
    listening.add(response);
    response.once('close', () => listening.delete(response));
    return true;
  };
}
