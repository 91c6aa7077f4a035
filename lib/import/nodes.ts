/** Syntax trees of Markdown: their words, and cutting them at an offset into these words. */
import type { Nodes, Paragraph, PhrasingContent, Text } from 'mdast';
import type { Dress } from '../content/label-shape';
import type { Block, Lines } from './types';

/** The words of a node; line breaks and the borders of blocks are line feeds, an image is its description. Linear. */
export function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'break') return '\n';
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  if (!('children' in node)) return '';
  const parts = node.children.map(textOf);
  return parts.join(holdsBlocks(node) ? '\n' : '');
}

function holdsBlocks({ type }: Nodes): boolean {
  return ['root', 'blockquote', 'list', 'listItem', 'table', 'tableRow', 'footnoteDefinition'].includes(type);
}

/** A node of plain words. */
export function wordsNode(value: string): Text {
  return { type: 'text', value };
}

/** A paragraph of plain words. */
export function plainParagraph(value: string): Paragraph {
  return { type: 'paragraph', children: [wordsNode(value)] };
}

/** A block with the words of its node. */
export function blockOf(node: Block['node'], lines: Lines, more: Pick<Block, 'speaker' | 'time'> = {}): Block {
  return { node, text: textOf(node), lines, ...more };
}

/** Inline nodes cut in two at an offset into their words. */
export function cutNodes(
  nodes: readonly PhrasingContent[],
  offset: number,
): { readonly before: PhrasingContent[]; readonly behind: PhrasingContent[] } {
  const before: PhrasingContent[] = [];
  const behind: PhrasingContent[] = [];
  let left = offset;
  for (const node of nodes) {
    const { length } = textOf(node);
    if (left <= 0) behind.push(node);
    else if (length <= left) before.push(node);
    else if (node.type === 'text' || node.type === 'inlineCode') {
      before.push({ ...node, value: node.value.slice(0, left) });
      behind.push({ ...node, value: node.value.slice(left) });
    } else if ('children' in node) {
      const parts = cutNodes(node.children, left);
      before.push({ ...node, children: parts.before });
      behind.push({ ...node, children: parts.behind });
    } else before.push(node);
    left -= length;
  }
  return { before, behind };
}

/** A line of inline nodes. */
export interface NodeLine {
  readonly words: readonly PhrasingContent[];
  /** The line break or line feed behind it; null behind the last. */
  readonly end: PhrasingContent | null;
}

/** The lines of inline nodes: cut at line breaks, and at line feeds in their words. Linear. */
export function linesIn(nodes: readonly PhrasingContent[]): NodeLine[] {
  const lines: NodeLine[] = [];
  let words: PhrasingContent[] = [];
  const close = (end: PhrasingContent | null) => {
    lines.push({ words, end });
    words = [];
  };
  for (const node of nodes) {
    if (node.type === 'break') close(node);
    else if (node.type === 'text') {
      for (const [index, value] of node.value.split('\n').entries()) {
        if (index > 0) close(wordsNode('\n'));
        if (value !== '') words.push(wordsNode(value));
      }
    } else if ('children' in node && textOf(node).includes('\n')) {
      // Bold type or a link over several lines is cut into one on each.
      for (const [index, line] of linesIn(node.children).entries()) {
        if (index > 0) close(wordsNode('\n'));
        if (line.words.length > 0) words.push({ ...node, children: [...line.words] });
      }
    } else words.push(node);
  }
  close(null);
  return lines;
}

/** Inline nodes without white space, and line breaks, at their ends. */
export function trimNodes(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return trimSide(trimSide(nodes, 'start'), 'end');
}

function trimSide(nodes: readonly PhrasingContent[], side: 'start' | 'end'): PhrasingContent[] {
  const kept = [...nodes];
  while (kept.length > 0) {
    const index = side === 'start' ? 0 : kept.length - 1;
    const node = kept[index];
    if (node === undefined) break;
    if (node.type === 'break') {
      kept.splice(index, 1);
      continue;
    }
    if (node.type === 'text') {
      const value = side === 'start' ? node.value.trimStart() : node.value.trimEnd();
      if (value === '') kept.splice(index, 1);
      else kept[index] = { ...node, value };
      if (value === '') continue;
    } else if ('children' in node) {
      const children = trimSide(node.children, side);
      if (children.length === 0) {
        kept.splice(index, 1);
        continue;
      }
      kept[index] = { ...node, children };
    }
    break;
  }
  return kept;
}

/** The words in bold type or italics that begin exactly at an offset into the words of inline nodes. */
export function dressOf(nodes: readonly PhrasingContent[]): (offset: number) => Dress | null {
  const known = new Map<number, Dress>();
  let at = 0;
  for (const node of nodes) {
    const behind = at + textOf(node).length;
    if ((node.type === 'strong' || node.type === 'emphasis') && behind > at) {
      const [only] = node.children;
      const isBold = node.type === 'strong' || (node.children.length === 1 && only?.type === 'strong');
      known.set(at, { kind: isBold ? 'bold' : 'italic', start: at, end: behind, behind });
    }
    at = behind;
    if (at > 400) break;
  }
  return (offset) => known.get(offset) ?? null;
}
