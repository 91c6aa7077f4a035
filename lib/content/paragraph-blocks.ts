/** Any Markdown block as the paragraphs of talk that are in it, so that no words of an interview are lost. */

import type { Element, ElementContent } from 'hast';
import { addAll } from '../text/many';
import { joinLines, plainProse, toProse, trimProse } from './prose';
import type { Prose } from './types';

const blockTags = new Set(['blockquote', 'ul', 'ol', 'li', 'p', 'pre', 'hr']);
const orderedMarker = /\d{1,9}[.)]/y;

/** The number of a list's item as typed: `1.` at the beginning of spoken words is one of them. */
function itemNumber(item: Element, list: Element, source: string): Prose | null {
  const start = item.position?.start.offset;
  if (list.tagName !== 'ol' || start === undefined) return null;
  orderedMarker.lastIndex = start;
  const marker = orderedMarker.exec(source);
  return marker === null ? null : plainProse(source, { start, end: start + marker[0].length });
}

function itemParagraphs(item: Element, list: Element, source: string, quoteDepth: number): Prose[] {
  const [first, ...rest] = paragraphsOf(item, source, quoteDepth);
  const marker = itemNumber(item, list, source);
  if (marker === null) return first === undefined ? [] : [first, ...rest];
  return first === undefined ? [marker] : [joinLines([marker, first]), ...rest];
}

/**
 * The paragraphs of a block: of a paragraph itself, of block quotations, lists and code. Ordered lists keep their
 * numbers, which a transcript's paragraph may well begin with; other list marks are no words and go.
 *
 * @param source the text that the element's positions count in
 */
export function paragraphsOf(element: Element, source: string, quoteDepth = 0): Prose[] {
  if (element.tagName === 'hr') return [];
  if (element.tagName === 'ul' || element.tagName === 'ol') {
    return element.children.flatMap((item) =>
      item.type === 'element' ? itemParagraphs(item, element, source, quoteDepth) : [],
    );
  }
  const depth = quoteDepth + (element.tagName === 'blockquote' ? 1 : 0);
  const result: Prose[] = [];
  let inline: ElementContent[] = [];
  const flush = () => {
    const prose = trimProse(toProse(inline, source, depth));
    if (prose.text !== '') result.push(prose);
    inline = [];
  };
  for (const child of element.children) {
    if (child.type === 'element' && blockTags.has(child.tagName)) {
      flush();
      addAll(result, paragraphsOf(child, source, depth));
    } else {
      inline.push(child);
    }
  }
  flush();
  return result;
}
