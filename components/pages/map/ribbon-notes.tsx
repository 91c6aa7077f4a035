import { type Edition, type EditionCommentary, isPlaced, sharedNotes } from '@/lib/edition';
import { interviewAddress, quoteAnchor } from '../../../lib/site/addresses';
import { IN_ENGLISH } from '../../../lib/text/language';
import { Icon } from '../icon';
import { Note } from '../text/note';

/** The notes on the quotes of an essay, which the script shows one at a time when a ribbon is chosen. */
export function RibbonNotes({ edition, commentary }: { edition: Edition; commentary: EditionCommentary }) {
  const addressOf = (id: string): string => `${interviewAddress(edition.slug)}#${quoteAnchor(id)}`;
  return (
    <section className="map-panel" aria-label="Note" tabIndex={-1} hidden>
      {commentary.quotes
        .filter(isPlaced)
        .flatMap((quote) => sharedNotes([quote]))
        .map((note) => {
          const [{ id }] = note.quotes;
          return (
            <div key={id} data-of={id} hidden>
              <Note
                note={note}
                commentary={commentary}
                extent="paragraph"
                href={(quote) => addressOf(quote.id)}
                several={edition.commentaries.length > 1}
                source={
                  <p className="map-panel-way" {...IN_ENGLISH}>
                    <a href={addressOf(id)}>In the interview</a>
                  </p>
                }
              />
            </div>
          );
        })}
      <button type="button" className="icon-button" aria-label="Close the note">
        <Icon name="close" />
      </button>
    </section>
  );
}
