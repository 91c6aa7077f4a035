/** XML, from trees of it alone: nothing is escaped by hand. */
import type { Element, Root } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** What XML 1.0 cannot hold in any form, and halves of pairs. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * A whole document in UTF-8, well-formed whatever the tree's texts hold: characters that XML has no place for are left
 * out. Ends in a line feed. Cost: linear.
 *
 * @param head what stands between the declaration and the root, such as a doctype
 */
export function xmlDocument(root: Element, head: Root['children'] = []): string {
  const declaration = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' } as const;
  return `${toXml([declaration, { type: 'text', value: '\n' }, ...head, clean(root)])}\n`;
}

function clean(element: Element): Element {
  return {
    ...element,
    attributes: Object.fromEntries(
      Object.entries(element.attributes).flatMap(([name, value]) =>
        typeof value === 'string' ? [[name, value.replace(NOT_XML, '').replace(/\s/g, ' ')]] : [],
      ),
    ),
    children: element.children.map((child) => {
      if (child.type === 'element') return clean(child);
      return child.type === 'text' ? { ...child, value: child.value.replace(NOT_XML, '') } : child;
    }),
  };
}
