import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What is built, checked and served. */
export interface Project {
  /** The project's folder, with the code of the pages. */
  readonly root: string;
  /** The folder of the interviews. */
  readonly content: string;
}

/**
 * The project that this program is part of, whatever folder it is called from; its interviews are its own, or those in
 * the folder that the variable `GLOSS_CONTENT` names.
 */
export function currentProject(): Project {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const content = process.env.GLOSS_CONTENT;
  return { root, content: content ? resolve(content) : join(root, 'content') };
}
