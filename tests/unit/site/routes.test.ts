import { describe, expect, it } from 'vitest';
import { RESERVED_NAMES } from '@/lib/site/reserved-names';
import { routeAt } from '@/lib/site/route-at';
import { addressOf } from '@/lib/site/routes';

describe('a path', () => {
  it.each([
    { path: '/', name: 'home', parameters: {} },
    { path: '/tides/', name: 'interview', parameters: { interview: 'tides' } },
    { path: '/tides', name: 'interview', parameters: { interview: 'tides' } },
    { path: '/oembed/', name: 'oembed', parameters: {} },
    { path: '/icon.svg', name: 'icon', parameters: {} },
    { path: '/tides/ebb/', name: 'essay', parameters: { interview: 'tides', commentary: 'ebb' } },
    { path: '/tides/map/', name: 'map', parameters: { interview: 'tides' } },
    { path: '/tides/changes/', name: 'changes', parameters: { interview: 'tides' } },
    { path: '/tides/export/tides.epub', name: 'export', parameters: { interview: 'tides', file: 'tides.epub' } },
    { path: '/tides/spoken/', name: 'spoken', parameters: { interview: 'tides' } },
    { path: '/tides/card.png', name: 'interviewCard', parameters: { interview: 'tides' } },
    { path: '/tides/search.json', name: 'searchable', parameters: { interview: 'tides' } },
    { path: '/search/', name: 'search', parameters: {} },
    { path: '/tides/links.json', name: 'past', parameters: { interview: 'tides' } },
    { path: '/tides/p/潮/', name: 'passage', parameters: { interview: 'tides', id: '潮' } },
    { path: '/tides/q/ebb-tide/card.png', name: 'quoteCard', parameters: { interview: 'tides', id: 'ebb-tide' } },
    { path: '/embed/tides/p/tide/', name: 'embeddedPassage', parameters: { interview: 'tides', id: 'tide' } },
    { path: '/scripts/reader-A1.js', name: 'script', parameters: { file: 'reader-A1.js' } },
  ])('$path leads to $name', ({ path, name, parameters }) => {
    expect(routeAt(path)).toMatchObject({ name, parameters });
  });

  it.each(['/tides/p/a/b/c/', '/embed/tides/', '/embed/tides/x/y/', '', 'tides', '/tides//p'])(
    '%s leads nowhere that has a page of its own',
    (path) => {
      expect(routeAt(path)?.route.framed).toBeUndefined();
    },
  );
});

describe('an address', () => {
  it('is escaped, and read back as it was', () => {
    const address = addressOf('passage', { interview: 'tides', id: 'a/潮?' });
    expect(address).toBe('/tides/p/a%2F%E6%BD%AE%3F/');
    expect(routeAt('/tides/p/潮?/')?.parameters.id).toBe('潮?');
  });
});

describe('names that are taken', () => {
  it.each(['map', 'p', 'q', 'embed', 'oembed', 'scripts', 'fonts', 'search', 'studio', 'verify', '404'])(
    '%s',
    (name) => {
      expect(RESERVED_NAMES).toContain(name);
    },
  );
});
