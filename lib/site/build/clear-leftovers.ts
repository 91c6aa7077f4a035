import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { KEPT, UNFINISHED } from './kept-folder';

/** Removes what builds that were killed left half made. For whoever holds the lock of the build: nobody else may be at it. */
export async function clearLeftovers(root: string): Promise<void> {
  for (const folder of [join(root, KEPT), join(root, KEPT, 'parts')]) {
    const names = await readdir(folder).catch(() => []);
    for (const name of names.filter((each) => each.endsWith(UNFINISHED))) {
      await rm(join(folder, name), { recursive: true, force: true });
    }
  }
}
