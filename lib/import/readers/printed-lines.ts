/** Lines as print has them: broken at the right edge, paragraphs opened by an indent. */
import { opensWithLabel, readPossibleLabel } from '../../content/plain-labels';
import { endsClause, endsLine } from '../../text/sentence-ends';
import { writeDoubt } from '../doubts';
import { isClock } from '../passes/clocks';
import { BrokenWords, breaksWord, type Mended, withoutHyphen } from './broken-words';
import type { SourceLine } from './page-furniture';

/** A paragraph opens so much further in than the lines that follow it, in spaces. */
const indent = 2;
/** Only where this share of the lines is indented do indents open paragraphs. */
const indentedShare = { least: 0.02, most: 0.6 };
/** Nobody breaks lines that are longer or shorter. */
const widths = { narrowest: 30, widest: 140 };
/** Lines are broken at an edge where so many of them are full, and so many break off within a sentence. */
const wrapped = { full: 0.75, broken: 0.4, fewest: 4 };
/**
 * Lines that somebody broke by hand, at no edge in particular: so many go on within the sentence of the line above, which
 * nearly always has this share of the width.
 */
const byHand = { goingOn: 0.4, fewest: 2, long: 0.6, alike: 0.75 };

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

type Pair = readonly [above: SourceLine, below: SourceLine];

/** The edge at which lines were broken, in UTF-16 code units; 0 where the text does not say that they were. */
function edgeOf(pairs: readonly Pair[]): number {
  const lengths = pairs.map(([{ text }]) => text.trim().length).sort((a, b) => a - b);
  const width = lengths[Math.floor((lengths.length - 1) * 0.9)] ?? 0;
  if (pairs.length === 0 || width < widths.narrowest || width > widths.widest) return 0;
  const full = pairs.filter(([above, below]) => {
    const firstWord = /^\S+/.exec(below.text.trim())?.[0].length ?? 0;
    return above.text.trim().length + 1 + firstWord > width - 2;
  });
  const broken = pairs.filter(([above]) => !endsLine(above.text.trim()));
  const isFull = pairs.length >= wrapped.fewest && full.length >= pairs.length * wrapped.full;
  if (isFull && broken.length >= pairs.length * wrapped.broken) return width;
  const goingOn = pairs.filter(goesOn);
  const long = goingOn.filter(([{ text }]) => text.trim().length >= width * byHand.long || breaksWord(text));
  const isByHand =
    long.length >= Math.max(pairs.length * byHand.goingOn, Math.min(byHand.fewest, pairs.length)) &&
    long.length >= goingOn.length * byHand.alike;
  return isByHand ? width : 0;
}

/** Whether a line goes on within the sentence, or the word, of the line above it: no paragraph begins so. */
function goesOn([above, below]: Pair): boolean {
  const opening = below.text.trim();
  return (/^\p{Ll}/u.test(opening) && !endsLine(above.text.trim())) || breaksWord(above.text);
}

/** Whether a short line is none of the text that is broken at an edge: a title, a name, a date. */
function standsAlone([above, below]: Pair, edge: number): boolean {
  const text = above.text.trim();
  const firstWord = /^\S+/.exec(below.text.trim())?.[0].length ?? 0;
  return text.length + 1 + firstWord < edge * byHand.long && !endsClause(text) && !goesOn([above, below]);
}

/** Whether a line is a label and nothing else, or a time: the words begin in the next. */
function isAnnouncement({ text }: SourceLine): boolean {
  const line = text.trim();
  if (isClock(line)) return true;
  const shape = readPossibleLabel(line);
  return shape !== null && shape.form !== 'alone' && shape.length >= line.length;
}

/** Whether a line begins a paragraph, whatever the edge at which lines are broken. */
function opensParagraph(line: SourceLine, before: SourceLine | undefined, isIndented: boolean): boolean {
  if (before === undefined || isBlank(before) || isBlank(line)) return true;
  const text = line.text.trim();
  if (/^(?:>|[-*•–]\s)/u.test(text) || isClock(text) || opensWithLabel(text) || isAnnouncement(before)) return true;
  // Lines of a heading stand in the middle, each with an indent of its own.
  return isIndented && depthOf(line) !== depthOf(before);
}

/** Lines that are joined to one. */
interface OpenLine {
  text: string;
  readonly number: number;
  last: number;
  readonly doubtful: string[];
}

/** The lines of a text with those joined that make one paragraph. */
export interface JoinedLines {
  readonly lines: readonly SourceLine[];
  /** What was done to words. Sentences. */
  readonly notes: readonly string[];
}

/**
 * Lines with those joined that make one paragraph, where the text is broken as print is; otherwise as they are, but for
 * words that a line breaks. Linear.
 */
export function joinPrintedLines(lines: readonly SourceLine[]): JoinedLines {
  const isIndented = indents(lines);
  const opens = lines.map((line, index) => opensParagraph(line, lines[index - 1], isIndented(line)));
  const pairs = lines.flatMap((below, index) => {
    const above = lines[index - 1];
    return opens[index] === true || above === undefined ? [] : [[above, below] as const];
  });
  const edge = edgeOf(pairs);
  const broken = new BrokenWords(lines.map(({ text }) => text));
  const mended: Mended[] = [];
  const made: OpenLine[] = [];
  for (const [index, line] of lines.entries()) {
    const open = made.at(-1);
    const before = lines[index - 1] ?? line;
    const mend = open === undefined || opens[index] === true ? null : broken.mend(before.text, line.text);
    const isWord = mend !== null && mend.kind !== 'apart';
    const isJoined = mend !== null && (isWord || (edge > 0 && !standsAlone([before, line], edge)));
    if (open === undefined || !isJoined) {
      // A paragraph that an indent opens has no blank line before it.
      if (edge > 0 && open !== undefined && !isBlank(line) && open.text !== '')
        made.push({ text: '', number: line.number, last: line.number, doubtful: [] });
      const text = edge > 0 ? line.text.trim() : line.text;
      made.push({ text, number: line.number, last: line.last ?? line.number, doubtful: [] });
      continue;
    }
    if (isWord) {
      mended.push(mend);
      if (mend.isDoubtful) open.doubtful.push(mend.word);
      open.text = `${withoutHyphen(open.text)}${mend.kind === 'compound' ? '-' : ''}${line.text.trim()}`;
    } else open.text = `${open.text} ${line.text.trim()}`;
    open.last = line.last ?? line.number;
  }
  return {
    lines: made.map(({ text, number, last, doubtful }) => ({
      text,
      number,
      last,
      ...(doubtful.length === 0 ? {} : { doubt: doubtOf(doubtful) }),
    })),
    notes: notesOf(mended),
  };
}

function doubtOf(words: readonly string[]): string {
  return writeDoubt({ kind: 'hyphens', words: [...new Set(words)] });
}

/** So many words are shown. */
const shownWords = 8;

function notesOf(mended: readonly Mended[]): string[] {
  return (['joined', 'compound'] as const).flatMap((kind) => {
    const words = mended.filter((one) => one.kind === kind).map(({ word }) => word);
    if (words.length === 0) return [];
    const shown = [...new Set(words)];
    const list = `${shown.slice(0, shownWords).join(', ')}${shown.length > shownWords ? ' …' : ''}`;
    return kind === 'joined'
      ? [`Words broken at ends of lines and joined: ${words.length} (${list}).`]
      : [`Words broken at ends of lines that keep their hyphen: ${words.length} (${list}).`];
  });
}
