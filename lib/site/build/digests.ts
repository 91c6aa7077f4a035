/** Digests of what a build is made from: what has the same digest was built before. */
import { createHash, type Hash } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { access, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow } from '../files-below';
import { SETTINGS } from '../site';

/** What pages are made from besides the content, relative to the project; a folder that is missing counts as empty. */
const CODE_FOLDERS = ['app', 'components', 'lib', 'public'] as const;
const CODE_FILES = ['next.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'] as const;
/** No page is made from these. */
const NOT_CODE = /^lib\/cli\/|\.md$/;
/** Files with hidden names mean nothing in the content: leftovers of a killed process, or an editor's own. */
const HIDDEN = /(?:^|\/)\./;

/** A digest of all of the texts given, short enough for the name of a folder. */
export function digestOf(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}\0`).update(text);
  return hash.digest('hex').slice(0, 20);
}

/** A digest of the code and the settings of a project. Goes by contents, not by dates, which a clone does not keep. */
export async function codeDigest(root: string): Promise<string> {
  const files: string[] = [...CODE_FILES];
  for (const folder of CODE_FOLDERS) {
    const names = await filesBelow(join(root, folder));
    files.push(...names.map((name) => `${folder}/${name}`).filter((name) => !NOT_CODE.test(name)));
  }
  const settings = SETTINGS.map((name) => `${name}=${process.env[name] ?? ''}`);
  return digestOf(...settings, await digestOfFiles(root, files));
}

/**
 * A digest of the names and contents of the files below a folder, but for hidden ones. Cost: reads each of them once.
 *
 * @param isLeftOut - names, relative to the folder, of others that do not count
 */
export async function folderDigest(folder: string, isLeftOut = (_name: string) => false): Promise<string> {
  const names = await filesBelow(folder);
  return digestOfFiles(
    folder,
    names.filter((name) => !HIDDEN.test(name) && !isLeftOut(name)),
  );
}

/**
 * A digest of what an edition is made from: the texts in its folder, and the name of the folder, which its addresses hold.
 *
 * @param name of its folder in the folder of the content
 */
export async function editionDigest(content: string, name: string): Promise<string> {
  return digestOf(name, await folderDigest(join(content, name)));
}

async function digestOfFiles(folder: string, files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) {
    const path = join(folder, file);
    const size = await sizeOf(path);
    hash.update(`${file}\0${size ?? 'unreadable'}\0`);
    if (size !== null) await addFile(hash, path, size);
  }
  return hash.digest('hex').slice(0, 20);
}

/** Larger files are read piece by piece, in bytes: recordings lie beside the texts. */
const LARGE = 4_000_000;

async function addFile(hash: Hash, path: string, size: number): Promise<void> {
  try {
    if (size <= LARGE) hash.update(await readFile(path));
    else for await (const piece of createReadStream(path)) hash.update(piece);
  } catch {
    // It went away meanwhile.
    hash.update('unreadable');
  }
}

/** The size of a file that can be read; null for a link that leads nowhere, a pipe, which might never end, and the like. */
async function sizeOf(path: string): Promise<number | null> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return null;
    await access(path, constants.R_OK);
    return found.size;
  } catch {
    return null;
  }
}
