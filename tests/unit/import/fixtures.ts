/** Files that people have, in the shapes of their formats, for the tests of the import. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importFile } from '@/lib/import/import-file';
import type { Imported, ImportOptions } from '@/lib/import/types';
import { parsed } from '../content/sources';

const folder = join(import.meta.dirname, '../../fixtures');

/** Imports bytes under a name that says nothing about their format. */
export async function importBytes(bytes: Uint8Array, options: ImportOptions = {}, path = 'file'): Promise<Imported> {
  const { imported, problem } = await importFile({ path, bytes, day: '2026-01-01' }, options);
  return parsed(imported, [problem]);
}

/** Imports a text. */
export function importText(text: string, options: ImportOptions = {}): Promise<Imported> {
  return importBytes(new TextEncoder().encode(text), options);
}

/** Imports a file of `tests/fixtures`. To add one, put it into `import/<format>/` and a row into `formats.test.ts`. */
export function importFixture(path: string, options: ImportOptions = {}): Promise<Imported> {
  return importBytes(readFileSync(join(folder, path)), options);
}

/** The Markdown below the front matter. */
export function bodyOf({ markdown }: Imported): string {
  return markdown.slice(markdown.indexOf('\n---\n', 4) + 5).trim();
}
