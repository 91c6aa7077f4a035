/**
 * Limits of Markdown, held by a look at the lines before any parsing: some constructs cost a parser the square of their
 * number, or the stack. No text that is meant to be read comes near the limits.
 */
import * as say from '../interface/problems-of-markup';
import { type Problem, type ProblemText, problemAt, type SourceFile } from '../text/problem';
import { partsBlocks } from './markdown-sections';
import { sourceLines } from './source-lines';

/** The most UTF-16 code units of a text: forty hours of talk. */
export const LONGEST_MARKDOWN = 2_000_000;

/** The most of each thing. */
const most = {
  characters: LONGEST_MARKDOWN,
  lines: 100_000,
  /** Lines that neither a blank line and a paragraph nor a heading part. */
  linesTogether: 2000,
  /** UTF-16 code units of one paragraph. */
  paragraph: 200_000,
  /** Asterisks, underscores, square brackets and backticks of one paragraph. */
  marks: 2000,
  /** `<!` and `<?` of one paragraph. */
  declarations: 100,
  /** Lists and quotations within each other. */
  depth: 100,
  /** Lists within each other, by their indentation: each costs as much as two quotations. */
  indented: 45,
  /** Of all lines together, as the sum of their squares, in hundreds. */
  depthSum: 20_000,
  /** Of the squares of the marks of all paragraphs together. */
  markSum: 16_000_000,
  /** Of the lines together of all lines. */
  togetherSum: 4_000_000,
  /** Problems of one kind that are listed. */
  problems: 20,
};

const mark = /[*_[\]`]/g;
const declaration = /<[!?]/g;
/** A line that ends a paragraph whatever stands around it: blank, within quotations as well. */
const blank = /^(?: {0,3}>)*[ \t]*$/;
/** A line that begins a paragraph whatever stands before it: an item of a list. */
const bullet = /^ {0,3}[-+*] +\S/;
/** One mark of a list or a quotation, with the blanks before it. */
const container = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y;
const thematicBreak = /^[ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,})$/;

/** How deep the marks at the beginning of a line nest, and where the mark stands that is one too many. */
function depthOf(line: string): { depth: number; tooMany: number } {
  if (thematicBreak.test(line)) return { depth: 0, tooMany: 0 };
  let depth = 0;
  let tooMany = 0;
  container.lastIndex = 0;
  for (let match = container.exec(line); match !== null; match = container.exec(line)) {
    depth += 1;
    if (depth === most.depth + 1) tooMany = container.lastIndex - 1;
  }
  return { depth, tooMany };
}

/** Items of lists within lists, by their indentation. */
class Indentations {
  private readonly open: number[] = [];

  /** How many lists the line stands in, counted roughly. */
  depthAt(line: string): number {
    const indentation = line.length - line.trimStart().length;
    const isItem = /^[ \t]*(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/.test(line);
    if (!isItem && indentation === 0) this.open.length = 0;
    if (!isItem) return this.open.length;
    while ((this.open.at(-1) ?? -1) >= indentation) this.open.pop();
    this.open.push(indentation);
    return this.open.length;
  }
}

/** What stands in one paragraph so far. */
interface Crowd {
  start: number;
  marks: number;
  declarations: number;
  length: number;
  isReported: boolean;
}

function emptyCrowd(start: number): Crowd {
  return { start, marks: 0, declarations: 0, length: 0, isReported: false };
}

/** What a paragraph has too much of; null where all is well. */
function crowdedBy({ marks, declarations, length }: Crowd): ProblemText | null {
  if (marks > most.marks) return tooManyMarks;
  if (declarations > most.declarations) return tooManyDeclarations;
  return length > most.paragraph ? tooLongParagraph : null;
}

/**
 * The problems of Markdown that would take too long to parse, or exhaust the stack. Takes a few paragraphs for one where
 * their ends are hard to tell. Linear in the text.
 *
 * @param text of the file, with plain lines
 * @param opensParagraph whether a line begins a paragraph wherever it stands
 */
export function markdownLimits(
  { path }: SourceFile,
  text: string,
  bodyStart: number,
  opensParagraph: (line: string) => boolean,
): Problem[] {
  const file: SourceFile = { path, text };
  if (text.length - bodyStart > most.characters)
    return [problemAt(file, bodyStart + most.characters, tooLong('characters'))];
  const problems: Problem[] = [];
  const report = (offset: number, problem: ProblemText) => {
    if (problems.length < most.problems) problems.push(problemAt(file, offset, problem));
  };
  const indentations = new Indentations();
  let crowd = emptyCrowd(bodyStart);
  const sums = { depth: 0, marks: 0, together: 0 };
  let [lines, together] = [0, 0];
  let wasBlank = true;
  for (const line of sourceLines(text, bodyStart)) {
    lines += 1;
    if (lines === most.lines + 1) report(line.start, tooLong('lines'));
    const isBlank = blank.test(line.text);
    const opens = opensParagraph(line.text);
    const isApart = opens || partsBlocks(line.text, wasBlank);
    together = isApart ? 1 : together + 1;
    const togetherBefore = sums.together;
    sums.together += together;
    if (together === most.linesTogether + 1 || passes(togetherBefore, sums.together, most.togetherSum))
      report(line.start, tooManyLines);

    const { depth, tooMany } = depthOf(line.text);
    const indented = isBlank ? 0 : indentations.depthAt(line.text);
    const depthBefore = sums.depth;
    sums.depth += (Math.max(depth, indented) / 10) ** 2;
    if (depth > most.depth) report(line.start + tooMany, nestedTooDeeply);
    else if (indented === most.indented + 1 || passes(depthBefore, sums.depth, most.depthSum))
      report(line.start, nestedTooDeeply);

    if (isBlank || opens || bullet.test(line.text)) crowd = emptyCrowd(line.start);
    if (isBlank) crowd.start = line.behind;
    const marksBefore = sums.marks;
    const marks = countOf(mark, line.text);
    sums.marks += (crowd.marks + marks) ** 2 - crowd.marks ** 2;
    crowd.marks += marks;
    crowd.declarations += countOf(declaration, line.text);
    crowd.length += isBlank ? 0 : line.behind - line.start;
    const isCrowded = passes(marksBefore, sums.marks, most.markSum);
    const crowded = crowd.isReported ? null : isCrowded ? tooManyMarks : crowdedBy(crowd);
    if (crowded !== null) report(crowd.start, crowded);
    crowd.isReported ||= crowded !== null;
    wasBlank = line.text.trim() === '';
  }
  return problems;
}

function passes(before: number, now: number, limit: number): boolean {
  return before <= limit && now > limit;
}

function countOf(pattern: RegExp, line: string): number {
  return line.match(pattern)?.length ?? 0;
}

const tooManyMarks = { rule: 'too-many-marks', ...say.tooManyMarks(most.marks) };
const tooManyDeclarations = { rule: 'too-many-marks', ...say.tooManyDeclarations(most.declarations) };
const tooLongParagraph = { rule: 'paragraph-too-long', ...say.tooLongParagraph(most.paragraph) };
const tooManyLines = { rule: 'too-many-lines', ...say.tooManyLinesTogether(most.linesTogether) };

/** What is nested so deeply that it would exhaust the stack. */
export const nestedTooDeeply = { rule: 'nested-too-deeply', ...say.nestedTooDeeply(most.depth) };

function tooLong(what: 'characters' | 'lines'): ProblemText {
  return { rule: 'text-too-long', ...say.tooLong(what, most) };
}
