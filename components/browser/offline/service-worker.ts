/**
 * Keeps what was read readable without a connection. Pages are asked for from the network first, and what pages are made
 * of has names that change with its contents: so a kept page only ever meets the parts that it was built with.
 */
import { CacheFirst, ExpirationPlugin, NetworkFirst, type PrecacheEntry, Serwist, type SerwistPlugin } from 'serwist';
import { isLanguage } from '@/lib/interface/languages';
import { interviewAddress, offlineAddress } from '../../../lib/site/addresses';
import { SITE } from '../../../lib/site/site';
import { PAGES_READ, PARTS_OF_PAGES } from './cache-names';

declare const self: { readonly __SW_MANIFEST: (PrecacheEntry | string)[] | undefined };

/** So many pages are kept, those that were read last; their parts are a few files each. */
const mostPages = 200;
/** Seconds for which a slow network is waited for where the page is kept. */
const patience = 4;

/** The path of an address of this site below the site's own; '' of any other. */
function within({ origin, pathname }: URL): string {
  return origin === location.origin && pathname.startsWith(`${SITE.basePath}/`)
    ? pathname.slice(SITE.basePath.length)
    : '';
}

/** The page for whoever has no connection, in the language of a path; in the site's own where there is none below it. */
function offlineIn(language: string): string {
  return SITE.basePath + language + offlineAddress().slice(SITE.basePath.length);
}

/** What is kept under any name, such as an edition that was kept on request. */
const anyCopy: SerwistPlugin = {
  handlerDidError: ({ request }) => caches.match(request, { ignoreSearch: true }),
};

/**
 * One copy of a page, the one that was read last, whatever was asked of it: its scripts see to what stands behind a
 * question mark.
 */
const oneCopy: SerwistPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => request.url.replace(/\?[^#]*/, ''),
};

/** The page of a passage or quote leads to the reader, which may be kept where the page is not. */
const readerOfShared: SerwistPlugin = {
  async handlerDidError({ request }) {
    const [, interview, kind, id] = /^\/([^/]+)\/([pq])\/([^/]+)\/$/.exec(within(new URL(request.url))) ?? [];
    if (interview === undefined || id === undefined) return undefined;
    const reader = interviewAddress(decodeURIComponent(interview));
    if (!(await caches.match(reader, { ignoreSearch: true }))) return undefined;
    return Response.redirect(`${reader}#${kind === 'q' ? 'quote:' : ''}${id}`);
  },
};

/**
 * Whether a request is left to the browser: WebKit starts no worker from what a service worker answers. What it would have
 * been answered with is kept all the same, for when there is no connection.
 */
function goesAround({ destination, url }: Request): boolean {
  if (destination !== 'worker' || !navigator.onLine) return false;
  const keep = async (cache: Cache): Promise<unknown> => (await cache.match(url)) ?? cache.add(url);
  caches
    .open(PARTS_OF_PAGES)
    .then(keep)
    .catch(() => undefined);
  return true;
}

/** The language that an address names, with the slash before it; '' for those that name none. */
function languageOf(url: URL): string {
  const [, language] = /^\/([^/]+)\//.exec(within(url)) ?? [];
  return isLanguage(language) ? `/${language}` : '';
}

const offlinePage: SerwistPlugin = {
  handlerDidError: async ({ request }) =>
    request.mode === 'navigate' ? serwist.matchPrecache(offlineIn(languageOf(new URL(request.url)))) : undefined,
};

const serwist = new Serwist({
  precacheEntries: self.__SW_MANIFEST ?? [],
  precacheOptions: { cleanupOutdatedCaches: true },
  clientsClaim: true,
  runtimeCaching: [
    {
      matcher: ({ request, url }) => /^\/(?:scripts|styles|fonts|icons)\//.test(within(url)) && !goesAround(request),
      handler: new CacheFirst({
        cacheName: PARTS_OF_PAGES,
        plugins: [new ExpirationPlugin({ maxEntries: mostPages * 4 }), anyCopy],
      }),
    },
    {
      matcher: ({ url }) => /^\/(?!oembed\/|pagefind\/)(?:.*\.json|(?:.*\/)?)$/.test(within(url)),
      handler: new NetworkFirst({
        cacheName: PAGES_READ,
        networkTimeoutSeconds: patience,
        plugins: [oneCopy, new ExpirationPlugin({ maxEntries: mostPages }), anyCopy, readerOfShared, offlinePage],
      }),
    },
  ],
});
serwist.addEventListeners();
