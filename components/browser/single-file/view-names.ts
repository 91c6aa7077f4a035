/**
 * How the views of a single file are named. A file holds the interview, each essay and the map one after the other, as
 * whoever has no scripts reads them; so that every id is there once, all but the interview's stand behind the name of
 * their view and a slash. A script shows one view, gives it the ids of a page of its own, and names it in the address.
 */

/** The name of the interview's view; an essay's is its slug. */
export const INTERVIEW_VIEW = '';
export const MAP_VIEW = 'map';
/** The map's quotes as a table, of editions that have very many. */
export const MAP_TABLE_VIEW = 'map/table';

/** Attributes that name ids: each id by itself, as the target of a link, or as a texture. */
export const NAMING_ATTRIBUTES = [
  'id',
  'href',
  'for',
  'fill',
  'popovertarget',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'headers',
] as const;

/** The id in the file of what has an id in a view; with an empty one, of the view itself. */
export function idInFile(view: string, id: string): string {
  return view === INTERVIEW_VIEW && id !== '' ? id : `${view}/${id}`;
}

/**
 * The value of an attribute of `NAMING_ATTRIBUTES` with every id in it replaced.
 *
 * @param rename takes an id and gives another one
 */
export function renameIds(attribute: string, value: string, rename: (id: string) => string): string {
  if (attribute === 'id') return rename(value);
  if (attribute === 'href') return value.startsWith('#') ? `#${rename(value.slice(1))}` : value;
  if (attribute === 'fill') return value.replace(/url\(#([^)]*)\)/, (_, id: string) => `url(#${rename(id)})`);
  return value.replace(/\S+/g, rename);
}

/** Where a fragment of the file leads: a view, and an id within it, which may be empty; null for an id of the interview. */
export function placeInFile(fragment: string, views: readonly string[]): { view: string; id: string } | null {
  const within = views.filter((view) => fragment.startsWith(`${view}/`)).sort((a, b) => b.length - a.length);
  const [view] = within;
  return view === undefined ? null : { view, id: fragment.slice(view.length + 1) };
}
