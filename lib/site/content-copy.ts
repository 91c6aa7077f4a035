/** The content that a build was made from, kept with it: what a server draws later has the words of its pages. */
import { copyFile, mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { filesBelow } from './files-below';

/** The folder of a build that holds a copy of the content. */
export const BUILT_CONTENT = 'content';

/**
 * Copies the files of a folder and the folders in it, but for hidden ones and for what is no file. Links are followed, so
 * that the copy stands for itself.
 *
 * @throws the system's error when a file cannot be read or written
 */
export async function copyContent(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  const shown = (await filesBelow(from)).filter((file) => !/(?:^|\/)\./.test(file));
  for (const file of shown) {
    const isFile = await stat(join(from, file)).then(
      (found) => found.isFile(),
      () => false,
    );
    if (!isFile) continue;
    await mkdir(dirname(join(to, file)), { recursive: true });
    await copyFile(join(from, file), join(to, file));
  }
}
