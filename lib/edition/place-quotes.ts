/** Places the quotes of one commentary, as the engine and its author see them. */
import { alignQuotes, type Placement } from '../align';
import type { Participant } from '../content/schema';
import type { CommentaryText, Quote, TranscriptText } from '../content/types';
import { attributedSpeaker } from './attribution';
import { type CorrectedText, findEarlierWords, isTrueNow, placeByPast } from './earlier-words';
import { placeByHand } from './place-by-hand';
import { lookInIntroduction } from './quote-introduction';
import type { EarlierWords, EditionPlacement } from './types';

/** A quote with its id and what became of it. */
export interface IdentifiedQuote {
  readonly id: string;
  readonly quote: Quote;
  readonly placement: EditionPlacement;
  /** Its words as they stood, where it is true to those and not to the words as they stand. */
  readonly earlier?: EarlierWords;
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

/**
 * The same quotes, judged by the text as it was too: those that are true to an earlier wording, and not to the text as it
 * is, say so, and stand where the lock has their words go. A place that the author named is kept.
 */
export function judgeByPast(quotes: readonly IdentifiedQuote[], text: () => CorrectedText): IdentifiedQuote[] {
  const doubtful = quotes.filter(({ placement }) => !isTrueNow(placement));
  if (doubtful.length === 0) return [...quotes];
  const found = findEarlierWords(
    text(),
    doubtful.map(({ quote: { kind, text: words, spoken = words } }) => ({ kind, text: spoken })),
  );
  const earlier = new Map(doubtful.map((each, index) => [each, found[index] ?? null]));
  return quotes.map((each) => {
    const words = earlier.get(each) ?? null;
    if (words === null) return each;
    const { quote, placement } = each;
    const place = placeByPast(quote.spoken ?? quote.text, placement, words);
    const named = quote.override?.kind === 'place' ? quote.override.passage : undefined;
    const isAllowed = named === undefined || place?.spans.some(({ passage }) => passage === named);
    return { ...each, earlier: words, placement: place !== null && isAllowed ? place : placement };
  });
}
