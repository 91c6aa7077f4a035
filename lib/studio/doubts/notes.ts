/** Paragraphs of an essay that stand between quotes and belong to none. */

import { toSourceOffset } from '../../content/origin';
import { notePragma } from '../../content/pragma-line';
import type { Commentary } from '../../content/types';
import { type Edition, isPlaced } from '../../edition';
import * as say from '../../interface/doubting';
import { cutLine } from '../../text/problem';
import { paragraphBefore } from '../edits';
import type { Doubt, DoubtAnswer } from './types';

const SHOWN = 400;

/** The doubts about the paragraphs of an essay, in its order: its opening and its end belong to no quote, rightly. */
export function noteDoubts(text: string, commentary: Commentary, edition: Edition): Doubt[] {
  const essay = edition.commentaries.find(({ slug }) => slug === commentary.slug);
  if (essay === undefined) return [];
  const placed = essay.quotes.filter(isPlaced);
  return essay.unattached.flatMap((index): Doubt | [] => {
    const block = essay.blocks[index];
    const before = placed.findLast((quote) => quote.block < index);
    const behind = placed.find((quote) => quote.block > index);
    if (block?.kind !== 'paragraph' || before === undefined || behind === undefined) return [];
    const key = `note ${commentary.slug} ${cutLine(block.text, 80)}`;
    const start = toSourceOffset(block.origin, 0);
    const belongs = (quote: (typeof placed)[number], label: string): DoubtAnswer => ({
      label,
      words: cutLine(quote.text, SHOWN),
      decision: {
        kind: 'change',
        text,
        edits: [paragraphBefore(commentary.file.text, start, notePragma(quote.text))],
        says: say.belongsTo(cutLine(block.text, 30), cutLine(quote.text, 30)),
      },
    });
    return {
      key,
      kind: 'note',
      question: say.whichQuote,
      words: cutLine(block.text, SHOWN),
      remarks: [],
      place: { essay: commentary.slug, block: index },
      answers: [
        belongs(before, say.quoteBefore),
        belongs(behind, say.quoteAfter),
        {
          label: say.noQuote,
          decision: { kind: 'leave', doubts: [key], says: say.belongsToNone(cutLine(block.text, 30)) },
        },
      ],
    };
  });
}
