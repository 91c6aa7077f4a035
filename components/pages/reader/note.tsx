import {
  type EditionCommentary,
  type EditionQuote,
  isPlaced,
  markProse,
  type NoteParagraph,
  type PlacedQuote,
  type ProseMark,
  type TextRange,
} from '@/lib/edition';
import { quoteAnchor } from '../../../lib/site/addresses';
import { Prose } from '../prose';
import { NoteFrame, type NotePlace } from './note-frame';

/** What a commentary says about one quote, opened by its lemma: the first words that it comments on. */
export function Note({
  quote,
  commentary,
  several,
  place,
}: {
  quote: PlacedQuote;
  commentary: EditionCommentary;
  /** Whether the page has notes of other essays too. */
  several: boolean;
  place: NotePlace;
}) {
  const noteCommentary = { voice: quote.voice, name: several ? commentary.meta.title : undefined };
  return (
    <NoteFrame
      quote={quote}
      commentary={noteCommentary}
      label={`Note ${quote.number}, from ${commentary.meta.title}`}
      className={`note-${quote.kind}`}
      language={commentary.meta.language}
      place={place}
      linked
    >
      {quote.note.map((paragraph) => (
        <NoteParagraphText
          key={paragraph.block}
          paragraph={paragraph}
          commentary={commentary}
          whole={quote.kind === 'block'}
          quote={quote}
        />
      ))}
    </NoteFrame>
  );
}

/**
 * A paragraph of the essay. Its inline quotes link to their places; for a note on one of them, the sentence that holds
 * it is told apart from the rest of the paragraph, so that a page may show that alone at first.
 */
function NoteParagraphText({
  paragraph: { block, role, sentence },
  commentary,
  whole,
  quote,
}: {
  paragraph: NoteParagraph;
  commentary: EditionCommentary;
  whole: boolean;
  quote: EditionQuote;
}) {
  const { content = [], text = '', kind } = commentary.blocks[block] ?? {};
  const mentions = commentary.quotes
    .filter((other) => other.kind === 'inline' && other.block === block && isPlaced(other))
    .map((other) => ({ ...other.range, wrap: wrapMention(other, other.id === quote.id) }));
  const rest = whole || sentence === undefined || kind === 'other' ? [] : restOf(text, sentence);
  // The rest is wrapped first, so that a link within it is hidden with it.
  const marked = markProse(markProse(content, rest.map(hideAtRest)), mentions);
  const Element = kind === 'other' ? 'div' : 'p';
  return (
    <Element className={role}>
      <Prose content={marked} />
    </Element>
  );
}

function hideAtRest(range: TextRange): ProseMark {
  return {
    ...range,
    wrap: ({ text }) => ({
      type: 'element',
      tagName: 'span',
      properties: { className: ['note-rest'] },
      children: [{ type: 'text', value: text }],
    }),
  };
}

function wrapMention(quote: EditionQuote, own: boolean): ProseMark['wrap'] {
  return ({ text, linked }) => ({
    type: 'element',
    tagName: linked ? 'b' : 'a',
    properties: {
      className: own ? ['mention', 'mention-own'] : ['mention'],
      ...(linked ? {} : { href: `#${quoteAnchor(quote.id)}` }),
    },
    children: [{ type: 'text', value: text }],
  });
}

/** What stands before and after a range, where anything does. */
function restOf(text: string, { start, end }: TextRange): TextRange[] {
  return [
    { start: 0, end: start },
    { start: end, end: text.length },
  ].filter((range) => range.end > range.start);
}
