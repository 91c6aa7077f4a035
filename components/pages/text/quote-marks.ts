/** Quoted words as links to their notes. */
import type { ElementContent, Properties } from 'hast';
import type { MarkedPiece, PassageMark, PlacedQuote, ProseMark, TextRange } from '@/lib/edition';
import { DEPARTURES } from '@/lib/edition/fidelity-words';
import { noteAnchor, quoteAnchor } from '../../../lib/site/addresses';

/**
 * The wraps for `markProse`, one for each of the stretches.
 *
 * @param notes the places of the notes that stand beside the text, by quote
 */
export function quoteMarks(
  marks: readonly PassageMark[],
  quotes: ReadonlyMap<string, PlacedQuote>,
  notes: ReadonlyMap<string, number>,
): ProseMark[] {
  return marks.map((mark) => ({
    start: mark.start,
    end: mark.end,
    wrap: (piece) => markElement(mark, piece, quotes, notes),
  }));
}

/**
 * One piece of a mark. It links to the note of the shortest quote, since a longer one can be reached through the words
 * beside it; only the piece that a quote begins with is a stop for the tab key.
 */
function markElement(
  mark: PassageMark,
  piece: MarkedPiece,
  quotes: ReadonlyMap<string, PlacedQuote>,
  notes: ReadonlyMap<string, number>,
): ElementContent {
  const text: ElementContent = { type: 'text', value: piece.text };
  if (piece.text.trim() === '') return text;
  const [shortest = ''] = mark.quotes;
  const kinds = new Set(mark.quotes.flatMap((id) => quotes.get(id)?.kind ?? []));
  const [opened, ...others] = piece.first ? mark.opens : [];
  const beside = mark.quotes.flatMap((quote) => notes.get(quote) ?? []);
  const closing = piece.last ? mark.closes.flatMap((quote) => quotes.get(quote) ?? []) : [];
  // Where quotes that differ end together, the mark warns of the least faithful.
  const departure = DEPARTURES.find((fidelity) => closing.some(({ placement }) => placement.fidelity === fidelity));
  const properties: Properties = {
    className: ['quote', ...[...kinds].map((kind) => `quote-${kind}`), `voice-${quotes.get(shortest)?.voice ?? 1}`],
    dataQuotes: mark.quotes.join(' '),
    ...(beside.length === 0 ? {} : { dataNotes: beside.join(' ') }),
    ...(opened === undefined ? {} : anchorOf(opened, notes)),
    ...(closing.length === 0 ? {} : { dataNumber: joinNumbers(closing) }),
    ...(departure === undefined ? {} : { dataFidelity: departure }),
  };
  const link: ElementContent = {
    type: 'element',
    tagName: 'a',
    properties: { href: `#${noteAnchor(shortest)}`, ...(opened === undefined ? { tabIndex: -1 } : {}) },
    children: [text],
  };
  return {
    type: 'element',
    tagName: 'mark',
    properties,
    children: [...others.map((quote) => anchorElement(quote, notes)), piece.linked ? text : link],
  };
}

/** The numbers of quotes that end together, as they stand behind the words. */
function joinNumbers(quotes: readonly PlacedQuote[]): string {
  return quotes
    .map(({ number }) => number)
    .sort((a, b) => a - b)
    .join(',');
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
