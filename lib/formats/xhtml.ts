/** Inline and block markup of an edition as XHTML, in trees of XML. */
import type { ElementContent as HtmlContent, Element as HtmlElement } from 'hast';
import type { Element, Text } from 'xast';
import { x } from 'xastscript';

/** Elements that are kept as they are; of any other the words are kept. */
const KEPT = new Set(
  'a abbr b blockquote br cite code del em h1 h2 h3 h4 h5 h6 hr i ins li ol p pre q s small strong sub sup ul'.split(
    ' ',
  ),
);

/** An element that stands for others, in trees that become XHTML or TEI. */
const MADE = 'gloss-made';

/** Elements of XML put in the place of an element of HTML. */
export class MadeElements {
  readonly #made = new Map<string, readonly (Element | Text)[]>();

  /** An element of HTML that becomes these. */
  standFor(elements: readonly (Element | Text)[]): HtmlElement {
    const key = String(this.#made.size);
    this.#made.set(key, elements);
    return { type: 'element', tagName: MADE, properties: { key }, children: [] };
  }

  /** What an element stands for; undefined where it stands for itself. */
  at({ tagName, properties }: HtmlElement): readonly (Element | Text)[] | undefined {
    return tagName === MADE ? this.#made.get(String(properties.key)) : undefined;
  }
}

/** Content as XHTML. Links that lead nowhere outside of the page are words only; pictures are not taken along. */
export function toXhtml(
  content: readonly HtmlContent[],
  made = new MadeElements(),
  linked = false,
): (Element | Text)[] {
  return content.flatMap((node): readonly (Element | Text)[] => {
    if (node.type === 'text') return [{ type: 'text', value: node.value }];
    if (node.type !== 'element') return [];
    const own = made.at(node);
    if (own !== undefined) return own;
    const href = node.tagName === 'a' ? outsideAddress(node.properties.href) : undefined;
    const children = toXhtml(node.children, made, linked || href !== undefined);
    if (!KEPT.has(node.tagName) || (node.tagName === 'a' && (href === undefined || linked))) return children;
    return [x(node.tagName, href === undefined ? {} : { href }, children)];
  });
}

/** An address that means the same wherever it stands; undefined for others. */
export function outsideAddress(href: unknown): string | undefined {
  if (typeof href !== 'string' || !/^(?:https?|mailto):/i.test(href) || !URL.canParse(href)) return undefined;
  return new URL(href).href;
}
