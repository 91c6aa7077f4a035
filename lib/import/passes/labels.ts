/** Which blocks open with a label, in whatever form the text has them. */
import type { BlockContent, DefinitionContent, PhrasingContent, RootContent } from 'mdast';
import type { LabelShape } from '../../content/label-shape';
import { type ParagraphLabel, paragraphLabels } from '../../content/paragraph-labels';
import { readPossibleLabel } from '../../content/plain-labels';
import { addAll } from '../../text/many';
import { blockOf, dressOf, linesIn, textOf, trimNodes, wordsNode } from '../nodes';
import type { Block } from '../types';

/** A block with the label that opens it. */
export interface LabelledBlock extends Block {
  readonly label: ParagraphLabel | null;
}

/** What may be a label at the beginning of a block. */
export function shapeOf({ node, text, speaker }: Block): LabelShape | null {
  if (speaker !== undefined) return null;
  if (node.type === 'paragraph') return readPossibleLabel(text, dressOf(node.children));
  return node.type === 'heading' ? readPossibleLabel(text, () => null) : null;
}

/** Whether a line of a paragraph opens with a label. */
function opensTurn(line: readonly PhrasingContent[]): boolean {
  const shape = readPossibleLabel(line.map(textOf).join(''), dressOf(line));
  return shape !== null && shape.form !== 'alone' && (shape.isNameLike || shape.dress === 'bold');
}

/** Paragraphs cut where a line in them opens with a label, and where an empty line stands in them. */
function splitParagraph(block: Block): Block[] {
  const { node, lines } = block;
  if (node.type !== 'paragraph' || !block.text.includes('\n')) return [block];
  const parts: PhrasingContent[][] = [];
  let isOpen = false;
  for (const { words } of linesIn(node.children)) {
    const trimmed = trimNodes(words);
    if (trimmed.length === 0) isOpen = false;
    else if (!isOpen || opensTurn(trimmed)) {
      parts.push(trimmed);
      isOpen = true;
    } else addAll(parts.at(-1) ?? [], [wordsNode('\n'), ...trimmed]);
  }
  return parts.map((children) => ({ ...block, ...blockOf({ type: 'paragraph', children }, lines) }));
}

/** The paragraphs of a list or quotation in which items are turns; otherwise the block itself. */
function splitContainer(block: Block): Block[] {
  const { node, lines } = block;
  if (node.type !== 'list' && node.type !== 'blockquote') return [block];
  const inside: RootContent[] = [];
  const waiting: (BlockContent | DefinitionContent)[] =
    node.type === 'list' ? node.children.flatMap(({ children }) => children).reverse() : [...node.children].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.type === 'blockquote') addAll(waiting, next.children.toReversed());
    else if (next.type === 'list') addAll(waiting, next.children.flatMap(({ children }) => children).reverse());
    else inside.push(next);
  }
  const blocks = inside.flatMap((child) => splitParagraph(blockOf(child, lines)));
  const turns = blocks.filter((child) => {
    const shape = shapeOf(child);
    return shape !== null && shape.form !== 'alone';
  });
  return turns.length >= 1 && turns.length >= blocks.length / 4 ? blocks : [block];
}

/** Blocks as a transcript has them: each turn in paragraphs of its own. Linear but for paragraphs of very many turns. */
export function splitTurns(blocks: readonly Block[]): Block[] {
  return blocks.flatMap(splitContainer).flatMap(splitParagraph);
}

/** Blocks with the labels that open them, judged over the whole text. Linear. */
export function labelBlocks(blocks: readonly Block[]): LabelledBlock[] {
  const shapes = blocks.map(shapeOf);
  const labels = paragraphLabels(
    blocks.map(({ text }) => text),
    (index) => shapes[index] ?? null,
  );
  return blocks.map((block, index) => ({ ...block, label: labels[index] ?? null }));
}
