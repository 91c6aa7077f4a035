/** The Next server of prerendered pages, with the headers that Next does not send by itself. */

import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { answerOEmbed } from './answer-oembed';
import { BUILT_CONTENT } from './content-copy';
import { readPagePolicies } from './page-policies';
import { routeAt } from './route-at';
import { SECURITY_HEADERS } from './security-headers';
import { listen } from './server/listen';

/** An address at which Next sends the page for addresses where nothing is. */
const MISSING_PAGE = '/404/';

/**
 * Paths where nothing is, but which Next answers with a page made anew each time, or with an error: names of files of
 * its own (`/index`, `/_error`, `/[interview]`).
 */
const ODD_PATH = /^\/index(?:\/|$)|^\/_(?!next\/)|[[\]]/;

/** Headers by which the framework's scripts would ask for a page as data. */
const FRAMEWORK_HEADER = /^(?:rsc|next-router-.*|next-url)$/;

/**
 * The policy of scripts, styles, fonts, pictures and data: browsers heed the page's, so the hashes of a page would only weigh them down.
 */
const PART_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** For whatever a new build may change: it may be kept, but not used before the server was asked. */
const ASK_AGAIN = 'public, max-age=0, must-revalidate';

/** A build and where to serve it. */
export interface PageServerOptions {
  /** The project's folder. */
  readonly root: string;
  /** The build's folder, relative to the project. */
  readonly build: string;
  readonly port: number;
  /** Address to listen on; all of them where it is not given. */
  readonly host?: string | undefined;
}

/**
 * Starts the server and resolves once it answers. It keeps nothing and writes nothing, so any number may run at a time.
 *
 * Browsers and caches ask again for pages each time, which costs an empty answer: a page that was kept would ask for
 * scripts of a build that is gone.
 *
 * @throws the system's error when the port cannot be listened on
 */
export async function startPageServer({ root, build, port, host }: PageServerOptions): Promise<Server> {
  // Next and React read these when they are loaded.
  Object.assign(process.env, {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    GLOSS_SERVE_FROM: build,
    // What is made as it is asked for is made from what the pages were made from.
    GLOSS_CONTENT: join(root, build, BUILT_CONTENT),
  });
  const { default: next } = await import('next');
  const app = next({ dev: false, dir: root });
  const [policies] = await Promise.all([readPagePolicies(join(root, build)), app.prepare()]);
  const handle = app.getRequestHandler();

  async function sendOEmbed({ url = '', headers: { host } }: IncomingMessage, response: ServerResponse): Promise<void> {
    const query = new URLSearchParams(url.slice(url.indexOf('?') + 1 || url.length));
    const { status, body } = await answerOEmbed(query, { host, read: readDescription });
    response.setHeader('Content-Security-Policy', PART_POLICY);
    response.setHeader('Access-Control-Allow-Origin', '*');
    const type = status === 200 ? 'application/json' : 'text/plain; charset=utf-8';
    const caching = status === 200 ? 'public, max-age=3600' : 'no-store';
    response.writeHead(status, { 'Content-Type': type, 'Cache-Control': caching }).end(body);
  }

  /** The description for embedding that was built for a share page. */
  async function readDescription(page: string): Promise<string | null> {
    if (page.includes('..')) return null;
    return readFile(join(root, build, 'server/app', `${page}oembed.json.body`), 'utf8').catch(() => null);
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = decodePath(request.url ?? '/');
    const policy = await policies.of(path ?? MISSING_PAGE);
    const headers = {
      ...SECURITY_HEADERS,
      ...(routeAt(path ?? MISSING_PAGE)?.route.framed ? {} : { 'X-Frame-Options': 'DENY' }),
      ...(isFont(path) ? { 'Access-Control-Allow-Origin': '*' } : {}),
    };
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.setHeader('Content-Security-Policy', isPart(path) ? PART_POLICY : policy);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    if (path === '/oembed/' || path === '/oembed') {
      await sendOEmbed(request, response);
      return;
    }
    if (path?.endsWith('/index.html')) {
      // Relative, so that it leads to no other host whatever the path begins with.
      response.writeHead(308, { Location: './', 'Cache-Control': ASK_AGAIN }).end();
      return;
    }
    if (!isKept(path)) response.setHeader('Cache-Control', ASK_AGAIN);
    if (path === null || ODD_PATH.test(path)) request.url = MISSING_PAGE;
    // Nothing in a page asks for pages as data, which a cache might take for the page.
    for (const name of Object.keys(request.headers)) if (FRAMEWORK_HEADER.test(name)) delete request.headers[name];
    await handle(request, response);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await listen(server, port, host);
  return server;
}

/** Whether a path is that of a file that pages are made of, rather than a page: those have endings of their own. */
function isPart(path: string | null): boolean {
  return path !== null && /\.(?:png|json|woff2)$|^\/scripts\/.+\.js$/.test(path);
}

/** Whether a file may be used for a while without asking: its own headers say for how long. */
function isKept(path: string | null): boolean {
  return path !== null && (/^\/(?:_next|fonts|scripts)\//.test(path) || path.endsWith('/card.png'));
}

function isFont(path: string | null): boolean {
  return path?.endsWith('.woff2') ?? false;
}

/** The path of a request without its escapes; null where they are malformed. */
function decodePath(url: string): string | null {
  try {
    return decodeURIComponent(url.split('?', 1)[0] ?? '/');
  } catch {
    return null;
  }
}
