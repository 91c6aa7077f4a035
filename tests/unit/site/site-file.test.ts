import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { summaryOf } from '@/lib/edition';
import { mediaTypeOf } from '@/lib/site/media-type';
import { routeAt } from '@/lib/site/route-at';
import sharp from '@/lib/site/sharp';
import { siteFiles } from '@/lib/site/site-file';
import { EDITIONS } from '../../support/fixture-editions';
import { named, readXml, textOf } from '../../support/read-xml';

const files = await siteFiles(EDITIONS.map(({ edition }) => summaryOf(edition)));

async function textAt(path: string): Promise<string> {
  return String(await files.get(path)?.());
}

test('each file has a route, and each route leads to its file', () => {
  for (const path of files.keys()) expect(routeAt(path)?.route.kind, path).toBe('file');
});

describe('the sitemap', () => {
  test('lists the pages of open editions alone, whole addresses, each once', async () => {
    const root = readXml(await textAt('/sitemap.xml'));
    expect(root).toMatchObject({
      name: 'urlset',
      attributes: { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
    });
    const addresses = named(root, 'loc').map((each) => textOf(each));
    expect(addresses).toContain('http://localhost:3000/harbour/against-dredging/');
    expect(addresses.join(' ')).not.toContain('zuckerberg');
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const address of addresses) expect(routeAt(new URL(address).pathname)?.route.kind).toBe('page');
    for (const date of named(root, 'lastmod')) expect(textOf(date)).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test('is named by robots.txt', async () => {
    expect(await textAt('/robots.txt')).toMatch(/^Sitemap: http:\/\/localhost:3000\/sitemap\.xml$/m);
  });
});

test('the manifest names icons that are there and as large as it says', async () => {
  const manifest = z
    .object({
      name: z.string().min(1),
      start_url: z.string(),
      display: z.enum(['minimal-ui', 'standalone', 'browser']),
      icons: z.array(z.object({ src: z.string(), sizes: z.string(), type: z.string() })),
    })
    .parse(JSON.parse(await textAt('/site.webmanifest')));
  const pictures = manifest.icons.filter(({ type }) => type === 'image/png');
  expect(pictures.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
  for (const { src, sizes } of pictures) {
    const { width, height } = await sharp(Buffer.from((await files.get(src)?.()) ?? '')).metadata();
    expect(`${width}x${height}`).toBe(sizes);
  }
});

test.each([
  ['tides/export/tides.epub', 'application/epub+zip'],
  ['tides/export/tides.tei.xml', 'application/tei+xml'],
  ['tides/export/tides.annotations.jsonld', 'application/ld+json'],
  ['tides/export/tides.notes.vtt', 'text/vtt; charset=utf-8'],
  ['tides/export/tides.srt', 'application/x-subrip'],
  ['tides/export/tides.csv', 'text/csv; charset=utf-8'],
  ['tides/export/tides.md', 'text/markdown; charset=utf-8'],
  ['tides/export/tides.txt', 'text/plain; charset=utf-8'],
  ['tides/export/tides.json', 'application/json'],
  ['feed.atom', 'application/atom+xml'],
  ['site.webmanifest', 'application/manifest+json'],
  ['index.html', 'text/html; charset=utf-8'],
])('%s is %s', (path, type) => {
  expect(mediaTypeOf(path)).toBe(type);
});
