/**
 * Names of essays within a single file. Ids of quotes begin with the name of their essay, and the ids of an essay's view
 * stand behind it: a long one would stand in a file a thousand times. So `~1` stands for the name of the second view, which
 * is the first essay; neither ids nor names have a tilde of their own. A script gives whatever is shown its names again.
 */
import { noteAnchor, quoteAnchor } from '../../../lib/site/addresses';

/** Attributes whose words are ids of quotes or names of essays, as they are on the site. */
export const QUOTE_ATTRIBUTES = ['data-quote', 'data-quotes', 'data-of', 'data-commentary'] as const;

/**
 * What shortens the names of views in the value of an attribute that names ids, or is one of `QUOTE_ATTRIBUTES`. Ids of
 * the interview's passages stay as they are.
 *
 * @param views names of all views, in their order in the file
 * @param essays those that are essays'
 */
export function nameShortener(
  views: readonly string[],
  essays: readonly string[],
): (attribute: string, value: string) => string {
  if (essays.length === 0) return (_, value) => value;
  const name = `(${[...essays].sort((a, b) => b.length - a.length).join('|')})`;
  const asView = new RegExp(`(?<=^#?)${name}(?=/)`, 'g');
  const inAnchor = new RegExp(`(?<=(?:^|[#/])(?:${quoteAnchor('')}|${noteAnchor('')}))${name}(?=-)`, 'g');
  const inWords = new RegExp(`(?<=^|\\s)${name}(?=-|\\s|$)`, 'g');
  const short = (essay: string): string => `~${views.indexOf(essay)}`;
  return (attribute, value) =>
    attribute.startsWith('data-')
      ? value.replace(inWords, short)
      : value
          .split(' ')
          .map((id) => id.replace(asView, short).replace(inAnchor, short))
          .join(' ');
}

/** An id, a link to one or several ids, with the names of views again. */
export function withFullNames(value: string, views: readonly string[]): string {
  return value.replace(/~(\d+)/g, (short, index: string) => views[Number(index)] ?? short);
}
