/** HTML as Markdown’s syntax tree. */
import type { Element, Root } from 'hast';
import type { PhrasingContent, RootContent } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { textOf } from '../nodes';
import type { Stripped } from '../types';
import { withoutFurniture } from './html-furniture';
import { labelSpeech } from './html-speech';
import { unwrapBlocks } from './html-tree';

const parser = unified().use(rehypeParse).freeze();
const fragmentParser = unified().use(rehypeParse, { fragment: true }).freeze();
const converter = unified().use(rehypeRemark).freeze();

/** A whole page, parsed. Never throws but for the depth of the stack. */
export function parseHtml(text: string): Root {
  return parser.parse(text);
}

/** What an element shows, as blocks of Markdown. Changes the tree. */
export function toNodes(content: Root | Element): RootContent[] {
  labelSpeech(content);
  unwrapBlocks(content);
  const root: Root = content.type === 'root' ? content : { type: 'root', children: [content] };
  return withParagraphs(converter.runSync(root).children).flatMap(plainBlock);
}

/** A piece of HTML within another text, as blocks. */
export function htmlToNodes(html: string): { readonly nodes: RootContent[]; readonly stripped: readonly Stripped[] } {
  const { content, stripped } = withoutFurniture(fragmentParser.parse(html));
  return { nodes: toNodes(content), stripped };
}

/** Words that stand beside blocks, in paragraphs of their own. */
function withParagraphs(nodes: readonly RootContent[]): RootContent[] {
  return nodes.map((node) => (isPhrasing(node) ? { type: 'paragraph', children: [node] } : node));
}

/** A block without what is beyond Markdown’s own means, and without images. */
function plainBlock(node: RootContent): RootContent[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading': {
      const children = node.children.flatMap(plainInline);
      return children.length === 0 ? [] : [{ ...node, children }];
    }
    case 'blockquote':
      return [{ ...node, children: flowOf(node.children) }];
    case 'list':
      return [{ ...node, children: node.children.map((item) => ({ ...item, children: flowOf(item.children) })) }];
    case 'thematicBreak':
    case 'definition':
      return [];
    default:
      return [node];
  }
}

/** Blocks within a block; words that stand there without a paragraph get one. */
function flowOf(nodes: readonly RootContent[]): Flow[] {
  const made: Flow[] = [];
  let loose: PhrasingContent[] = [];
  const close = () => {
    const children = loose.flatMap(plainInline);
    if (children.some((child) => textOf(child).trim() !== '')) made.push({ type: 'paragraph', children });
    loose = [];
  };
  for (const node of nodes) {
    if (isPhrasing(node)) {
      loose.push(node);
      continue;
    }
    close();
    for (const one of plainBlock(node)) if (isFlow(one)) made.push(one);
  }
  close();
  return made;
}

function isPhrasing(node: RootContent): node is PhrasingContent {
  return ['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break', 'link', 'image'].includes(node.type);
}

type Flow = Extract<RootContent, { type: 'paragraph' | 'heading' | 'blockquote' | 'list' | 'code' }>;

function isFlow(node: RootContent): node is Flow {
  return ['paragraph', 'heading', 'blockquote', 'list', 'code'].includes(node.type);
}

function plainInline(node: PhrasingContent): PhrasingContent[] {
  if (node.type === 'image') return node.alt ? [{ type: 'text', value: node.alt }] : [];
  if (node.type === 'delete') return node.children.flatMap(plainInline);
  if (node.type === 'link' && !/^(?:https?|mailto):/i.test(node.url)) return node.children.flatMap(plainInline);
  if (node.type === 'text') return [{ ...node, value: node.value.replace(/[ \t\n]+/g, ' ') }];
  return 'children' in node ? [{ ...node, children: node.children.flatMap(plainInline) }] : [node];
}
