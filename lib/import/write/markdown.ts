/** Blocks as Markdown in the format of `content/`, so that lib/content reads back what was meant. */
import type { Heading, Html, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';
import { readLabelShape } from '../../content/label-shape';
import { readTimecode } from '../../content/timecode';
import { dressOf, linesIn, textOf, trimNodes } from '../nodes';
import type { SpokenBlock } from '../passes/speakers';
import type { Block } from '../types';
import { withTidyDress } from './dress';

/** Square brackets that can begin no link, as nothing here defines one and no address follows. */
const harmlessBracket = /(?<![!\\])\\\[((?:[^[\]\\\n]|\\_)*)\](?![([:])/g;
/** Underscores and asterisks between spaces, within a line, dress nothing. */
const harmlessMarks = /(?<=\S[^\S\n])(?:(?:\\_)+|(?:\\\*)+)(?=[^\S\n]+\S)/g;

/** Words as text, without backslashes that remarks such as `[inaudible]` and `[ __ ]` do not need. */
const text: NonNullable<NonNullable<Options['handlers']>['text']> = (node: Text, _, state, info) => {
  const safe = state.safe(node.value, info).replace(harmlessMarks, (marks) => marks.replaceAll('\\', ''));
  return /^[([:]/.test(info.after) && safe.endsWith(']') ? safe : safe.replace(harmlessBracket, '[$1]');
};

const writer = unified()
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', fences: true, handlers: { text } })
  .freeze();

/** Markdown of blocks, which ends in a line feed. Linear. */
export function stringifyNodes(nodes: readonly RootContent[]): string {
  const root: Root = {
    type: 'root',
    children: nodes
      .map((node) => withTidyDress(node))
      .filter((node) => node.type !== 'paragraph' || node.children.length > 0),
  };
  return writer.stringify(root);
}

/** A comment by which an author is asked something; it is gone when the author deletes it. */
export function doubtComment(doubt: string): string {
  return `<!-- gloss: doubt ${doubt
    .replace(/-{2,}/g, '–')
    .replace(/[<>\n]+/g, ' ')
    .trim()} -->`;
}

function doubtNodes(block: Block): Html[] {
  return (block.doubts ?? []).map((doubt) => ({ type: 'html', value: doubtComment(doubt) }));
}

/** Markdown as it is: marks that mean something to Gloss, which an escape would take away. */
function literal(value: string): Html {
  return { type: 'html', value };
}

/** Essays, and introductions: nothing in them is a label. */
export function proseNodes(blocks: readonly Block[], isTranscript: boolean): RootContent[] {
  return blocks.flatMap((block) => [...doubtNodes(block), isTranscript ? withoutLabelLook(block.node) : block.node]);
}

/**
 * The interview: a label before each turn, times before their paragraphs, and nothing else that looks like a label.
 *
 * @param turnDoubts comments before the first block
 */
export function speechNodes(blocks: readonly SpokenBlock[]): RootContent[] {
  const nodes: RootContent[] = [];
  let [name, inferred, time]: [string, boolean, number | undefined] = ['', false, undefined];
  for (const block of blocks) {
    nodes.push(...doubtNodes(block));
    if (block.node.type === 'heading') {
      nodes.push(block.node);
      continue;
    }
    const opens = block.name !== name || (inferred && !block.inferred);
    if (opens) [name, inferred] = [block.name, block.inferred];
    const label = opens ? [labelNode(name, inferred), literal(' ')] : [];
    const clock = block.time === undefined || block.time === time ? [] : [literal(`[${clockOf(block.time)}] `)];
    time = block.time ?? time;
    const plain = withoutLabelLook(block.node, opens);
    if (plain.type === 'paragraph') nodes.push({ ...plain, children: [...label, ...clock, ...plain.children] });
    else {
      // A list or a quotation cannot stand behind a label, whose words would be none.
      if (opens) nodes.push(...ownLine(label, clock, plain));
      else nodes.push(plain);
    }
  }
  return headedOnly(nodes);
}

/** The first paragraph of a list or quotation stands behind the label. */
function ownLine(
  label: readonly PhrasingContent[],
  clock: readonly PhrasingContent[],
  node: RootContent,
): RootContent[] {
  if (node.type === 'blockquote' || node.type === 'list') {
    const [first, ...rest] = node.children;
    const paragraph = first?.type === 'listItem' ? first.children[0] : first;
    if (paragraph?.type === 'paragraph') {
      const opening: Paragraph = { type: 'paragraph', children: [...label, ...clock, ...paragraph.children] };
      if (node.type === 'list' && first?.type === 'listItem') {
        const items = node.children.slice(1);
        const left = first.children.slice(1);
        return [opening, ...left, ...(items.length > 0 ? [{ ...node, children: items }] : [])];
      }
      if (node.type === 'blockquote') {
        const left = rest.flatMap((one) => (one.type === 'listItem' ? [] : [one]));
        return [opening, ...(left.length > 0 ? [{ ...node, children: left }] : [])];
      }
    }
  }
  const text = textOf(node);
  return [{ type: 'paragraph', children: [...label, ...clock, { type: 'text', value: text }] }];
}

/** A heading with nothing under it is a paragraph. */
function headedOnly(nodes: readonly RootContent[]): RootContent[] {
  const last = nodes.findLastIndex(({ type }) => type !== 'heading' && type !== 'html');
  return nodes.map((node, index) =>
    index > last && node.type === 'heading' ? { type: 'paragraph', children: node.children } : node,
  );
}

function labelNode(name: string, inferred: boolean): PhrasingContent {
  return { type: 'strong', children: [{ type: 'text', value: `${name}${inferred ? ' (?)' : ''}:` }] };
}

/** Seconds as `hh:mm:ss`. */
export function clockOf(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

/**
 * A block that lib/content takes for words and not for a label or a time: a backslash before the colon, no bold type where
 * a name alone would be one.
 *
 * @param isBehindLabel whether a label stands before it already, so that its first line opens nothing
 */
function withoutLabelLook(node: RootContent, isBehindLabel = false): RootContent {
  if (node.type === 'blockquote') return { ...node, children: node.children.map((child) => plainFlow(child)) };
  if (node.type === 'list') {
    const children = node.children.map((item) => ({
      ...item,
      children: item.children.map((child) => plainFlow(child)),
    }));
    return { ...node, children };
  }
  if (node.type !== 'paragraph') return node;
  return { ...node, children: plainLines(node.children, isBehindLabel) };
}

function plainFlow<Node extends RootContent>(node: Node): Node {
  if (node.type !== 'paragraph') return node;
  return { ...node, children: plainLines(node.children, false) };
}

function plainLines(nodes: readonly PhrasingContent[], isBehindLabel: boolean): PhrasingContent[] {
  return linesIn(nodes).flatMap(({ words, end }, index) => {
    const opensNothing = index === 0 && isBehindLabel && readTimecode(words.map(textOf).join('')) === null;
    return [...(opensNothing ? words : plainLine(words)), ...(end === null ? [] : [end])];
  });
}

function plainLine(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const shape = readLabelShape(nodes.map(textOf).join(''), dressOf(nodes));
  if (shape === null) return nodes;
  if (shape.form === 'colon') return insertAt(nodes, shape.colon, '\\');
  if (shape.dress === 'none') return nodes;
  // A name in bold type at the beginning of a line is asked about; without it these are words.
  const [first, ...rest] = nodes;
  if (first === undefined || !('children' in first) || first.type === 'link') return nodes;
  return [...trimLeft(first.children), ...rest];
}

function trimLeft(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node) => ('children' in node && node.type !== 'link' ? node.children : [node]));
}

/** Markdown as it is, at an offset into the words of inline nodes. */
function insertAt(nodes: readonly PhrasingContent[], offset: number, value: string): PhrasingContent[] {
  let left = offset;
  return nodes.flatMap((node): PhrasingContent[] => {
    const { length } = textOf(node);
    const at = left;
    left -= length;
    if (at < 0 || at >= length) return [node];
    if ('children' in node) return [{ ...node, children: insertAt(node.children, at, value) }];
    if (node.type !== 'text') return [node];
    const parts: PhrasingContent[] = [];
    if (at > 0) parts.push({ type: 'text', value: node.value.slice(0, at) });
    // The backslash and what it escapes belong together: a writer might escape it a second time.
    parts.push(literal(`${value}${node.value.slice(at, at + 1)}`));
    if (at + 1 < length) parts.push({ type: 'text', value: node.value.slice(at + 1) });
    return parts;
  });
}

/** Blocks without white space at their ends, and headings on one line. */
export function tidyNode(node: RootContent): RootContent {
  if (node.type === 'paragraph') return { ...node, children: trimNodes(node.children) };
  if (node.type !== 'heading') return node;
  const heading: Heading = { ...node, children: trimNodes(node.children) };
  return heading;
}
