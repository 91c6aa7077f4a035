/** Speech over several paragraphs: its mark opens again in each of them and is closed in the last. */
import { isClosedBy, type LoneMark } from './quotation-marks';
import type { MarkedParagraph } from './wrapped-paragraphs';

/** No quotation is longer; it bounds the cost of a mark that is never closed. */
const longest = 200;

/** Speech that runs over paragraphs: where it opens in the first, and how many paragraphs it runs over. */
export interface RunningQuotation {
  readonly opening: LoneMark;
  readonly count: number;
}

/** The quotation that begins anywhere in a paragraph and ends anywhere in a later one; null where none does. */
export function runningQuotation(paragraphs: readonly MarkedParagraph[], from: number): RunningQuotation | null {
  const second = paragraphs[from + 1]?.text;
  if (second === undefined) return null;
  const opening = paragraphs[from]?.marks.unclosed.findLast(({ mark }) => second.startsWith(mark));
  if (opening === undefined) return null;
  for (let count = 2; count <= longest; count += 1) {
    const next = paragraphs[from + count - 1];
    if (next === undefined || !next.text.startsWith(opening.mark)) return null;
    const [pair] = next.marks.quoted;
    if (pair?.open === 0) return isClosedBy(opening.mark, next.text[pair.close - 1] ?? '') ? { opening, count } : null;
    if (next.marks.unclosed[0]?.at !== 0) return null;
  }
  return null;
}

/**
 * How many paragraphs from `from` on belong together, as speech runs on from each into the next; 0 where the first is
 * whole.
 */
export function runningLength(paragraphs: readonly MarkedParagraph[], from: number): number {
  let length = 0;
  for (let next = runningQuotation(paragraphs, from); next !== null; ) {
    length += next.count - Math.sign(length);
    next = runningQuotation(paragraphs, from + length - 1);
  }
  return length;
}
