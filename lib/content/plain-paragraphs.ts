/** Plain text as paragraphs, whether lines were broken by hand or each line is a paragraph. */

import type { SourceFile } from '../text/problem';
import type { TextRange } from '../text/range';
import { endsClause, endsLine } from '../text/sentence-ends';
import { trimRange } from '../text/white-space';
import { joinLines, plainProse } from './prose';
import { findQuotationMarks } from './quotation-marks';
import { isBlankLine, sourceLines } from './source-lines';
import type { Prose } from './types';

/** One paragraph of a plain text. */
export interface PlainParagraph {
  readonly prose: Prose;
  /** True where a blank line comes before it, or nothing. */
  readonly setApart: boolean;
  /** Its place in a block quotation whose lines begin with `>`, as in mail; null where it is in none. */
  readonly quotation: 'begins' | 'continues' | null;
}

/** Lines that no blank line parts. */
interface LineGroup {
  readonly lines: TextRange[];
  readonly quotation: PlainParagraph['quotation'];
}

const quoteMarkers = /^(?:>[ \t]?)+/;

/** Nobody breaks lines by hand that are longer or shorter. */
const wrapWidths = { narrowest: 30, widest: 120 };

/** The lines with words on them, without the white space and the quotation markers at their ends, in groups. */
function groupsOfLines(text: string): LineGroup[] {
  const groups: LineGroup[] = [];
  let isOpen = false;
  let isQuoting = false;
  for (const { text: raw, start } of sourceLines(text)) {
    const whole = trimRange(text, { start, end: start + raw.length });
    const marker = quoteMarkers.exec(text.slice(whole.start, whole.end))?.[0].length ?? 0;
    const words = trimRange(text, { start: whole.start + marker, end: whole.end });
    const isQuoted = marker > 0;
    const isBlank = isBlankLine(text.slice(words.start, words.end));
    if (!isBlank) {
      if (!isOpen || isQuoted !== isQuoting) {
        const quotation = isQuoted ? (isQuoting ? 'continues' : 'begins') : null;
        groups.push({ lines: [], quotation });
      }
      groups.at(-1)?.lines.push(words);
    }
    isOpen = !isBlank;
    isQuoting = isQuoted;
  }
  return groups;
}

/**
 * Whether the lines of a text were broken by hand. They were if most are so full that the next line's first word
 * would not have fitted, and most break off within a sentence; where each line is a paragraph, neither is so.
 */
function isHardWrapped(text: string, groups: readonly LineGroup[]): boolean {
  const pairs = groups.flatMap(({ lines }) =>
    lines.slice(1).map(({ start, end }, index) => {
      const above = lines[index] ?? { start, end: start };
      const firstWord = /^\S+/.exec(text.slice(start, end))?.[0].length ?? 0;
      const isBroken = !endsLine(text.slice(above.start, above.end));
      return { length: above.end - above.start, firstWord, isBroken };
    }),
  );
  if (pairs.length === 0) return false;
  const lengths = pairs.map(({ length }) => length).sort((a, b) => a - b);
  const width = lengths[Math.floor((lengths.length - 1) * 0.9)] ?? 0;
  const full = pairs.filter(({ length, firstWord }) => length + 1 + firstWord > width).length;
  const broken = pairs.filter(({ isBroken }) => isBroken).length;
  const isUsualWidth = width >= wrapWidths.narrowest && width <= wrapWidths.widest;
  return isUsualWidth && full >= pairs.length * 0.75 && broken >= pairs.length * 0.5;
}

/**
 * The paragraphs of a plain text, in order. Lines broken by hand are joined with spaces.
 *
 * @param opensParagraph true for lines that begin a paragraph wherever they stand
 */
export function plainParagraphs(file: SourceFile, opensParagraph: (line: string) => boolean): PlainParagraph[] {
  const { text } = file;
  const groups = groupsOfLines(text);
  const isWrapped = isHardWrapped(text, groups);
  return groups.flatMap(({ lines: ranges, quotation }) => {
    const paragraphs: Prose[][] = [];
    for (const range of ranges) {
      const prose = plainProse(text, range);
      const last = paragraphs.at(-1);
      if (last !== undefined && isWrapped && !opensParagraph(prose.text)) last.push(prose);
      else paragraphs.push([prose]);
    }
    return paragraphs.map((lines, index): PlainParagraph => {
      const isFirst = index === 0;
      return { prose: joinLines(lines), setApart: isFirst, quotation: isFirst ? quotation : quotation && 'continues' };
    });
  });
}

/** No title is longer. */
const longestTitle = 200;

/**
 * The title of a plain text: its first paragraph, where it is one line with a blank line after it and is not itself
 * a sentence or a quotation. Gives the paragraphs that are left.
 */
export function takeTitle(paragraphs: readonly PlainParagraph[]): {
  title: string | null;
  rest: readonly PlainParagraph[];
} {
  const [first, second] = paragraphs;
  const isTitle =
    first !== undefined &&
    second?.setApart === true &&
    first.prose.text.length <= longestTitle &&
    first.quotation === null &&
    first.prose.origin.length === 1 &&
    !endsClause(first.prose.text) &&
    findQuotationMarks(first.prose.text).quoted[0]?.close !== first.prose.text.length;
  return isTitle ? { title: first.prose.text, rest: paragraphs.slice(1) } : { title: null, rest: paragraphs };
}
