import { type Edition, markProse, type PlaceContext, type PlacedQuote, placeContext } from '@/lib/edition';
import { interviewAddress, quoteAnchor } from '../../../lib/site/addresses';
import { IN_ENGLISH } from '../../../lib/text/language';
import { Prose } from '../prose';
import { NoteFrame, type NotePlace } from '../reader/note-frame';

/** Where a quote stands in the interview: who says it, in answer to what, and for a few words the sentence around them. */
export function PlaceNote({ quote, edition, place }: { quote: PlacedQuote; edition: Edition; place: NotePlace }) {
  const context = placeContext(edition, quote);
  if (!context) return null;
  const { speaker, question } = context;
  const { voice } = quote;
  return (
    <NoteFrame
      quote={quote}
      commentary={{ voice, name: undefined }}
      label={`Place ${quote.number}: where “${quote.lemma}” stands in the interview`}
      className="place-note"
      language={edition.meta.language}
      place={place}
      linked={false}
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
  const hidden = [
    { start: 0, end: sentence.start },
    { start: sentence.end, end: passage.text.length },
  ].filter(({ start, end }) => end > start);
  const strong = { ...words, wrap: ({ text }: { text: string }) => mentionElement(text) };
  const cut = hidden.map((range) => ({ ...range, wrap: () => ({ type: 'text', value: '' }) as const }));
  return (
    <p className="spoken">
      <Prose
        content={markProse(
          passage.content,
          [...cut, strong].sort((a, b) => a.start - b.start),
        )}
      />
    </p>
  );
}

function mentionElement(value: string) {
  return {
    type: 'element' as const,
    tagName: 'b',
    properties: { className: ['mention-own'] },
    children: [{ type: 'text' as const, value }],
  };
}
