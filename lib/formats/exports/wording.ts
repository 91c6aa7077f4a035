/** What several formats say of an edition in the same words. */

import type { ElementContent } from 'hast';
import {
  type Edition,
  type EditionPassage,
  type EditionSpeaker,
  indexEdition,
  type PlacedQuote,
  sliceProse,
  type TextRange,
} from '@/lib/edition';
import { fidelityWordsOf } from '../../edition/fidelity-words';
import { interviewSource } from '../../edition/share/wording';
import * as say from '../../interface/files';
import { essayAddress, interviewAddress } from '../../site/addresses';
import { SITE } from '../../site/site';

/** The address of an edition's reader page, with the host. */
export function readerUrl({ slug }: Pick<Edition, 'slug'>): string {
  return SITE.origin + interviewAddress(slug);
}

/** Where an interview comes from and who may do what with it, a line each. */
export function sourceLines(edition: Edition): string[] {
  const { meta } = edition;
  const lines = [interviewSource(edition), meta.source, meta.url, say.rights(meta.rights), readerUrl(edition)];
  return lines.flatMap((line) => line ?? []);
}

/** An essay in one line: title, author, where and when it was published, rights. */
export function essayLine({ slug }: Edition, { slug: essay, meta }: Edition['commentaries'][number]): string {
  const by = meta.author === undefined ? meta.title : say.titleBy(meta.title, meta.author);
  const published = [meta.publication, meta.date].filter((each) => each !== undefined).join(', ');
  return [by, published, meta.rights, SITE.origin + essayAddress(slug, essay)].filter((each) => each !== '').join('. ');
}

/** Who says a passage, as a label; in square brackets where an editor inferred it. Undefined where nobody can tell. */
export function speakerLabel(
  speaker: Pick<EditionSpeaker, 'name'> | undefined,
  { speakerInferred }: Pick<EditionPassage, 'speakerInferred'>,
): string | undefined {
  if (speaker === undefined) return undefined;
  return speakerInferred ? `[${speaker.name}]` : speaker.name;
}

/** A paragraph of a note. */
export interface NoteText {
  /** Index of its block in its commentary. */
  readonly block: number;
  /** What of the block it is. */
  readonly range: TextRange;
  readonly text: string;
  /** The same with its markup. */
  readonly content: readonly ElementContent[];
}

/** The paragraphs of a quote's note: of a paragraph that holds the quote itself the sentence around it. */
export function noteTexts(edition: Edition, quote: PlacedQuote): NoteText[] {
  const blocks = indexEdition(edition).commentaryBySlug.get(quote.commentary)?.blocks ?? [];
  return quote.note.flatMap(({ block, sentence }) => {
    const text = blocks[block]?.text ?? '';
    const range = sentence ?? { start: 0, end: text.length };
    if (text === '') return [];
    const content = sliceProse(blocks[block]?.content ?? [], range);
    return [{ block, range, text: text.slice(range.start, range.end), content }];
  });
}

/** Numbers of the quotes whose words end at each offset of a passage, by where: what a call of a note stands behind. */
export function noteCalls(edition: Edition, { marks }: EditionPassage): { at: number; quotes: PlacedQuote[] }[] {
  const { quoteById } = indexEdition(edition);
  const isNumbered = (quote: ReturnType<typeof quoteById.get>): quote is PlacedQuote =>
    quote?.placement.status === 'located' && quote.number !== null;
  return marks.flatMap(({ end, closes }) => {
    const quotes = closes.map((id) => quoteById.get(id)).filter(isNumbered);
    return quotes.length === 0 ? [] : [{ at: end, quotes: quotes.sort((a, b) => a.number - b.number) }];
  });
}

/** How faithful a quote is, in a word or two. */
export function fidelityName(quote: PlacedQuote): string {
  return fidelityWordsOf(quote).name;
}
