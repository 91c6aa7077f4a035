/** Lines as print has them: broken at the right edge, paragraphs opened by an indent. */
import { opensWithLabel } from '../../content/plain-labels';
import { endsLine } from '../../text/sentence-ends';
import type { SourceLine } from './page-furniture';

/** A paragraph opens so much further in than the lines that follow it, in spaces. */
const indent = 2;
/** Only where this share of the lines is indented do indents open paragraphs. */
const indentedShare = { least: 0.02, most: 0.6 };
/** Nobody breaks lines that are longer or shorter. */
const widths = { narrowest: 30, widest: 140 };
/** Lines are broken at an edge where so many of them are full, and so many break off within a sentence. */
const wrapped = { full: 0.75, broken: 0.4, fewest: 4 };

function isBlank({ text }: SourceLine): boolean {
  return text.trim() === '';
}

function depthOf({ text }: SourceLine): number {
  return (/^[ \t\u00A0]*/.exec(text)?.[0] ?? '').replaceAll('\t', '    ').length;
}

/** Whether a line opens a paragraph by its indent. */
function indents(lines: readonly SourceLine[]): (line: SourceLine) => boolean {
  const written = lines.filter((line) => !isBlank(line));
  const least = written.reduce((low, line) => Math.min(low, depthOf(line)), Number.POSITIVE_INFINITY);
  const isIndented = (line: SourceLine) => depthOf(line) >= least + indent;
  const share = written.filter(isIndented).length / Math.max(1, written.length);
  return share >= indentedShare.least && share <= indentedShare.most ? isIndented : () => false;
}

/** Whether lines were broken where the next word would not have fitted. */
function isWrapped(pairs: readonly (readonly [above: SourceLine, below: SourceLine])[]): boolean {
  const edges = pairs.map(([{ text }]) => text.trimEnd().length).sort((a, b) => a - b);
  const width = edges[Math.floor((edges.length - 1) * 0.9)] ?? 0;
  if (pairs.length < wrapped.fewest || width < widths.narrowest || width > widths.widest) return false;
  const full = pairs.filter(([above, below]) => {
    const firstWord = /^\S+/.exec(below.text.trim())?.[0].length ?? 0;
    return above.text.trimEnd().length + 1 + firstWord > width - 2;
  });
  const broken = pairs.filter(([above]) => !endsLine(above.text.trim()));
  return full.length >= pairs.length * wrapped.full && broken.length >= pairs.length * wrapped.broken;
}

/**
 * Lines with those joined that make one paragraph, where the text is broken as print is; otherwise as they are. Linear.
 */
export function joinPrintedLines(lines: readonly SourceLine[]): SourceLine[] {
  const isIndented = indents(lines);
  const opens = lines.map((line, index) => {
    const before = lines[index - 1];
    if (before === undefined || isBlank(before) || isBlank(line)) return true;
    if (/^\s*>/.test(line.text)) return true;
    // Lines of a heading stand in the middle, each with an indent of its own.
    return (isIndented(line) && depthOf(line) !== depthOf(before)) || opensWithLabel(line.text.trim());
  });
  const pairs = lines.flatMap((below, index) => {
    const above = lines[index - 1];
    return opens[index] === true || above === undefined ? [] : [[above, below] as const];
  });
  if (!isWrapped(pairs)) return [...lines];
  const made: { text: string[]; readonly number: number; last: number }[] = [];
  for (const [index, line] of lines.entries()) {
    const open = made.at(-1);
    if (opens[index] === true || open === undefined) {
      // A paragraph that an indent opens has no blank line before it.
      if (open !== undefined && !isBlank(line) && open.text[0] !== '')
        made.push({ text: [''], number: line.number, last: line.number });
      made.push({ text: [line.text.trim()], number: line.number, last: line.last ?? line.number });
      continue;
    }
    open.text.push(line.text.trim());
    open.last = line.last ?? line.number;
  }
  return made.map(({ text, number, last }) => ({ text: text.join(' '), number, last }));
}
