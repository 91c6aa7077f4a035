/** White space at the ends of texts. No-break spaces are typed on purpose and stay. */
import type { TextRange } from './range';

const blanks = new Set([' ', '\t', '\r', '\n', '\f', '\uFEFF']);

/** The range without white space at its ends. Linear in the white space. */
export function trimRange(text: string, range: TextRange): TextRange {
  let { start, end } = range;
  while (start < end && blanks.has(text[start] ?? '')) start += 1;
  while (end > start && blanks.has(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}
