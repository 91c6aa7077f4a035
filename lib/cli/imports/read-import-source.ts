/** A file as an import wants it: its bytes and its day. */
import { readFile, stat } from 'node:fs/promises';
import { displayPath, unreadable } from '../../content/read-source';
import { LARGEST_FILE } from '../../import/limits';
import { tooLarge } from '../../import/problems';
import type { ImportSource } from '../../import/types';
import { type Problem, problemOfFile } from '../../text/problem';

/** What came of reading a file. */
export type ReadSource =
  | { readonly source: ImportSource; readonly problem: null }
  | { readonly source: null; readonly problem: Problem };

/** Reads a file; one that is too large is not read at all. Never throws. */
export async function readImportSource(path: string): Promise<ReadSource> {
  const shown = displayPath(path);
  try {
    const found = await stat(path);
    if (!found.isFile()) return { source: null, problem: noFile(shown, found.isDirectory()) };
    if (found.size > LARGEST_FILE) return { source: null, problem: tooLarge(shown, found.size) };
    const bytes = await readFile(path);
    return { source: { path: shown, bytes, day: dayOf(found.mtime) }, problem: null };
  } catch (error) {
    return { source: null, problem: unreadable(shown, error, 'a file to import') };
  }
}

/** The day in the time of this machine. */
function dayOf(time: Date): string {
  const parts = [time.getFullYear(), time.getMonth() + 1, time.getDate()];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

function noFile(path: string, isFolder: boolean): Problem {
  return problemOfFile(path, {
    rule: 'unreadable',
    found: isFolder ? 'a folder' : 'a pipe, a device or the like',
    expected: 'a file to import',
    remedy: isFolder ? 'Name the files in it.' : 'Save what comes from it in a file first.',
  });
}
