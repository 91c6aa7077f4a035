/**
 * Markdown parsed in sections. A parser takes time with the square of what stands side by side in one document, so a long
 * one is cut where no block can reach across: before a paragraph, heading or quotation at the margin behind a blank line.
 */

import type { Definition, Nodes, Root, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { type Data, unified } from 'unified';
import { sourceLines } from './source-lines';

/** Sections are this long at least, so that there are not too many: in UTF-16 code units, or in lines. */
const shortest = { characters: 4000, lines: 40 };

/** Where a text may be cut: offsets at which sections may begin. */
function possibleCuts(text: string, start: number, opensParagraph: (line: string) => boolean): number[] {
  const cuts = [start];
  let wasBlank = false;
  let isBroken = false;
  let lines = 0;
  for (const line of sourceLines(text, start)) {
    const isApart = partsBlocks(line.text, wasBlank) || (!isBroken && opensParagraph(line.text));
    const isLong = line.start - (cuts.at(-1) ?? 0) >= shortest.characters || lines >= shortest.lines;
    if (isLong && isApart) {
      cuts.push(line.start);
      lines = 0;
    }
    lines += 1;
    wasBlank = line.text.trim() === '';
    // A backslash at the end of a line breaks it, and at the end of a paragraph is a letter.
    isBroken = line.text.endsWith('\\');
  }
  return cuts;
}

const heading = /^#{1,6}(?:[ \t]|$)/;
const item = /^(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/;

/** Whether no block reaches over the beginning of a line, but for fenced code and raw HTML. */
export function partsBlocks(line: string, isBehindBlank: boolean): boolean {
  return heading.test(line) || (isBehindBlank && /^\S/.test(line) && !item.test(line));
}

/** Whether a section ends within fenced code or raw HTML, which go on over blank lines. */
function isOpen(tree: Root): boolean {
  const last = tree.children.at(-1);
  return last?.type === 'code' || last?.type === 'html';
}

/** Offsets of all nodes counted from the beginning of the file. */
function shift(tree: Root, by: number): void {
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const { position } = node;
    if (position?.start.offset !== undefined) position.start.offset += by;
    if (position?.end.offset !== undefined) position.end.offset += by;
    if ('children' in node) for (const child of node.children) waiting.push(child);
  }
}

/** How the parser compares the names of definitions. */
function comparable(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase();
}

const parser = unified().use(remarkParse).freeze();

/** A parser that sees links whose definitions stand in another section: a construct notes them and matches nothing. */
function parserKnowing(definitions: readonly string[]): typeof parser {
  const extensions: NonNullable<Data['micromarkExtensions']> = [
    {
      document: {
        null: {
          name: 'knownDefinitions',
          tokenize(_effects, _ok, nok) {
            const { defined } = this.parser;
            if (defined.length === 0) for (const definition of definitions) defined.push(definition);
            return nok;
          },
        },
      },
    },
  ];
  return unified().use(remarkParse).data('micromarkExtensions', extensions).freeze();
}

/** A definition may stand at the beginning of any line. */
const mayDefine = /\]:/;
const hasBracket = /\[/;

/** One section of a text, parsed. */
interface Section {
  readonly nodes: readonly RootContent[];
  readonly text: string;
  readonly start: number;
}

function parseSections(text: string, cuts: readonly number[]): Section[] {
  const sections: Section[] = [];
  let index = 0;
  while (index < cuts.length) {
    const start = cuts[index] ?? 0;
    let taken = 1;
    for (;;) {
      const end = cuts[index + taken] ?? text.length;
      const tree = parser.parse(text.slice(start, end));
      if (end < text.length && isOpen(tree)) {
        // Twice as far each time, so that what never ends costs no more than twice its length.
        taken *= 2;
        continue;
      }
      shift(tree, start);
      sections.push({ nodes: tree.children, text: text.slice(start, end), start });
      break;
    }
    index += taken;
  }
  return sections;
}

/**
 * Parses Markdown from `start` on; all offsets count from the beginning of `text`. The same as parsing it in one go, in
 * linear time where no section is long.
 *
 * @param opensParagraph whether a line begins a paragraph wherever it stands
 */
export function parseInSections(
  text: string,
  start: number,
  opensParagraph: (line: string) => boolean,
): { readonly nodes: RootContent[]; readonly definitions: readonly Definition[] } {
  const cuts = possibleCuts(text, start, opensParagraph);
  const sections = parseSections(text, cuts);
  if (!mayDefine.test(text.slice(start))) return { nodes: sections.flatMap(({ nodes }) => nodes), definitions: [] };
  const definitions = sections.flatMap(({ nodes }) => definitionsIn(nodes));
  const names = definitions.map(({ label, identifier }) => comparable(label ?? identifier));
  const knowing = parserKnowing([...new Set(names)]);
  const nodes = sections.flatMap((section) => {
    if (definitions.length === 0 || !hasBracket.test(section.text)) return section.nodes;
    const tree = knowing.parse(section.text);
    shift(tree, section.start);
    return tree.children;
  });
  return { nodes, definitions };
}

function definitionsIn(nodes: readonly RootContent[]): Definition[] {
  const found: Definition[] = [];
  const waiting: Nodes[] = [...nodes].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'definition') found.push(node);
    if ('children' in node) for (const child of node.children.toReversed()) waiting.push(child);
  }
  return found;
}
