import { type Edition, type EditionCommentary, isPlaced, noteOn } from '@/lib/edition';
import { IN_INTERFACE } from '@/lib/interface/in-interface';
import * as say from '@/lib/interface/reader';
import { interviewAddress, quoteAnchor } from '../../../lib/site/addresses';
import { Icon } from '../icon';
import { Note } from '../text/note';
import type { QuoteAddress } from '../text/note-frame';

/** Whether the notes stand in the map, or elsewhere in the same file, from where its script takes them. */
export type MapNotes = 'here' | 'elsewhere';

/** The notes on the quotes of an essay, which the script shows one at a time when a ribbon is chosen. */
export function RibbonNotes({
  edition,
  commentary,
  notes,
}: {
  edition: Edition;
  commentary: EditionCommentary;
  notes: MapNotes;
}) {
  const addressOf: QuoteAddress = ({ id }) => `${interviewAddress(edition.slug)}#${quoteAnchor(id)}`;
  return (
    <section className="map-panel" aria-label={say.note} tabIndex={-1} hidden>
      {commentary.quotes.filter(isPlaced).map((quote) => (
        <div key={quote.id} data-of={quote.id} hidden>
          {notes === 'elsewhere' ? (
            <WayToQuote href={addressOf(quote)} />
          ) : (
            <Note
              note={noteOn(quote)}
              commentary={commentary}
              extent="paragraph"
              href={addressOf}
              several={edition.commentaries.length > 1}
              source={<WayToQuote href={addressOf(quote)} />}
            />
          )}
        </div>
      ))}
      <button type="button" className="icon-button" aria-label={say.closeNote}>
        <Icon name="close" />
      </button>
    </section>
  );
}

function WayToQuote({ href }: { href: string }) {
  return (
    <p className="map-panel-way" {...IN_INTERFACE}>
      <a href={href}>{say.wayToInterview}</a>
    </p>
  );
}
