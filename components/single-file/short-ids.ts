/** Ids of a page that is printed: nobody links to them from elsewhere, and PDF has room for short ones only. */
import { NAMING_ATTRIBUTES, renameIds } from '../browser/single-file/view-names';
import { changeAttributes } from './change-attributes';

/** HTML of pages with a short name in place of each id, wherever it is named. */
export function shortIds(html: string): string {
  const names = new Map<string, string>();
  const nameOf = (id: string): string => {
    const name = names.get(id) ?? `i${names.size}`;
    names.set(id, name);
    return name;
  };
  return changeAttributes(html, NAMING_ATTRIBUTES, (attribute, value) =>
    renameIds(attribute, value, (id) => nameOf(attribute === 'href' ? decodeURIComponent(id) : id)),
  );
}
