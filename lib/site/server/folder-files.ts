/**
 * The files of a built folder, as they are sent. Nothing is known of the folder before it is asked for, so that starting
 * takes no longer for a million files than for ten; what is asked for often is kept in memory.
 */
import type { Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import { mediaTypeOf } from '../media-type';
import { routeAt } from '../route-at';
import { headersOf } from '../security-headers';
import type { Encoding, Validators } from './conditions';

/** A file, or what it was compressed into. */
export interface Representation extends Validators {
  /** Null of the file itself. */
  readonly encoding: Encoding | null;
  /** Absolute. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Headers of an answer that says that it has not changed: names and values in turn. */
  readonly stateHeaders: readonly string[];
  /** Headers of an answer that sends it, but for the number of bytes. */
  readonly headers: readonly string[];
}

/** A file with all that an answer says of it. */
export interface FolderFile {
  readonly identity: Representation;
  /** The best first. */
  readonly compressed: readonly Representation[];
  /** Headers that tell nothing of the bytes or their state. */
  readonly headers: readonly string[];
}

const ENCODINGS: readonly (readonly [Encoding, ending: string])[] = [
  ['br', '.br'],
  ['gzip', '.gz'],
];

/** How long it may take until a change of a file is seen, or a new one, in milliseconds. */
const TRUSTED_FOR = 1_000;
/** Files that are known at a time, and names that nothing has. */
const KNOWN_FILES = 5_000;
const KNOWN_MISSING = 5_000;
/** Bytes that are kept at a time, and of one file at most. */
const KEPT_BYTES = 64 * 1024 * 1024;
const KEPT_BYTES_OF_ONE = 1024 * 1024;

/** What the system says where a name can stand for nothing. */
const NO_SUCH_FILE = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'EINVAL']);

/**
 * The files of one folder. Links are followed wherever they lead: they are the folder's own.
 *
 * A well-kept server of files was measured first (sirv 3): it lists the whole folder at its start, or else asks the
 * system for every name while all others wait; reads each file anew; leaves it open when a client goes away; and takes
 * ranges from what was compressed. It served an eighth of nginx's pages per second, this one more than half of them.
 */
export class FolderFiles {
  readonly #folder: string;
  readonly #known = new LRUCache<string, FolderFile | 'folder'>({ max: KNOWN_FILES, ttl: TRUSTED_FOR });
  /** Apart, so that asking for names at random drives no file out. */
  readonly #missing = new LRUCache<string, true>({ max: KNOWN_MISSING, ttl: TRUSTED_FOR });
  /** By what tells the state of a file, so that what is kept is never old. */
  readonly #bytes = new LRUCache<string, Buffer>({
    maxSize: KEPT_BYTES,
    sizeCalculation: ({ length }) => Math.max(length, 1),
  });

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * What there is at a path, relative to the folder; null where nothing is. The caller sees to it that the path does not
   * lead out of the folder.
   *
   * @throws the system's error where something is there that cannot be looked at
   */
  async find(path: string): Promise<FolderFile | 'folder' | null> {
    const known = this.#known.get(path);
    if (known !== undefined) return known;
    if (this.#missing.has(path)) return null;
    const found = await lookAt(this.#folder, path);
    if (found === null) this.#missing.set(path, true);
    else this.#known.set(path, found);
    return found;
  }

  /** Lets a path be looked at again, where something has just been made. */
  forget(path: string): void {
    this.#missing.delete(path);
  }

  /**
   * All bytes of a representation; null where they are too many to hold.
   *
   * @throws the system's error where the file cannot be read
   */
  async read({ path, etag, size }: Representation): Promise<Buffer | null> {
    if (size > KEPT_BYTES_OF_ONE) return null;
    const key = `${path}\0${etag}`;
    const known = this.#bytes.get(key);
    if (known !== undefined) return known;
    const bytes = await readFile(path);
    this.#bytes.set(key, bytes);
    return bytes;
  }
}

async function lookAt(folder: string, path: string): Promise<FolderFile | 'folder' | null> {
  const file = join(folder, path);
  const stats = await statOrNull(file);
  if (!stats?.isFile()) return stats?.isDirectory() ? 'folder' : null;
  const others = await Promise.all(ENCODINGS.map(([, ending]) => statOrNull(file + ending)));
  const type = mediaTypeOf(path);
  const route = routeAt(`/${path.replace(/(?<=^|\/)index\.html$/, '')}`)?.route ?? null;
  const headers = Object.entries(headersOf(route, type.startsWith('text/html') ? 'page' : 'part')).flat();
  if (others.some((other) => other?.isFile())) headers.push('Vary', 'Accept-Encoding');
  return {
    headers,
    identity: represent(file, stats, null, headers, type),
    compressed: ENCODINGS.flatMap(([encoding, ending], index) => {
      const other = others[index];
      return other?.isFile() ? [represent(file + ending, other, encoding, headers, type)] : [];
    }),
  };
}

function represent(
  path: string,
  { size, mtimeMs }: Stats,
  encoding: Encoding | null,
  common: readonly string[],
  type: string,
): Representation {
  const state = `${size.toString(36)}-${Math.round(mtimeMs).toString(36)}`;
  const etag = encoding === null ? `"${state}"` : `"${state}-${encoding}"`;
  const modified = Math.floor(mtimeMs / 1000) * 1000;
  const stateHeaders = [...common, 'ETag', etag, 'Last-Modified', new Date(modified).toUTCString()];
  const form = ['Content-Type', type, ...(encoding === null ? [] : ['Content-Encoding', encoding])];
  const headers = [...stateHeaders, ...form, 'Accept-Ranges', 'bytes'];
  return { path, size, encoding, etag, modified, stateHeaders, headers };
}

/** What the system knows of a path; null where nothing can be there. */
async function statOrNull(path: string): Promise<Stats | null> {
  return stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== undefined && NO_SUCH_FILE.has(error.code)) return null;
    throw error;
  });
}
