/** An index by which `/search/` finds words in editions: made by Pagefind, kept under the digest of what it is made of. */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { z } from 'zod';
import type { EditionSummary } from '../../edition';
import { FrequentWords } from '../../formats/search/frequent-words';
import { lettersOfRecord, recordsOf } from '../../formats/search/library-records';
import { WORDS_FILE } from '../../formats/search/library-types';
import type { Searchable } from '../../formats/search/searchable-types';
import { compressFiles } from './compress';
import { writeKept } from './kept-folder';

/** What is kept with an index. */
export const indexFactsSchema = z.object({
  records: z.int(),
  /** Digest of the code that made it. */
  code: z.string(),
  /** Digest of the text of each edition in it, by slug. */
  editions: z.record(z.string(), z.string()),
});

/** The folder of an index's part that the site shows. */
export const INDEX_FOLDER = 'index';
/** What Pagefind writes that the page asks for; the rest is its own interface and what that needs. */
const NEEDED = ['pagefind.js', 'pagefind-entry.json', 'index', 'filter', 'fragment'] as const;
const NEEDED_FILES = /^pagefind\..*\.pf_meta$|^wasm\..*\.pagefind$/;
/** Records that are on their way to Pagefind at a time. */
const AT_A_TIME = 64;

/** An edition that is to be found. */
export interface IndexedEdition {
  /** Digest of its text. */
  readonly digest: string;
  readonly summary: EditionSummary;
  /** Reads what can be found in it. */
  read(): Promise<Searchable>;
}

/** What an index is written with. */
export interface IndexOptions {
  /** Digest of the code. */
  readonly code: string;
  /** Whether it goes with an index of the whole library, and has what was added or changed since that was made. */
  readonly isRecent?: boolean;
}

/**
 * Writes the index of some editions. Editions are read one after the other, and the index is made in a process of its own:
 * 70 ms of processor time an interview of 5,000 words, and 1 GB of memory for a thousand of them.
 *
 * @returns whether it was made: Pagefind has no program for some platforms
 * @throws what reading throws, and the system's errors; nothing is left then
 */
export async function writeLibraryIndex(
  folder: string,
  editions: readonly IndexedEdition[],
  { code, isRecent = false }: IndexOptions,
): Promise<boolean> {
  const index = await openIndex();
  if (!index) return false;
  try {
    await writeKept(folder, async (part) => {
      const words = new FrequentWords();
      const letters = lettersOfRecord(editions.reduce((sum, { summary }) => sum + summary.words, 0));
      let records = 0;
      let adding: Promise<void>[] = [];
      for (const { summary, read } of editions) {
        for (const { record, content, filters } of recordsOf(summary, await read(), letters)) {
          records += 1;
          for (const { text } of record.places) words.add(text);
          // Its address is all of it: the index keeps that with the record, and looks for nothing in it.
          const url = JSON.stringify(isRecent ? { ...record, isRecent } : record);
          adding.push(add(index, { url, content, language: 'en', filters: mutable(filters) }));
          if (adding.length < AT_A_TIME) continue;
          await Promise.all(adding);
          adding = [];
        }
      }
      await Promise.all(adding);
      await writeNeeded(index, part);
      await writeFile(join(part, INDEX_FOLDER, WORDS_FILE), JSON.stringify(words.mostFrequent()));
      await compressFiles(join(part, INDEX_FOLDER), ['pagefind.js', WORDS_FILE]);
      return {
        records,
        code,
        editions: Object.fromEntries(editions.map(({ summary, digest }) => [summary.slug, digest])),
      };
    });
  } finally {
    await close();
  }
  return true;
}

/** An empty index; null where the platform has no program for it. */
async function openIndex(): Promise<PagefindIndex | null> {
  try {
    // One index of all languages: words are folded before they come to it, by a rule that knows no language.
    const { index } = await createIndex({ forceLanguage: 'unknown' });
    return index ?? null;
  } catch {
    return null;
  }
}

async function add(index: PagefindIndex, record: Parameters<PagefindIndex['addCustomRecord']>[0]): Promise<void> {
  const { errors } = await index.addCustomRecord(record);
  if (errors.length > 0) throw new Error(`the index of the search: ${errors.join('; ')}`);
}

function mutable(filters: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]]));
}

/** Writes what the page asks for, and no more. */
async function writeNeeded(index: PagefindIndex, part: string): Promise<void> {
  const all = join(part, 'all');
  const { errors } = await index.writeFiles({ outputPath: all });
  if (errors.length > 0) throw new Error(`the index of the search: ${errors.join('; ')}`);
  await mkdir(join(part, INDEX_FOLDER));
  for (const name of await readdir(all)) {
    const isNeeded = NEEDED.some((each) => each === name) || NEEDED_FILES.test(name);
    if (isNeeded) await rename(join(all, name), join(part, INDEX_FOLDER, name));
  }
  await rm(all, { recursive: true });
}

/** What can be found in an edition, from the file of it that a site has. */
export async function readSearchable(file: string): Promise<Searchable> {
  const searchable: Searchable = JSON.parse(await readFile(file, 'utf8'));
  return searchable;
}
