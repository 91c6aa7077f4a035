import type { ReactNode } from 'react';
import type { PlacedQuote, SharedNote } from '@/lib/edition';
import { IN_INTERFACE } from '@/lib/interface/in-interface';
import { notesHere } from '@/lib/interface/reader';
import { noteAnchor } from '../../../lib/site/addresses';
import { inLanguage } from '../../../lib/text/language';
import { FidelityNote } from './fidelity-note';
import type { NotePlace } from './note-places';

/** Where the lemma or the number of a quote leads. */
export type QuoteAddress = (quote: PlacedQuote) => string;

/** What every note has: the lemmas of its quotes, how faithful they are, and what is said. */
export function NoteFrame({
  quotes,
  commentary,
  label,
  className,
  language,
  href,
  title,
  place,
  source,
  children,
}: {
  quotes: SharedNote['quotes'];
  /** Title of the essay, where a page has notes of several essays. */
  commentary?: string | undefined;
  label: string;
  className: string;
  /** Language of what is said. */
  language: string | undefined;
  /** Undefined for nowhere. */
  href: QuoteAddress | undefined;
  /** What stands in the place of lemmas. */
  title?: ReactNode;
  /** Undefined for a note that is shown by itself: it has no number, and is no stop on a way through notes. */
  place?: NotePlace | undefined;
  /** Where what is said was published. */
  source?: ReactNode;
  children: ReactNode;
}) {
  const [first] = quotes;
  return (
    <aside
      className={`note ${className} voice-${first.voice}`}
      {...(place ? amongNotes(quotes, place) : {})}
      aria-label={label}
    >
      <div className="note-inner" {...inLanguage(language)}>
        {place && href && quotes.length > 1 ? (
          <SharedHead quotes={quotes} href={href} place={place} />
        ) : (
          quotes.map((quote) => <OwnHead key={quote.id} quote={quote} href={href} place={place} title={title} />)
        )}
        {commentary === undefined ? null : <p className="note-commentary">{commentary}</p>}
        {place ? <NotesHere own={first} here={place.here} /> : null}
        {quotes.map((quote) => (
          <FidelityNote key={quote.id} quote={quote} shared={place !== undefined && quotes.length > 1} />
        ))}
        <div className="note-body">{children}</div>
        {source}
      </div>
    </aside>
  );
}

/** What tells the page's script and its style sheets which note it is. */
function amongNotes([first, ...others]: SharedNote['quotes'], { anchors, end }: NotePlace) {
  return {
    id: noteAnchor(first.id),
    'data-quote': [first, ...others].map(({ id }) => id).join(' '),
    'data-commentary': first.commentary,
    'data-note': anchors.get(first.id),
    'data-end': end,
    tabIndex: -1,
  };
}

/**
 * What tells the script which quote a number stands for, and where it comes in either order. The tab key does not stop
 * there: it has stopped at the number in the text, and the way back is another key.
 */
function amongQuotes({ id, number }: PlacedQuote, { essayRanks }: NotePlace) {
  return { 'data-of': id, 'data-number': number, 'data-essay': essayRanks.get(id), tabIndex: -1 };
}

/** The number and the lemma of one quote. */
function OwnHead({
  quote,
  href,
  place,
  title = <Lemma quote={quote} />,
}: {
  quote: PlacedQuote;
  href: QuoteAddress | undefined;
  place: NotePlace | undefined;
  title: ReactNode;
}) {
  return (
    <p className="note-head">
      {href === undefined ? (
        title
      ) : (
        <a href={href(quote)} {...(place ? amongQuotes(quote, place) : {})}>
          {place ? (
            <>
              <span className="note-number">{quote.number}</span>{' '}
            </>
          ) : null}
          {title}
        </a>
      )}
    </p>
  );
}

/** The numbers of quotes that share a note, and the lemma of the chosen one, or else of the first. */
function SharedHead({ quotes, href, place }: { quotes: SharedNote['quotes']; href: QuoteAddress; place: NotePlace }) {
  return (
    <p className="note-head note-head-shared">
      <span className="note-numbers">
        {quotes.map((quote, index) => (
          <a
            key={quote.id}
            className="note-number"
            {...(index === 0 ? {} : { id: noteAnchor(quote.id), 'data-note': place.anchors.get(quote.id) })}
            href={href(quote)}
            {...amongQuotes(quote, place)}
          >
            {quote.number}
          </a>
        ))}
      </span>{' '}
      {quotes.map((quote) => (
        <Lemma key={quote.id} quote={quote} shared />
      ))}
    </p>
  );
}

function Lemma({ quote, shared = false }: { quote: PlacedQuote; shared?: boolean }) {
  return (
    <em className="lemma" dir="auto" data-of={shared ? quote.id : undefined}>
      {quote.lemma}
    </em>
  );
}

/** The other notes to be read at the same words. */
function NotesHere({ own, here }: { own: PlacedQuote; here: readonly SharedNote[] }) {
  if (here.length < 2) return null;
  return (
    <p className="notes-here" {...IN_INTERFACE}>
      {notesHere(here.length)}
      {here.map(({ quotes: [first, ...others] }, index) => (
        <span key={first.id}>
          {index > 0 ? ', ' : ''}
          {first === own ? (
            <b>{[first, ...others].map(({ number }) => number).join(' · ')}</b>
          ) : (
            <a href={`#${noteAnchor(first.id)}`}>
              {[first, ...others].map(({ number }) => number).join(' · ')} <em dir="auto">{first.lemma}</em>
            </a>
          )}
        </span>
      ))}
    </p>
  );
}
