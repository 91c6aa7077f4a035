/** Tells whether a build is still up to date. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { filesBelow } from './files-below';

/** What pages are made from besides the content, relative to the project; a folder that is missing counts as empty. */
const FOLDERS = ['app', 'components', 'lib', 'public'] as const;
/** Variables that stand in the pages. */
const VARIABLES = ['GLOSS_SITE'] as const;
const FILES = ['next.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'] as const;

/** What stands beside a lock while it is written, and after a process was killed at that. */
const LOCK_LEFTOVER = /(?:^|\/)\.links\.lock\./;

/**
 * A digest of the names and contents of all files that pages are made from, short enough for the name of a folder.
 *
 * Goes by contents and not by dates, which a clone or a container does not keep. What cannot be read as a file goes by
 * its name alone: it is for those who need it to say what is wrong. Cost: reads each of the files once.
 */
export async function inputDigest(root: string, content: string): Promise<string> {
  const hash = createHash('sha256');
  for (const name of VARIABLES) hash.update(`${name}\0${process.env[name] ?? ''}\0`);
  const files: string[] = [...FILES];
  for (const folder of [...FOLDERS, relative(root, content)]) {
    const names = await filesBelow(join(root, folder));
    files.push(...names.filter((name) => !LOCK_LEFTOVER.test(name)).map((name) => `${folder}/${name}`));
  }
  for (const file of files) {
    const bytes = await bytesOf(join(root, file));
    hash.update(`${file}\0${bytes?.length ?? 'unreadable'}\0`).update(bytes ?? '');
  }
  return hash.digest('hex').slice(0, 16);
}

/** The contents of a file; null for a link that leads nowhere, a pipe, which might never end, and the like. */
async function bytesOf(path: string): Promise<Buffer | null> {
  try {
    return (await stat(path)).isFile() ? await readFile(path) : null;
  } catch {
    return null;
  }
}
