/** Block quotations in quotation marks: one paragraph or several that are wrapped as a whole. */
import { findQuotationMarks, isClosedBy, type LoneMark, type QuotationMarks } from './quotation-marks';

/** A paragraph with what `findQuotationMarks` says of it. */
export interface MarkedParagraph {
  readonly text: string;
  readonly marks: QuotationMarks;
}

/** A paragraph with its quotation marks found. Linear. */
export function markParagraph(text: string): MarkedParagraph {
  return { text, marks: findQuotationMarks(text) };
}

/** No quotation is longer; it bounds the cost of a mark that is never closed. */
const longest = 200;

/** True where one pair of marks holds the whole paragraph. */
function isWrapped({ text, marks }: MarkedParagraph): boolean {
  const [first] = marks.quoted;
  return first !== undefined && first.open === 0 && first.close === text.length;
}

/** The mark that opens a paragraph and is not closed in it. */
function openingMark({ marks }: MarkedParagraph): LoneMark | null {
  const [first] = marks.unclosed;
  return first !== undefined && first.at === 0 ? first : null;
}

/**
 * How many paragraphs from `from` on are one quotation: wrapped in quotation marks as a whole, or each with an opening
 * mark of its own and the last with a closing one. Zero where they are none: where a mark is never closed, is closed
 * within a paragraph, or where paragraphs between hold quotes of their own, which prose does and a quotation does not.
 */
export function wrappedParagraphs(paragraphs: readonly MarkedParagraph[], from: number): number {
  const first = paragraphs[from];
  if (first === undefined) return 0;
  if (isWrapped(first)) return 1;
  const opening = openingMark(first);
  if (opening === null) return 0;
  const { mark } = opening;
  const closes = (lone: LoneMark) => isClosedBy(mark, lone.mark);
  if (first.marks.unopened.some(closes)) return 0;

  let reopens: boolean | null = null;
  for (let count = 2; count <= longest; count += 1) {
    const next = paragraphs[from + count - 1];
    if (next === undefined) return 0;
    const isReopened = openingMark(next)?.mark === mark || (isWrapped(next) && next.text.startsWith(mark));
    reopens ??= isReopened;
    if (isReopened !== reopens) return 0;
    if (reopens) {
      if (isWrapped(next)) return count;
      continue;
    }
    const closer = next.marks.unopened.find(closes);
    if (closer !== undefined) return closer.at === next.text.length - 1 ? count : 0;
    if (next.marks.quoted.some(({ open }) => next.text[open] === mark)) return 0;
  }
  return 0;
}
