/**
 * The server of a built folder: its files, and what a folder cannot do by itself. It keeps nothing and writes nothing, so
 * any number may run at a time.
 */
import { stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { answerWith } from './answer';
import { shareCards } from './card-maker';
import { FolderFiles } from './folder-files';
import { listen } from './listen';
import { type OpenConnections, watchConnections } from './open-connections';

/** A built folder and where to serve it. */
export interface FolderServerOptions {
  /** Absolute path of the built folder. */
  readonly folder: string;
  readonly port: number;
  /** Address to listen on; all of them where it is not given. */
  readonly host?: string | undefined;
  /**
   * Makes a card that is not in the folder: PNG bytes, or null where nothing of that name can be shared. `path` is below
   * the site's, without escapes. Keeping the card in the folder is for its maker to do.
   */
  readonly makeCard?: (path: string) => Promise<Uint8Array | null>;
}

/** How long a client may take, in milliseconds: for the head of a request, for all of it, and without any move. */
const HEAD_WITHIN = 10_000;
const REQUEST_WITHIN = 30_000;
const SILENCE = 60_000;
/** Longer than proxies keep their connections (a minute), which would lose a request to one that closes just then. */
const KEPT_ALIVE = 65_000;
/** How long running answers may take once the server is told to end, in milliseconds. */
const GRACE = 5_000;

const CONNECTIONS = new WeakMap<Server, OpenConnections>();

/**
 * Starts the server and resolves once it answers, whatever the folder's size.
 *
 * Browsers and caches ask again for pages each time, which costs an empty answer: a page that was kept would ask for
 * scripts of a build that is gone.
 *
 * @throws {Error} when the folder is none, and the system's error when the port cannot be listened on
 */
export async function startFolderServer({ folder, port, host, makeCard }: FolderServerOptions): Promise<Server> {
  if (!(await stat(folder)).isDirectory()) throw new Error(`${folder} is not a folder`);
  const server = createServer(
    { headersTimeout: HEAD_WITHIN, requestTimeout: REQUEST_WITHIN, keepAliveTimeout: KEPT_ALIVE },
    answerWith({ folder, files: new FolderFiles(folder), makeCard: makeCard ? shareCards(makeCard) : null }),
  );
  server.setTimeout(SILENCE);
  CONNECTIONS.set(server, watchConnections(server));
  // Node hands over the connections of this method rather than a request.
  server.on('connect', (_request, socket) => {
    // A client that is gone already is no error of the server's.
    socket.on('error', () => {});
    socket.end('HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  });
  await listen(server, port, host);
  return server;
}

/** Ends the server: no new connections, running answers may end within five seconds. */
export async function stopServer(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  CONNECTIONS.get(server)?.closeIdle();
  const cut = setTimeout(() => server.closeAllConnections(), GRACE);
  await closed;
  clearTimeout(cut);
}
