/** Essays: paragraphs in quotation marks become block quotations. */
import type { Blockquote, Paragraph, PhrasingContent } from 'mdast';
import { markParagraph, wrappedParagraphs } from '../../content/wrapped-paragraphs';
import { blockOf, cutNodes, textOf } from '../nodes';
import type { Block } from '../types';

/** Inline nodes without the mark at their beginning or end. */
function withoutMark(nodes: readonly PhrasingContent[], side: 'start' | 'end'): PhrasingContent[] {
  if (side === 'start') return cutNodes(nodes, 1).behind;
  const length = nodes.reduce((sum, node) => sum + textOf(node).length, 0);
  return cutNodes(nodes, length - 1).before;
}

/**
 * A paragraph or run of paragraphs that is wrapped in quotation marks as a whole becomes a block quotation without these
 * marks. Linear.
 */
export function markQuotations(blocks: readonly Block[]): Block[] {
  const marked = blocks.map(({ node, text }) => markParagraph(node.type === 'paragraph' ? text : ''));
  const made: Block[] = [];
  let index = 0;
  while (index < blocks.length) {
    const block = blocks[index];
    if (block === undefined) break;
    const count = block.node.type === 'paragraph' ? wrappedParagraphs(marked, index) : 0;
    const taken = blocks.slice(index, index + count);
    const paragraphs = taken.flatMap(({ node }) => (node.type === 'paragraph' ? [node] : []));
    if (count === 0 || paragraphs.length !== count) {
      made.push(block);
      index += 1;
      continue;
    }
    const lines = { first: block.lines.first, last: taken.at(-1)?.lines.last ?? block.lines.last };
    made.push(blockOf(quotationOf(paragraphs), lines));
    index += count;
  }
  return made;
}

/** Each paragraph may open the mark again. */
function quotationOf(paragraphs: readonly Paragraph[]): Blockquote {
  const opening = textOf(paragraphs[0] ?? { type: 'paragraph', children: [] }).slice(0, 1);
  const children = paragraphs.map((paragraph, index): Paragraph => {
    const isOpened = textOf(paragraph).startsWith(opening);
    const inner = isOpened ? withoutMark(paragraph.children, 'start') : paragraph.children;
    return { ...paragraph, children: index === paragraphs.length - 1 ? withoutMark(inner, 'end') : inner };
  });
  return { type: 'blockquote', children };
}
