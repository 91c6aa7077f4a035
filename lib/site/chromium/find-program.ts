/** Finds programs on this machine. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The path of the first program that can be run, or null.
 *
 * @param names looked for in the folders of `PATH`, the best first
 * @param further paths that are tried after them
 */
export function findProgram(names: readonly string[], further: readonly string[] = []): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const installed = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...installed, ...further].find(canRun) ?? null;
}

/** Whether there is a program at a path that may be run. */
export function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
