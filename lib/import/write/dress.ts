/** Bold type and italics in places where Markdown can write them without escapes by number, such as `&#x57;`. */
import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { textOf, wordsNode } from '../nodes';

type Dressed = Extract<PhrasingContent, { type: 'strong' | 'emphasis' | 'delete' }>;

function isDressed(node: PhrasingContent | undefined): node is Dressed {
  return node?.type === 'strong' || node?.type === 'emphasis' || node?.type === 'delete';
}

const letter = /[\p{L}\p{N}\p{M}]/u;

/** The words of a node as they are written; of raw Markdown, itself. */
function writtenOf(node: PhrasingContent | undefined): string {
  if (node === undefined) return '';
  return node.type === 'html' ? node.value : textOf(node);
}

/** Neighbours in the same type as one, as word processors cut their runs anywhere. */
function merged(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const made: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = made.at(-1);
    if (isDressed(node) && isDressed(last) && last.type === node.type)
      made[made.length - 1] = { ...last, children: [...last.children, ...node.children] };
    else made.push(node);
  }
  return made;
}

/** What of the words at one end of a dressed node has to stand outside of it. */
function outsideAt(words: string, side: 'start' | 'end', neighbour: string): string {
  const reach = (pattern: string): string =>
    new RegExp(side === 'start' ? `^${pattern}` : `${pattern}$`, 'u').exec(words)?.[0] ?? '';
  const spaces = reach(String.raw`\s+`);
  // Beside a letter, only a letter can begin or end bold type.
  const isTight = letter.test(side === 'start' ? neighbour.slice(-1) : neighbour.slice(0, 1));
  return spaces === '' && isTight ? reach(String.raw`[^\p{L}\p{N}\p{M}]+`) : spaces;
}

/** A dressed node, and the words at its ends that stand outside of it; in plain type where too little is left. */
function undressedEnds(node: Dressed, before: string, behind: string): PhrasingContent[] {
  const children = tidyDress(node.children);
  const [first, last] = [children[0], children.at(-1)];
  const words = children.map(writtenOf).join('');
  if (!letter.test(words)) return [...children];
  const leading = outsideAt(words, 'start', before);
  const trailing = outsideAt(words, 'end', behind);
  if (leading === '' && trailing === '') return [{ ...node, children }];
  const reaches = (text: string, end: PhrasingContent | undefined) =>
    text === '' || (end?.type === 'text' && end.value.length >= text.length);
  if (!reaches(leading, first) || !reaches(trailing, last)) return [...children];
  const inside = children.map((child) => ({ ...child }));
  const [opening, closing] = [inside[0], inside.at(-1)];
  if (opening?.type === 'text') opening.value = opening.value.slice(leading.length);
  if (closing?.type === 'text') closing.value = closing.value.slice(0, closing.value.length - trailing.length);
  const left = inside.filter((child) => child.type !== 'text' || child.value !== '');
  return [
    ...(leading === '' ? [] : [wordsNode(leading)]),
    { ...node, children: left },
    ...(trailing === '' ? [] : [wordsNode(trailing)]),
  ];
}

/** Inline nodes with the same words, in which white space, and marks beside letters, are in plain type. Linear. */
export function tidyDress(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const all = merged(nodes);
  return all.flatMap((node, index): PhrasingContent[] => {
    const [before, behind] = [all[index - 1], all[index + 1]];
    // Beside other marks it is written with `_`, which cannot stand beside a letter.
    if (isDressed(node) && isDressed(before) && letter.test(writtenOf(behind).slice(0, 1)))
      return tidyDress(node.children);
    if (isDressed(node)) return undressedEnds(node, writtenOf(before), writtenOf(behind));
    return 'children' in node ? [{ ...node, children: tidyDress(node.children) }] : [node];
  });
}

/** A block whose words are dressed so that Markdown can write it. Linear. */
export function withTidyDress<Node extends RootContent | Nodes>(node: Node): Node {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
    return { ...node, children: tidyDress(node.children) };
  return 'children' in node ? { ...node, children: node.children.map((child) => withTidyDress(child)) } : node;
}
