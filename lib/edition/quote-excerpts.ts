/** What of the interview is shown around a quote that stands by itself. */
import type { TextRange } from '../text/range';
import { sentencesOf } from '../text/sentences';
import { indexEdition } from './edition-index';
import type { Edition, EditionPassage, EditionSpeaker, PlacedQuote } from './types';

/** A stretch of one passage that is shown for a quote. */
export interface QuoteExcerpt {
  readonly passage: EditionPassage;
  /** Undefined where the text does not tell who says it. */
  readonly speaker: EditionSpeaker | undefined;
  /** What of the passage is shown. */
  readonly shown: TextRange;
  /** The quoted words, in order, not overlapping. */
  readonly words: readonly TextRange[];
}

/**
 * The stretches of the interview that a quote is taken from, in the quote's order, each with a sentence on either side
 * within its passage: the rest of the sentence that it begins or ends in, or the whole one before or after it. Pieces of
 * one passage that come close are one stretch. Cost: linear in the passages touched.
 */
export function quoteExcerpts(edition: Edition, { placement }: PlacedQuote): QuoteExcerpt[] {
  const index = indexEdition(edition);
  const excerpts: QuoteExcerpt[] = [];
  for (const { passage: id, start, end } of placement.spans) {
    const passage = index.passageById.get(id);
    if (!passage) continue;
    const words = { start, end };
    const shown = withSentences(passage.text, words, edition.meta.language);
    const last = excerpts.at(-1);
    if (last?.passage === passage && shown.start <= last.shown.end && start >= (last.words.at(-1)?.end ?? 0)) {
      excerpts[excerpts.length - 1] = {
        ...last,
        shown: { start: Math.min(last.shown.start, shown.start), end: Math.max(last.shown.end, shown.end) },
        words: [...last.words, words],
      };
    } else {
      excerpts.push({ passage, speaker: index.speakerOf(passage), shown, words: [words] });
    }
  }
  return excerpts;
}

function withSentences(text: string, { start, end }: TextRange, language: string): TextRange {
  const sentences = sentencesOf(text, language);
  const first = sentences.findLastIndex((sentence) => sentence.start <= start);
  const last = sentences.findIndex((sentence) => sentence.end >= end);
  const begins = sentences[first];
  const ends = sentences[last];
  const from = begins && begins.start < start ? begins : sentences[first - 1];
  const to = ends && ends.end > end ? ends : sentences[last + 1];
  // The first and last sentence of a passage take its ends with them, so that nothing seems cut off there.
  const isFirst = from === undefined || from === sentences[0];
  const isLast = to === undefined || last < 0 || to === sentences.at(-1);
  return { start: isFirst ? 0 : from.start, end: isLast ? text.length : to.end };
}
