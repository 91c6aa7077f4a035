/** What a web page has around its text: navigation, share bars, forms, comments. */
import type { Element, Root, RootContent } from 'hast';
import type { LeftOutReason } from '../../interface/importing';
import type { Stripped } from '../types';
import { attribute, elementsOf, linesOf, unread, wordsOf } from './html-tree';

/** Elements that are never part of a text, and what they are. */
const BY_ELEMENT: Readonly<Record<string, LeftOutReason>> = {
  nav: 'navigation',
  aside: 'aside',
  form: 'form',
  footer: 'footer',
  figcaption: 'caption of a picture',
  button: 'button',
  dialog: 'dialog',
  select: 'form',
  textarea: 'form',
  menu: 'navigation',
};

const BY_ROLE: Readonly<Record<string, LeftOutReason>> = {
  navigation: 'navigation',
  banner: 'site header',
  contentinfo: 'footer',
  complementary: 'aside',
  search: 'form',
  dialog: 'dialog',
  alert: 'notice',
};

/** Words of class names and ids, and what they say that an element is. */
const BY_NAME: readonly (readonly [words: RegExp, reason: LeftOutReason])[] = [
  [/^(?:share|sharing|sharebar|sharetools|social|socials)$/, 'share bar'],
  [/^(?:comments?|commentlist|disqus|respond|replies)$/, 'comments'],
  [/^(?:newsletters?|subscribe|subscription|signup|paywall|regwall|membership)$/, 'subscription'],
  [
    /^(?:related(?:posts?|articles?|content|links|stories)?|recommended|recommendations|recirc|recirculation|trending|readnext|outbrain|taboola)$/,
    'related links',
  ],
  [/^(?:ads?|advert|adverts|advertisement|advertising|sponsor|sponsored|promo|promos|promotion)$/, 'advertisement'],
  [/^(?:cookies?|consent|gdpr|onetrust)$/, 'notice'],
  [/^(?:breadcrumbs?|nav|navbar|navigation|menu|pagination|pager)$/, 'navigation'],
  [/^(?:sidebar|popup|modal|overlay|tooltip)$/, 'aside'],
  [/^(?:tags|tagcloud|taglist|categories)$/, 'list of tags'],
  [/^(?:bio|biography|authorbio|aboutauthor|authorbox)$/, 'biography'],
  [/^(?:footer|colophon)$/, 'footer'],
];

/** An element with a greater share of the words is the text, whatever it is called. */
const mostOfText = 0.35;
/** The part of a page that is marked as its text must hold this share of the words. */
const leastOfText = 0.3;

/** Names in small letters, cut where words join: `authorBio share-bar` gives `author`, `bio`, `share`, `bar`. */
function namesOf(element: Element): string[] {
  const names = `${attribute(element, 'className')} ${attribute(element, 'id')}`;
  return names
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[\s_-]+/);
}

function reasonFor(element: Element): LeftOutReason | null {
  const { tagName, properties } = element;
  const known = BY_ELEMENT[tagName] ?? BY_ROLE[attribute(element, 'role')];
  if (known !== undefined) return known;
  if (properties.hidden === true || attribute(element, 'ariaHidden') === 'true') return 'hidden';
  if (/display\s*:\s*none/i.test(attribute(element, 'style'))) return 'hidden';
  if (['html', 'body', 'main', 'article', 'p', 'h1'].includes(tagName)) return null;
  const names = namesOf(element);
  return BY_NAME.find(([words]) => names.some((name) => words.test(name)))?.[1] ?? null;
}

/**
 * Takes out of a page what is not its text, and gives the element that holds the text. Changes the tree. About linear in
 * the page.
 */
export function withoutFurniture(tree: Root): { readonly content: Root | Element; readonly stripped: Stripped[] } {
  const stripped: Stripped[] = [];
  const body = [...elementsOf(tree)].find(({ tagName }) => tagName === 'body') ?? tree;
  const total = wordsOf(body).length;
  const strip = (node: RootContent, reason: LeftOutReason) => {
    const text = wordsOf(node);
    if (text !== '') stripped.push({ reason, lines: linesOf(node), text });
  };
  const waiting: (Root | Element)[] = [body];
  for (let parent = waiting.pop(); parent !== undefined; parent = waiting.pop()) {
    const kept: RootContent[] = [];
    for (const child of parent.children) {
      if (child.type !== 'element') {
        if (child.type === 'text') kept.push(child);
        continue;
      }
      if (unread.has(child.tagName)) continue;
      if (child.tagName === 'img') {
        const words = attribute(child, 'alt').trim();
        if (words !== '') stripped.push({ reason: 'description of a picture', lines: linesOf(child), text: words });
        continue;
      }
      const isCited = parent.type === 'element' && parent.tagName === 'blockquote';
      const reason = isCited && child.tagName === 'footer' ? null : reasonFor(child);
      if (reason !== null && (reason === 'hidden' || wordsOf(child).length <= total * mostOfText)) {
        strip(child, reason);
        continue;
      }
      kept.push(child);
      waiting.push(child);
    }
    setChildren(parent, kept);
  }
  const content = mainPart(body);
  if (content !== body) stripAround(body, content, strip);
  return { content, stripped };
}

function setChildren(parent: Root | Element, children: readonly RootContent[]): void {
  if (parent.type === 'root') parent.children = [...children];
  else parent.children = children.filter((child) => child.type !== 'doctype');
}

/** The part that a page marks as its text: its only article, its main part; otherwise all of it. */
function mainPart(body: Root | Element): Root | Element {
  const total = wordsOf(body).length;
  const elements = [...elementsOf(body)];
  const marked = [
    elements.filter((one) => attribute(one, 'itemProp') === 'articleBody'),
    elements.filter(({ tagName }) => tagName === 'article'),
    elements.filter((one) => one.tagName === 'main' || attribute(one, 'role') === 'main'),
  ];
  for (const candidates of marked) {
    const [only] = candidates;
    if (only !== undefined && candidates.length === 1 && wordsOf(only).length >= total * leastOfText) return only;
  }
  return body;
}

/** Strips everything beside the way from `body` down to `content`. */
function stripAround(
  body: Root | Element,
  content: Root | Element,
  strip: (node: RootContent, reason: LeftOutReason) => void,
): void {
  const way = new Set<unknown>(wayTo(body, content));
  let parent: Root | Element | undefined = body;
  while (parent !== undefined && parent !== content) {
    let next: Element | undefined;
    for (const child of parent.children) {
      if (child.type === 'element' && way.has(child)) next = child;
      else strip(child, 'around the article');
    }
    parent = next;
  }
}

function wayTo(from: Root | Element, to: Root | Element): (Root | Element)[] {
  const parents = new Map<Root | Element, Root | Element>();
  const waiting: (Root | Element)[] = [from];
  for (let node = waiting.pop(); node !== undefined && node !== to; node = waiting.pop()) {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      parents.set(child, node);
      waiting.push(child);
    }
  }
  const way: (Root | Element)[] = [];
  for (let node: Root | Element | undefined = to; node !== undefined; node = parents.get(node)) way.push(node);
  return way;
}
