/** The lines of prose as they were typed: Markdown makes one paragraph of lines that no empty line parts. */
import type { TextRange } from '../text/range';
import type { Prose } from './types';

/**
 * The lines of a paragraph, in order, as ranges of its text without the line ends between them. Line ends are where two
 * letters that follow each other in the text stand on different lines of the file. Linear in the text.
 *
 * @param source the text that the prose's origin counts in
 */
export function proseLines({ text, origin }: Prose, source: string): TextRange[] {
  const lines: TextRange[] = [];
  let start = 0;
  for (const [index, run] of origin.entries()) {
    const before = origin[index - 1];
    if (before === undefined || run.text <= start) continue;
    if (!/[\r\n]/.test(source.slice(before.source + before.length, run.source))) continue;
    lines.push({ start, end: before.text + before.length });
    start = run.text;
  }
  lines.push({ start, end: text.length });
  return lines;
}
