import { type Edition, type EditionCommentary, isPlaced, noteOn } from '@/lib/edition';
import { interviewAddress, quoteAnchor } from '../../../lib/site/addresses';
import { IN_ENGLISH } from '../../../lib/text/language';
import { Icon } from '../icon';
import { Note } from '../text/note';
import type { QuoteAddress } from '../text/note-frame';

/** The notes on the quotes of an essay, which the script shows one at a time when a ribbon is chosen. */
export function RibbonNotes({ edition, commentary }: { edition: Edition; commentary: EditionCommentary }) {
  const addressOf: QuoteAddress = ({ id }) => `${interviewAddress(edition.slug)}#${quoteAnchor(id)}`;
  return (
    <section className="map-panel" aria-label="Note" tabIndex={-1} hidden>
      {commentary.quotes.filter(isPlaced).map((quote) => (
        <div key={quote.id} data-of={quote.id} hidden>
          <Note
            note={noteOn(quote)}
            commentary={commentary}
            extent="paragraph"
            href={addressOf}
            several={edition.commentaries.length > 1}
            source={
              <p className="map-panel-way" {...IN_ENGLISH}>
                <a href={addressOf(quote)}>In the interview</a>
              </p>
            }
          />
        </div>
      ))}
      <button type="button" className="icon-button" aria-label="Close the note">
        <Icon name="close" />
      </button>
    </section>
  );
}
