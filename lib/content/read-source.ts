/** Files as text, with exact word of what is not UTF-8 in them. */
import { readFile, stat } from 'node:fs/promises';
import { isAbsolute, relative } from 'node:path';
import { positionAt } from '../text/position';
import type { Problem, SourceFile } from '../text/problem';
import { problemOfFile } from '../text/problem';
import { kindByBytes, kindByName, toBeImported } from './foreign-files';
import { lockName, timesName } from './stray-entries';

/** What came of reading one file: the text, or why there is none. */
export type SourceResult =
  | { readonly file: SourceFile; readonly problem: null }
  | { readonly file: null; readonly problem: Problem };

/** A path as an author would name it: relative to the working folder where it lies within, with forward slashes. */
export function displayPath(path: string): string {
  const inside = relative(process.cwd(), path);
  const shown = inside === '' || inside.startsWith('..') || isAbsolute(inside) ? path : inside;
  return shown.replaceAll('\\', '/');
}

/**
 * Where bytes stop being UTF-8: the index of the first byte that does not belong, and the well-formed text before it.
 * Null for well-formed input. Linear in the bytes.
 */
function firstMalformedByte(bytes: Uint8Array, lossyText: string): { byte: number; before: string } | null {
  let byte = 0;
  let offset = 0;
  for (const character of lossyText) {
    const isWritten = bytes[byte] === 0xef && bytes[byte + 1] === 0xbf && bytes[byte + 2] === 0xbd;
    if (character === '\uFFFD' && !isWritten) return { byte, before: lossyText.slice(0, offset) };
    byte += Buffer.byteLength(character);
    offset += character.length;
  }
  return null;
}

/**
 * Turns bytes into a source file. A byte order mark stays in the text, so that offsets are those of the file as it
 * was given. Never throws; malformed UTF-8 is a problem at its first bad byte.
 *
 * @param path how messages name the file
 */
function decodeSource(path: string, bytes: Uint8Array): SourceResult {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const malformed = firstMalformedByte(bytes, text);
  if (malformed === null) return { file: { path, text }, problem: null };
  const value = (bytes[malformed.byte] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return {
    file: null,
    problem: {
      file: path,
      ...positionAt(malformed.before, malformed.before.length),
      rule: 'invalid-utf-8',
      found: `the byte 0x${value}, which is not UTF-8 there`,
      expected: 'a text in UTF-8',
      remedy: 'Save the file again with the encoding UTF-8.',
    },
  };
}

/**
 * Reads one file. Never throws; a file that cannot be read is a problem, and so is whatever is no regular file, as a pipe
 * might never end.
 */
export async function readSource(path: string): Promise<SourceResult> {
  const shown = displayPath(path);
  try {
    const found = await stat(path);
    if (!found.isFile()) return { file: null, problem: noFile(shown, found.isDirectory()) };
    const bytes = await readFile(path);
    const what = kindByBytes(bytes) ?? kindByName(shown);
    if (what !== null && !isOwnFile(shown))
      return { file: null, problem: problemOfFile(shown, toBeImported(what, shown)) };
    return decodeSource(shown, bytes);
  } catch (error) {
    return { file: null, problem: unreadable(shown, error, 'a file that can be read') };
  }
}

/** Whether a file is one that Gloss itself writes beside texts, in JSON. */
function isOwnFile(path: string): boolean {
  return [lockName, timesName].some((name) => path.split('/').at(-1) === name);
}

function noFile(path: string, isFolder: boolean): Problem {
  return problemOfFile(path, {
    rule: 'unreadable',
    found: isFolder ? 'a folder' : 'a pipe, a device or the like',
    expected: 'a file that can be read',
    remedy: 'Name a file; where the text comes from a pipe, save it in one first.',
  });
}

/** The problem of a path that the file system refuses. */
export function unreadable(path: string, error: unknown, expected: string): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reasons: Record<string, string> = {
    ENOENT: 'nothing of that name',
    EACCES: 'no permission to read it',
    ENOTDIR: 'a file where a folder is expected',
    ELOOP: 'a link that leads back to itself',
  };
  return problemOfFile(path, {
    rule: 'unreadable',
    found: reasons[code] ?? `an error of the file system (${code || String(error)})`,
    expected,
    remedy: 'Check the spelling of the path and the permissions.',
  });
}
