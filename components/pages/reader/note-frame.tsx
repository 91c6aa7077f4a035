import type { ReactNode } from 'react';
import type { PlacedQuote } from '@/lib/edition';
import { noteAnchor, quoteAnchor } from '../../../lib/site/addresses';
import { IN_ENGLISH, inLanguage } from '../../../lib/text/language';
import { FidelityNote } from './fidelity-note';
import { NoteSteps } from './note-steps';

/** Where a note stands among the others of its page. */
export interface NotePlace {
  /** Ids of the quotes before and after it on the page. */
  readonly previous: string | undefined;
  readonly next: string | undefined;
  /** Its rank in the order of the essays. */
  readonly essayRank: number;
  /** Every quote to be read at its words, itself among them, the shortest first; empty where it is alone. */
  readonly here: readonly PlacedQuote[];
}

/** What a note shows of the essay that it comes from. */
export interface NoteCommentary {
  /** Number of its colour. */
  readonly voice: number;
  /** Its title, where a page has notes of several essays. */
  readonly name: string | undefined;
}

/** What every note has: its lemma as a link to its quote, how faithful the quote is, and the way on. */
export function NoteFrame({
  quote,
  commentary,
  label,
  className,
  language,
  place,
  linked,
  children,
}: {
  quote: PlacedQuote;
  commentary: NoteCommentary;
  label: string;
  className: string;
  language: string | undefined;
  place: NotePlace;
  /** Whether it offers its own link. */
  linked: boolean;
  children: ReactNode;
}) {
  return (
    <aside
      className={`note ${className} voice-${commentary.voice}`}
      id={noteAnchor(quote.id)}
      data-quote={quote.id}
      data-commentary={quote.commentary}
      data-number={quote.number}
      data-essay={place.essayRank}
      aria-label={label}
      tabIndex={-1}
    >
      <div className="note-inner" {...inLanguage(language)}>
        <p className="note-head">
          <a href={`#${quoteAnchor(quote.id)}`}>
            <span className="note-number">{quote.number}</span>{' '}
            <em className="lemma" dir="auto">
              {quote.lemma}
            </em>
          </a>
        </p>
        {commentary.name === undefined ? null : <p className="note-commentary">{commentary.name}</p>}
        <NotesHere quote={quote} here={place.here} />
        <FidelityNote quote={quote} />
        <div className="note-body">{children}</div>
        <NoteSteps previous={place.previous} next={place.next} own={linked ? quote.id : undefined} />
      </div>
    </aside>
  );
}

/** The other notes to be read at the same words. */
function NotesHere({ quote, here }: { quote: PlacedQuote; here: readonly PlacedQuote[] }) {
  if (here.length < 2) return null;
  return (
    <p className="notes-here" {...IN_ENGLISH}>
      {here.length} notes here:{' '}
      {here.map((other, index) => (
        <span key={other.id}>
          {index > 0 ? ', ' : ''}
          {other.id === quote.id ? (
            <b>{other.number}</b>
          ) : (
            <a href={`#${noteAnchor(other.id)}`}>
              {other.number} <em dir="auto">{other.lemma}</em>
            </a>
          )}
        </span>
      ))}
    </p>
  );
}

/** The places of the notes of a page, by quote; `quotes` are in the page's order. */
export function notePlaces(
  quotes: readonly PlacedQuote[],
  essayOrder: readonly { readonly id: string }[],
  overlapping: ReadonlyMap<string, readonly string[]> = new Map(),
): ReadonlyMap<string, NotePlace> {
  const ranks = new Map(essayOrder.map(({ id }, rank) => [id, rank]));
  const byId = new Map(quotes.map((quote) => [quote.id, quote]));
  return new Map(
    quotes.map(({ id }, index) => [
      id,
      {
        previous: quotes[index - 1]?.id,
        next: quotes[index + 1]?.id,
        essayRank: ranks.get(id) ?? 0,
        here: (overlapping.get(id) ?? []).flatMap((other) => byId.get(other) ?? []),
      },
    ]),
  );
}
