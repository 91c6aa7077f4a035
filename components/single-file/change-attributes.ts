/** Changes attributes in HTML that is written already. */

/**
 * Changes some attributes, in HTML as React writes it: values in double quotes, no `<` or `>` in them. What scripts and
 * styles hold stays as it is.
 *
 * @param attributes names of those that are changed
 * @param change gives the new value, null for none; both as the HTML has them, escaped
 */
export function changeAttributes(
  html: string,
  attributes: readonly string[],
  change: (attribute: string, value: string) => string | null,
): string {
  const changing = new RegExp(`\\s(${attributes.join('|')})="([^"]*)"`, 'g');
  return html.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>|<[a-z][^>]*>/g, (tag) => {
    const end = tag.indexOf('>');
    const start = tag.slice(0, end).replace(changing, (_, attribute: string, value: string) => {
      const changed = change(attribute, value);
      return changed === null ? '' : ` ${attribute}="${changed}"`;
    });
    return start + tag.slice(end);
  });
}
