/**
 * Folders that are kept under a digest of what they were made from: whole, or not there at all.
 *
 * A folder is filled beside its place and renamed into it, so that a process that is killed leaves none half made. A
 * manifest in it names every file with its size; a folder that does not fit its manifest is damaged, and is made again.
 */
import { statSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { z } from 'zod';

/** Where everything is kept that can be made again, in the project. */
export const KEPT = '.gloss';
/** The file of a kept folder that names all others. */
export const MANIFEST = 'manifest.json';
/** Behind the name of a folder that is being filled, or was when its process was killed. */
export const UNFINISHED = '.unfinished';

const manifestSchema = z.object({
  /** Path of each file, relative to the folder, and its size in bytes. */
  files: z.array(z.tuple([z.string(), z.number()])),
  facts: z.unknown(),
});

/**
 * What a kept folder says of itself: the facts that were kept with it; null where it is not there or damaged. Cost: a
 * look at each of its files, not at their contents.
 */
export async function readKept<Facts>(folder: string, schema: z.ZodType<Facts>): Promise<Facts | null> {
  try {
    const { files, facts } = manifestSchema.parse(JSON.parse(await readFile(join(folder, MANIFEST), 'utf8')));
    for (const [file, size] of files) if (statSync(join(folder, file)).size !== size) return null;
    return schema.parse(facts);
  } catch {
    return null;
  }
}

/**
 * Makes a kept folder, in place of one that is damaged.
 *
 * @param fill writes the folder's files and resolves to the facts to keep with them, which JSON can hold
 * @throws what `fill` throws, and the system's errors; nothing is left then but what the next build clears away
 */
export async function writeKept<Facts>(folder: string, fill: (folder: string) => Promise<Facts>): Promise<Facts> {
  const unfinished = folder + UNFINISHED;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  const facts = await fill(unfinished);
  const files = (await ownFiles(unfinished)).map((file) => [file, statSync(join(unfinished, file)).size] as const);
  await writeFile(join(unfinished, MANIFEST), JSON.stringify({ files, facts }));
  await rm(folder, { recursive: true, force: true });
  await rename(unfinished, folder);
  return facts;
}

/** Notes that a kept folder is in use: the ones not used for the longest time are removed first. */
export async function touchKept(folder: string): Promise<void> {
  const now = new Date();
  // A folder that is read-only serves as well: its date only decides how long it is kept.
  await utimes(folder, now, now).catch(() => {});
}

/** Files of a folder and the folders in it; what links lead to is not its own. */
async function ownFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return (
    entries
      .filter((entry) => entry.isFile())
      // Before Node 20.12 it is called `path`.
      .map((entry) => relative(folder, join(entry.parentPath ?? String(Reflect.get(entry, 'path')), entry.name)))
      .sort()
  );
}
