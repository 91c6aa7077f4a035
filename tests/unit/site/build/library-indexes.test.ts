import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { summaryOf } from '@/lib/edition';
import { searchableOf } from '@/lib/formats/search/searchable';
import { writeKept } from '@/lib/site/build/kept-folder';
import type { IndexedEdition } from '@/lib/site/build/library-index';
import { libraryIndexes } from '@/lib/site/build/library-indexes';
import { siteFolder } from '@/lib/site/build/site-folder';
import { fixtureEdition } from '@/tests/support/fixture-editions';

const root = await mkdtemp(join(tmpdir(), 'gloss-indexes-'));
afterAll(() => rm(root, { recursive: true, force: true }));

const harbour = fixtureEdition('harbour');
const searchable = searchableOf(harbour);

/** A library in which every edition has the same text, and a digest that says its own. Reading is recorded. */
class Library {
  readonly read: string[] = [];

  /** Builds as a site would, and says by which indexes it is searched and which editions were read for that. */
  async build(digests: Readonly<Record<string, string>>, code = 'code') {
    this.read.length = 0;
    const editions = Object.entries(digests).map(
      ([slug, digest]): IndexedEdition => ({
        digest,
        summary: { ...summaryOf(harbour), slug },
        read: async () => {
          this.read.push(slug);
          return searchable;
        },
      }),
    );
    const found = await libraryIndexes(root, code, editions);
    if (found === null) throw new Error('Pagefind has no program for this platform');
    const facts = { pages: 0, openDoubts: 0, parts: {}, common: '', indexes: found.folders };
    await writeKept(siteFolder(root, code, Object.values(digests)), async () => facts);
    return { ...found.indexes, folders: found.folders, read: [...this.read] };
  }
}

test('an index is made of all, then of what was changed, and of all again where that is much', async () => {
  const library = new Library();
  const all: Record<string, string> = Object.fromEntries(
    Array.from({ length: 60 }, (_, number) => [`talk-${number}`, `text-${number}`]),
  );

  const first = await library.build(all);
  expect(first).toMatchObject({ recent: null, outdated: [] });
  expect(first.read).toHaveLength(60);
  expect(await library.build(all), 'the same once more').toMatchObject({ whole: first.whole, recent: null, read: [] });

  const corrected: Record<string, string> = { ...all, 'talk-3': 'corrected' };
  const second = await library.build(corrected);
  expect(second).toMatchObject({ whole: first.whole, outdated: ['talk-3'], read: ['talk-3'] });
  expect(second.folders.map((folder) => basename(folder))).toEqual([first.whole, second.recent]);

  const { 'talk-5': _, ...others } = corrected;
  expect(await library.build(others), 'one taken out besides').toMatchObject({
    ...{ whole: first.whole, recent: second.recent, outdated: ['talk-3', 'talk-5'], read: [] },
  });
  const { 'talk-3': __, ...fewer } = all;
  expect(await library.build(fewer), 'nothing but taken out').toMatchObject({ recent: null, outdated: ['talk-3'] });

  const third = await library.build({
    ...corrected,
    'talk-7': 'corrected too',
    'talk-60': 'new',
    'talk-61': 'new too',
  });
  expect(third.whole, 'more than a twentieth').not.toBe(first.whole);
  expect(third).toMatchObject({ recent: null, outdated: [] });
  expect(third.read).toHaveLength(62);
}, 60_000);

test('an index that other code made is not searched', async () => {
  const library = new Library();
  const few = Object.fromEntries(Array.from({ length: 20 }, (_, number) => [`walk-${number}`, `text-${number}`]));
  const first = await library.build(few, 'old');
  const second = await library.build({ ...few, 'walk-1': 'corrected' }, 'new');
  expect(second.whole).not.toBe(first.whole);
  expect(second).toMatchObject({ recent: null, outdated: [] });
}, 60_000);
