/** The notes of an edition as W3C Web Annotations: https://www.w3.org/TR/annotation-model/. */

import {
  type EarlierWords,
  type Edition,
  type EditionCommentary,
  indexEdition,
  type PlacedQuote,
  placedQuotes,
  type Span,
} from '@/lib/edition';
import { notesOn } from '../../interface/files';
import { essayAddress, exportAddress, readerAddress, shareAddress } from '../../site/addresses';
import { SITE } from '../../site/site';
import { givenProse, rightsNotice, SHORT_QUOTATION } from './shareable';
import { noteTexts, readerUrl } from './wording';

/** Behind the name of the edition in the name of its file. */
export const ANNOTATIONS_ENDING = '.annotations.jsonld';

/** Letters (UTF-16 units) on either side of quoted words, by which they are found again. */
const CONTEXT = 32;
/** Letters by which the beginning of a long stretch is found, where rights keep it from being given whole. */
const OPENING = 80;

/**
 * The text that positions count in: the passages' texts in order, with a line feed between two.
 */
export function annotatedText({ passages }: Pick<Edition, 'passages'>): string {
  return passages.map(({ text }) => text).join('\n');
}

/**
 * A page of annotations, one for each placed quote, in the interview's order: its note and, as a tag, its fidelity; its
 * targets are the stretches that it is taken from, each by its words and by its position. Where rights reserve the texts
 * notes are shortened, and stretches that are no short quotation are named by their ends. Cost: linear.
 */
export function writeWebAnnotations(edition: Edition): string {
  const { slug, meta } = edition;
  const id = SITE.origin + exportAddress(slug, slug + ANNOTATIONS_ENDING);
  const quotes = placedQuotes(edition.commentaries);
  const text = annotatedText(edition);
  const starts = new Map<string, number>();
  let start = 0;
  for (const passage of edition.passages) {
    starts.set(passage.id, start);
    start += passage.text.length + 1;
  }
  const { commentaryBySlug } = indexEdition(edition);
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationPage',
    partOf: {
      id: `${id}#collection`,
      type: 'AnnotationCollection',
      label: notesOn(meta.title),
      summary: [
        rightsNotice(edition),
        'Positions count UTF-16 code units in the texts of the interview’s paragraphs, in order, with a line feed between two.',
      ]
        .filter((sentence) => sentence !== null)
        .join(' '),
      total: quotes.length,
    },
    startIndex: 0,
    items: quotes.flatMap((quote) => {
      const commentary = commentaryBySlug.get(quote.commentary);
      return commentary === undefined ? [] : [annotation(edition, commentary, quote, { text, starts })];
    }),
  };
  return `${JSON.stringify(page)}\n`;
}

/** The text that positions count in, and where each passage begins in it. */
interface Annotated {
  readonly text: string;
  readonly starts: ReadonlyMap<string, number>;
}

function annotation(edition: Edition, commentary: EditionCommentary, quote: PlacedQuote, annotated: Annotated): object {
  const { meta } = commentary;
  const language = meta.language ?? edition.meta.language;
  const note = noteTexts(edition, quote).map(({ text }) => givenProse(edition, text, language));
  return {
    id: SITE.origin + shareAddress(edition.slug, 'q', quote.id),
    type: 'Annotation',
    motivation: 'commenting',
    ...(meta.date === undefined ? {} : { created: `${meta.date}T00:00:00Z` }),
    ...(meta.author === undefined ? {} : { creator: { type: 'Person', name: meta.author } }),
    body: [
      { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', language, value: note.join('\n\n') },
      tag(quote.placement.fidelity),
      ...(quote.earlier === undefined ? [] : [tag(stoodTag(quote.earlier))]),
      {
        type: 'SpecificResource',
        purpose: 'linking',
        source: SITE.origin + essayAddress(edition.slug, commentary.slug),
      },
    ],
    target: quote.placement.spans.map((span) => ({
      type: 'SpecificResource',
      source: readerUrl(edition),
      scope: SITE.origin + readerAddress(edition.slug, 'p', span.passage),
      selector: selectors(span, annotated, edition.openLicence),
    })),
  };
}

/** Of words that stood so once; tags are English, as the classes of fidelity are. */
function stoodTag({ until }: EarlierWords): string {
  return until === undefined ? 'as it stood before' : `as it stood until ${until}`;
}

function tag(value: string): object {
  return { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', language: 'en', value };
}

function selectors(span: Span, { text, starts }: Annotated, isOpen: boolean): object[] {
  const offset = starts.get(span.passage) ?? 0;
  const [start, end] = [offset + span.start, offset + span.end];
  const position = { type: 'TextPositionSelector', start, end };
  if (isOpen || end - start <= SHORT_QUOTATION) return [quoteSelector(text, start, end), position];
  // A range ends where its last selector begins.
  const following = wholeCharacters(text, end, end + CONTEXT);
  if (following.trim() === '') return [position];
  return [
    {
      type: 'RangeSelector',
      startSelector: quoteSelector(text, start, start + wholeCharacters(text, start, start + OPENING).length),
      endSelector: quoteSelector(text, end, end + following.length),
    },
    position,
  ];
}

function quoteSelector(text: string, start: number, end: number): object {
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: wholeCharacters(text, Math.max(0, start - CONTEXT), start),
    suffix: wholeCharacters(text, end, end + CONTEXT),
  };
}

/** A part of a text without half a character at either end. */
function wholeCharacters(text: string, start: number, end: number): string {
  return text
    .slice(start, end)
    .replace(/^[\uDC00-\uDFFF]/, '')
    .replace(/[\uD800-\uDBFF]$/, '');
}
