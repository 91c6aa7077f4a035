/**
 * The files of a built folder, as they are sent. Nothing is known of the folder before it is asked for, so that starting
 * takes no longer for a million files than for ten; what is asked for often is kept in memory.
 */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import { lookup } from 'mrmime';
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
}

/** A file with all that an answer says of it. */
export interface FolderFile {
  readonly identity: Representation;
  /** The best first. */
  readonly compressed: readonly Representation[];
  /** Headers of every answer that sends the file, or says that it has not changed: names and values in turn. */
  readonly headers: readonly string[];
  readonly type: string;
}

const ENCODINGS: readonly (readonly [Encoding, ending: string])[] = [
  ['br', '.br'],
  ['gzip', '.gz'],
];

/** How long it may take until a change of a file is seen, in milliseconds. */
const TRUSTED_FOR = 1_000;
/** Files that are known at a time. */
const KNOWN_FILES = 5_000;
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
 * ranges from what was compressed. It served an eighth of nginx's pages per second, this most of them.
 */
export class FolderFiles {
  readonly #folder: string;
  readonly #known = new LRUCache<string, FolderFile | 'folder'>({ max: KNOWN_FILES, ttl: TRUSTED_FOR });
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
    const found = await lookAt(this.#folder, path);
    if (found !== null) this.#known.set(path, found);
    return found;
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
  const identity = await represent(file, null);
  if (identity === null || identity === 'folder') return identity;
  const others = await Promise.all(ENCODINGS.map(([encoding, ending]) => represent(file + ending, encoding)));
  const compressed = others.filter((other) => other !== null && other !== 'folder');
  const type = typeOf(path);
  const route = routeAt(`/${path.replace(/(?<=^|\/)index\.html$/, '')}`)?.route ?? null;
  const headers = Object.entries(headersOf(route, type.startsWith('text/html') ? 'page' : 'part')).flat();
  if (compressed.length > 0) headers.push('Vary', 'Accept-Encoding');
  return { identity, compressed, headers, type };
}

async function represent(path: string, encoding: Encoding | null): Promise<Representation | 'folder' | null> {
  const stats = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== undefined && NO_SUCH_FILE.has(error.code)) return null;
    throw error;
  });
  if (stats === null) return null;
  if (!stats.isFile()) return stats.isDirectory() ? 'folder' : null;
  const state = `${stats.size.toString(36)}-${Math.round(stats.mtimeMs).toString(36)}`;
  return {
    encoding,
    path,
    size: stats.size,
    etag: encoding === null ? `"${state}"` : `"${state}-${encoding}"`,
    modified: Math.floor(stats.mtimeMs / 1000) * 1000,
  };
}

function typeOf(path: string): string {
  const type = lookup(path) ?? 'application/octet-stream';
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}
