/** What texts are verified against: files and folders, told apart by what lies in them. */
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { displayPath } from '../../content/read-source';
import { isTranscript } from '../../content/stray-entries';
import { filesBelow } from '../../site/files-below';
import { Failure, type Option } from '../command';

/** The option by which commands are told what to verify against. */
export const AGAINST = {
  type: 'string',
  takes: 'FILE|FOLDER',
  help: 'a transcript, a folder of them, an edition or a content folder; otherwise the content of this project',
  multiple: true,
} as const satisfies Option;

/** One transcript on the disk. */
export type AgainstSource =
  /** A file of any format. */
  | { readonly kind: 'file'; readonly path: string }
  /** A folder of the content: its transcript has lasting ids and links. */
  | { readonly kind: 'edition'; readonly content: string; readonly name: string };

/** Files whose names tell that they hold no words: they are passed over in a folder without a word. */
const NO_TEXT = /\.(?:png|jpe?g|gif|webp|avif|svg|mp3|m4a|ogg|opus|wav|flac|aac|mp4|m4v|mov|webm|mkv|zip|gz|lock)$/i;
const HIDDEN = /(?:^|\/)\./;

/**
 * The transcripts that paths lead to: a file is one, a folder with a `transcript.md` is an edition, a folder of such
 * folders is a content folder, and of any other folder every file is one.
 *
 * @param isLeftOut - paths of files that are none, such as the texts themselves
 * @throws {Failure} where a path leads nowhere, or nothing is there
 */
export async function sourcesOf(
  paths: readonly string[],
  isLeftOut: (path: string) => boolean = () => false,
): Promise<AgainstSource[]> {
  const sources = new Map<string, AgainstSource>();
  for (const path of paths) {
    const found = await sourcesAt(resolve(path));
    if (found.length === 0)
      throw new Failure(
        `${displayPath(resolve(path))} holds no transcripts; --against takes a file, a folder of them, or a content folder`,
      );
    for (const source of found) {
      const key = source.kind === 'file' ? source.path : join(source.content, source.name);
      if (source.kind !== 'file' || !isLeftOut(source.path)) sources.set(key, source);
    }
  }
  return [...sources.values()];
}

async function sourcesAt(path: string): Promise<AgainstSource[]> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new Failure(`there is no ${displayPath(path)}; --against takes a file or a folder`);
  if (!found.isDirectory()) return [{ kind: 'file', path }];
  if (await isEdition(path)) return [{ kind: 'edition', content: dirname(path), name: basename(path) }];
  const folders = (await readdir(path, { withFileTypes: true }))
    .filter((entry) => (entry.isDirectory() || entry.isSymbolicLink()) && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
  const editions: AgainstSource[] = [];
  for (const name of folders) {
    if (await isEdition(join(path, name))) editions.push({ kind: 'edition', content: path, name });
  }
  if (editions.length > 0) return editions;
  const files = await filesBelow(path);
  return files
    .filter((file) => !HIDDEN.test(file) && !NO_TEXT.test(file))
    .map((file) => ({ kind: 'file', path: join(path, file) }));
}

async function isEdition(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => []);
  return names.some((name) => isTranscript({ name, kind: 'file' }));
}
