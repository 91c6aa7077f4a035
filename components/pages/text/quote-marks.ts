/**
 * Quoted words, with links to their notes.
 *
 * The words themselves are no link: a browser would drag it instead of selecting in it, and a reader mode takes a
 * paragraph of nothing but links for a menu. The number behind a quote is the link; it holds no text, so that nothing of
 * it is copied, found or kept by a reader mode. The script lets the words be clicked as well.
 */

import type { ElementContent, Properties } from 'hast';
import type { MarkedPiece, PassageMark, PlacedQuote, ProseMark, TextRange } from '@/lib/edition';
import { DEPARTURES, signOf } from '@/lib/edition/fidelity-words';
import { numberedNotes, numberedPlace } from '@/lib/interface/reader';
import { noteAnchor, quoteAnchor } from '../../../lib/site/addresses';
import { BODY_TEXT } from './body-text';

/**
 * The wraps for `markProse`, one for each of the stretches.
 *
 * @param notes the places of the notes that stand beside the text, by quote
 * @param beside what those are called: an essay has the places of its quotes beside it
 * @param link what leads to the note: the number, or the words, for a page without a script that lets them be clicked
 */
export function quoteMarks(
  marks: readonly PassageMark[],
  quotes: ReadonlyMap<string, PlacedQuote>,
  notes: ReadonlyMap<string, number>,
  beside: keyof typeof NUMBERED = 'note',
  link: 'number' | 'words' = 'number',
): ProseMark[] {
  const [stop] = marks.flatMap((mark) => inOrder(mark.closes, quotes));
  return marks.map((mark) => ({
    start: mark.start,
    end: mark.end,
    wrap: (piece) => markElement(mark, piece, { quotes, notes, nameOf: NUMBERED[beside], stop, link }),
  }));
}

/** What stands beside the text, by its number. */
const NUMBERED = { note: (number: number) => numberedNotes([number]), place: numberedPlace };

/** What is known of the quotes of a page, and of what stands beside them. */
interface MarkContext {
  readonly quotes: ReadonlyMap<string, PlacedQuote>;
  readonly notes: ReadonlyMap<string, number>;
  /** What stands beside a number is called. */
  readonly nameOf: (number: number) => string;
  /** The one whose number the tab key stops at: keys lead from there to the others. */
  readonly stop: PlacedQuote | undefined;
  readonly link: 'number' | 'words';
}

/** Quotes in the order of their numbers. */
function inOrder(ids: readonly string[], quotes: ReadonlyMap<string, PlacedQuote>): PlacedQuote[] {
  return ids.flatMap((id) => quotes.get(id) ?? []).sort((a, b) => a.number - b.number);
}

/** One piece of a mark, followed by the numbers of the quotes that end with it. */
function markElement(mark: PassageMark, piece: MarkedPiece, context: MarkContext): ElementContent {
  const { quotes, notes, link } = context;
  const text: ElementContent = { type: 'text', value: piece.text };
  if (piece.text.trim() === '') return text;
  const [shortest = ''] = mark.quotes;
  const kinds = new Set(mark.quotes.flatMap((id) => quotes.get(id)?.kind ?? []));
  const [opened, ...others] = piece.first ? mark.opens : [];
  const beside = mark.quotes.flatMap((quote) => notes.get(quote) ?? []);
  const closing = piece.last ? inOrder(mark.closes, quotes) : [];
  // Where quotes that differ end together, the mark warns of the least faithful.
  const departure = DEPARTURES.find((sign) => closing.some((quote) => signOf(quote) === sign));
  const properties: Properties = {
    className: [
      'quote',
      ...(opened === undefined ? [] : [BODY_TEXT]),
      ...[...kinds].map((kind) => `quote-${kind}`),
      `voice-${quotes.get(shortest)?.voice ?? 1}`,
    ],
    dataQuotes: mark.quotes.join(' '),
    ...(beside.length === 0 ? {} : { dataNotes: beside.join(' ') }),
    ...(opened === undefined ? {} : anchorOf(opened, notes)),
    ...(departure === undefined ? {} : { dataFidelity: departure }),
  };
  const pressed = link === 'words' && !piece.linked;
  const children = [pressed ? wordsLink(shortest, text) : text];
  const words: ElementContent = { type: 'element', tagName: 'span', properties: {}, children };
  const numbers = closing.map((quote) => numberElement(quote, context, pressed || piece.linked));
  return {
    type: 'element',
    tagName: 'mark',
    properties,
    children: [...others.map((quote) => anchorElement(quote, notes)), words, ...numbers],
  };
}

/** Quoted words as a link to their note. */
function wordsLink(quote: string, text: ElementContent): ElementContent {
  return { type: 'element', tagName: 'a', properties: { href: `#${noteAnchor(quote)}` }, children: [text] };
}

/** The number of a quote, which the style shows: a link to its note, unless it or its words stand within another. */
function numberElement(quote: PlacedQuote, { nameOf, stop }: MarkContext, linked: boolean): ElementContent {
  const { id, number } = quote;
  const link: Properties = linked
    ? {}
    : {
        href: `#${noteAnchor(id)}`,
        ariaLabel: nameOf(number),
        ...(quote === stop ? {} : { tabIndex: -1 }),
      };
  return {
    type: 'element',
    tagName: linked ? 'sup' : 'a',
    properties: { ...link, dataNumber: String(number) },
    children: [],
  };
}

/** What makes an element the place that a link to a quote names. */
function anchorOf(quote: string, notes: ReadonlyMap<string, number>): Properties {
  return { id: quoteAnchor(quote), dataOpens: notes.get(quote) };
}

/** A second quote that begins at the same word needs an element of its own to be linked to. */
function anchorElement(quote: string, notes: ReadonlyMap<string, number>): ElementContent {
  return { type: 'element', tagName: 'span', properties: anchorOf(quote, notes), children: [] };
}

/** A stretch of a passage washed in the colour of an essay, without a link: for words that are shown by themselves. */
export function washMark({ start, end }: TextRange, voice: number): ProseMark {
  return {
    start,
    end,
    wrap: ({ text }) => ({
      type: 'element',
      tagName: 'mark',
      properties: { className: [`voice-${voice}`] },
      children: [{ type: 'text', value: text }],
    }),
  };
}
