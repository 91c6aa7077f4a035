/** Pagefind as it is asked here. Its script is a part of the index that it reads, and comes with it. */
import type { LibraryRecord } from '@/lib/formats/search/library-types';

/** A record that was found. */
export interface PagefindResult {
  /** Loads what the index keeps of the record. */
  data(): Promise<{ readonly raw_url: string }>;
}

/** What Pagefind finds things by. */
interface Pagefind {
  /** Loads what every search needs. */
  init(): Promise<void>;
  /** Searches another index too from now on. */
  mergeIndex(folder: string, options: { readonly metaCacheTag: string }): Promise<void>;
  /** The records that have every word of a query, or words that begin so, the best first; all of them for null. */
  search(
    query: string | null,
    options: { readonly filters: Readonly<Record<string, string>> },
  ): Promise<{ readonly results: readonly PagefindResult[] }>;
}

interface PagefindModule {
  createInstance(options: {
    readonly basePath: string;
    /** Work in the page itself: a worker would need a policy of its own, and each search is a few milliseconds. */
    readonly noWorker: true;
    readonly metaCacheTag: string;
  }): Pagefind;
}

function isPagefind(module: unknown): module is PagefindModule {
  return typeof module === 'object' && module !== null && 'createInstance' in module;
}

/** Where the index of a library is. */
export interface IndexPlace {
  /** Addresses of its parts, with a slash at the end: of the whole library, and of what changed since that was made. */
  readonly folders: readonly string[];
  /** Slugs of editions of which the first part has another text than theirs. */
  readonly outdated: readonly string[];
}

/** An index. */
export interface LibraryIndex extends Pick<Pagefind, 'search'> {
  /** Whether a record that is found says what its edition says now. */
  isCurrent(record: LibraryRecord): boolean;
}

/** An index is asked for by its name alone, as its folder is another one where it changed. */
const BY_NAME = { metaCacheTag: '1' };

/** Opens an index, and readies it. @throws where it cannot be loaded */
export async function openIndex({ folders: [whole = '', ...others], outdated }: IndexPlace): Promise<LibraryIndex> {
  const module: unknown = await import(/* turbopackIgnore: true */ `${whole}pagefind.js`);
  if (!isPagefind(module)) throw new Error('no index');
  const index = module.createInstance({ basePath: whole, noWorker: true, ...BY_NAME });
  await index.init();
  for (const other of others) await index.mergeIndex(other, BY_NAME);
  // Pagefind says only now whether all of it is there. Nothing more is loaded, and a search that is not the first takes
  // less than half the time.
  await index.search(null, { filters: {} });
  return {
    search: (query, options) => index.search(query, options),
    isCurrent: ({ edition, isRecent = false }) => isRecent || !outdated.includes(edition),
  };
}
