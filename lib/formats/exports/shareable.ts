/**
 * What of an edition may be given away. Where its rights are not an open licence that is short quotations, each with its
 * place: the files of such editions say so.
 */

import type { ElementContent } from 'hast';
import {
  type Edition,
  type EditionCommentary,
  type EditionPassage,
  type EditionQuote,
  indexEdition,
  isPlaced,
  type PassageMark,
  type Span,
  shorten,
  type TextRange,
} from '@/lib/edition';
import { shortQuotations } from '../../interface/files';

/** Letters (UTF-16 units) of a quotation that counts as short. */
export const SHORT_QUOTATION = 280;
/** Of the opening of a note, which leads to the whole of it. */
const SHORT_NOTE = 100;
/** Stands for words that were left out. */
const OMISSION = '[…]';

/** What a file says where it holds less than the edition; null where it holds all. A sentence or two. */
export function rightsNotice(edition: Edition): string | null {
  return edition.openLicence ? null : shortQuotations;
}

/** Words of the interview as far as they may be given away. */
export function givenWords(edition: Edition, text: string, language = edition.meta.language): string {
  return edition.openLicence ? text : shorten(text, SHORT_QUOTATION, language);
}

/** The prose of an essay as far as it may be given away. */
export function givenProse(edition: Edition, text: string, language = edition.meta.language): string {
  return edition.openLicence ? text : shorten(text, SHORT_NOTE, language);
}

/**
 * An edition of what may be given away: the same one under an open licence; otherwise the quoted words alone, shortened,
 * with the openings of their notes. What is left keeps its ids; ranges count in the shortened texts, so that it can be
 * written like any other. It has no times. Cost: linear.
 */
export function shareableEdition(edition: Edition): Edition {
  if (edition.openLicence) return edition;
  const { times: _, ...rest } = edition;
  const shortened = edition.passages
    .filter(({ marks }) => marks.length > 0)
    .map((each) => shortenPassage(edition, each));
  const byId = new Map(shortened.map((each) => [each.passage.id, each]));
  const order = indexEdition(edition).passageOrder;
  const kept = shortened.map(({ passage }) => passage);
  const chapters = edition.chapters.flatMap((chapter, index) => {
    const from = order.get(chapter.passage) ?? 0;
    const to = order.get(edition.chapters[index + 1]?.passage ?? '') ?? edition.passages.length;
    const first = kept.find(({ id }) => (order.get(id) ?? 0) >= from && (order.get(id) ?? 0) < to);
    return first === undefined ? [] : [{ ...chapter, passage: first.id }];
  });
  return {
    ...rest,
    introduction: [],
    passages: kept.map((passage) => ({ ...passage, opensTurn: true })),
    chapters,
    commentaries: edition.commentaries.map((commentary) => shortenCommentary(edition, commentary, byId)),
  };
}

interface Shortened {
  readonly passage: EditionPassage;
  /** Where a range of the whole passage lies in the shortened one. */
  readonly place: (range: TextRange) => TextRange;
}

/** A passage without what is not quoted. */
function shortenPassage(edition: Edition, passage: EditionPassage): Shortened {
  let text = '';
  let last = 0;
  const pieces = quotedStretches(passage.marks).map(({ start, end }) => {
    const length = cutLength(passage.text.slice(start, end), edition.meta.language);
    if (start > last) text += text === '' ? `${OMISSION} ` : ` ${OMISSION} `;
    else if (text !== '') text += ' ';
    const at = text.length;
    text += passage.text.slice(start, start + length);
    last = start + length;
    return { start, end, length, at };
  });
  if (last < passage.text.length) text += ` ${OMISSION}`;
  const offset = (position: number): number => {
    const piece = pieces.find(({ end }) => position <= end) ?? pieces.at(-1);
    if (piece === undefined) return 0;
    return piece.at + Math.max(0, Math.min(position - piece.start, piece.length));
  };
  const place = ({ start, end }: TextRange): TextRange => {
    // A start stands with what follows it, not with the end of the piece before.
    const piece = pieces.find((each) => start < each.end) ?? pieces.at(-1);
    const from = piece === undefined ? 0 : piece.at + Math.max(0, Math.min(start - piece.start, piece.length));
    return { start: from, end: Math.max(from, offset(end)) };
  };
  return {
    passage: { ...passage, text, content: plain(text), origin: [], marks: placeMarks(passage.marks, place) },
    place,
  };
}

/** Stretches that are quoted, with no gap within. */
function quotedStretches(marks: readonly PassageMark[]): TextRange[] {
  const stretches: { start: number; end: number }[] = [];
  for (const { start, end } of marks) {
    const before = stretches.at(-1);
    if (before !== undefined && before.end === start) before.end = end;
    else stretches.push({ start, end });
  }
  return stretches;
}

/** How much of the beginning of a quotation may be given: all of a short one, otherwise as much as `shorten` takes. */
function cutLength(words: string, language: string): number {
  if (words.length <= SHORT_QUOTATION) return words.length;
  const cut = shorten(words, SHORT_QUOTATION, language).replace(/\s?…$/, '');
  // White space was made single: as many letters of the words as the cut has.
  let left = cut.replace(/\s/g, '').length;
  let length = 0;
  for (; length < words.length && left > 0; length += 1) if (/\S/.test(words.charAt(length))) left -= 1;
  return length;
}

/** Marks where they lie now; what closed in words that were cut away closes where the words end. */
function placeMarks(marks: readonly PassageMark[], place: (range: TextRange) => TextRange): PassageMark[] {
  const placed: PassageMark[] = [];
  for (const mark of marks) {
    const range = place(mark);
    const before = placed.at(-1);
    if (range.end > range.start || before === undefined) placed.push({ ...mark, ...range });
    else {
      placed[placed.length - 1] = {
        ...before,
        quotes: [...new Set([...before.quotes, ...mark.quotes])],
        opens: [...before.opens, ...mark.opens],
        closes: [...before.closes, ...mark.closes],
      };
    }
  }
  return placed;
}

function shortenCommentary(
  edition: Edition,
  commentary: EditionCommentary,
  passages: ReadonlyMap<string, Shortened>,
): EditionCommentary {
  const language = commentary.meta.language ?? edition.meta.language;
  const inNotes = new Set(commentary.quotes.filter(isPlaced).flatMap(({ note }) => note.map(({ block }) => block)));
  const ofQuotes = new Set(commentary.quotes.filter(isPlaced).map(({ block }) => block));
  const blocks = commentary.blocks.map((block, index) => {
    const isKept = inNotes.has(index) || ofQuotes.has(index);
    const limit = block.kind === 'quotation' ? SHORT_QUOTATION : SHORT_NOTE;
    const text = isKept ? shorten(block.text, limit, language) : '';
    return { ...block, text, content: plain(text), origin: [] };
  });
  const within = (block: number, { start, end }: TextRange): TextRange => {
    const length = blocks[block]?.text.length ?? 0;
    return { start: Math.min(start, length), end: Math.min(end, length) };
  };
  const quotes = commentary.quotes.map((quote): EditionQuote => {
    const { placement } = quote;
    const { spoken: _, ...own } = quote;
    return {
      ...own,
      text: shorten(quote.text, SHORT_QUOTATION, language),
      range: within(quote.block, quote.range),
      note: quote.note.map(({ sentence: _sentence, ...paragraph }) => paragraph),
      placement:
        placement.status === 'located'
          ? { ...placement, spans: placement.spans.map((span) => placeSpan(span, passages)) }
          : placement,
    };
  });
  return { ...commentary, blocks, quotes, unattached: [] };
}

function placeSpan(span: Span, passages: ReadonlyMap<string, Shortened>): Span {
  const found = passages.get(span.passage);
  if (found === undefined) return span;
  const range = found.place(span);
  return { ...span, ...range, text: found.passage.text.slice(range.start, range.end) };
}

function plain(text: string): ElementContent[] {
  return text === '' ? [] : [{ type: 'text', value: text }];
}
