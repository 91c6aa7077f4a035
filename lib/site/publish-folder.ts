/** Copies a built site out into a folder, which is the old one or the new one, and never a mixture. */
import { renameSync } from 'node:fs';
import { constants, copyFile, link, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { z } from 'zod';
import { asBuildError, BuildError } from './build/build-error';
import { MANIFEST } from './build/kept-folder';
import { filesBelow } from './files-below';

/** Names the files of an export in the folder that it was written into: they alone may be replaced and removed. */
const EXPORTED = '.gloss-export.json';

const exportedSchema = z.object({
  files: z.array(z.string().refine((path) => !posix.normalize(path).startsWith('..') && !posix.isAbsolute(path))),
});

/** The folder holds what is not ours to replace. */
export class ForeignFilesError extends Error {
  /** @param path one of the files that would be lost, or the folder itself */
  constructor(path: string) {
    super(`${path} was not made by an export`);
  }
}

/** What is published, and where. */
export interface Publication {
  /** The folder of a built site. */
  readonly site: string;
  readonly folder: string;
  /** Write into a folder that holds other files, and replace those of the same names. */
  readonly force: boolean;
  /** Files that are not in the site's folder, by their paths in it: made as they are written. */
  readonly extra?: ReadonlyMap<string, () => Promise<Uint8Array | null>>;
}

/**
 * Publishes a site. Files of an earlier export go, other files stay as they are, so that a host's own (`CNAME`, `.git`)
 * live on.
 *
 * The new folder is written beside the old one and takes its name at the end, so that a process that is killed at any time
 * leaves the one or the other; were it killed between the two renames, the next call would find the old one and go on.
 *
 * @throws {ForeignFilesError} before anything is written, when files of others are in the way
 * @throws {BuildError} when the folder cannot be written; it is as it was then
 */
export async function publishFolder({ site, folder, force, extra = new Map() }: Publication): Promise<void> {
  const [coming, going] = [`${folder}.gloss-new`, `${folder}.gloss-old`];
  try {
    await recover(folder, coming, going);
    const built = (await filesBelow(site)).filter((file) => file !== MANIFEST);
    const files = new Set([...built, ...extra.keys()]);
    const earlier = await readExported(folder);
    const there = await filesBelow(folder);
    if (!force) refuseForeignFiles(folder, there, files, earlier);
    await mkdir(coming, { recursive: true });
    for (const file of there) {
      if (files.has(file) || earlier?.has(file) || file === EXPORTED) continue;
      await inPlace(coming, file, (target) => linkOrCopy(join(folder, file), target));
    }
    for (const file of built) await inPlace(coming, file, (target) => copy(join(site, file), target));
    for (const [file, make] of extra) {
      const bytes = await make();
      if (bytes) await inPlace(coming, file, (target) => writeFile(target, bytes));
    }
    await writeFile(join(coming, EXPORTED), `${JSON.stringify({ files: [...files].sort() }, null, 1)}\n`);
    swap(folder, coming, going);
  } catch (error) {
    await rm(coming, { recursive: true, force: true }).catch(() => {});
    throw error instanceof ForeignFilesError ? error : asBuildError(error, `${folder} could not be written`);
  }
  await rm(going, { recursive: true, force: true });
}

/** Clears away what a killed export left, and puts the old folder back where it was moved aside and nothing came. */
async function recover(folder: string, coming: string, going: string): Promise<void> {
  if ((await isThere(going)) && !(await isThere(folder))) await rename(going, folder);
  await rm(coming, { recursive: true, force: true });
  await rm(going, { recursive: true, force: true });
}

/** Both renames at once, so that hardly anything can come between them. */
function swap(folder: string, coming: string, going: string): void {
  try {
    renameSync(folder, going);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EBUSY' || code === 'EXDEV') {
      throw new BuildError(
        `${folder} cannot be replaced as a whole, since something is mounted there; give a folder in it, such as ${join(folder, 'site')}, with --out`,
      );
    }
    if (code !== 'ENOENT') throw error;
  }
  renameSync(coming, folder);
}

function refuseForeignFiles(
  folder: string,
  there: readonly string[],
  files: ReadonlySet<string>,
  earlier: ReadonlySet<string> | null,
): void {
  if (!earlier && there.length > 0) throw new ForeignFilesError(folder);
  const foreign = there.find((file) => files.has(file) && !earlier?.has(file));
  if (foreign !== undefined) throw new ForeignFilesError(join(folder, foreign));
}

/** The files of the earlier export; null where there was none, or what it left does not say so clearly. */
async function readExported(folder: string): Promise<ReadonlySet<string> | null> {
  try {
    return new Set(exportedSchema.parse(JSON.parse(await readFile(join(folder, EXPORTED), 'utf8'))).files);
  } catch {
    return null;
  }
}

async function inPlace(folder: string, file: string, write: (target: string) => Promise<void>): Promise<void> {
  const target = join(folder, file);
  await mkdir(dirname(target), { recursive: true });
  await write(target);
}

function copy(from: string, to: string): Promise<void> {
  return copyFile(from, to, constants.COPYFILE_FICLONE);
}

/** A second name for a file that stays as it is; a copy where the file system has no such thing. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  await link(from, to).catch(() => copy(from, to));
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
