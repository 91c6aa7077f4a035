/**
 * Which indexes a library is searched by: one of all of it, and, where little was changed since that was made, one of what
 * was. So an edition that is corrected costs what indexing it costs, and not all others.
 */
import { basename } from 'node:path';
import type { LibraryIndexes } from '../../formats/search/library-types';
import { readKept } from './kept-folder';
import { type IndexedEdition, indexFactsSchema, writeLibraryIndex } from './library-index';
import { keptIndexes, keptPart } from './site-folder';

/** The part of a library that may be in the second index, before all of it is indexed anew. */
const MOST_RECENT = 0.05;

/** Indexes that are there. */
export interface IndexFolders {
  /** Of the whole library, and of what was added or changed since, where something was. */
  readonly folders: readonly string[];
  readonly indexes: LibraryIndexes;
}

/**
 * The indexes of some editions, made where they are not there yet; null where the platform has no program for it. Cost: that
 * of indexing what is in no kept index, or everything where that is more than a twentieth.
 *
 * @param code digest of the code
 * @throws what reading throws, and the system's errors
 */
export async function libraryIndexes(
  root: string,
  code: string,
  editions: readonly IndexedEdition[],
): Promise<IndexFolders | null> {
  const whole = await indexOf(root, 'index', code, editions, { onlyKept: true });
  if (whole !== null) return foldersOf(whole, null, []);
  const earlier = await earlierIndex(root, code, editions);
  if (earlier === null) {
    const made = await indexOf(root, 'index', code, editions);
    return made === null ? null : foldersOf(made, null, []);
  }
  const { folder, outdated, recent } = earlier;
  if (recent.length === 0) return foldersOf(folder, null, outdated);
  const made = await indexOf(root, 'recent', code, recent);
  return made === null ? null : foldersOf(folder, made, outdated);
}

function foldersOf(whole: string, recent: string | null, outdated: readonly string[]): IndexFolders {
  return {
    folders: recent === null ? [whole] : [whole, recent],
    indexes: { whole: basename(whole), recent: recent === null ? null : basename(recent), outdated },
  };
}

/** The folder of an index of just these editions; null where it is not kept and cannot, or shall not, be made. */
async function indexOf(
  root: string,
  kind: 'index' | 'recent',
  code: string,
  editions: readonly IndexedEdition[],
  { onlyKept = false } = {},
): Promise<string | null> {
  const folder = keptPart(root, kind, code, ...editions.map(({ digest }) => digest).sort());
  if ((await readKept(folder, indexFactsSchema)) !== null) return folder;
  if (onlyKept) return null;
  return (await writeLibraryIndex(folder, editions, { code, isRecent: kind === 'recent' })) ? folder : null;
}

/** An index of the whole library as it was, from which it differs by little, with what differs. */
interface EarlierIndex {
  readonly folder: string;
  /** Slugs. */
  readonly outdated: readonly string[];
  readonly recent: readonly IndexedEdition[];
}

/** The newest one of the same code that is kept. */
async function earlierIndex(
  root: string,
  code: string,
  editions: readonly IndexedEdition[],
): Promise<EarlierIndex | null> {
  const digests = new Map(editions.map(({ summary, digest }) => [summary.slug, digest]));
  for (const folder of await keptIndexes(root)) {
    const facts = await readKept(folder, indexFactsSchema);
    if (facts?.code !== code) continue;
    const outdated = Object.keys(facts.editions).filter((slug) => facts.editions[slug] !== digests.get(slug));
    const recent = editions.filter(({ summary, digest }) => facts.editions[summary.slug] !== digest);
    const differing = new Set([...outdated, ...recent.map(({ summary }) => summary.slug)]);
    if (differing.size <= editions.length * MOST_RECENT) return { folder, outdated, recent };
  }
  return null;
}
