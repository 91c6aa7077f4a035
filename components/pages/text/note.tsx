import type { ElementContent, Properties } from 'hast';
import type { ReactNode } from 'react';
import {
  type EditionCommentary,
  isPlaced,
  markProse,
  type ProseMark,
  type SharedNote,
  type SharedParagraph,
  sliceProse,
  type TextRange,
} from '@/lib/edition';
import { noteOf, notesOf } from '@/lib/interface/reader';
import { quoteAnchor } from '../../../lib/site/addresses';
import { Prose } from '../prose';
import { NoteFrame, type QuoteAddress } from './note-frame';
import type { NotePlace } from './note-places';

/**
 * How much is shown of a paragraph that does no more than mention quotes: all of it, their sentences alone, or their
 * sentences at first and the rest when the note is chosen.
 */
export type NoteExtent = 'paragraph' | 'sentences' | 'sentences-first';

/** What a commentary says about a quote, or about several that it speaks of in one paragraph, opened by their lemmas. */
export function Note({
  note,
  commentary,
  extent,
  href,
  several = false,
  place,
  source,
}: {
  note: SharedNote;
  commentary: EditionCommentary;
  extent: NoteExtent;
  /** Where the lemma of a quote leads; undefined for nowhere. */
  href: QuoteAddress | undefined;
  /** Whether the page has notes of other essays too. */
  several?: boolean;
  /** Where it stands on a page of notes, on which the quotes that it mentions are links; undefined where it is alone. */
  place?: NotePlace;
  /** Where it was published, where it says that itself. */
  source?: ReactNode;
}) {
  const { title, language } = commentary.meta;
  const { quotes, paragraphs } = note;
  const isBlock = quotes.some(({ kind }) => kind === 'block');
  return (
    <NoteFrame
      quotes={quotes}
      commentary={several ? title : undefined}
      label={
        place
          ? notesOf(
              quotes.map(({ number }) => number),
              title,
            )
          : noteOf(title)
      }
      className={isBlock ? 'note-block' : 'note-inline'}
      language={language}
      href={href}
      place={place}
      source={source}
    >
      {paragraphs.map((paragraph) => (
        <NoteParagraphText
          key={paragraph.block}
          paragraph={paragraph}
          commentary={commentary}
          extent={isBlock ? 'paragraph' : extent}
          own={new Set(quotes.map(({ id }) => id))}
          mentions={place ? 'of-all-quotes' : 'of-these-quotes'}
        />
      ))}
    </NoteFrame>
  );
}

/** A paragraph of the essay, with its inline quotes marked. */
function NoteParagraphText({
  paragraph: { block, role, sentences },
  commentary,
  extent,
  own,
  mentions,
}: {
  paragraph: SharedParagraph;
  commentary: EditionCommentary;
  extent: NoteExtent;
  /** Ids of the quotes that the note is about. */
  own: ReadonlySet<string>;
  mentions: 'of-all-quotes' | 'of-these-quotes';
}) {
  const { content = [], text = '', kind } = commentary.blocks[block] ?? {};
  const whole = { start: 0, end: text.length };
  const parts = extent === 'paragraph' || kind === 'other' || sentences.length === 0 ? [whole] : sentences;
  const marks = commentary.quotes
    .filter((other) => other.kind === 'inline' && other.block === block && isPlaced(other))
    .filter(({ id }) => mentions === 'of-all-quotes' || own.has(id))
    .map(({ id, range }) => ({ ...range, wrap: wrapMention(id, own.has(id), mentions === 'of-all-quotes') }));
  const Element = kind === 'other' ? 'div' : 'p';
  if (extent === 'sentences') {
    const marked = markProse(content, marks);
    return (
      <Element className={role}>
        {parts.map((part) => (
          <span key={part.start}>
            {part.start > 0 ? '… ' : null}
            <Prose content={sliceProse(marked, part)} />{' '}
          </span>
        ))}
        {(parts.at(-1)?.end ?? 0) < text.length ? '…' : null}
      </Element>
    );
  }
  return (
    <Element className={role}>
      {/* The rest is wrapped first, so that a link within it is hidden with it. */}
      <Prose content={markProse(markProse(content, restOf(text, parts).map(hideAtRest)), marks)} />
    </Element>
  );
}

function hideAtRest(range: TextRange): ProseMark {
  return { ...range, wrap: ({ text }) => element('span', { className: ['note-rest'] }, text) };
}

/** Marks words that are quoted within a sentence: those of the note's own quotes tell the script which one they are. */
function wrapMention(id: string, own: boolean, among: boolean): ProseMark['wrap'] {
  const properties = {
    className: own ? ['mention', 'mention-own'] : ['mention'],
    ...(own && among ? { dataOf: id } : {}),
  };
  return ({ text, linked }) =>
    linked || !among
      ? element('b', properties, text)
      : element('a', { ...properties, href: `#${quoteAnchor(id)}`, tabIndex: -1 }, text);
}

function element(tagName: string, properties: Properties, text: string): ElementContent {
  return { type: 'element', tagName, properties, children: [{ type: 'text', value: text }] };
}

/** What stands before, between and after some ranges, where anything does. */
function restOf(text: string, parts: readonly TextRange[]): TextRange[] {
  const starts = [0, ...parts.map(({ end }) => end)];
  return starts
    .map((start, index) => ({ start, end: parts[index]?.start ?? text.length }))
    .filter((range) => range.end > range.start);
}
