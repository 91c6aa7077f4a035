import { type CommentaryBlock, markDirections, markProse, type PassageMark, type PlacedQuote } from '@/lib/edition';
import { Prose } from '../prose';
import { quoteMarks } from '../text/quote-marks';

const ELEMENTS = { paragraph: 'p', quotation: 'blockquote', heading: 'h2', other: 'div' } as const;

/** A block of an essay, its placed quotes marked. */
export function EssayBlock({
  block,
  marks = [],
  quotes = new Map(),
  notes = new Map(),
}: {
  block: CommentaryBlock;
  marks?: readonly PassageMark[];
  quotes?: ReadonlyMap<string, PlacedQuote>;
  /** The places of the notes beside it, by quote. */
  notes?: ReadonlyMap<string, number>;
}) {
  const Element = ELEMENTS[block.kind];
  const marked = markProse(block.content, quoteMarks(marks, quotes, notes, 'place'));
  return (
    <Element>
      <Prose content={block.kind === 'quotation' ? markDirections(marked, block.text) : marked} />
    </Element>
  );
}
