/** The passage of an edition that shows best what Gloss does: some words of a guest, quoted, with what is said of them. */
import { type Fidelity, wordsOf } from '../align';
import type { TranscriptMeta } from '../content/schema';
import type { TextRange } from '../text/range';
import { sentencesOf } from '../text/sentences';
import { indexEdition } from './edition-index';
import { questionBefore } from './place-context';
import { asks } from './roles';
import type { Edition, EditionCommentary, EditionPassage, EditionSpeaker, NoteParagraph, PlacedQuote } from './types';

/** One quote in its passage with its note, cut out of its edition without where it stands in files. Plain data, to be kept as JSON. */
export interface Specimen {
  /** Name of the edition in addresses. */
  readonly edition: string;
  readonly meta: Pick<TranscriptMeta, 'title' | 'language'>;
  /** True where the rights of the interview and of every commentary are an open licence. */
  readonly openLicence: boolean;
  /** What is shown of the interview, in its order: paragraphs of one speaker that follow upon each other. */
  readonly passages: readonly SpecimenPassage[];
  readonly speaker: EditionSpeaker;
  /** The question that it answers, shortened; null where nobody asks one. */
  readonly question: string | null;
  readonly quote: PlacedQuote;
  /** With this quote alone, and no blocks but its own and those of its note. */
  readonly commentary: EditionCommentary;
}

/** A paragraph of a specimen. */
export interface SpecimenPassage {
  /** With the marks of its quote alone. */
  readonly passage: EditionPassage;
  /** All of it, or whole sentences. */
  readonly shown: TextRange;
}

/** Bounds of a number of words. */
type WordBounds = readonly [least: number, most: number];

/** What of the interview is shown. */
const SHOWN: WordBounds = [25, 90];
/** The quote as the essay has it: one within a sentence must be long enough to be seen as a passage. */
const QUOTED: WordBounds = [8, 75];
/** What is said of it, as it is shown: whole paragraphs, or of a quote within a sentence that sentence. */
const SAID: WordBounds = [12, 140];
/** Longer passages are not kept for the sake of a few sentences. */
const LONGEST_PASSAGE = 400;
/** Differences that can be taken in at a glance, of an altered quote. */
const EDITS: WordBounds = [1, 6];
/** What a specimen may be, the best first: words that were changed show most, and words that were not show trust. */
const FIDELITIES: readonly Fidelity[] = ['altered', 'verbatim', 'clean-verbatim', 'elided'];

/**
 * The specimen of an edition; null where no quote fits.
 *
 * A quote fits that is a block quotation or a fair part of a sentence, said by one who answers in a passage, or in a
 * few that follow upon each other, neither short nor long or to be cut so at sentences, with a note that is neither. Of
 * those the one is taken that is altered in a few words, otherwise verbatim, otherwise lightly edited or shortened; then a
 * block quotation; then the first in the interview. The same edition always gives the same one. Cost: linear in the edition.
 */
export function specimenOf(edition: Edition): Specimen | null {
  const found = indexEdition(edition).placedQuotes.flatMap((quote) => specimenFrom(edition, quote) ?? []);
  const [best] = found.sort((a, b) => rankOf(a.quote) - rankOf(b.quote));
  return best ?? null;
}

/** Lower for what shows more; quotes of the same rank keep their order. */
function rankOf({ placement, kind }: PlacedQuote): number {
  return FIDELITIES.indexOf(placement.fidelity) * 2 + (kind === 'block' ? 0 : 1);
}

function specimenFrom(edition: Edition, quote: PlacedQuote): Specimen | null {
  const index = indexEdition(edition);
  const { fidelity, edits, flags } = quote.placement;
  const commentary = index.commentaryBySlug.get(quote.commentary);
  if (!commentary || flags.includes('several-speakers')) return null;
  if (!FIDELITIES.includes(fidelity) || (fidelity === 'altered' && !isWithin(edits.length, EDITS))) return null;
  if (!isWithin(wordCount(quote.text), QUOTED) || !isWithin(wordsSaid(quote, commentary), SAID)) return null;
  const passages = passagesOf(edition, quote);
  const first = passages?.[0]?.passage;
  const speaker = first && index.speakerOf(first);
  if (!passages || !speaker || asks(speaker.role)) return null;
  const question = questionBefore(edition, index.passageOrder.get(first.id) ?? 0);
  const asker = question && index.speakerOf(index.passageById.get(question.passage) ?? { speaker: null });
  const { title, language } = edition.meta;
  return {
    edition: edition.slug,
    meta: { title, language },
    openLicence: edition.openLicence,
    passages,
    speaker,
    question: question && asker && asks(asker.role) ? question.title : null,
    ...cutOut(commentary, quote),
  };
}

/** The passages of a quote, as far as they are shown; null where they are apart, of several speakers, short or long. */
function passagesOf(edition: Edition, { id, placement: { spans } }: PlacedQuote): SpecimenPassage[] | null {
  const { passageById, passageOrder } = indexEdition(edition);
  const start = passageOrder.get(spans[0]?.passage ?? '') ?? 0;
  const found = spans.flatMap(({ passage, start, end }, index): SpecimenPassage[] => {
    const whole = passageById.get(passage);
    const opens = index === 0 ? [id] : [];
    const closes = index === spans.length - 1 ? [id] : [];
    if (!whole) return [];
    const marks = [{ start, end, quotes: [id], opens, closes }];
    return [{ passage: { ...whole, origin: [], marks }, shown: { start: 0, end: whole.text.length } }];
  });
  const together = found.every(
    ({ passage }, index) =>
      passageOrder.get(passage.id) === start + index && passage.speaker === found[0]?.passage.speaker,
  );
  const [only, ...others] = found;
  if (!only || !together) return null;
  const words = wordCount(found.map(({ passage }) => passage.text).join('\n'));
  if (isWithin(words, SHOWN)) return found;
  const [quoted] = only.passage.marks;
  if (others.length > 0 || !quoted || words < SHOWN[0] || words > LONGEST_PASSAGE) return null;
  const shown = sentencesAround(only.passage.text, quoted, edition.meta.language);
  return shown && [{ ...only, shown }];
}

/** How many words the note shows; none where it holds more than paragraphs. */
function wordsSaid({ kind, note }: PlacedQuote, { blocks }: EditionCommentary): number {
  const said = note.map(({ block, sentence }: NoteParagraph) => {
    const { kind: blockKind, text = '' } = blocks[block] ?? {};
    if (blockKind !== 'paragraph') return null;
    return kind === 'inline' && sentence ? text.slice(sentence.start, sentence.end) : text;
  });
  return said.includes(null) ? 0 : wordCount(said.join(' '));
}

/**
 * The sentences of a text around some of its words, as many on either side by turns as there is room for; null where that
 * is too little or too much.
 */
function sentencesAround(text: string, words: TextRange, language: string): TextRange | null {
  const sentences = sentencesOf(text, language);
  let first = sentences.findLastIndex(({ start }) => start <= words.start);
  let last = sentences.findIndex(({ end }) => end >= words.end);
  const rangeOf = (from: number, to: number): TextRange => ({
    start: from <= 0 ? 0 : (sentences[from]?.start ?? 0),
    end: to >= sentences.length - 1 ? text.length : (sentences[to]?.end ?? text.length),
  });
  const fits = (from: number, to: number): boolean => {
    const { start, end } = rangeOf(from, to);
    return from >= 0 && to < sentences.length && wordCount(text.slice(start, end)) <= SHOWN[1];
  };
  if (first < 0 || last < 0 || !fits(first, last)) return null;
  for (let grown = true; grown; ) {
    grown = false;
    if (fits(first - 1, last)) {
      first -= 1;
      grown = true;
    }
    if (fits(first, last + 1)) {
      last += 1;
      grown = true;
    }
  }
  const range = rangeOf(first, last);
  return isWithin(wordCount(text.slice(range.start, range.end)), SHOWN) ? range : null;
}

/** A commentary with one of its quotes, and the quote in it. */
function cutOut(commentary: EditionCommentary, quote: PlacedQuote): Pick<Specimen, 'quote' | 'commentary'> {
  const kept = [...new Set([quote.block, ...quote.note.map(({ block }) => block)])].sort((a, b) => a - b);
  const own: PlacedQuote = {
    ...quote,
    block: kept.indexOf(quote.block),
    note: quote.note.map((paragraph) => ({ ...paragraph, block: kept.indexOf(paragraph.block) })),
  };
  const blocks = kept.flatMap((block) => commentary.blocks[block] ?? []).map((block) => ({ ...block, origin: [] }));
  return { quote: own, commentary: { ...commentary, blocks, quotes: [own], unattached: [] } };
}

function wordCount(text: string): number {
  return wordsOf(text).length;
}

function isWithin(count: number, [least, most]: WordBounds): boolean {
  return count >= least && count <= most;
}
