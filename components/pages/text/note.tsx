import type { ElementContent } from 'hast';
import type { ReactNode } from 'react';
import {
  type EditionCommentary,
  type EditionQuote,
  isPlaced,
  markProse,
  type NoteParagraph,
  type PlacedQuote,
  type ProseMark,
  sliceProse,
  type TextRange,
} from '@/lib/edition';
import { quoteAnchor } from '../../../lib/site/addresses';
import { Prose } from '../prose';
import { NoteFrame, type NotePlace } from './note-frame';

/**
 * How much is shown of a paragraph that mentions a quote within a sentence: all of it, that sentence alone, or the
 * sentence at first and the rest when the note is chosen.
 */
export type NoteExtent = 'paragraph' | 'sentence' | 'sentence-first';

/** What a commentary says about one quote, opened by its lemma: the first words that it comments on. */
export function Note({
  quote,
  commentary,
  extent,
  href,
  several = false,
  place,
  source,
}: {
  quote: PlacedQuote;
  commentary: EditionCommentary;
  extent: NoteExtent;
  /** Where the lemma leads; undefined for nowhere. */
  href: string | undefined;
  /** Whether the page has notes of other essays too. */
  several?: boolean;
  /** Where it stands on a page of notes, on which the quotes that it mentions are links; undefined where it is alone. */
  place?: NotePlace;
  /** Where it was published, where it says that itself. */
  source?: ReactNode;
}) {
  const { title, language } = commentary.meta;
  return (
    <NoteFrame
      quote={quote}
      commentary={several ? title : undefined}
      label={place ? `Note ${quote.number}, from ${title}` : `Note from ${title}`}
      className={`note-${quote.kind}`}
      language={language}
      href={href}
      place={place}
      linked
      source={source}
    >
      {quote.note.map((paragraph) => (
        <NoteParagraphText
          key={paragraph.block}
          paragraph={paragraph}
          commentary={commentary}
          extent={quote.kind === 'block' ? 'paragraph' : extent}
          quote={quote}
          mentions={place ? 'of-all-quotes' : 'of-this-quote'}
        />
      ))}
    </NoteFrame>
  );
}

/** A paragraph of the essay, with its inline quotes marked. */
function NoteParagraphText({
  paragraph: { block, role, sentence },
  commentary,
  extent,
  quote,
  mentions,
}: {
  paragraph: NoteParagraph;
  commentary: EditionCommentary;
  extent: NoteExtent;
  quote: EditionQuote;
  mentions: 'of-all-quotes' | 'of-this-quote';
}) {
  const { content = [], text = '', kind } = commentary.blocks[block] ?? {};
  const whole = { start: 0, end: text.length };
  const part = extent === 'paragraph' || kind === 'other' ? whole : (sentence ?? whole);
  const marks = commentary.quotes
    .filter((other) => other.kind === 'inline' && other.block === block && isPlaced(other))
    .filter(({ id }) => mentions === 'of-all-quotes' || id === quote.id)
    .map(({ id, range }) => ({
      ...range,
      wrap: wrapMention(id === quote.id, mentions === 'of-all-quotes' ? `#${quoteAnchor(id)}` : undefined),
    }));
  const Element = kind === 'other' ? 'div' : 'p';
  if (extent === 'sentence') {
    return (
      <Element className={role}>
        {part.start > 0 ? '… ' : null}
        <Prose content={sliceProse(markProse(content, marks), part)} />
        {part.end < text.length ? ' …' : null}
      </Element>
    );
  }
  return (
    <Element className={role}>
      {/* The rest is wrapped first, so that a link within it is hidden with it. */}
      <Prose content={markProse(markProse(content, restOf(text, part).map(hideAtRest)), marks)} />
    </Element>
  );
}

function hideAtRest(range: TextRange): ProseMark {
  return { ...range, wrap: ({ text }) => element('span', { className: ['note-rest'] }, text) };
}

function wrapMention(own: boolean, href: string | undefined): ProseMark['wrap'] {
  const className = own ? ['mention', 'mention-own'] : ['mention'];
  return ({ text, linked }) =>
    linked || href === undefined ? element('b', { className }, text) : element('a', { className, href }, text);
}

function element(tagName: string, properties: { className: string[]; href?: string }, text: string): ElementContent {
  return { type: 'element', tagName, properties, children: [{ type: 'text', value: text }] };
}

/** What stands before and after a range, where anything does. */
function restOf(text: string, { start, end }: TextRange): TextRange[] {
  return [
    { start: 0, end: start },
    { start: end, end: text.length },
  ].filter((range) => range.end > range.start);
}
