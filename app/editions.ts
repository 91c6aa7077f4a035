/**
 * The editions that pages are made from: while the site is built what the build has read and joined, in development what
 * lies in the content folder now.
 */
import { cache } from 'react';
import { formatProblem, readLibrary } from '@/lib/content';
import { type Edition, type EditionSummary, joinLibrary, summaryOf } from '@/lib/edition';
import { folderDigest } from '@/lib/site/build/digests';
import { editionFile, type PageSource, readEdition, readPageSource } from '@/lib/site/kept-editions';

/** The page source that the build made; nothing in development. */
const SOURCE = process.env.GLOSS_EDITIONS;
/** Where the interviews lie. */
const CONTENT = process.env.GLOSS_CONTENT ?? 'content';
/** Editions that a process keeps at hand: it makes many pages of one, one after the other. */
const AT_HAND = 4;

/** What lists of editions show of every one, newest first. */
export async function readSummaries(): Promise<readonly EditionSummary[]> {
  return SOURCE === undefined ? (await readAll()).map(summaryOf) : (await source(SOURCE)).summaries;
}

/** Names in addresses of the editions whose pages are to be made. */
export async function editionSlugs(): Promise<readonly string[]> {
  return SOURCE === undefined ? (await readAll()).map(({ slug }) => slug) : (await source(SOURCE)).slugs;
}

/** The edition with this name in addresses, or undefined. */
export async function findEdition(slug: string): Promise<Edition | undefined> {
  if (SOURCE === undefined) return (await readAll()).find((edition) => edition.slug === slug);
  if (!(await source(SOURCE)).slugs.includes(slug)) return undefined;
  const known = atHand.get(slug);
  if (known) return known;
  const read = readEdition(editionFile(SOURCE, slug));
  atHand.set(slug, read);
  const [oldest] = atHand.keys();
  if (atHand.size > AT_HAND && oldest !== undefined) atHand.delete(oldest);
  return read;
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

const atHand = new Map<string, Promise<Edition>>();
let sourceRead: Promise<PageSource> | undefined;

function source(folder: string): Promise<PageSource> {
  sourceRead ??= readPageSource(folder);
  return sourceRead;
}

/**
 * Reads the content, newest first: again for each page where anything in it has changed.
 *
 * @throws Error with the whole report if anything in the content is wrong
 */
const readAll = cache(async (): Promise<readonly Edition[]> => {
  const digest = await folderDigest(CONTENT);
  if (digest !== lastRead?.digest) lastRead = { digest, editions: readContent() };
  return lastRead.editions;
});

let lastRead: { readonly digest: string; readonly editions: Promise<readonly Edition[]> } | undefined;

async function readContent(): Promise<readonly Edition[]> {
  const { interviews, problems } = joinLibrary(await readLibrary(CONTENT));
  if (problems.length > 0) throw new Error(`The content has problems.\n\n${problems.map(formatProblem).join('\n\n')}`);
  return interviews.map(({ edition }) => edition).sort((a, b) => b.meta.date.localeCompare(a.meta.date));
}
