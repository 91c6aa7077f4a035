import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Paths of all files in a folder and the folders in it, relative to it, with forward slashes, sorted. A folder that does
 * not exist has none.
 */
export async function filesBelow(folder: string): Promise<string[]> {
  const files: string[] = [];
  const pending = [''];
  for (let below = pending.pop(); below !== undefined; below = pending.pop()) {
    for (const entry of await entriesOf(join(folder, below))) {
      const path = below + entry.name;
      if (entry.isDirectory()) pending.push(`${path}/`);
      else files.push(path);
    }
  }
  return files.sort();
}

async function entriesOf(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
