/** Trees of HTML: their words, attributes and places. */
import type { Element, Nodes, RootContent } from 'hast';
import type { Lines } from '../types';

/** The words below a node, with a space between elements that are blocks. Linear, and safe for any depth. */
export function wordsOf(node: Nodes): string {
  const parts: string[] = [];
  const waiting: (Nodes | ' ')[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === ' ') parts.push(' ');
    else if (next.type === 'text') parts.push(next.value);
    else if (next.type === 'element' && unread.has(next.tagName)) continue;
    else if ('children' in next) {
      const isBlock = next.type === 'element' && !inline.has(next.tagName);
      if (isBlock) waiting.push(' ');
      for (const child of next.children.toReversed()) waiting.push(child);
      if (isBlock) waiting.push(' ');
    }
  }
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** Elements that show no words of their own. */
export const unread = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'math',
  'iframe',
  'object',
  'canvas',
  'head',
]);

const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd label mark q s samp small span strong sub sup time u var'.split(
    ' ',
  ),
);

/** Makes plain boxes of inline elements that hold blocks, as some editors put a whole text into one. Changes the tree. */
export function unwrapBlocks(root: Nodes): void {
  const holding = new Set<RootContent>();
  for (const element of [...elementsOf(root)].reverse()) {
    const holds = element.children.some(
      (child) => child.type === 'element' && (holding.has(child) || !isWithinLine(child)),
    );
    if (!holds) continue;
    holding.add(element);
    if (inline.has(element.tagName) || /^(?:p|h[1-6]|font|center)$/.test(element.tagName)) element.tagName = 'div';
  }
}

/** Elements that stand within lines, though they hold no words of the line. */
const embedded = new Set([
  'br',
  'wbr',
  'img',
  'input',
  'button',
  'select',
  'textarea',
  'label',
  'font',
  'audio',
  'video',
  'picture',
  'source',
  ...unread,
]);

/** Whether an element stands within a line of words, and parts no blocks. */
export function isWithinLine({ tagName }: Element): boolean {
  return inline.has(tagName) || embedded.has(tagName);
}

/** Every element of a tree, in order. */
export function* elementsOf(root: Nodes): Generator<Element> {
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'element') yield node;
    if ('children' in node) for (const child of node.children.toReversed()) waiting.push(child);
  }
}

/** An attribute as one string; '' where there is none. */
export function attribute({ properties }: Element, name: string): string {
  const value = properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return value === null || value === undefined || typeof value === 'boolean' ? '' : String(value);
}

/** Where a node stands. */
export function linesOf(node: Nodes): Lines {
  const first = node.position?.start.line ?? 1;
  return { first, last: node.position?.end.line ?? first };
}

/** An element of our own making, at the place of another. */
export function madeElement(tagName: string, children: Element['children'], at: RootContent | undefined): Element {
  const made: Element = { type: 'element', tagName, properties: {}, children };
  return at?.position === undefined ? made : { ...made, position: at.position };
}
