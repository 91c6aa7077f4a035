/** A part of the interview in a book, with its notes behind it: readers that can do so show them where they are called. */

import type { Element } from 'xast';
import { x } from 'xastscript';
import { type EditionPassage, indexEdition, markProse, type PlacedQuote } from '@/lib/edition';
import { describeFidelity } from '../../../edition/describe-fidelity';
import { asks } from '../../../edition/roles';
import { TAG } from '../../../interface/common';
import { betweenSentences } from '../../../interface/quotes';
import { asSentence } from '../../../text/sentence-ends';
import { MadeElements, toXhtml } from '../../xhtml';
import { noteCalls, noteTexts, speakerLabel } from '../wording';
import { type Book, idOf, type Part } from './book';
import { bookPage, inBookLanguage } from './page';

/** The page of a part. */
export function partPage(book: Book, part: Part): string {
  const { meta } = book.edition;
  const chapters = new Map(
    part.headings.flatMap(({ passage, title, level }) => (level === null ? [] : [[passage, { title, level }]])),
  );
  const notes = part.passages.flatMap((passage) => noteCalls(book.edition, passage).flatMap(({ quotes }) => quotes));
  return bookPage({
    title: part.title,
    language: meta.language,
    type: 'bodymatter',
    children: [
      x('section', { 'epub:type': 'chapter' }, [
        ...part.passages.flatMap((passage) => {
          const chapter = chapters.get(passage.id);
          const heading = chapter === undefined ? [] : [x(chapter.level > 1 ? 'h3' : 'h2', {}, chapter.title)];
          return [...heading, passageElement(book, passage)];
        }),
      ]),
      ...(notes.length === 0
        ? []
        : [
            x(
              'section',
              { class: 'notes', 'epub:type': 'footnotes' },
              notes.map((quote) => noteElement(book, quote)),
            ),
          ]),
    ],
  });
}

function passageElement(book: Book, passage: EditionPassage): Element {
  const { edition } = book;
  const speaker = indexEdition(edition).speakerOf(passage);
  const label = passage.opensTurn ? speakerLabel(speaker, passage) : undefined;
  const calls = new Map(noteCalls(edition, passage).map(({ at, quotes }) => [at, quotes]));
  const made = new MadeElements();
  const content = markProse(
    passage.content,
    passage.marks.map(({ start, end, opens }) => ({
      start,
      end,
      wrap: ({ text, first, last }) => {
        // A stretch at which several quotes begin has the id of each.
        const ids = first ? opens.map((quote) => idOf(book.quoteAddress(quote))) : [];
        const words = ids.reduceRight<Element>(
          (inner, id) => x('span', { id }, [inner]),
          x('span', { class: 'quoted' }, text),
        );
        return made.standFor([words, ...(last ? (calls.get(end) ?? []).map((quote) => callElement(book, quote)) : [])]);
      },
    })),
  );
  return x(
    'p',
    { id: idOf(book.passageAddress(passage.id)), class: classes(speaker !== undefined && asks(speaker.role), passage) },
    [
      ...(label === undefined ? [] : [x('b', { class: 'speaker' }, label), { type: 'text' as const, value: ' ' }]),
      ...toXhtml(content, made),
    ],
  );
}

function classes(isAsking: boolean, { opensTurn }: EditionPassage): string | undefined {
  const names = [isAsking ? 'asking' : '', opensTurn ? 'turn' : ''].filter((name) => name !== '');
  return names.length === 0 ? undefined : names.join(' ');
}

function callElement(book: Book, quote: PlacedQuote): Element {
  const note = idOf(book.noteAddress(quote.id));
  return x(
    'a',
    { id: `c${note.slice(1)}`, class: 'call', href: `#${note}`, 'epub:type': 'noteref', role: 'doc-noteref' },
    String(quote.number),
  );
}

/** A note: number and lemma, what departs, its paragraphs, and the ways to the essay and back. */
function noteElement(book: Book, quote: PlacedQuote): Element {
  const { edition } = book;
  const note = idOf(book.noteAddress(quote.id));
  const { meta } = indexEdition(edition).commentaryBySlug.get(quote.commentary) ?? {};
  const departure = describeFidelity(quote);
  return x('aside', { id: note, 'epub:type': 'footnote', role: 'doc-footnote' }, [
    x('p', {}, [
      x('a', { href: `#c${note.slice(1)}`, role: 'doc-backlink' }, String(quote.number)),
      { type: 'text', value: ' ' },
      x('i', { class: 'lemma' }, quote.lemma),
      { type: 'text', value: ']' },
      ...(departure === null
        ? []
        : [
            { type: 'text' as const, value: ' ' },
            x(
              'small',
              inBookLanguage(TAG),
              [departure.kind === null ? '' : asSentence(departure.kind), ...departure.sentences]
                .join(betweenSentences)
                .trim(),
            ),
          ]),
    ]),
    ...noteTexts(edition, quote).map(({ content }) =>
      x('p', inBookLanguage(meta?.language ?? edition.meta.language), toXhtml(content)),
    ),
    x('p', { class: 'source' }, [x('a', { href: book.essayQuoteAddress(quote.id) }, meta?.title ?? '')]),
  ]);
}
