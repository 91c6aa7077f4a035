/** Changes what names ids in HTML that is written already. */
import { NAMING_ATTRIBUTES } from '../browser/single-file/view-names';

const NAMING = new RegExp(`\\s(${NAMING_ATTRIBUTES.join('|')})="([^"]*)"`, 'g');

/**
 * Changes the attributes that name ids, in HTML as React writes it: values in double quotes, no `<` or `>` in them. What
 * scripts and styles hold stays as it is.
 *
 * @param change gives the new value, null for none; both as the HTML has them, escaped
 */
export function changeAttributes(html: string, change: (attribute: string, value: string) => string | null): string {
  return html.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>|<[a-z][^>]*>/g, (tag) => {
    const end = tag.indexOf('>');
    const start = tag.slice(0, end).replace(NAMING, (_, attribute: string, value: string) => {
      const changed = change(attribute, value);
      return changed === null ? '' : ` ${attribute}="${changed}"`;
    });
    return start + tag.slice(end);
  });
}
