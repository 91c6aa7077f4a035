import type { ReactNode } from 'react';
import type { PlacedQuote } from '@/lib/edition';
import { noteAnchor } from '../../../lib/site/addresses';
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

/** What every note has: its lemma, how faithful its quote is, and what is said. */
export function NoteFrame({
  quote,
  commentary,
  label,
  className,
  language,
  href,
  place,
  linked = false,
  source,
  children,
}: {
  quote: PlacedQuote;
  /** Title of the essay, where a page has notes of several essays. */
  commentary?: string | undefined;
  label: string;
  className: string;
  /** Language of what is said. */
  language: string | undefined;
  /** Where the lemma leads; undefined for nowhere. */
  href: string | undefined;
  /** Undefined for a note that is shown by itself: it has no number, and is no stop on a way through notes. */
  place?: NotePlace | undefined;
  /** Whether it offers its own link. */
  linked?: boolean;
  /** Where what is said was published. */
  source?: ReactNode;
  children: ReactNode;
}) {
  const lemma = (
    <em className="lemma" dir="auto">
      {quote.lemma}
    </em>
  );
  return (
    <aside
      className={`note ${className} voice-${quote.voice}`}
      {...(place ? amongNotes(quote, place) : {})}
      aria-label={label}
    >
      <div className="note-inner" {...inLanguage(language)}>
        <p className="note-head">
          {href === undefined ? (
            lemma
          ) : (
            <a href={href}>
              {place ? (
                <>
                  <span className="note-number">{quote.number}</span>{' '}
                </>
              ) : null}
              {lemma}
            </a>
          )}
        </p>
        {commentary === undefined ? null : <p className="note-commentary">{commentary}</p>}
        {place ? <NotesHere quote={quote} here={place.here} /> : null}
        <FidelityNote quote={quote} />
        <div className="note-body">{children}</div>
        {place ? <NoteSteps previous={place.previous} next={place.next} own={linked ? quote.id : undefined} /> : null}
        {source}
      </div>
    </aside>
  );
}

/** What tells the page's script and its style sheets which note it is. */
function amongNotes({ id, commentary, number }: PlacedQuote, { essayRank }: NotePlace) {
  return {
    id: noteAnchor(id),
    'data-quote': id,
    'data-commentary': commentary,
    'data-number': number,
    'data-essay': essayRank,
    tabIndex: -1,
  };
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
