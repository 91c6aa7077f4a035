/** What an import would write, and what it would change. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keptName, namesInFolder } from '../../import/folder-names';
import { changesBetween, type MergeConflict, mergeTexts, type TextChange } from '../../import/merge';
import type { Imported } from '../../import/types';
import { Failure } from '../command';

/** What happens to a file. */
export type ImportStatus =
  /** There is none yet. */
  | 'new'
  /** It is what the import makes already. */
  | 'unchanged'
  /** Imported before, and changed by hand or in its source since: both changes are in it. */
  | 'merged'
  /** It is not from an import, and would be lost. */
  | 'replaced';

/** One file to be written. */
export interface PlannedFile {
  readonly source: string;
  readonly imported: Imported;
  /** Path of the file. */
  readonly target: string;
  readonly status: ImportStatus;
  readonly text: string;
  readonly changes: readonly TextChange[];
  readonly conflicts: readonly MergeConflict[];
  /** Where what the import made is kept. */
  readonly kept: string;
}

/** A source with what was made of it. */
export interface ImportedSource {
  readonly source: string;
  readonly imported: Imported;
}

/**
 * The files that imports become in the folder of an edition.
 *
 * @throws {Failure} where several are transcripts, or what is there cannot be read
 */
export async function planImport(folder: string, sources: readonly ImportedSource[]): Promise<PlannedFile[]> {
  const transcripts = sources.filter(({ imported }) => imported.kind === 'transcript');
  if (transcripts.length > 1)
    throw new Failure(
      `${transcripts.map(({ source }) => source).join(' and ')} are transcripts both, and an edition has one; import them apart, or say what they are with --as`,
    );
  const names = namesInFolder(sources.map(({ imported }) => imported));
  const planned: PlannedFile[] = [];
  for (const [index, { source, imported }] of sources.entries())
    planned.push(await planFile(folder, names[index] ?? '', { source, imported }));
  return planned;
}

async function planFile(folder: string, name: string, { source, imported }: ImportedSource): Promise<PlannedFile> {
  const target = join(folder, name);
  const kept = join(folder, keptName(name));
  const now = await textOf(target);
  const before = await textOf(kept);
  const made = imported.markdown;
  const plan = { source, imported, target, kept };
  if (now === null) return { ...plan, status: 'new', text: made, changes: [], conflicts: [] };
  if (now === made) return { ...plan, status: 'unchanged', text: now, changes: [], conflicts: [] };
  if (before === null)
    return { ...plan, status: 'replaced', text: made, changes: changesBetween(now, made), conflicts: [] };
  if (before === made) return { ...plan, status: 'unchanged', text: now, changes: [], conflicts: [] };
  const { text, conflicts } = mergeTexts(now, before, made);
  return { ...plan, status: 'merged', text, changes: changesBetween(now, text), conflicts };
}

/** The text of a file; null where there is none. @throws {Failure} where it cannot be read */
export async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new Failure(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
