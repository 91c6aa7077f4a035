/** Quotation marks that nothing closes: what follows them is taken for no quote, which its author should know. */
import { SINGLE_MARKS } from '../text/quotation-marks';
import { toSourceOffset } from './origin';
import { findQuotationMarks, type LoneMark } from './quotation-marks';
import type { CommentaryBlock, CommentaryText } from './types';

/** A mark that is opened in an essay's prose and not closed in its paragraph. */
export interface UnclosedMark {
  /** Offset in the file. */
  readonly source: number;
  /** The mark and what stands behind it in its paragraph. */
  readonly text: string;
}

/** Single marks are apostrophes and commas more often than not, but for angled ones, which are nothing else. */
const doubtful = new Set([...SINGLE_MARKS].filter((mark) => !'‹›'.includes(mark)));

/**
 * The quotation marks of an essay's prose that nothing closes, in order. Left out are single marks; a mark before a
 * paragraph that opens with the same one, as speech over several paragraphs does; and headings and block quotations,
 * which need no marks. Linear in the text.
 */
export function unclosedMarks({ blocks }: Pick<CommentaryText, 'blocks'>): UnclosedMark[] {
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'paragraph' && block.kind !== 'other') return [];
    const { text, origin } = block;
    return findQuotationMarks(text)
      .unclosed.filter((lone) => !doubtful.has(lone.mark) && !goesOn(lone, block, blocks[index + 1]))
      .map(({ at }) => ({ source: toSourceOffset(origin, at), text: text.slice(at).split('\n', 1)[0] ?? '' }));
  });
}

/** Whether the paragraph behind the mark's, be it in the same block or the next, opens with the same mark. */
function goesOn({ mark, at }: LoneMark, { text }: CommentaryBlock, next: CommentaryBlock | undefined): boolean {
  const lineEnd = text.indexOf('\n', at);
  const following = lineEnd === -1 ? (next?.text ?? '') : text.slice(lineEnd + 1);
  return following.trimStart().startsWith(mark);
}
