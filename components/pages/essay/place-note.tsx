import type { ElementContent } from 'hast';
import {
  type Edition,
  markProse,
  type PlaceContext,
  type PlacedQuote,
  type SpokenPart,
  sliceProse,
} from '@/lib/edition';
import { quoted } from '@/lib/interface/common';
import { IN_INTERFACE } from '@/lib/interface/in-interface';
import * as say from '@/lib/interface/reader';
import { interviewAddress, quoteAnchor } from '../../../lib/site/addresses';
import { Prose } from '../prose';
import { Say } from '../say';
import { NoteFrame } from '../text/note-frame';
import type { NotePlace } from '../text/note-places';

/**
 * Where a quote stands in the interview: who says it, in answer to what, and what the interview has around it. The words of
 * a block quotation stand beside it already, so that only what it left away is shown.
 */
export function PlaceNote({
  quote,
  edition,
  place,
  context,
  asked,
}: {
  quote: PlacedQuote;
  edition: Edition;
  place: NotePlace;
  context: PlaceContext;
  /** Passage of the question that the note before it named. */
  asked: string | undefined;
}) {
  const { speaker, question, before, after } = context;
  const isBlock = quote.kind === 'block';
  const name = speaker ? (
    <b className="said-by" {...IN_INTERFACE}>
      <bdi>{speaker.label}</bdi>
    </b>
  ) : null;
  return (
    <NoteFrame
      quotes={[quote]}
      label={say.placeOf(quote.number, quote.lemma)}
      className="place-note"
      language={edition.meta.language}
      href={({ id }) => `#${quoteAnchor(id)}`}
      title={isBlock ? (name ?? undefined) : undefined}
      place={place}
    >
      {isBlock ? null : <p {...IN_INTERFACE}>{name}</p>}
      {question && question.passage !== asked ? (
        <p {...IN_INTERFACE}>
          <Say>{say.asked(<bdi>{quoted(question.title)}</bdi>)}</Say>
        </p>
      ) : null}
      {isBlock ? (
        <>
          {before ? <Around side="before" part={before} /> : null}
          {after ? <Around side="after" part={after} /> : null}
        </>
      ) : (
        <Sentence context={context} />
      )}
      <p {...IN_INTERFACE}>
        <a href={`${interviewAddress(edition.slug)}#${quoteAnchor(quote.id)}`}>{say.wayToInterview}</a>
      </p>
    </NoteFrame>
  );
}

/** What the interview has beside a quote. */
function Around({ side, part: { passage, range, isCut } }: { side: 'before' | 'after'; part: SpokenPart }) {
  return (
    <p className="spoken">
      <span className="around" {...IN_INTERFACE}>
        {side === 'before' ? say.beforeQuote : say.afterQuote}
      </span>{' '}
      {isCut && side === 'after' ? '… ' : null}
      <Prose content={sliceProse(passage.content, range)} />
      {isCut && side === 'before' ? ' …' : null}
    </p>
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
