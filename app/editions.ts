/** The editions that pages are made from: what the build, or the development server, has read and joined. */
import { cache } from 'react';
import type { Edition, EditionSummary, Specimen } from '@/lib/edition';
import type { LibraryIndexes } from '@/lib/formats/search/library-types';
import { editionFile, readEdition, readPageSource } from '@/lib/site/kept-editions';

/** Editions that a process keeps at hand: it makes many pages of one, one after the other. */
const AT_HAND = 4;

/** What lists of editions show of every one, newest first. */
export async function readSummaries(): Promise<readonly EditionSummary[]> {
  return (await readSource()).summaries;
}

/** The passage of the newest edition that the front page shows; null for none. */
export async function readSpecimen(): Promise<Specimen | null> {
  return (await readSource()).specimen;
}

/** The indexes by which all editions are searched; null where there are none. */
export async function readIndexes(): Promise<LibraryIndexes | null> {
  return (await readSource()).indexes;
}

/** Names in addresses of the editions whose pages are to be made. */
export async function editionSlugs(): Promise<readonly string[]> {
  return (await readSource()).slugs;
}

/** The edition with this name in addresses, or undefined. */
export async function findEdition(slug: string): Promise<Edition | undefined> {
  return (await editionSlugs()).includes(slug) ? readAtHand(slug) : undefined;
}

/** A parameter for each page of a kind: what `paramsOf` gives for each edition. */
export async function paramsOfEach<Params>(paramsOf: (edition: Edition) => readonly Params[]): Promise<Params[]> {
  const all: Params[] = [];
  for (const slug of await editionSlugs()) {
    const edition = await findEdition(slug);
    if (edition) all.push(...paramsOf(edition));
  }
  return all;
}

/** The folder of the page source. */
function folder(): string {
  const { GLOSS_EDITIONS } = process.env;
  if (GLOSS_EDITIONS === undefined)
    throw new Error('GLOSS_EDITIONS names no folder: run `npm run build` or `npm run dev`');
  return GLOSS_EDITIONS;
}

/** Reads something once: for every page while the site is built, for one page in development, where texts change. */
const once = process.env.NODE_ENV === 'development' ? cache : keepingFew;

function keepingFew<Value>(read: (slug?: string) => Promise<Value>): (slug?: string) => Promise<Value> {
  const kept = new Map<string | undefined, Promise<Value>>();
  return (slug) => {
    const known = kept.get(slug) ?? read(slug);
    kept.set(slug, known);
    const [oldest] = kept.keys();
    if (kept.size > AT_HAND) kept.delete(oldest);
    return known;
  };
}

const readSource = once(() => readPageSource(folder()));
const readAtHand = once((slug = '') => readEdition(editionFile(folder(), slug)));
