/** What the text of a PDF or a printed page has beside its words: page numbers, running heads and numbers of lines. */
import { opensWithLabel } from '../../content/plain-labels';
import { endsLine } from '../../text/sentence-ends';
import type { Stripped } from '../types';

/** A line of a plain text. */
export interface SourceLine {
  readonly text: string;
  /** 1-based. */
  readonly number: number;
  /** Number of the last line, where several were joined. */
  readonly last?: number;
  /** What is asked of the author about it. */
  readonly doubt?: string;
}

/** Nothing longer is a running head; in UTF-16 code units. */
const longestHead = 120;
/** So often at least it must stand there. */
const fewestPages = 3;
/** So many pages at least must have a first line that stands apart, where pages are told by form feeds. */
const fewestTops = 2;
/** It stands so near to a page's number or break, in lines that are not blank. */
const nearBreak = 3;

const pageNumber = /^\W*(?:page|p\.|seite|página|pagina)?\s*(\d{1,4})(?:\s*(?:of|\/|von|de|di)\s*\d{1,4})?\W*$/i;

function isBlank({ text }: SourceLine): boolean {
  return text.trim() === '';
}

/** The same for a head of every page, whatever the number of the page. */
function shapeOfHead(text: string): string {
  return text.trim().toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ');
}

function lastNumber(text: string): number {
  return Number(text.match(/\d+/g)?.at(-1) ?? Number.NaN);
}

/** Whether most of the numbers are one or two more than those before. */
function countsUp(numbers: readonly number[]): boolean {
  const steps = numbers.slice(1).filter((number, index) => {
    const step = number - (numbers[index] ?? 0);
    return step === 1 || step === 2;
  });
  return numbers.length >= fewestPages && steps.length >= (numbers.length - 1) * 0.7;
}

/** A page has so many lines at least, blank ones aside. */
const fewestLines = 5;

/** Whether lines stand as far apart as pages are long. */
function isSpaced(lines: readonly SourceLine[], places: readonly number[]): boolean {
  const [first = 0] = places;
  const between = lines.slice(first, places.at(-1)).filter((line) => !isBlank(line)).length;
  return between >= (places.length - 1) * fewestLines;
}

/** Lines that are the number of a page, alone or with the words of a running head. */
function numberedLines(lines: readonly SourceLine[]): Set<number> {
  const groups = new Map<string, number[]>();
  for (const [index, { text }] of lines.entries()) {
    const trimmed = text.trim();
    if (trimmed === '' || trimmed.length > longestHead || !/\d/.test(trimmed) || /\d:\d\d/.test(trimmed)) continue;
    const shape = pageNumber.test(trimmed) ? '#' : shapeOfHead(trimmed);
    const group = groups.get(shape);
    if (group === undefined) groups.set(shape, [index]);
    else group.push(index);
  }
  const found = new Set<number>();
  for (const [shape, group] of groups) {
    const numbers = group.map((index) => {
      const text = lines[index]?.text ?? '';
      return shape === '#' ? Number(pageNumber.exec(text.trim())?.[1] ?? Number.NaN) : lastNumber(text);
    });
    if (countsUp(numbers) && isSpaced(lines, group)) for (const index of group) found.add(index);
  }
  return found;
}

/** Whether something of `breaks` is so near, counting lines that are not blank. */
function isNear(lines: readonly SourceLine[], index: number, breaks: ReadonlySet<number>): boolean {
  for (const step of [-1, 1]) {
    let passed = 0;
    for (let at = index + step; at >= 0 && at < lines.length && passed < nearBreak; at += step) {
      if (breaks.has(at)) return true;
      const line = lines[at];
      if (line !== undefined && !isBlank(line)) passed += 1;
    }
  }
  return breaks.has(index);
}

/** Lines that are the same on every page, near to where pages end. */
function runningHeads(lines: readonly SourceLine[], breaks: ReadonlySet<number>): Set<number> {
  const groups = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) {
    if (isBlank(line) || line.text.length > longestHead || opensWithLabel(line.text.trim())) continue;
    const shape = shapeOfHead(line.text);
    const group = groups.get(shape);
    if (group === undefined) groups.set(shape, [index]);
    else group.push(index);
  }
  const found = new Set<number>();
  for (const group of groups.values()) {
    if (group.length < fewestPages) continue;
    const near = group.filter((index) => isNear(lines, index, breaks));
    if (near.length >= group.length * 0.8) for (const index of near) found.add(index);
  }
  return found;
}

/**
 * First lines of pages that stand apart from what follows on nearly every page and are no sentences: running heads, though
 * they may name each chapter or alternate.
 */
function headsOfPages(lines: readonly SourceLine[]): Set<number> {
  const tops = lines.flatMap(({ text }, index) => {
    if (!text.includes('\f')) return [];
    let top = index;
    while (top < lines.length && isBlank(lines[top] ?? { text, number: 0 })) top += 1;
    return top < lines.length ? [top] : [];
  });
  const apart = tops.filter((top) => {
    const text = lines[top]?.text.trim() ?? '';
    const next = lines[top + 1];
    return (
      text.length <= longestHead && !opensWithLabel(text) && !endsLine(text) && next !== undefined && isBlank(next)
    );
  });
  return tops.length >= fewestTops && apart.length >= tops.length * 0.8 ? new Set(apart) : new Set();
}

const lineNumber = /^[ \t]*(\d{1,3})(?:[ \t]+(?=\S)|[ \t]*$)/;

/** Whether lines are numbered, from one on again on every page, as in depositions. */
function hasLineNumbers(lines: readonly SourceLine[]): boolean {
  const written = lines.filter((line) => !isBlank(line));
  const numbers = written.map(({ text }) => Number(lineNumber.exec(text)?.[1] ?? Number.NaN));
  const follows = numbers.filter((number, index) => number === 1 || number === (numbers[index - 1] ?? 0) + 1);
  return written.length >= 8 && follows.length >= written.length * 0.8;
}

/** Lines without their numbers. */
function withoutLineNumbers(lines: readonly SourceLine[], stripped: Stripped[]): SourceLine[] {
  return lines.map((line) => {
    const match = lineNumber.exec(line.text);
    if (match === null) return line;
    const lines = { first: line.number, last: line.number };
    stripped.push({ reason: 'line number', lines, text: match[1] ?? '' });
    return { ...line, text: line.text.slice(match[0].length) };
  });
}

/**
 * The lines of a text without what pages add to it. Where a sentence runs on from one page to the next, nothing is left
 * between its lines. Linear.
 */
export function withoutPageFurniture(text: string): { readonly lines: SourceLine[]; readonly stripped: Stripped[] } {
  const stripped: Stripped[] = [];
  const all = text.split('\n').map((line, index): SourceLine => ({ text: line, number: index + 1 }));
  const plain = hasLineNumbers(all) ? withoutLineNumbers(all, stripped) : all;
  const numbered = numberedLines(plain);
  const breaks = new Set(numbered);
  for (const [index, line] of plain.entries()) if (line.text.includes('\f')) breaks.add(index);
  const heads = breaks.size >= fewestPages ? runningHeads(plain, breaks) : new Set<number>();
  for (const top of headsOfPages(plain)) heads.add(top);
  const lines: SourceLine[] = [];
  let isBehindHead = false;
  for (const [index, line] of plain.entries()) {
    const kept = { ...line, text: line.text.replaceAll('\f', '') };
    if (heads.has(index) || numbered.has(index)) {
      const reason = heads.has(index) && !pageNumber.test(line.text.trim()) ? 'running head' : 'page number';
      stripped.push({ reason, lines: { first: line.number, last: line.number }, text: kept.text.trim() });
      isBehindHead = true;
      continue;
    }
    if (isBehindHead && !isBlank(kept)) {
      closeGap(lines, kept);
      isBehindHead = false;
    }
    lines.push(kept);
  }
  return { lines, stripped };
}

/** Takes away the blank lines at the end where the sentence before them goes on in the next line. */
function closeGap(lines: SourceLine[], next: SourceLine): void {
  let end = lines.length;
  while (end > 0 && isBlank(lines[end - 1] ?? next)) end -= 1;
  const before = lines[end - 1]?.text.trim() ?? '';
  if (before !== '' && !endsLine(before) && !opensWithLabel(next.text.trim())) lines.length = end;
}
