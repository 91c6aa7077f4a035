import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Element } from 'xast';
import { placedQuotes } from '@/lib/edition';
import { writeExport } from '@/lib/site/write-export';
import { EDITIONS, fixtureEdition } from '../../../support/fixture-editions';
import { allBelow, named, readXml, textOf } from '../../../support/read-xml';
import { runProgram } from '../../../support/run-program';

/** The pages of a book, by their files. */
type Pages = ReadonlyMap<string, Element>;

async function filesOf(slug: string): Promise<Readonly<Record<string, Uint8Array>>> {
  return unzipSync(Buffer.from(await writeExport(fixtureEdition(slug), 'epub')));
}

function pagesOf(files: Readonly<Record<string, Uint8Array>>): Pages {
  return new Map(
    Object.entries(files).flatMap(([path, bytes]) =>
      path.endsWith('.xhtml') ? [[path.replace('EPUB/', ''), readXml(strFromU8(bytes))]] : [],
    ),
  );
}

/** The element that a link of a page leads to. */
function follow(pages: Pages, from: string, link: Element | undefined): { page: string; element: Element } {
  const [file = '', id] = (link?.attributes.href ?? '').split('#');
  const page = file === '' ? from : file;
  const root = pages.get(page);
  const element = root && (id === undefined ? root : allBelow(root).find(({ attributes }) => attributes.id === id));
  if (element === undefined) throw new Error(`${link?.attributes.href} of ${from} leads nowhere`);
  return { page, element };
}

test('the type of the file stands first in it, as it is', async () => {
  const bytes = Buffer.from(await writeExport(fixtureEdition('bread'), 'epub'));
  expect(bytes.subarray(30, 58).toString('latin1')).toBe('mimetypeapplication/epub+zip');
});

describe.each(EDITIONS)('the book of $name', ({ edition }) => {
  let files: Readonly<Record<string, Uint8Array>> = {};
  let pages: Pages = new Map();

  beforeAll(async () => {
    files = await filesOf(edition.slug);
    pages = pagesOf(files);
  });

  test('has no link that leads nowhere', () => {
    for (const [file, root] of pages) {
      for (const link of named(root, 'a')) {
        if (!/^\w+:/.test(link.attributes.href ?? '')) follow(pages, file, link);
      }
    }
  });

  test('has a note for each call, which leads back, and to the essay and from there to the words', () => {
    const calls = [...pages].flatMap(([file, root]) =>
      named(root, 'a')
        .filter(({ attributes }) => attributes['epub:type'] === 'noteref')
        .map((call) => ({ file, call })),
    );
    expect(calls).toHaveLength(placedQuotes(edition.commentaries).length);
    for (const { file, call } of calls) {
      const { element: note } = follow(pages, file, call);
      expect(note.attributes).toMatchObject({ 'epub:type': 'footnote', role: 'doc-footnote' });
      const [back, ...links] = named(note, 'a');
      expect(follow(pages, file, back).element.attributes.id).toBe(call.attributes.id);
      const { page, element: quote } = follow(pages, file, links.at(-1));
      expect(page).toMatch(/^essay-/);
      if (quote.name === 'a') expect(textOf(follow(pages, page, quote).element)).not.toBe('');
    }
  });

  test('lists in its package every file that it has', () => {
    const root = readXml(strFromU8(files['EPUB/package.opf'] ?? new Uint8Array()));
    const listed = named(root, 'item').map(({ attributes }) => `EPUB/${attributes.href}`);
    const own = Object.keys(files).filter((path) => path.startsWith('EPUB/') && !path.endsWith('.opf'));
    expect(listed.sort()).toEqual(own.sort());
  });
});

test('the words of an interview stand in its parts whole, in order', async () => {
  const edition = fixtureEdition('hearing');
  const pages = pagesOf(await filesOf('hearing'));
  const parts = [...pages].filter(([file]) => file.startsWith('part-')).map(([, root]) => root);
  expect(parts.length).toBeGreaterThan(3);
  const passages = parts
    .flatMap((root) => named(root, 'p'))
    .filter(({ attributes }) => /^p\d+$/.test(attributes.id ?? ''))
    .map((each) =>
      textOf({ ...each, children: each.children.filter((child) => !('name' in child && child.name === 'b')) }, [
        'a',
      ]).trim(),
    );
  expect(passages).toEqual(edition.passages.map(({ text }) => text));
});

test('a book holds typefaces for the letters that it has, and a table of contents with its chapters', async () => {
  const files = await filesOf('harbour');
  expect(Object.keys(files)).toContain('EPUB/fonts/newsreader.woff2');
  expect(Object.keys(files)).not.toContain('EPUB/fonts/newsreader-extended.woff2');
  expect(Object.keys(await filesOf('pasieka'))).toContain('EPUB/fonts/newsreader-extended.woff2');
  const contents = textOf(readXml(strFromU8(files['EPUB/nav.xhtml'] ?? new Uint8Array())));
  for (const title of ['The silt', 'The money', 'Against Dredging', 'Nine Days in March'])
    expect(contents).toContain(title);
});

const CHECKER = ['/usr/share/java/epubcheck.jar'].find((path) => existsSync(path));
if (CHECKER === undefined)
  console.log('No book is checked by epubcheck, which is not here (apt-get install epubcheck).');

test.skipIf(CHECKER === undefined)('epubcheck finds nothing to say', { timeout: 120_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'gloss-epub-'));
  try {
    for (const slug of ['lighthouse', 'zuckerberg-titv']) {
      const file = join(folder, `${slug}.epub`);
      await writeFile(file, await writeExport(fixtureEdition(slug), 'epub'));
      const { stdout, stderr } = await runProgram('java', ['-jar', CHECKER ?? '', '--failonwarnings', file]);
      expect(`${stdout}${stderr}`).toContain('0 fatals / 0 errors / 0 warnings / 0 infos');
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
