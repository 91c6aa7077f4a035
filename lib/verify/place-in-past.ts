/** What transcripts said before they were corrected, where a quotation is true to that and not to what they say. */
import type { LocatedQuote, Placement, QuoteText } from '../align';
import { findEarlierWords, isTrueNow, placeByPast } from '../edition/earlier-words';
import type { EarlierWords } from '../edition/types';
import { type Findings, spokenOf } from './place-everywhere';
import type { QuotingText } from './quoting-text';
import type { TranscriptIndex } from './source-transcript';

/** The words of a quotation as they stood in a transcript. */
export interface EarlierPlace {
  readonly index: TranscriptIndex;
  readonly words: EarlierWords;
  /** What stands there now, with what differs; null where nothing does. */
  readonly placement: LocatedQuote | null;
}

/**
 * For each quotation that is faithful to no transcript as it is: its words as one had them, the text's home first. Null for
 * others. Cost: that of placing these quotations in the transcripts that were corrected, as they were.
 */
export function placeInPast(quotes: QuotingText['quotes'], { ofQuotes, home }: Findings): (EarlierPlace | null)[] {
  const found: (EarlierPlace | null)[] = quotes.map(() => null);
  const doubtful = [...quotes.keys()].filter(
    (quote) => !ofQuotes[quote]?.some(({ placement }) => isTrueNow(placement)),
  );
  const searched = new Set(doubtful.flatMap((quote) => ofQuotes[quote]?.map(({ source }) => source) ?? []));
  const sources = [...searched].sort((a, b) => Number(b === home) - Number(a === home));
  for (const source of sources) {
    const asked = doubtful.flatMap((number) => {
      const quote = quotes[number];
      const finding = ofQuotes[number]?.find((each) => each.source === source);
      if (quote === undefined || finding === undefined || found[number] !== null) return [];
      return { number, kind: quote.kind, text: spokenOf(quote), placement: finding.placement };
    });
    for (const [order, place] of earlierPlaces(source.index, asked).entries()) {
      const number = asked[order]?.number;
      if (number !== undefined) found[number] = place;
    }
  }
  return found;
}

/**
 * For each quote that is not true to a transcript as it is: its words as the transcript had them before it was corrected.
 * Null for others. Cost: that of placing them in the transcript as it was.
 *
 * @param quotes without labels of speakers, with their places in the transcript as it is
 */
export function earlierPlaces(
  index: TranscriptIndex,
  quotes: readonly (QuoteText & { readonly placement: Placement })[],
): (EarlierPlace | null)[] {
  const { past, passages } = index.transcript;
  if (past === undefined) return quotes.map(() => null);
  const texts = passages.map(({ speaker, ...passage }) => ({ ...passage, ...(speaker === null ? {} : { speaker }) }));
  const found = findEarlierWords(
    { passages: texts, past },
    quotes.map(({ kind, text }) => ({ kind, text })),
  );
  return quotes.map(({ text, placement }, quote) => {
    const words = found[quote] ?? null;
    return words === null ? null : { index, words, placement: placeByPast(text, placement, words) };
  });
}
