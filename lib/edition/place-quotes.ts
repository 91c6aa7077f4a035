/** Places the quotes of one commentary, as the engine and its author see them. */
import { alignQuotes, type Placement } from '../align';
import type { CommentaryText, Quote, TranscriptText } from '../content/types';
import { placeByHand } from './place-by-hand';
import { lookInIntroduction } from './quote-introduction';
import type { EditionPlacement } from './types';

/** A quote with its id and what became of it. */
export interface IdentifiedQuote {
  readonly id: string;
  readonly quote: Quote;
  readonly placement: EditionPlacement;
}

/**
 * Places every quote of a commentary, in its order; those that the author overruled do not take part in the alignment.
 *
 * @param ids - ids of the passages, in order
 * @param quoteIds - ids of the commentary's quotes, in order
 */
export function placeQuotes(
  { passages, introduction }: Pick<TranscriptText, 'passages' | 'introduction'>,
  ids: readonly string[],
  commentary: Pick<CommentaryText, 'quotes'>,
  quoteIds: readonly string[],
): IdentifiedQuote[] {
  const passageTexts = passages.map(({ text, speaker }, index) => ({
    id: ids[index] ?? '',
    text,
    ...(speaker === null ? {} : { speaker }),
  }));
  const free = commentary.quotes.filter(({ override }) => override === undefined);
  const spoken = free.map((quote) => ({ kind: quote.kind, text: quote.spoken ?? quote.text }));
  const aligned = new Map<Quote, Placement>();
  for (const [index, placement] of alignQuotes(passageTexts, spoken).entries()) {
    const quote = free[index];
    if (quote) aligned.set(quote, placement);
  }
  const placements = commentary.quotes.map((quote) => aligned.get(quote) ?? placeByHand(passageTexts, quote));
  const everywhere = lookInIntroduction(introduction, commentary.quotes, placements);
  return commentary.quotes.map((quote, index) => ({
    id: quoteIds[index] ?? '',
    quote,
    placement: everywhere[index] ?? { status: 'skipped' },
  }));
}
