/** Content folders on disk for the tests. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { formatProblem, readLibrary } from '@/lib/content';
import type { Library } from '@/lib/content/types';

/** Files by their path in the content folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Reads a content folder that has these files and no others; it is removed again. */
export async function libraryOf(files: Files): Promise<Library & { readonly report: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'gloss-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    const library = await readLibrary(folder);
    const report = library.problems.map(formatProblem).join('\n\n').replaceAll(folder, 'content');
    return { ...library, report };
  } finally {
    await rm(folder, { recursive: true });
  }
}
