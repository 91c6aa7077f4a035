/** A small built folder for tests of its server. */
import { mkdir, mkdtemp, symlink, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Larger than what the server holds in memory. */
export const LARGE = Buffer.alloc(3_000_000, 'words of a recording ');
export const HOME = `<!doctype html><title>Home</title>${'tide and ebb '.repeat(200)}`;
export const MISSING = `<!doctype html><title>Missing</title>${'nothing is here '.repeat(200)}`;
/** What stands beside the folder, and must never be sent. */
export const SECRET = 'the secret beside the folder';
/** The date of all files. */
export const DATE = new Date('2026-03-04T05:06:07.890Z');

const DESCRIPTION = {
  version: '1.0',
  type: 'rich',
  provider_url: 'https://gloss.example/',
  html: '<iframe src="https://gloss.example/embed/tides/p/tide/" width="640" height="400" title="Tide"></iframe>',
  width: 640,
  height: 400,
  thumbnail_url: 'https://gloss.example/tides/p/tide/card.png',
  thumbnail_width: 1200,
  thumbnail_height: 630,
};

const FILES: Readonly<Record<string, string | Buffer>> = {
  'secret.txt': SECRET,
  'site/index.html': HOME,
  'site/index.html.br': brotliCompressSync(HOME),
  'site/index.html.gz': gzipSync(HOME),
  'site/404.html': MISSING,
  'site/404.html.gz': gzipSync(MISSING),
  'site/.hidden': SECRET,
  'site/tides/.git/config': SECRET,
  'site/tides/map/index.html': '<!doctype html><title>Map</title>',
  'site/tides/links.json': '{}',
  'site/tides/card.png': 'a picture',
  'site/tides/a:b/index.html': '<!doctype html><title>Colon</title>',
  'site/tides/recording.bin': LARGE,
  'site/tides/empty.txt': '',
  'site/tides/film.bin': '',
  'site/tides/p/潮/index.html': '<!doctype html><title>潮</title>',
  'site/tides/p/tide/index.html': '<!doctype html><title>Tide</title>',
  'site/tides/p/tide/oembed.json': JSON.stringify(DESCRIPTION),
  'site/embed/tides/p/tide/index.html': '<!doctype html><title>Tide</title>',
  'site/fonts/serif.woff2': 'a font',
  'site/scripts/reader-A1.js': 'read()',
  'kept/index.html': '<!doctype html><title>Kept</title>',
};

/** Makes the folder `site` in a folder of its own, with a link in it to a folder outside; resolves to the outer one. */
export async function makeSiteFolder(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'gloss-server-'));
  for (const [path, content] of Object.entries(FILES)) {
    const file = join(root, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    await utimes(file, DATE, DATE);
  }
  // More than any connection holds in its buffers; it takes no room on the disk.
  await truncate(join(root, 'site/tides/film.bin'), 256 * 1024 * 1024);
  await symlink(join(root, 'kept'), join(root, 'site/linked'));
  return root;
}
