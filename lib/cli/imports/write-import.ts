/** Writes the files of an import: all of them, or none. */
import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Failure } from '../command';
import type { PlannedFile } from './plan-import';

/** A text under a name of its own until all texts are on the disk. */
interface Waiting {
  readonly temporary: string;
  readonly target: string;
}

/**
 * Writes what was planned. Each text is written beside its place first; only when all are there do they take their names.
 *
 * @throws {Failure} when the disk fails; what was there is as it was, unless it failed in the middle of renaming
 */
export async function writeImport(files: readonly PlannedFile[]): Promise<void> {
  await writeTexts(
    files.flatMap(({ target, text, kept, imported, status }) => [
      ...(status === 'unchanged' ? [] : [{ target, text }]),
      { target: kept, text: imported.markdown },
    ]),
  );
}

/**
 * Writes texts to their places: all of them, or none.
 *
 * @throws {Failure} as `writeImport` does
 */
export async function writeTexts(texts: readonly { readonly target: string; readonly text: string }[]): Promise<void> {
  const waiting: Waiting[] = [];
  try {
    for (const { target, text } of texts) waiting.push(await writeBeside(target, text));
    for (const { temporary, target } of waiting) await rename(temporary, target);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Failure(`nothing was imported: ${reason}`);
  } finally {
    for (const { temporary } of waiting) await rm(temporary, { force: true });
  }
}

async function writeBeside(target: string, text: string): Promise<Waiting> {
  await mkdir(dirname(target), { recursive: true });
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}-${randomUUID()}.new`);
  const handle = await open(temporary, 'wx');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
  return { temporary, target };
}
