import { describe, expect, test } from 'vitest';
import { routeAt } from '@/lib/site/route-at';
import { headersFile, headersOf } from '@/lib/site/security-headers';

const FILE = headersFile(['404.html', '_headers', 'embed', 'fonts', 'icon.svg', 'index.html', 'scripts', 'tides']);

/** All headers that a host sends for a path: those of every pattern that fits it, a line for each. */
function sentBy(file: string, path: string): string[] {
  return file
    .trimEnd()
    .split(/\n(?=\S)/)
    .flatMap((section) => {
      const [pattern = '', ...headers] = section.split('\n').map((line) => line.trim());
      const source = pattern.replace(/[.]/g, '\\.').replace('*', '.*').replace(/:\w+/g, '[^/]+');
      return new RegExp(`^${source}$`).test(path) ? headers : [];
    });
}

const PATHS = [
  '/',
  '/tides/',
  '/tides/ebb/',
  '/tides/map/',
  '/tides/p/tide/',
  '/tides/q/ebb-tide/',
  '/embed/tides/p/tide/',
  '/embed/tides/q/ebb-tide/',
  '/tides/links.json',
  '/tides/card.png',
  '/tides/p/tide/card.png',
  '/tides/p/tide/oembed.json',
  '/scripts/reader-A1.js',
  '/fonts/serif.woff2',
  '/icon.svg',
];

describe('a host that reads the file of headers', () => {
  test.each(PATHS)('sends those of the server for %s, each once', (path) => {
    const sent = sentBy(FILE, path);
    const isPage = path.endsWith('/');
    const { 'Content-Security-Policy': policy, ...own } = headersOf(
      routeAt(path)?.route ?? null,
      isPage ? 'page' : 'part',
    );
    // What a host does without being told, and what it cannot be told of parts alone.
    const expected = Object.entries(own)
      .filter(([name, value]) => name !== 'X-Frame-Options' && !value.includes('max-age=0'))
      .map(([name, value]) => `${name}: ${value}`);
    expect(sent).toEqual(expect.arrayContaining(expected));
    const names = sent.map((line) => line.slice(0, line.indexOf(':')));
    expect(names).toEqual([...new Set(names)]);
    if (isPage && !policy?.includes('*')) {
      expect(sent).toEqual(expect.arrayContaining(['X-Frame-Options: DENY', `Content-Security-Policy: ${policy}`]));
    }
    if (path.startsWith('/embed/')) expect(sent.join()).not.toMatch(/frame/i);
  });
});
