/** The folder for `content/` that an edition is taken away as. */
import { toSlug } from '../content/slug';
import { keptName } from '../import/folder-names';
import type { SourceFile } from '../text/problem';
import type { StudioText } from './apply-decisions';
import type { Joined } from './join-texts';

/**
 * The files of the folder, paths from the folder's own name on: what `gloss import` writes of the same texts with the same
 * changes, and the lock that `gloss check` writes beside them.
 */
export function folderFiles(texts: readonly StudioText[], { slug, files, lock }: Joined): SourceFile[] {
  const made = files.flatMap(({ path, text }, index) => {
    const imported = texts[index]?.imported.markdown ?? text;
    return [
      { path: `${slug}/${path}`, text },
      { path: `${slug}/${keptName(path)}`, text: imported },
    ];
  });
  return [...made, ...(lock === null ? [] : [{ path: `${slug}/links.lock.json`, text: lock }])];
}

/** What a single file of the edition is called: by its title as it is now. The folder keeps its name, which is its address. */
export function fileName({ slug, edition }: Joined): string {
  return toSlug(edition?.meta.title ?? '') || slug;
}
