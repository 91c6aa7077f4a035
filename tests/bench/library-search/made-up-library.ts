/** A made-up library as the page that searches it needs it: the page, its script and the index, and no other page. */
import { mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createElement } from 'react';
import type { EditionSummary } from '../../../lib/edition';
import type { LibraryIndexes } from '../../../lib/formats/search/library-types';
import type { Searchable } from '../../../lib/formats/search/searchable-types';
import { INDEX_FOLDER_NAME } from '../../../lib/site/addresses';
import { compressFiles } from '../../../lib/site/build/compress';
import { INDEX_FOLDER, type IndexedEdition, writeLibraryIndex } from '../../../lib/site/build/library-index';
import { withPolicy } from '../../../lib/site/content-security-policy';
import { filesBelow } from '../../../lib/site/files-below';
import { readPageScripts } from '../../../lib/site/page-scripts';
import { pathOf } from '../../../lib/site/routes';
import { withoutStyles } from '../../../lib/site/without-styles';
import { Talker } from '../align/talk';
import { Random } from '../random';

const WORDS = 5_000;
const ESSAY_WORDS = 1_500;
/** Every so many passages somebody asks something. */
const ASKS_EVERY = 5;
/** Making talk takes longer than indexing it: from here on interviews say in another order what earlier ones said. */
const SAID_ANEW = 200;
/** Pages that search the library: as it was indexed, and after one interview was changed. */
export const SEARCHED = { all: 'all.html', changed: 'changed.html' } as const;
const ALL = { whole: 'made-up', recent: null, outdated: [] } as const;
const CHANGED = { whole: 'made-up', recent: 'changed', outdated: ['interview-0'] } as const;

/** What the index of a library took. */
export interface MadeLibrary {
  /** Milliseconds, for all of it and for one interview that was changed. */
  readonly time: number;
  readonly timeOfOne: number;
  /** Of the index. */
  readonly files: number;
  readonly bytes: number;
}

/** Writes a folder that a server can serve. */
export async function writeMadeUpLibrary(folder: string, count: number, seed: number): Promise<MadeLibrary> {
  const paragraphs = paragraphsOf(seed);
  const random = new Random(seed);
  const said: string[] = [];
  const editions = Array.from({ length: count }, (_, number) => {
    const draw =
      number < SAID_ANEW ? () => said[said.push(paragraphs.next().value) - 1] ?? '' : () => random.pick(said);
    return { summary: summaryOf(number), searchable: searchableOf(number, draw) };
  });
  const indexed = editions.map(({ summary, searchable }) => ({ digest: '', summary, read: async () => searchable }));
  const time = await timeToWrite(join(folder, 'kept'), indexed, false);
  const timeOfOne = await timeToWrite(join(folder, 'recent'), indexed.slice(0, 1), true);
  const index = join(folder, 'kept', INDEX_FOLDER);
  const files = await filesBelow(index);
  let bytes = 0;
  for (const file of files) bytes += (await stat(join(index, file))).size;

  const site = join(folder, 'site');
  await mkdir(join(site, INDEX_FOLDER_NAME), { recursive: true });
  await symlink(index, join(site, INDEX_FOLDER_NAME, ALL.whole), 'dir');
  await symlink(join(folder, 'recent', INDEX_FOLDER), join(site, INDEX_FOLDER_NAME, CHANGED.recent), 'dir');
  const summaries = editions.map(({ summary }) => summary);
  await write(folder, SEARCHED.all, await pageOf(summaries, ALL));
  await write(folder, SEARCHED.changed, await pageOf(summaries, CHANGED));
  const { files: scripts } = await readPageScripts();
  for (const [file, text] of scripts) await write(site, pathOf('script', { file }).slice(1), text);
  await compressFiles(
    site,
    Array.from(scripts.keys(), (file) => `scripts/${file}`),
  );
  return { time, timeOfOne, files: files.length, bytes };
}

/** Puts one of the pages in the place where the server has it. */
export async function showPage(folder: string, page: string): Promise<void> {
  const site = join(folder, 'site');
  await write(site, 'search/index.html', await readFile(join(folder, page), 'utf8'));
  await compressFiles(site, ['search/index.html']);
}

async function timeToWrite(folder: string, editions: readonly IndexedEdition[], isRecent: boolean): Promise<number> {
  const begin = performance.now();
  if (!(await writeLibraryIndex(folder, editions, { code: '', isRecent })))
    throw new Error('Pagefind has no program for this platform');
  return performance.now() - begin;
}

async function write(site: string, file: string, text: string): Promise<void> {
  await mkdir(dirname(join(site, file)), { recursive: true });
  await writeFile(join(site, file), text);
}

function* paragraphsOf(seed: number): Generator<string, string> {
  for (let number = 1; ; number += 1) {
    const talker = new Talker(seed, seed + number);
    for (let each = 0; each < 100; each += 1) yield talker.paragraph();
  }
}

function summaryOf(number: number): EditionSummary {
  return {
    slug: `interview-${number}`,
    meta: {
      title: `An hour of talk, number ${number}`,
      date: `${2000 + (number % 25)}-0${(number % 9) + 1}-16`,
      participants: [],
      rights: 'CC-BY-4.0',
      language: number % 10 === 0 ? 'de' : 'en',
    },
    speakers: [
      { id: 'quill', name: 'Ada Quill', label: 'Quill', role: 'interviewer' },
      { id: 'guest', name: `Guest ${number}`, label: 'Guest', role: 'guest' },
    ],
    words: WORDS,
    commentaries: [{ slug: 'essay', voice: 0, meta: { title: `On number ${number}`, rights: 'CC-BY-4.0' } }],
    questions: [{ passage: 'passage-0', title: 'What is talked about in this one?' }],
    placedQuotes: 20,
    openLicence: true,
  };
}

function searchableOf(number: number, draw: () => string): Searchable {
  const take = (words: number): string[] => {
    const texts: string[] = [];
    for (let left = words; left > 0; left -= texts.at(-1)?.split(' ').length ?? left) texts.push(draw());
    return texts;
  };
  const passages = take(WORDS);
  return {
    version: 1,
    speakers: ['Quill', 'Guest'],
    essays: [['essay', `On number ${number}`]],
    questions: passages.flatMap((text, index) =>
      index % ASKS_EVERY === 0 ? [[index, text.split(' ').slice(0, 9).join(' ')] as const] : [],
    ),
    passages: passages.map((text, index) => [
      `passage-${index}`,
      index % ASKS_EVERY === 0 ? 0 : 1,
      text,
      index % 7 ? [] : [index % 3],
    ]),
    paragraphs: take(ESSAY_WORDS).map((text, index) => [0, index, text, index, `essay-quote-${index}`, [index % 3]]),
  };
}

/** The page by the component that the site has, without its bar and its styles. */
async function pageOf(summaries: readonly EditionSummary[], indexes: LibraryIndexes): Promise<string> {
  withoutStyles();
  const [{ renderToStaticMarkup }, { SearchPage }, { modules }] = await Promise.all([
    import('react-dom/server'),
    import('../../../components/pages/search/search-page'),
    readPageScripts(),
  ]);
  const main = renderToStaticMarkup(createElement(SearchPage, { editions: summaries, indexes }));
  const script = `<script type="module" src="${modules.search.address}"></script>`;
  return withPolicy(
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><title>Index</title></head><body>${main}${script}</body></html>`,
    true,
  );
}
