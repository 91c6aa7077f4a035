/** What is kept in a browser for reading without a connection, by the names of its caches. */

const CACHE_PREFIX = 'gloss-';
/** Pages that were read, and what they asked for. */
export const PAGES_READ = `${CACHE_PREFIX}pages-read`;
/** Scripts, style sheets and typefaces, whose names change with their contents. */
export const PARTS_OF_PAGES = `${CACHE_PREFIX}parts`;

/** An edition that is kept on request. */
export function keptEdition(edition: string): string {
  return `${CACHE_PREFIX}kept-${edition}`;
}

/** What is put into such a cache last: one without it holds a part of its edition. */
export const IS_WHOLE = '/is-whole';

/** Whether all of an edition is kept on request. */
export async function isKept(edition: string): Promise<boolean> {
  return (await caches.match(IS_WHOLE, { cacheName: keptEdition(edition) })) !== undefined;
}

/** Whether a cache is one of these, or the service worker's own. */
export function isOurs(cache: string): boolean {
  return cache.startsWith(CACHE_PREFIX) || cache.startsWith('serwist-');
}
