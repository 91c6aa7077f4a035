/** Markdown as blocks of sanitised markup, each with its place in the file. */
import type { Element, Text } from 'hast';
import type { Html, Image, ImageReference, Nodes, Root, RootContent } from 'mdast';
import rehypeSanitize, { type Options as SanitizeOptions } from 'rehype-sanitize';
import remarkParse from 'remark-parse';
import remarkRehype, { type Options as RehypeOptions } from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Problem, SourceFile } from '../text/problem';
import { problemAt } from '../text/problem';
import type { TextRange } from '../text/range';
import { crowdedParagraphs } from './crowded-paragraphs';

/** One block of a Markdown file. */
export interface MarkdownBlock {
  readonly type: RootContent['type'];
  /** Null for raw HTML, definitions and whatever else shows nothing. */
  readonly element: Element | null;
  /** Where the block stands in the file. */
  readonly range: TextRange;
  /** False for a link definition that no link uses. */
  readonly isUsed: boolean;
  /** Raw HTML, comments included, that is the block or stands within it. */
  readonly html: readonly RawHtml[];
}

/** HTML as typed. It is never shown. */
export interface RawHtml {
  readonly value: string;
  readonly range: TextRange;
}

/** What Markdown itself can make, and nothing else: no images, classes, ids or handlers. */
const allowed: SanitizeOptions = {
  tagNames: [
    'p',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'blockquote',
    'ul',
    'ol',
    'li',
    'pre',
    'code',
    'hr',
    'br',
    'em',
    'strong',
    'a',
  ],
  attributes: { a: ['href', 'title'], ol: ['start'] },
  protocols: { href: ['http', 'https', 'mailto'] },
  required: {},
  clobber: [],
  strip: ['script', 'style'],
  allowComments: false,
  allowDoctypes: false,
};

type Handler = NonNullable<NonNullable<RehypeOptions['handlers']>['image']>;

const imageDescription: Handler = (state, node: Image | ImageReference): Text => {
  const text: Text = { type: 'text', value: node.alt ?? '' };
  state.patch(node, text);
  return text;
};

const markdown = unified()
  .use(remarkParse)
  .use(remarkRehype, {
    handlers: {
      // Nothing is loaded from elsewhere when an edition is read: an image is shown as its description.
      image: imageDescription,
      imageReference: imageDescription,
    },
  })
  .use(rehypeSanitize, allowed);

function rangeOf(node: { position?: RootContent['position'] }): TextRange {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** No text that is meant to be read nests deeper; much deeper ones would exhaust the stack. */
const deepest = 100;

/** The first node that is nested too deeply; null where there is none. */
function tooDeep(tree: Root): Nodes | null {
  const waiting: { readonly node: Nodes; readonly depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, depth } = next;
    if (depth > deepest) return node;
    if ('children' in node) for (const child of node.children) waiting.push({ node: child, depth: depth + 1 });
  }
  return null;
}

/**
 * The blocks of a file from `bodyStart` on, and the problems of text that would take too long to parse, which has none:
 * paragraphs with too many marks, or what is nested too deeply. All offsets are those of the file: blank lines stand in for what comes before, as they mean nothing in Markdown. Never
 * throws.
 */
export function parseMarkdown(
  file: SourceFile,
  bodyStart: number,
): { readonly blocks: MarkdownBlock[]; readonly problems: Problem[] } {
  const crowded = crowdedParagraphs(file, bodyStart);
  if (crowded.length > 0) return { blocks: [], problems: crowded };
  const tree = markdown.parse('\n'.repeat(bodyStart) + file.text.slice(bodyStart));
  const deep = tooDeep(tree);
  if (deep !== null) {
    const problem = problemAt(file, rangeOf(deep).start, {
      rule: 'nested-too-deeply',
      found: `lists or quotations within each other more than ${deepest} times`,
      expected: 'paragraphs, lists and quotations as people read them',
      remedy: 'Remove the marks at the beginning of the line.',
    });
    return { blocks: [], problems: [problem] };
  }
  return { blocks: blocksOf(tree), problems: [] };
}

/** The blocks of a Markdown tree, each with the element it is shown as. */
function blocksOf(tree: Root): MarkdownBlock[] {
  const elements = new Map<number, Element>();
  for (const node of markdown.runSync(tree).children) {
    if (node.type === 'element') elements.set(rangeOf(node).start, node);
  }
  const used = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
  });
  return tree.children.map((node) => {
    const html: RawHtml[] = [];
    visit(node, 'html', (raw: Html) => {
      html.push({ value: raw.value, range: rangeOf(raw) });
    });
    const range = rangeOf(node);
    const hasElement = node.type !== 'html' && node.type !== 'definition';
    return {
      type: node.type,
      element: hasElement ? (elements.get(range.start) ?? null) : null,
      range,
      isUsed: node.type !== 'definition' || used.has(node.identifier),
      html,
    };
  });
}
