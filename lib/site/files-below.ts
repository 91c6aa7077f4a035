import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A folder still to be listed. */
interface Pending {
  /** Relative to the folder at the top: '' or with a slash at its end. */
  readonly below: string;
  /** Where it and the folders around it really lie. */
  readonly lineage: readonly string[];
}

/**
 * Paths of all files in a folder and the folders in it, relative to it, with forward slashes, sorted. A folder that does
 * not exist has none.
 *
 * Links to folders are followed, but for those that lead back to a folder around them. A link that leads nowhere counts
 * as a file, as does whatever else is no folder: what is listed need not be readable.
 */
export async function filesBelow(folder: string): Promise<string[]> {
  const files: string[] = [];
  const pending: Pending[] = [{ below: '', lineage: [await realPath(folder)] }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { below, lineage } = next;
    for (const entry of await entriesOf(join(folder, below))) {
      const path = below + entry.name;
      const isLink = entry.isSymbolicLink();
      if (!entry.isDirectory() && !(isLink && (await isFolder(join(folder, path))))) {
        files.push(path);
        continue;
      }
      const real = isLink ? await realPath(join(folder, path)) : join(lineage.at(-1) ?? '', entry.name);
      if (!lineage.includes(real)) pending.push({ below: `${path}/`, lineage: [...lineage, real] });
    }
  }
  return files.sort();
}

/** Where a path leads; the path itself where nothing is there. */
async function realPath(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function entriesOf(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
