/** Markdown as blocks of sanitised markup, each with its place in the file. */
import type { Element, Text } from 'hast';
import type { Definition, Html, Image, ImageReference, Nodes, Root, RootContent } from 'mdast';
import rehypeSanitize, { type Options as SanitizeOptions } from 'rehype-sanitize';
import remarkRehype, { type Options as RehypeOptions } from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Problem, SourceFile } from '../text/problem';
import { problemAt } from '../text/problem';
import type { TextRange } from '../text/range';
import { markdownLimits, nestedTooDeeply } from './markdown-limits';
import { parseInSections } from './markdown-sections';
import { withPlainLines } from './source-lines';

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

const toMarkup = unified()
  .use(remarkRehype, {
    handlers: {
      // Nothing is loaded from elsewhere when an edition is read: an image is shown as its description.
      image: imageDescription,
      imageReference: imageDescription,
    },
  })
  .use(rehypeSanitize, allowed)
  .freeze();

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

/** A paragraph opens where none ends: labels of transcripts do so. */
type OpensParagraph = (line: string) => boolean;

/**
 * The blocks of a file from `bodyStart` on, and the problems of text that would take too long to parse, which has none:
 * paragraphs with too many marks, for instance, or what is nested too deeply. All offsets are those of the file. Lines
 * that look empty are. Never throws; linear in the text.
 *
 * @param opensParagraph whether a line may be taken to begin a paragraph wherever it stands
 */
export function parseMarkdown(
  file: SourceFile,
  bodyStart: number,
  opensParagraph: OpensParagraph = () => false,
): { readonly blocks: MarkdownBlock[]; readonly problems: Problem[] } {
  const text = withPlainLines(file.text);
  const limits = markdownLimits(file, text, bodyStart, opensParagraph);
  if (limits.length > 0) return { blocks: [], problems: limits };
  const { nodes, definitions } = parseInSections(text, bodyStart, opensParagraph);
  const deep = tooDeep({ type: 'root', children: nodes });
  if (deep !== null) return { blocks: [], problems: [problemAt(file, rangeOf(deep).start, nestedTooDeeply)] };
  return { blocks: blocksOf(nodes, definitions), problems: [] };
}

/** The elements that a row of blocks is shown as, by where they begin. Definitions may stand anywhere in the text. */
function elementsOf(nodes: readonly RootContent[], definitions: readonly Definition[]): Map<number, Element> {
  const elements = new Map<number, Element>();
  const { children } = toMarkup.runSync({ type: 'root', children: [...nodes, ...definitions] });
  for (const node of children) {
    if (node.type === 'element') elements.set(rangeOf(node).start, node);
  }
  return elements;
}

/** The blocks of a Markdown tree, each with the element it is shown as. */
function blocksOf(nodes: readonly RootContent[], definitions: readonly Definition[]): MarkdownBlock[] {
  const elements = elementsOf(nodes, definitions);
  const used = new Set<string>();
  const root: Root = { type: 'root', children: [...nodes] };
  visit(root, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
  });
  return nodes.map((node) => {
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
