/** An essay as a chapter of a book: what it quotes leads to the interview. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import {
  type CommentaryBlock,
  type EditionCommentary,
  type EditionQuote,
  indexEdition,
  isPlaced,
  markProse,
  type PlacedQuote,
} from '@/lib/edition';
import { MadeElements, toXhtml } from '../../xhtml';
import { type Book, idOf } from './book';
import { bookPage } from './page';

/** The page of an essay. */
export function essayPage(book: Book, { slug, meta, blocks, quotes }: EditionCommentary): string {
  const published = [meta.author, meta.publication, meta.date].filter((part) => part !== undefined);
  return bookPage({
    title: meta.title,
    language: meta.language ?? book.edition.meta.language,
    type: 'bodymatter',
    children: [
      x('section', { 'epub:type': 'chapter', class: 'essay' }, [
        x('h2', {}, meta.title),
        ...(published.length === 0 ? [] : [x('p', { class: 'source' }, published.join(', '))]),
        ...blocks.flatMap((block, index) => {
          const own = quotes.filter((quote) => quote.block === index).filter(isPlaced);
          return block.text === '' ? [] : [blockElement(book, block, idOf(book.blockAddress(slug, index)), own)];
        }),
        x('p', { class: 'source' }, meta.rights),
      ]),
    ],
  });
}

function blockElement(book: Book, block: CommentaryBlock, id: string, quotes: readonly PlacedQuote[]): Element {
  const { kind, content } = block;
  const made = new MadeElements();
  const inline = kind === 'quotation' ? [] : apart(quotes);
  const marked = markProse(
    content,
    inline.map((quote) => ({
      ...quote.range,
      wrap: ({ text, first, linked }) => {
        const attributes = { id: first ? idOf(book.essayQuoteAddress(quote.id)) : undefined };
        return made.standFor([
          linked
            ? x('span', attributes, text)
            : x('a', { ...attributes, class: 'quote', href: book.quoteAddress(quote.id) }, text),
        ]);
      },
    })),
  );
  const rest = quotes.filter((quote) => !inline.includes(quote)).map((quote) => wayToWords(book, quote));
  if (kind === 'quotation' || kind === 'other') {
    const own = toXhtml(marked, made);
    const blocks = own.some((node) => node.type === 'element' && /^(?:p|[uo]l|pre|hr|blockquote|h\d)$/.test(node.name))
      ? own
      : [x('p', {}, own)];
    return x(kind === 'quotation' ? 'blockquote' : 'div', { id }, [
      ...blocks,
      ...rest.map((way) => x('p', { class: 'source' }, [way])),
    ]);
  }
  return x(kind === 'heading' ? 'h3' : 'p', { id }, [...toXhtml(marked, made), ...rest]);
}

/** Quotes whose ranges do not overlap those before them. */
function apart<Quote extends EditionQuote>(quotes: readonly Quote[]): Quote[] {
  const found: Quote[] = [];
  for (const quote of [...quotes].sort((a, b) => a.range.start - b.range.start)) {
    if (quote.range.end > quote.range.start && quote.range.start >= (found.at(-1)?.range.end ?? 0)) found.push(quote);
  }
  return found;
}

/** A link that leads from a quote to its words, where the quote itself cannot be one: whose words they are. */
function wayToWords(book: Book, quote: PlacedQuote): Element {
  const index = indexEdition(book.edition);
  const passage = index.passageById.get(quote.placement.spans[0]?.passage ?? '');
  const speaker = passage && index.speakerOf(passage);
  return x(
    'a',
    { id: idOf(book.essayQuoteAddress(quote.id)), class: 'quote', href: book.quoteAddress(quote.id) },
    `${speaker?.name ?? book.edition.meta.title} (${quote.number})`,
  );
}
