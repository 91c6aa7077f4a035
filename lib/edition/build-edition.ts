/** Joins an interview with its commentaries: the step from texts to the one model that pages are made from. */
import { wordsOf } from '../align';
import type { Commentary, Interview, Transcript } from '../content/types';
import { type Lock, linkHistory, type UpdatedLock } from '../links';
import { attachNotes } from './attach-notes';
import { wasCorrected } from './corrections';
import type { CorrectedText } from './earlier-words';
import { lemmaOf } from './lemma';
import { isOpenLicence } from './licence';
import { markPassages } from './mark-passages';
import { type IdentifiedQuote, judgeByPast, placeQuotes } from './place-quotes';
import { placedQuotes } from './placed-quotes';
import type { Edition, EditionCommentary, EditionSpeaker } from './types';
import { updateLockOf } from './update-lock-of';

/** How many colours there are for essays: one more begins again with the first. */
const VOICES = 4;

/**
 * The edition of an interview. Pure and deterministic; throws nothing. Cost: that of placing the quotes.
 *
 * @param updated - the lock of that interview, up to date
 * @param isPublished - whether what the lock has of the past was there to be quoted: quotes are judged by it too then
 */
export function buildEdition(
  interview: Interview,
  { lock, passageIds: ids, quoteIds }: UpdatedLock = updateLockOf(interview).updated,
  isPublished = true,
): Edition {
  const { transcript } = interview;
  const placedNow = interview.commentaries.map((commentary, index) =>
    placeQuotes(transcript, ids, commentary, quoteIds[index] ?? [], transcript.meta.participants),
  );
  const placements = isPublished && wasCorrected({ lock }) ? judgeAllByPast(placedNow, lock) : placedNow;
  const numbers = numberInOrder(placements, ids);
  const commentaries = interview.commentaries.map((commentary, index) =>
    joinCommentary(commentary, (index % VOICES) + 1, placements[index] ?? [], numbers),
  );
  const marks = markPassages(placedQuotes(commentaries).map(({ id, placement }) => ({ id, spans: placement.spans })));
  return {
    slug: interview.slug,
    meta: transcript.meta,
    introduction: transcript.introduction,
    speakers: labelSpeakers(transcript),
    passages: transcript.passages.map((passage, index) => {
      const id = ids[index] ?? '';
      return { ...passage, id, marks: marks.get(id) ?? [] };
    }),
    chapters: transcript.chapters.flatMap(({ title, level, passage }) => {
      const id = ids[passage];
      return id === undefined ? [] : [{ title, level, passage: id }];
    }),
    commentaries,
    words: transcript.passages.reduce((sum, passage) => sum + wordsOf(passage.text).length, 0),
    openLicence: [transcript.meta, ...interview.commentaries.map(({ meta }) => meta)].every(({ rights }) =>
      isOpenLicence(rights),
    ),
    lock,
  };
}

function judgeAllByPast(quotes: readonly (readonly IdentifiedQuote[])[], lock: Lock): IdentifiedQuote[][] {
  let text: CorrectedText | undefined;
  const prepare = () => {
    text ??= { passages: lock.passages, past: linkHistory(lock).revisions };
    return text;
  };
  return quotes.map((own) => judgeByPast(own, prepare));
}

/**
 * Numbers the placed quotes by where they begin in the interview; of two that begin together the longer comes first.
 * Words that one paragraph of an essay puts in quotation marks again count once.
 */
function numberInOrder(
  essays: readonly (readonly IdentifiedQuote[])[],
  passages: readonly string[],
): Map<string, number> {
  const order = new Map(passages.map((id, index) => [id, index]));
  const seen = new Set<string>();
  const identified = essays.flatMap((quotes, essay) => quotes.map((each) => ({ ...each, essay })));
  const placed = identified.flatMap(({ id, essay, quote, placement }) => {
    if (placement.status !== 'located') return [];
    const place = placement.spans.map(({ passage, start, end }) => `${passage} ${start} ${end}`);
    const mention = [essay, quote.block, quote.kind, ...place].join(' ');
    if (seen.has(mention)) return [];
    seen.add(mention);
    const starts = placement.spans
      .map(({ passage, start }) => ({ passage: order.get(passage) ?? 0, start }))
      .sort((a, b) => a.passage - b.passage || a.start - b.start);
    const length = placement.spans.reduce((sum, { start, end }) => sum + end - start, 0);
    return starts[0] ? [{ id, ...starts[0], length }] : [];
  });
  placed.sort((a, b) => a.passage - b.passage || a.start - b.start || b.length - a.length);
  return new Map(placed.map(({ id }, index) => [id, index + 1]));
}

function joinCommentary(
  commentary: Commentary,
  voice: number,
  quotes: readonly IdentifiedQuote[],
  numbers: ReadonlyMap<string, number>,
): EditionCommentary {
  const { notes, unattached } = attachNotes(
    commentary.blocks,
    quotes.map(({ id, quote: { kind, block, range } }) => ({ kind, block, range, placed: numbers.has(id) })),
    commentary.noteOverrides,
  );
  return {
    slug: commentary.slug,
    voice,
    meta: commentary.meta,
    blocks: commentary.blocks,
    quotes: quotes.map(({ id, quote, placement, earlier }, index) => ({
      id,
      commentary: commentary.slug,
      voice,
      kind: quote.kind,
      text: quote.text,
      ...(quote.spoken === undefined ? {} : { spoken: quote.spoken }),
      lemma: lemmaOf(quote.text),
      block: quote.block,
      range: quote.range,
      source: quote.source,
      placement,
      ...(earlier === undefined ? {} : { earlier }),
      number: numbers.get(id) ?? null,
      note: notes[index] ?? [],
    })),
    unattached,
  };
}

function labelSpeakers(transcript: Transcript): EditionSpeaker[] {
  const { participants } = transcript.meta;
  const lastWord = (name: string): string => name.split(/\s+/).at(-1) ?? name;
  const lastWords = participants.map(({ name }) => lastWord(name));
  return participants.map((participant, index) => {
    const last = lastWord(participant.name);
    const unique = lastWords.indexOf(last) === index && lastWords.lastIndexOf(last) === index;
    return { ...participant, label: participant.short ?? (unique ? last : participant.name) };
  });
}
