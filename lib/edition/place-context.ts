/** Where in the interview a quote comes from, in words that can be shown beside it. */

import { holdsQuestion } from '../text/sentence-ends';
import { sentenceAround, sentencesOf } from '../text/sentences';
import { indexEdition } from './edition-index';
import { shortenQuestion } from './outline';
import type { Edition, EditionPassage, EditionSpeaker, PlacedQuote, TextRange } from './types';

/** A quote's surroundings. */
export interface PlaceContext {
  /** Who says it; undefined where the text does not tell. */
  readonly speaker: EditionSpeaker | undefined;
  /** The passage it begins in. */
  readonly passage: EditionPassage;
  /** The sentences of that passage that its words there stand in. */
  readonly sentence: TextRange;
  /** The quote's words within that passage. */
  readonly words: TextRange;
  /** The last question before it that somebody else asks, shortened, and the passage that holds it. */
  readonly question: { readonly passage: string; readonly title: string } | undefined;
}

/** The surroundings of a placed quote; undefined only if it has no span. Cost: linear in the passages before it. */
export function placeContext(edition: Edition, quote: PlacedQuote): PlaceContext | undefined {
  const [span] = quote.placement.spans;
  const index = indexEdition(edition);
  const passage = index.passageById.get(span?.passage ?? '');
  if (!span || !passage) return undefined;
  return {
    speaker: index.speakerOf(passage),
    passage,
    sentence: sentenceAround(passage.text, span, edition.meta.language),
    words: { start: span.start, end: span.end },
    question: questionBefore(edition, index.passageOrder.get(passage.id) ?? 0),
  };
}

/** An interview as far as questions in it are looked for. */
export interface Questioned {
  readonly meta: { readonly language?: string };
  readonly passages: readonly { readonly id: string; readonly text: string; readonly speaker: string | null }[];
}

/** The last question that somebody else asks before the passage of this index; undefined where nobody does. */
export function questionBefore({ meta, passages }: Questioned, index: number): PlaceContext['question'] {
  const speaker = passages[index]?.speaker;
  for (let before = index - 1; before >= 0; before -= 1) {
    const passage = passages[before];
    if (!passage || passage.speaker === null || passage.speaker === speaker) continue;
    const question = sentencesOf(passage.text, meta.language)
      .map(({ start, end }) => passage.text.slice(start, end))
      .findLast(holdsQuestion);
    return question === undefined ? undefined : { passage: passage.id, title: shortenQuestion(question) };
  }
  return undefined;
}
