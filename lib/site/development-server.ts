/** The pages while the design is worked on: Next's own, which follow every change, and the files that no page is. */
import { rmSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { summaryOf } from '../edition';
import { contentChanges } from './content-changes';
import type { ContentMessage } from './content-messages';
import { CONTENT_MESSAGES } from './development-addresses';
import { type DevelopmentLibrary, developmentContent } from './development-content';
import { editionFileAt } from './edition-file';
import { mediaTypeOf } from './media-type';
import { routeAt } from './route-at';
import { listen } from './server/listen';
import { singleFilePartsFile } from './single-file-parts';
import { siteFiles } from './site-file';
import { readStudioScripts } from './studio-scripts';

/** What is served, and where. */
export interface DevelopmentServerOptions {
  /** The project's folder. */
  readonly root: string;
  /** The folder of the interviews. */
  readonly content: string;
  readonly port: number;
  /** What is to be said of the texts. */
  readonly messagesAbout: (library: DevelopmentLibrary) => readonly ContentMessage[];
}

type RequestHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** So often a page that ought to be there is asked for. */
const MOST_TRIES = 5;

/** Starts the server and resolves once it answers. @throws the system's error when the port cannot be listened on */
export async function startDevelopmentServer({
  root,
  content,
  port,
  messagesAbout,
}: DevelopmentServerOptions): Promise<Server> {
  const source = await mkdtemp(join(tmpdir(), 'gloss-dev-'));
  process.once('exit', () => rmSync(source, { recursive: true, force: true }));
  // Next and React read these when they are loaded.
  Object.assign(process.env, { NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1', GLOSS_EDITIONS: source });
  const readContent = developmentContent(content, source);
  const server = createServer();
  const tellsOfChanges = await contentChanges(content);
  // Whoever asks before Next is ready waits for it.
  let ready = (_handle: RequestHandler): void => {};
  const nextHandler = new Promise<RequestHandler>((resolve) => {
    ready = resolve;
  });

  const slugsOf = ({ known }: DevelopmentLibrary) => known.map(({ edition }) => edition.slug);
  const atStart = new Set(slugsOf(await readContent()));
  const askedFor = new Set<string>();

  /**
   * Asks for a page of an interview that was not there at the start until it is there: Next has a list of the pages of each
   * kind, which it makes again only behind the answer to somebody who asks in vain.
   */
  async function awaitPage(url: string, key: string): Promise<void> {
    if (askedFor.has(key)) return;
    askedFor.add(key);
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const { status } = await fetch(new URL(url, `http://localhost:${port}`));
      if (status !== 404) return;
    }
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.url !== CONTENT_MESSAGES && request.url?.startsWith('/_next/')) {
      return (await nextHandler)(request, response);
    }
    const script = routeAt(decodePath(request.url ?? '/'));
    if (script?.name === 'studioScript') {
      const { file = '' } = script.parameters;
      const parts = await singleFilePartsFile();
      const text = file === parts.file ? parts.json : (await readStudioScripts()).files.get(file);
      const type = mediaTypeOf(file);
      response.writeHead(text === undefined ? 404 : 200, { 'Content-Type': type }).end(text);
      return;
    }
    const library = await readContent();
    if (request.url === CONTENT_MESSAGES)
      return answerWith(response, 'application/json', JSON.stringify(messagesAbout(library)));
    const handle = await nextHandler;
    const url = request.url ?? '/';
    const match = routeAt(decodePath(url));
    const { interview } = match?.parameters ?? {};
    if (match?.route.kind === 'page' && interview && !atStart.has(interview) && slugsOf(library).includes(interview)) {
      await awaitPage(url, `${match.name} ${interview}`);
    }
    const files = await siteFiles(library.known.map(({ edition }) => summaryOf(edition)));
    const ofSite = files.get(decodePath(url));
    if (ofSite !== undefined) return answerWith(response, mediaTypeOf(decodePath(url)), await ofSite());
    if (match?.route.kind !== 'file' || match.parameters.interview === undefined) return handle(request, response);
    const found = library.known.find(({ edition }) => edition.slug === match.parameters.interview);
    const { media } = found?.edition.meta ?? {};
    if (found && match.name === 'recording' && media && 'file' in media && media.file === match.parameters.file) {
      const bytes = await readFile(join(dirname(resolve(found.interview.transcript.file.path)), media.file));
      response.writeHead(200, { 'Content-Type': mediaTypeOf(media.file) }).end(bytes);
      return;
    }
    const contents = found ? await editionFileAt(found.edition, match) : null;
    if (contents === null) return handle(request, response);
    answerWith(response, mediaTypeOf(decodePath(url)), contents);
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

function answerWith(response: ServerResponse, type: string, contents: string | Uint8Array): void {
  response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(contents);
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
