/** Markdown as others write it. */
import type { Blockquote, Definition, PhrasingContent, RootContent } from 'mdast';
import { markdownLimits } from '../../content/markdown-limits';
import { parseInSections } from '../../content/markdown-sections';
import { withPlainLines } from '../../content/source-lines';
import { formats } from '../../interface/problems-of-import';
import { LineIndex } from '../../text/position';
import { blockOf, textOf } from '../nodes';
import type { Block, Lines, ReadResult, Stripped } from '../types';
import { readForeignFrontMatter } from './front-matter';
import { htmlToNodes } from './html-nodes';

/** A line that opens with a bold label begins a paragraph wherever it stands. */
const opensParagraph = (line: string): boolean => /^\*\*[^*\n]{1,80}(?::\*\*|\*\*:)/.test(line);

/** A text as its blocks; a problem where it would take a parser too long. Never throws. */
export function readMarkdown(path: string, source: string): ReadResult {
  const text = withPlainLines(source);
  const { meta, body, stripped: fromFront } = readForeignFrontMatter(text);
  const [limit] = markdownLimits({ path, text }, text, body, opensParagraph);
  if (limit !== undefined) return { draft: null, problem: limit };
  const { nodes, definitions } = parseInSections(text, body, opensParagraph);
  const index = new LineIndex(text);
  const linesOf = ({ position }: RootContent): Lines => ({
    first: index.positionAt(position?.start.offset ?? 0).line,
    last: index.positionAt(Math.max(0, (position?.end.offset ?? 1) - 1)).line,
  });
  const reader = new MarkdownReader(definitions, linesOf);
  const draft = {
    format: formats.markdown,
    unit: 'line' as const,
    blocks: reader.blocks(nodes),
    meta,
    stripped: [...fromFront, ...reader.stripped],
    notes: [],
    isRecording: false,
  };
  return { draft, problem: null };
}

const openingQuotation = /^\s*<blockquote\b[^>]*>\s*$/i;
const closingQuotation = /^\s*<\/blockquote>\s*$/i;

class MarkdownReader {
  readonly stripped: Stripped[] = [];
  private readonly urls: ReadonlyMap<string, string>;

  constructor(
    definitions: readonly Definition[],
    private readonly linesOf: (node: RootContent) => Lines,
  ) {
    this.urls = new Map([...definitions].reverse().map(({ identifier, url }) => [identifier, url]));
  }

  blocks(nodes: readonly RootContent[]): Block[] {
    const blocks: Block[] = [];
    for (let index = 0; index < nodes.length; index += 1) {
      const node = nodes[index];
      if (node === undefined) continue;
      if (node.type === 'html' && openingQuotation.test(node.value)) {
        const end = nodes.findIndex((one, at) => at > index && one.type === 'html' && closingQuotation.test(one.value));
        if (end !== -1) {
          const inside = this.blocks(nodes.slice(index + 1, end)).flatMap((block) => blockContent(block.node));
          const lines = { first: this.linesOf(node).first, last: this.linesOf(nodes[end] ?? node).last };
          blocks.push(blockOf({ type: 'blockquote', children: inside }, lines));
          index = end;
          continue;
        }
      }
      for (const made of this.nodesOf(node)) blocks.push(blockOf(made, this.linesOf(node)));
    }
    return blocks;
  }

  private nodesOf(node: RootContent): RootContent[] {
    switch (node.type) {
      case 'html':
        return this.fromHtml(node.value, this.linesOf(node));
      case 'definition':
        this.strip('link definition', this.linesOf(node), node.label ?? node.identifier);
        return [];
      case 'thematicBreak':
        return [];
      case 'paragraph':
      case 'heading':
        if (isPicture(node.children)) {
          this.strip('description of a picture', this.linesOf(node), textOf(node));
          return [];
        }
        return [{ ...node, children: this.inline(node.children, this.linesOf(node)) }];
      case 'blockquote':
        return [{ ...node, children: node.children.flatMap((child) => this.nodesOf(child).flatMap(blockContent)) }];
      case 'list':
        return [
          {
            ...node,
            children: node.children.map((item) => ({
              ...item,
              children: item.children.flatMap((child) => this.nodesOf(child).flatMap(blockContent)),
            })),
          },
        ];
      default:
        return [node];
    }
  }

  /** Comments mean nothing, unless they are Gloss’s; other HTML becomes what it shows. */
  private fromHtml(value: string, lines: Lines): RootContent[] {
    if (/^\s*<!--\s*gloss:/i.test(value)) return [{ type: 'html', value }];
    const { nodes, stripped } = htmlToNodes(value);
    for (const { reason, text } of stripped) this.strip(reason, lines, text);
    return nodes;
  }

  private inline(nodes: readonly PhrasingContent[], lines: Lines): PhrasingContent[] {
    return nodes.flatMap((node): PhrasingContent[] => {
      if (node.type === 'html') {
        if (/^<br\b/i.test(node.value)) return [{ type: 'break' }];
        if (node.value.startsWith('<!--')) this.strip('comment', lines, node.value.slice(4, -3).trim());
        return [];
      }
      if (node.type === 'image') return node.alt ? [{ type: 'text', value: node.alt }] : [];
      if (node.type === 'imageReference') return node.alt ? [{ type: 'text', value: node.alt }] : [];
      if (node.type === 'linkReference') {
        const children = this.inline(node.children, lines);
        const url = this.urls.get(node.identifier);
        return url === undefined ? children : [{ type: 'link', url, children }];
      }
      if ('children' in node) return [{ ...node, children: this.inline(node.children, lines) }];
      return [node];
    });
  }

  private strip(reason: string, lines: Lines, text: string): void {
    if (/[\p{L}\p{N}]/u.test(text)) this.stripped.push({ reason, lines, text });
  }
}

/** Whether inline nodes are pictures and nothing else, in links or not. */
function isPicture(nodes: readonly PhrasingContent[]): boolean {
  const shown = nodes.filter((node) => node.type !== 'break' && !(node.type === 'text' && node.value.trim() === ''));
  return (
    shown.length > 0 &&
    shown.every(
      (node) =>
        node.type === 'image' || node.type === 'imageReference' || (node.type === 'link' && isPicture(node.children)),
    )
  );
}

/** A node as content of a quotation or an item. */
export function blockContent(node: RootContent): Blockquote['children'] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'blockquote':
    case 'list':
    case 'code':
    case 'html':
    case 'table':
    case 'thematicBreak':
      return [node];
    default:
      return [];
  }
}
