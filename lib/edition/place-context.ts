/** Where in the interview a quote comes from, in words that can be shown beside it. */

import { holdsQuestion } from '../text/sentence-ends';
import { sentenceAround, sentencesOf } from '../text/sentences';
import { indexEdition } from './edition-index';
import { shortenQuestion } from './outline';
import type { Edition, EditionPassage, EditionSpeaker, PlacedQuote, Span, TextRange } from './types';

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
  /** What the speaker says just before the quote and just after it, a sentence at most; left out where there is nothing. */
  readonly before?: SpokenPart;
  readonly after?: SpokenPart;
  /** The last question before it that somebody else asks, shortened, and the passage that holds it. */
  readonly question: { readonly passage: string; readonly title: string } | undefined;
}

/** A sentence of a passage, or the part of one that a quote leaves over. */
export interface SpokenPart {
  readonly passage: EditionPassage;
  readonly range: TextRange;
  /** Whether it is a part. */
  readonly isCut: boolean;
}

/** The surroundings of a placed quote; undefined only if it has no span. Cost: linear in the passages before it. */
export function placeContext(edition: Edition, quote: PlacedQuote): PlaceContext | undefined {
  const [span] = quote.placement.spans;
  const index = indexEdition(edition);
  const passage = index.passageById.get(span?.passage ?? '');
  if (!span || !passage) return undefined;
  const before = partBefore(edition, span);
  const after = partAfter(edition, quote.placement.spans.at(-1) ?? span);
  return {
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
    speaker: index.speakerOf(passage),
    passage,
    sentence: sentenceAround(passage.text, span, edition.meta.language),
    words: { start: span.start, end: span.end },
    question: questionBefore(edition, index.passageOrder.get(passage.id) ?? 0),
  };
}

/** The rest of the sentence that a span begins in, or the one before it, of the same turn. */
function partBefore(edition: Edition, { passage: id, start }: Span): SpokenPart | undefined {
  const index = indexEdition(edition);
  const order = index.passageOrder.get(id) ?? 0;
  const passage = edition.passages[order];
  if (passage && hasWords(passage.text.slice(0, start))) return lastSentence(passage, start, edition.meta.language);
  const previous = passage?.opensTurn ? undefined : edition.passages[order - 1];
  return previous && lastSentence(previous, previous.text.length, edition.meta.language);
}

/** The rest of the sentence that a span ends in, or the one after it, of the same turn. */
function partAfter(edition: Edition, { passage: id, end }: Span): SpokenPart | undefined {
  const index = indexEdition(edition);
  const order = index.passageOrder.get(id) ?? 0;
  const passage = edition.passages[order];
  if (passage && hasWords(passage.text.slice(end))) return firstSentence(passage, end, edition.meta.language);
  const next = edition.passages[order + 1];
  return next && !next.opensTurn ? firstSentence(next, 0, edition.meta.language) : undefined;
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** The last sentence of a passage with words before `end`, as far as that. */
function lastSentence(passage: EditionPassage, end: number, language: string | undefined): SpokenPart | undefined {
  const sentence = sentencesOf(passage.text, language).findLast(
    ({ start }) => start < end && hasWords(passage.text.slice(start, end)),
  );
  return sentence && partOf(passage, sentence, { start: sentence.start, end: Math.min(sentence.end, end) });
}

/** The first sentence of a passage with words after `start`, from there. */
function firstSentence(passage: EditionPassage, start: number, language: string | undefined): SpokenPart | undefined {
  const sentence = sentencesOf(passage.text, language).find(
    ({ end }) => end > start && hasWords(passage.text.slice(start, end)),
  );
  return sentence && partOf(passage, sentence, { start: Math.max(sentence.start, start), end: sentence.end });
}

/** A range of a sentence, without what would stand apart from its words where it is cut. */
function partOf(passage: EditionPassage, sentence: TextRange, { start, end }: TextRange): SpokenPart {
  const text = passage.text.slice(start, end);
  const from = start > sentence.start ? text.length - text.replace(/^[\s,;:.!?…—–-]+/, '').length : 0;
  const range = { start: start + from, end: start + text.trimEnd().length };
  return { passage, range, isCut: start > sentence.start || end < sentence.end };
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
