import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filesBelow } from '../../../lib/site/files-below';
import { writeStaticFolder } from '../../../lib/site/static-folder';

const PAGE = '<!DOCTYPE html><html><head><meta charset="utf-8"></head><body><script>a()</script></body></html>';
const OWN_FILES = ['.gloss-export.json', '.nojekyll', '_headers'];

let root = '';
let build = '';
let out = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'gloss-folder-'));
  build = join(root, 'build');
  out = join(root, 'out');
  await put(build, { 'index.html': PAGE, '404.html': PAGE, '_next/a.woff2': 'a', 'one/index.html': PAGE });
});

afterEach(() => rm(root, { recursive: true, force: true }));

async function put(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}

const read = (file: string): Promise<string> => readFile(join(out, file), 'utf8');

describe('the folder of an export', () => {
  test('holds every file of the build and what hosts ask for', async () => {
    expect(await writeStaticFolder(build, out, false)).toBe(3);
    expect(await filesBelow(out)).toEqual(
      [...OWN_FILES, '404.html', '_next/a.woff2', 'index.html', 'one/index.html'].sort(),
    );
    expect(await read('_next/a.woff2')).toBe('a');
  });

  test('holds nothing that only the framework would ask for', async () => {
    await put(build, {
      '_next/static/chunks/a.js': 'a()',
      '_next/static/chunks/a.css': 'p {}',
      'one/index.txt': 'data',
      'one/__next._tree.txt': 'data',
      'two/index.html': PAGE.replace('<body>', '<body><script src="/_next/static/chunks/a.js"></script>'),
    });
    await writeStaticFolder(build, out, false);
    const files = await filesBelow(out);
    expect(files).toContain('two/index.html');
    expect(files.filter((file) => /\.(?:js|css|txt)$/.test(file))).toEqual([]);
    expect(await read('two/index.html')).not.toContain('<script');
  });

  test.each(['index.html', '404.html', 'one/index.html'])('has a policy in %s', async (page) => {
    await writeStaticFolder(build, out, false);
    expect(await read(page)).toContain('<meta http-equiv="Content-Security-Policy"');
  });

  test('tells hosts that read it which headers to send, and lets other sites frame embeds alone', async () => {
    await put(build, { 'embed/one/p/tide/index.html': PAGE });
    await writeStaticFolder(build, out, false);
    const sections = new Map(
      (await read('_headers')).split(/\n(?=\/)/).map((section) => {
        const [path = '', ...headers] = section.trim().split('\n');
        return [path, headers.map((header) => header.trim())];
      }),
    );
    const ban = ['X-Frame-Options: DENY', "Content-Security-Policy: frame-ancestors 'none'"];
    expect(sections.get('/*')).toContain('X-Content-Type-Options: nosniff');
    for (const path of ['/', '/index.html', '/404.html', '/one/*', '/_next/*']) {
      expect(sections.get(path), path).toEqual(expect.arrayContaining(ban));
    }
    expect(
      [...sections]
        .filter(([path]) => /^\/(?:\*|embed)/.test(path))
        .flatMap(([, headers]) => headers)
        .join(),
    ).not.toMatch(/frame/i);
    for (const path of ['/_next/static/media/:file', '/scripts/:file']) {
      expect(sections.get(path), path).toContain('Cache-Control: public, max-age=31536000, immutable');
    }
  });

  test('holds no page that stands in for a kind of which there is none', async () => {
    const kept = ['_not-found/index.html', 'one/q/_a/index.html'];
    const dropped = ['_/q/_/index.html', '_/_/index.txt', '_.txt', 'embed/_/q/_/index.html'];
    await put(build, Object.fromEntries([...kept, ...dropped].map((file) => [file, PAGE])));
    await writeStaticFolder(build, out, false);
    const files = await filesBelow(out);
    expect(files).toEqual(expect.arrayContaining(kept));
    for (const file of dropped) expect(files).not.toContain(file);
  });

  test('follows the build when it is written again', async () => {
    await writeStaticFolder(build, out, false);
    await rm(join(build, 'one'), { recursive: true });
    await put(build, { 'two/index.html': PAGE });
    await writeStaticFolder(build, out, false);
    expect(await filesBelow(out)).toEqual(
      [...OWN_FILES, '404.html', '_next/a.woff2', 'index.html', 'two/index.html'].sort(),
    );
  });

  test('keeps what others put beside an export', async () => {
    await writeStaticFolder(build, out, false);
    await put(out, { CNAME: 'example.org', 'one/notes.txt': 'mine' });
    await rm(join(build, 'one'), { recursive: true });
    await writeStaticFolder(build, out, false);
    expect(await read('CNAME')).toBe('example.org');
    expect(await read('one/notes.txt')).toBe('mine');
  });
});

describe('files of others', () => {
  test('are not written among, and nothing is written', async () => {
    await put(out, { 'essay.txt': 'mine' });
    await expect(writeStaticFolder(build, out, false)).rejects.toThrow(`${out} was not made by an export`);
    expect(await filesBelow(out)).toEqual(['essay.txt']);
  });

  test('are not replaced, and nothing is written', async () => {
    await writeStaticFolder(build, out, false);
    await put(out, { 'two/index.html': 'mine' });
    await put(build, { 'two/index.html': PAGE, '_next/b.woff2': 'b' });
    await expect(writeStaticFolder(build, out, false)).rejects.toThrow(
      `${join(out, 'two/index.html')} was not made by an export`,
    );
    expect(await read('two/index.html')).toBe('mine');
    expect(await filesBelow(out)).not.toContain('_next/b.woff2');
  });

  test('are replaced on demand, and only those in the way', async () => {
    await put(out, { 'index.html': 'mine', 'essay.txt': 'mine' });
    await writeStaticFolder(build, out, true);
    expect(await read('index.html')).toContain('Content-Security-Policy');
    expect(await read('essay.txt')).toBe('mine');
  });

  test.each([
    { name: 'leads out of the folder', files: ['../essay.txt'] },
    { name: 'leads out of the folder by a detour', files: ['one/../../essay.txt'] },
    { name: 'begins at the root', files: ['/essay.txt'] },
  ])('outside are not removed where the list of an export $name', async ({ files }) => {
    await put(root, { 'essay.txt': 'mine' });
    await put(out, { '.gloss-export.json': JSON.stringify({ files }) });
    await writeStaticFolder(build, out, true);
    expect(await readFile(join(root, 'essay.txt'), 'utf8')).toBe('mine');
  });
});
