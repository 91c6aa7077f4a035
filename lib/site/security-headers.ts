/** Headers that go with every answer: what they say depends on the table of routes. */
import { LANGUAGE_CODES } from '../interface/languages';
import { type Caching, ROUTES, type Route } from './routes';
import { SITE } from './site';

/**
 * The headers that are the same everywhere.
 *
 * There is no `Strict-Transport-Security` among them: browsers heed it over https only, and it binds every service of a
 * host for months, so it is for whoever ends the encryption to send.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), ' +
    'magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
};

/** What keeps a page out of the frames of other sites, for browsers that do not know the policy's own word for it. */
const NO_FRAMING = { 'X-Frame-Options': 'DENY' };

/** What a policy in a page cannot say: who may put the page into a frame. */
const FRAMED_BY_NONE = "frame-ancestors 'none'";
const FRAMED_BY_ANY = 'frame-ancestors *';

/** The policy of scripts, fonts, pictures and data: opened by themselves they load and run nothing. */
const PART_POLICY = `default-src 'none'; ${FRAMED_BY_NONE}`;

/** That of the studio's scripts, which run as workers too: these load their own parts, and can ask nobody for anything. */
const WORKER_POLICY = `default-src 'none'; script-src 'self'; ${FRAMED_BY_NONE}`;

/** That of the service worker, which asks for whatever pages of the site ask for. */
const SERVICE_WORKER_POLICY = `default-src 'none'; connect-src 'self'; ${FRAMED_BY_NONE}`;

const CACHE_CONTROL: Readonly<Record<Caching, string>> = {
  ask: 'public, max-age=0, must-revalidate',
  hour: 'public, max-age=3600',
  day: 'public, max-age=86400',
  week: 'public, max-age=604800',
  lasting: 'public, max-age=31536000, immutable',
};

/**
 * All headers of what stands at a route, but for those that describe its bytes. Where the table has no route, caches ask
 * each time, and other sites may not load it.
 *
 * @param form a page holds its content security policy itself; a part is everything that is no page
 */
export function headersOf(route: Route | null, form: 'page' | 'part'): Readonly<Record<string, string>> {
  const isFramed = form === 'page' && route?.framed === true;
  const policy = form === 'part' ? policyOfPart(route) : isFramed ? FRAMED_BY_ANY : FRAMED_BY_NONE;
  return {
    ...SECURITY_HEADERS,
    ...(isFramed ? {} : NO_FRAMING),
    'Content-Security-Policy': policy,
    'Cache-Control': CACHE_CONTROL[route?.caching ?? 'ask'],
    ...loadingHeaders(route),
  };
}

function policyOfPart(route: Route | null): string {
  if (route === ROUTES.serviceWorker) return SERVICE_WORKER_POLICY;
  return route === ROUTES.studioScript ? WORKER_POLICY : PART_POLICY;
}

/** Which sites may load something, as part of a page or from a script. */
function loadingHeaders(route: Route | null): Readonly<Record<string, string>> {
  const isOpen = route?.shared === true || route?.framed === true;
  return {
    'Cross-Origin-Resource-Policy': isOpen ? 'cross-origin' : 'same-origin',
    // A frame without an origin of its own, as careful sites make them, loads fonts and scripts only with this.
    ...(route?.shared ? { 'Access-Control-Allow-Origin': '*' } : {}),
  };
}

/**
 * A `_headers` file, as several static hosts read it: the headers above, by the table of routes, but for the policy of
 * parts, which would meet that of pages.
 *
 * Hosts join the headers of all patterns that fit a path, and some cannot take one back. So no header is given by two
 * patterns that fit the same path, and the ban on framing names every page and folder at the top but those of pages that
 * may be framed.
 *
 * @param entries names of the files and folders at the top of the site
 */
export function headersFile(entries: readonly string[]): string {
  const sections = new Map<string, Readonly<Record<string, string>>>();
  const add = (path: string, headers: Readonly<Record<string, string>>): void => {
    sections.set(SITE.basePath + path, { ...sections.get(SITE.basePath + path), ...headers });
  };
  add('/*', SECURITY_HEADERS);
  for (const path of ['/', ...entries.filter((name) => name.endsWith('.html')).map((name) => `/${name}`)]) {
    add(path, { ...NO_FRAMING, 'Content-Security-Policy': FRAMED_BY_NONE });
  }
  for (const name of entries.filter((entry) => !entry.includes('.') && !FRAMED_FOLDERS.has(entry))) {
    add(`/${name}/*`, { ...NO_FRAMING, 'Content-Security-Policy': FRAMED_BY_NONE });
  }
  for (const route of distinctRoutes()) {
    // Hosts let caches ask where nothing is said.
    const caching = route.caching === 'ask' ? {} : { 'Cache-Control': CACHE_CONTROL[route.caching] };
    const patterns = [
      route.pattern,
      ...(route.translated ? LANGUAGE_CODES.map((code) => `/${code}${route.pattern}`) : []),
    ];
    for (const pattern of patterns) add(pattern, { ...caching, ...loadingHeaders(route) });
  }
  return `${Array.from(sections, ([path, headers]) => formatSection(path, headers)).join('\n')}\n`;
}

/** Folders at the top that hold pages that may be framed, and nothing else. */
const FRAMED_FOLDERS: ReadonlySet<string> = new Set(
  allRoutes()
    .filter(({ framed }) => framed)
    .map(({ pattern }) => pattern.split('/')[1] ?? ''),
);

function allRoutes(): Route[] {
  return Object.values(ROUTES);
}

/** The routes that a folder has something for, without those whose paths another pattern fits too. */
function distinctRoutes(): Route[] {
  const routes = allRoutes().filter(({ kind }) => kind !== 'endpoint');
  return routes.filter((route) => !routes.some((other) => other !== route && covers(other.pattern, route.pattern)));
}

function covers(wide: string, narrow: string): boolean {
  const [parts, others] = [wide.split('/'), narrow.split('/')];
  return parts.length === others.length && parts.every((part, index) => part.startsWith(':') || part === others[index]);
}

function formatSection(path: string, headers: Readonly<Record<string, string>>): string {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}
