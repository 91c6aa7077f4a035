/** What is answered to a request: the page or file of its address, by the table of routes, or the page for none. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { isLanguage, LANGUAGE_CODES } from '../../interface/languages';
import { barePath } from '../../links/read/bare-address';
import { printable } from '../../text/printable';
import { routeAt, withinSite } from '../route-at';
import type { Route, RouteName } from '../routes';
import { headersOf } from '../security-headers';
import { SITE } from '../site';
import { BusyError } from './card-maker';
import type { FolderFiles } from './folder-files';
import { sendOEmbed } from './oembed-endpoint';
import { fileOfPath, readTarget } from './request-target';
import { type Exchange, sendFile, sendMissingPage } from './send-file';

/** What answers are made from. */
export interface AnswerSource {
  /** Absolute path of the built folder. */
  readonly folder: string;
  readonly files: FolderFiles;
  /** Null where cards are in the folder or nowhere. */
  readonly makeCard: ((path: string) => Promise<Uint8Array | null>) | null;
}

/** The page for addresses where nothing is, below the folders of languages too; its own address is one of them. */
const MISSING_PAGE = '404.html';
const MISSING_PAGES: ReadonlySet<string> = new Set([
  MISSING_PAGE,
  ...LANGUAGE_CODES.map((code) => `${code}/${MISSING_PAGE}`),
]);
const CARDS: ReadonlySet<RouteName> = new Set<RouteName>(['interviewCard', 'passageCard', 'quoteCard']);

/** Answers every request, and says on the terminal which ones it could not. */
export function answerWith(source: AnswerSource): RequestListener {
  return (request, response) => {
    answer({ request, response }, source).catch((error: unknown) => {
      if (response.destroyed) return;
      console.error(printable(error instanceof Error ? (error.stack ?? error.message) : String(error)));
      if (response.headersSent) response.destroy();
      else sendEmpty(response, 500, {});
    });
  };
}

async function answer(exchange: Exchange, source: AnswerSource): Promise<void> {
  const { request, response } = exchange;
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    sendEmpty(response, 405, { Allow: 'GET, HEAD' });
    return;
  }
  const target = readTarget(request.url ?? '');
  if (target === null) {
    sendEmpty(response, 400, {});
    return;
  }
  const { path, query } = target;
  const within = path === null ? null : withinSite(path);
  const file = within === null ? null : fileOfPath(within);
  if (path === null || within === null || file === null || MISSING_PAGES.has(file)) {
    await sendMissing(exchange, source, within);
    return;
  }
  const match = routeAt(within);
  if (match?.name === 'oembed') {
    await sendOEmbed(exchange, source.folder, query);
    return;
  }
  const isRoot = path === SITE.basePath;
  const found = isRoot ? 'folder' : await source.files.find(file);
  if (found === 'folder') {
    const page = isRoot ? 'index.html' : `${file}/index.html`;
    if (await source.files.find(page)) redirect(exchange, `./${lastName(path)}/${query}`, match?.route ?? null);
    else await sendMissing(exchange, source, within);
  } else if (found !== null && lastName(path) === 'index.html') {
    redirect(exchange, `./${query}`, match?.route ?? null);
  } else if (found !== null) {
    await sendFile(exchange, source.files, found);
  } else if (match && CARDS.has(match.name)) {
    await sendNewCard(exchange, source, within, match.route);
    // Its maker may have kept it in the folder.
    source.files.forget(file);
  } else if (!(await redirectToBare(exchange, source, within))) {
    await sendMissing(exchange, source, within);
  }
}

/** Leads on from a link to which a program added something, if the page is there without it; false where it is not. */
async function redirectToBare(exchange: Exchange, source: AnswerSource, within: string): Promise<boolean> {
  const bare = barePath(within);
  const page = fileOfPath(bare.endsWith('/') ? bare : `${bare}/`);
  const found = bare === within || page === null ? null : await source.files.find(page);
  if (page === null || found === null || found === 'folder') return false;
  const folder = page.replace(/index\.html$/, '');
  redirect(
    exchange,
    `${SITE.basePath}/${folder.split('/').map(encodeURIComponent).join('/')}`,
    routeAt(bare)?.route ?? null,
  );
  return true;
}

/** The last name of a path, escaped: what stands there may hold a colon or a line feed. */
function lastName(path: string): string {
  return encodeURIComponent(path.slice(path.lastIndexOf('/') + 1));
}

/** Leads on to another address: a relative one, so that it is no other host's whatever was asked for. */
function redirect({ response }: Exchange, to: string, route: Route | null): void {
  const headers = headersOf(route, 'page');
  response.writeHead(308, { ...headers, Location: to, 'Content-Length': 0 }).end();
}

/** Says that nothing is at a path, below the site's, in the language that the path names. */
async function sendMissing(exchange: Exchange, { files }: AnswerSource, path: string | null): Promise<void> {
  const [, folder = ''] = path?.split('/', 2) ?? [];
  const translated = isLanguage(folder) ? await files.find(`${folder}/${MISSING_PAGE}`) : null;
  const page = translated ?? (await files.find(MISSING_PAGE));
  if (page === null || page === 'folder') sendEmpty(exchange.response, 404, {});
  else await sendMissingPage(exchange, files, page);
}

async function sendNewCard(exchange: Exchange, source: AnswerSource, path: string, route: Route): Promise<void> {
  const { response } = exchange;
  try {
    const card = (await source.makeCard?.(path)) ?? null;
    if (card === null) return await sendMissing(exchange, source, path);
    const headers = { ...headersOf(route, 'part'), 'Content-Type': 'image/png', 'Content-Length': card.length };
    response.writeHead(200, headers).end(card);
  } catch (error) {
    if (!(error instanceof BusyError)) throw error;
    sendEmpty(response, 503, { 'Retry-After': '10' });
  }
}

function sendEmpty(response: ServerResponse<IncomingMessage>, status: number, headers: Record<string, string>): void {
  response.writeHead(status, { ...headersOf(null, 'part'), ...headers, 'Content-Length': 0 }).end();
}
