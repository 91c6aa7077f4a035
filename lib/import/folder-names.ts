/** What the files of an edition are called in its folder. */
import type { Imported } from './types';

/** Keeps what imports made, by which a later one tells what was changed by hand. Hidden names mean nothing to content. */
const KEPT = '.imported';

/** Paths, below the folder, of the files that imports become, in their order. Essays of one name get numbers. */
export function namesInFolder(texts: readonly Pick<Imported, 'kind' | 'slug'>[]): string[] {
  const taken = new Set<string>();
  return texts.map(({ kind, slug }) =>
    kind === 'transcript' ? 'transcript.md' : `commentary/${freeName(slug, taken)}.md`,
  );
}

/** Path, below the folder, of what the import made of a file, as it was then. */
export function keptName(name: string): string {
  return `${KEPT}/${name.replace('/', '-')}`;
}

function freeName(slug: string, taken: Set<string>): string {
  let name = slug;
  for (let count = 2; taken.has(name); count += 1) name = `${slug}-${count}`;
  taken.add(name);
  return name;
}
