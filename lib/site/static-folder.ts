/** Writes the built pages into a folder that any static host can serve. */
import { copyFile, mkdir, readdir, readFile, rmdir, unlink, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { z } from 'zod';
import { withPolicy } from './content-security-policy';
import { filesBelow } from './files-below';
import { isPlaceholder } from './placeholder';
import { isFrameworkFile, plainPage } from './plain-page';
import { headersFile } from './security-headers';

/** Names the files of an earlier export, which alone may be replaced and removed. */
const MANIFEST = '.gloss-export.json';

const manifestSchema = z.object({
  files: z.array(z.string().refine((path) => !posix.normalize(path).startsWith('..') && !posix.isAbsolute(path))),
});

/** The folder holds what is not ours to replace. */
export class ForeignFilesError extends Error {
  /** One of the files that would have been lost, or the folder itself. */
  readonly path: string;

  constructor(path: string) {
    super(`${path} was not made by an export`);
    this.path = path;
  }
}

/**
 * Copies an export build into a folder: pages without the framework's scripts and with their content security policy,
 * everything else that they need as it is, and what some hosts ask for (`_headers`; `.nojekyll`, without which one of
 * them leaves `_next` out).
 *
 * Files of an earlier export are replaced, or removed where the build has them no longer. Other files in the folder stay
 * as they are, so that a host's own (`CNAME`, `.git`) live on. Pages are written last, so that a folder that is being
 * served never holds a page whose scripts are not there yet.
 *
 * @param force - write into a folder that holds other files, and replace those of the same names
 * @returns how many pages were written
 * @throws {ForeignFilesError} before anything is written, when files of others are in the way
 */
export async function writeStaticFolder(build: string, folder: string, force: boolean): Promise<number> {
  const built = (await filesBelow(build)).filter((file) => !isPlaceholder(file) && !isFrameworkFile(file));
  const own = new Map([
    ['_headers', headersFile([...new Set(built.map((file) => file.split('/', 1)[0] ?? file))])],
    ['.nojekyll', ''],
  ]);
  const files = new Set([...built, ...own.keys()].sort((a, b) => Number(isPage(a)) - Number(isPage(b))));
  const earlier = await readManifest(folder);
  if (!force) await refuseForeignFiles(folder, files, earlier);

  await mkdir(folder, { recursive: true });
  await writeManifest(folder, [...files, ...(earlier ?? [])]);
  for (const file of files) {
    const target = join(folder, file);
    await mkdir(dirname(target), { recursive: true });
    const text = own.get(file);
    if (text !== undefined) await writeFile(target, text);
    else if (isPage(file)) await writeFile(target, withPolicy(plainPage(await readFile(join(build, file), 'utf8'))));
    else await copyFile(join(build, file), target);
  }
  await removeFiles(
    folder,
    [...(earlier ?? [])].filter((file) => !files.has(file)),
  );
  await writeManifest(folder, files);
  return built.filter(isPage).length;
}

function isPage(file: string): boolean {
  return file.endsWith('.html');
}

async function refuseForeignFiles(
  folder: string,
  files: ReadonlySet<string>,
  earlier: ReadonlySet<string> | null,
): Promise<void> {
  const there = await filesBelow(folder);
  if (!earlier && there.length > 0) throw new ForeignFilesError(folder);
  const foreign = there.find((file) => files.has(file) && !earlier?.has(file));
  if (foreign !== undefined) throw new ForeignFilesError(join(folder, foreign));
}

/** The files of the earlier export; null where there was none, or what it left does not say so clearly. */
async function readManifest(folder: string): Promise<ReadonlySet<string> | null> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return new Set(manifestSchema.parse(JSON.parse(text)).files);
  } catch {
    return null;
  }
}

async function writeManifest(folder: string, files: Iterable<string>): Promise<void> {
  const distinct = [...new Set(files)].sort();
  await writeFile(join(folder, MANIFEST), `${JSON.stringify({ files: distinct }, null, 1)}\n`);
}

/** Removes files and the folders that they leave empty; what is gone already is no matter. */
async function removeFiles(folder: string, files: readonly string[]): Promise<void> {
  for (const file of files) {
    await unlink(join(folder, file)).catch(() => {});
    for (let parent = dirname(file); parent !== '.'; parent = dirname(parent)) {
      const left = await readdir(join(folder, parent)).catch(() => ['']);
      if (left.length > 0) break;
      await rmdir(join(folder, parent));
    }
  }
}
