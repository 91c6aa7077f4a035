/** Names of interviews and commentaries in addresses. */

/**
 * The most letters of a slug. Ids of quotes begin with the slug of their essay, and are names of folders, which may have
 * 255 bytes.
 */
export const longestSlug = 60;

/** What a slug may look like, whatever its length. */
const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a name can be a slug. */
export function isSlug(name: string): boolean {
  return name.length <= longestSlug && slugForm.test(name);
}

/**
 * The nearest thing to `name` that is a slug: `My Essay!` gives `my-essay`; '' where no letter of it can be used. A long
 * one is cut between two words.
 */
export function toSlug(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slug.length <= longestSlug) return slug;
  const end = slug.lastIndexOf('-', longestSlug);
  return slug.slice(0, end > 0 ? end : longestSlug);
}

/**
 * Slugs that differ from one another: one that was given before gets a number behind it, and '' becomes `fallback` with
 * one. Linear.
 */
export function distinctSlugs(slugs: readonly string[], fallback: string): string[] {
  const taken = new Set<string>();
  return slugs.map((slug, index) => {
    let distinct = slug || `${fallback}-${index + 1}`;
    for (let number = index + 1; taken.has(distinct); number += 1) distinct = `${slug || fallback}-${number}`;
    taken.add(distinct);
    return distinct;
  });
}

/** The name of a file without its folders and its extension. */
export function fileStem(path: string): string {
  const name = path.split('/').at(-1) ?? path;
  return name.replace(/(?<=.)\.[^.]*$/, '');
}

/** The slug that a file has from where it lies: `content/moon/transcript.md` is `moon`, `essays/Tides.md` is `tides`. */
export function slugOfPath(path: string): string {
  const stem = fileStem(path);
  const folder = path.split('/').at(-2);
  return toSlug(stem === 'transcript' && folder !== undefined ? folder : stem) || 'untitled';
}
