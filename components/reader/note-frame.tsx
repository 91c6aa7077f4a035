import type { ReactNode } from 'react';
import type { PlacedQuote } from '@/lib/edition';
import { noteAnchor, quoteAnchor } from '../addresses';
import { FidelityNote } from './fidelity-note';
import { NoteSteps } from './note-steps';

/** Where a note stands among the others of its page. */
export interface NotePlace {
  /** Ids of the quotes before and after it on the page. */
  readonly previous: string | undefined;
  readonly next: string | undefined;
  /** Its rank in the order of the essays. */
  readonly essayRank: number;
}

/** What every note has: its lemma as a link to its quote, how faithful the quote is, and the way on. */
export function NoteFrame({
  quote,
  label,
  className,
  language,
  place,
  children,
}: {
  quote: PlacedQuote;
  label: string;
  className: string;
  language: string | undefined;
  place: NotePlace;
  children: ReactNode;
}) {
  return (
    <aside
      className={`note ${className}`}
      id={noteAnchor(quote.id)}
      data-quote={quote.id}
      data-number={quote.number}
      data-essay={place.essayRank}
      aria-label={label}
      tabIndex={-1}
    >
      <div className="note-inner">
        <p className="note-head">
          <a href={`#${quoteAnchor(quote.id)}`}>
            <span className="note-number">{quote.number}</span> <em className="lemma">{quote.lemma}</em>
          </a>
        </p>
        <FidelityNote quote={quote} />
        <div className="note-body" lang={language}>
          {children}
        </div>
        <NoteSteps previous={place.previous} next={place.next} />
      </div>
    </aside>
  );
}

/** The places of the notes of a page, by quote; `quotes` are in the page's order. */
export function notePlaces(
  quotes: readonly PlacedQuote[],
  essayOrder: readonly { readonly id: string }[],
): ReadonlyMap<string, NotePlace> {
  const ranks = new Map(essayOrder.map(({ id }, rank) => [id, rank]));
  return new Map(
    quotes.map(({ id }, index) => [
      id,
      { previous: quotes[index - 1]?.id, next: quotes[index + 1]?.id, essayRank: ranks.get(id) ?? 0 },
    ]),
  );
}
