/**
 * Editions as files: what the pages are made from while the site is built, and cards later. Reading and joining texts is
 * done once; whatever makes pages, in whatever process, reads what came of it.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';
import type { Edition, EditionSummary, Specimen } from '../edition';
import type { LibraryIndexes } from '../formats/search/library-types';

const compress = promisify(brotliCompress);
const decompress = promisify(brotliDecompress);

/** Writes an edition into a file. Cost: about 20 ms for an hour of talk. */
export async function writeEdition(file: string, edition: Edition): Promise<void> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 4 };
  await writeFile(file, await compress(Buffer.from(JSON.stringify(edition)), { params }));
}

/**
 * Reads an edition from a file of `writeEdition`: the same as was written, as it was made by the same code.
 *
 * @throws when the file is not there or damaged
 */
export async function readEdition(file: string): Promise<Edition> {
  const edition: Edition = JSON.parse((await decompress(await readFile(file))).toString('utf8'));
  return edition;
}

/** What Next is given to make pages from: a folder with a file for each edition, and one that lists them. */
export interface PageSource {
  /** Slugs of the editions whose pages are to be made. */
  readonly slugs: readonly string[];
  /** What the front page says of every edition, newest first. */
  readonly summaries: readonly EditionSummary[];
  /** The passage that it shows, of the newest edition; null for none. */
  readonly specimen: Specimen | null;
  /** The indexes by which all editions are searched; null where there are none. */
  readonly indexes: LibraryIndexes | null;
}

/** Writes the list of a page source. */
export async function writePageSource(folder: string, source: PageSource): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, LIST), JSON.stringify(source));
}

/** Reads the list of a page source. @throws when it is not there */
export async function readPageSource(folder: string): Promise<PageSource> {
  const source: PageSource = JSON.parse(await readFile(join(folder, LIST), 'utf8'));
  return source;
}

const LIST = 'editions.json';

/** The file of an edition in a page source. */
export function editionFile(folder: string, slug: string): string {
  return join(folder, `${slug}.json.br`);
}
