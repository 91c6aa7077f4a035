/** The pages while the design is worked on: Next's own, which follow every change, and the files that no page is. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { dirname, join, resolve } from 'node:path';
import { lookup } from 'mrmime';
import { readLibrary } from '../content';
import { joinLibrary } from '../edition';
import { contentChanges } from './content-changes';
import { editionFileAt } from './edition-file';
import { routeAt } from './route-at';
import { listen } from './server/listen';

/** What is served, and where. */
export interface DevelopmentServerOptions {
  /** The project's folder. */
  readonly root: string;
  /** The folder of the interviews. */
  readonly content: string;
  readonly port: number;
}

type RequestHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const TYPES = { json: 'application/json', png: 'image/png' } as const;

/** Starts the server and resolves once it answers. @throws the system's error when the port cannot be listened on */
export async function startDevelopmentServer({ root, content, port }: DevelopmentServerOptions): Promise<Server> {
  // Next and React read these when they are loaded.
  Object.assign(process.env, { NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1', GLOSS_CONTENT: content });
  const server = createServer();
  const tellsOfChanges = contentChanges(content);
  // Whoever asks before Next is ready waits for it.
  let ready = (_handle: RequestHandler): void => {};
  const nextHandler = new Promise<RequestHandler>((resolve) => {
    ready = resolve;
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const handle = await nextHandler;
    const match = routeAt(decodePath(request.url ?? '/'));
    if (match?.route.kind !== 'file' || match.parameters.interview === undefined) return handle(request, response);
    const { interviews } = joinLibrary(await readLibrary(content));
    const found = interviews.find(({ edition }) => edition.slug === match.parameters.interview);
    const { media } = found?.edition.meta ?? {};
    if (found && match.name === 'recording' && media && 'file' in media && media.file === match.parameters.file) {
      const bytes = await readFile(join(dirname(resolve(found.interview.transcript.file.path)), media.file));
      response.writeHead(200, { 'Content-Type': lookup(media.file) ?? 'application/octet-stream' }).end(bytes);
      return;
    }
    const contents = found ? await editionFileAt(found.edition, match) : null;
    if (contents === null) return handle(request, response);
    const type = typeof contents === 'string' ? TYPES.json : TYPES.png;
    response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(contents);
  }

  server.on('request', (request, response) => {
    if (tellsOfChanges(request, response)) return;
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await listen(server, port);
  const { default: next } = await import('next');
  const app = next({ dev: true, dir: root, port, httpServer: server });
  await app.prepare();
  ready(app.getRequestHandler());
  return server;
}

/** The path of a request without its escapes; as it is where they are malformed. */
function decodePath(url: string): string {
  const path = url.split('?', 1)[0] ?? '/';
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
