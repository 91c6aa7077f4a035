import type { ElementContent } from 'hast';
import { type Edition, markProse, type PlaceContext, type PlacedQuote, placeContext, sliceProse } from '@/lib/edition';
import { interviewAddress, quoteAnchor } from '../../../lib/site/addresses';
import { IN_ENGLISH } from '../../../lib/text/language';
import { Prose } from '../prose';
import { NoteFrame, type NotePlace } from '../text/note-frame';

/** Where a quote stands in the interview: who says it, in answer to what, and for a few words the sentence around them. */
export function PlaceNote({ quote, edition, place }: { quote: PlacedQuote; edition: Edition; place: NotePlace }) {
  const context = placeContext(edition, quote);
  if (!context) return null;
  const { speaker, question } = context;
  return (
    <NoteFrame
      quote={quote}
      label={`Place ${quote.number}: where “${quote.lemma}” stands in the interview`}
      className="place-note"
      language={edition.meta.language}
      href={`#${quoteAnchor(quote.id)}`}
      place={place}
    >
      <p {...IN_ENGLISH}>
        {speaker ? (
          <b className="said-by">
            <bdi>{speaker.label}</bdi>
          </b>
        ) : null}
        {question ? (
          <>
            , asked <bdi>“{question.title}”</bdi>
          </>
        ) : null}
      </p>
      {quote.kind === 'inline' ? <Sentence context={context} /> : null}
      <p {...IN_ENGLISH}>
        <a href={`${interviewAddress(edition.slug)}#${quoteAnchor(quote.id)}`}>In the interview</a>
      </p>
    </NoteFrame>
  );
}

/** The interview's sentence around the quoted words. */
function Sentence({ context: { passage, sentence, words } }: { context: PlaceContext }) {
  const marked = markProse(passage.content, [{ ...words, wrap: ({ text }) => strong(text) }]);
  return (
    <p className="spoken">
      <Prose content={sliceProse(marked, sentence)} />
    </p>
  );
}

function strong(value: string): ElementContent {
  return {
    type: 'element',
    tagName: 'b',
    properties: { className: ['mention-own'] },
    children: [{ type: 'text', value }],
  };
}
