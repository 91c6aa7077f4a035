/** XML as tests look at it, by an independent parser that refuses what is not well-formed. */
import type { Element } from 'xast';
import { fromXml } from 'xast-util-from-xml';

/** The root element of a document. @throws where it is not well-formed */
export function readXml(text: string): Element {
  const root = fromXml(text).children.find((node) => node.type === 'element');
  if (root === undefined) throw new Error('no element');
  return root;
}

/** The elements among the children of one. */
export function childrenOf(element: Element): Element[] {
  return element.children.flatMap((child) => (child.type === 'element' ? [child] : []));
}

/** An element and all below it, in order. */
export function allBelow(element: Element): Element[] {
  return [element, ...childrenOf(element).flatMap(allBelow)];
}

/** The elements of a name below one. */
export function named(element: Element, name: string): Element[] {
  return allBelow(element).filter((each) => each.name === name);
}

/** The words of an element, those of some elements within left out. */
export function textOf(element: Element, without: readonly string[] = []): string {
  return element.children
    .map((child) => {
      if (child.type === 'text') return child.value;
      return child.type === 'element' && !without.includes(child.name) ? textOf(child, without) : '';
    })
    .join('');
}
