/** Places the quotes of one commentary, as the engine and its author see them. */
import { alignQuotes, type Placement } from '../align';
import type { Participant } from '../content/schema';
import type { CommentaryText, Quote, TranscriptText } from '../content/types';
import { attributedSpeaker } from './attribution';
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
 * @param participants - who speaks in the interview: where the commentary names one, that decides among places
 */
export function placeQuotes(
  { passages, introduction }: Pick<TranscriptText, 'passages' | 'introduction'>,
  ids: readonly string[],
  commentary: Pick<CommentaryText, 'quotes' | 'blocks'>,
  quoteIds: readonly string[],
  participants: readonly Pick<Participant, 'id' | 'name'>[] = [],
): IdentifiedQuote[] {
  const passageTexts = passages.map(({ text, speaker }, index) => ({
    id: ids[index] ?? '',
    text,
    ...(speaker === null ? {} : { speaker }),
  }));
  const free = commentary.quotes.filter(({ override }) => override === undefined);
  const aligned = new Map<Quote, Placement>();
  const asked = free.map((quote) => {
    const speaker = attributedSpeaker(commentary.blocks[quote.block]?.text ?? '', quote.range, participants);
    return {
      kind: quote.kind,
      text: quote.spoken ?? quote.text,
      ...(speaker === null ? {} : { attributedTo: speaker }),
    };
  });
  for (const [index, placement] of alignQuotes(passageTexts, asked).entries()) {
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
