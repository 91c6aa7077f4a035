import type { Edition, EditionCommentary, EditionSpeaker, PlacedQuote, Stretch } from '@/lib/edition';
import { quoteAnchor } from '../../../lib/site/addresses';
import { inLanguage } from '../../../lib/text/language';
import { Note } from '../text/note';
import type { NotePlace } from '../text/note-frame';
import { Passage } from '../text/passage';
import { notesInStretch } from './pair-style';

/** What every stretch of an edition needs to know of the whole. */
export interface StretchContext {
  readonly edition: Edition;
  readonly quotes: ReadonlyMap<string, PlacedQuote>;
  readonly commentaries: ReadonlyMap<string, EditionCommentary>;
  readonly speakers: ReadonlyMap<string, EditionSpeaker>;
  /** Chapters by the passage that they begin with. */
  readonly chapters: ReadonlyMap<string, Edition['chapters']>;
  readonly places: ReadonlyMap<string, NotePlace>;
  /** Where each passage begins, 0 to 1 by words. */
  readonly starts: ReadonlyMap<string, number>;
  /** When each passage begins in the recording, in seconds; null where there is none. */
  readonly moments: ReadonlyMap<string, number> | null;
  /** Passages that ask a question of the outline. */
  readonly questions: ReadonlySet<string>;
}

/** Some passages, and the notes on them. */
export function ReaderStretch({ stretch, context }: { stretch: Stretch; context: StretchContext }) {
  const { edition, quotes, commentaries, speakers, chapters, places, starts, moments, questions } = context;
  const notes = notesInStretch(stretch.quotes);
  return (
    <div className="stretch">
      <div className="stretch-text" {...inLanguage(edition.meta.language)}>
        {stretch.passages.map((passage) => (
          <div key={passage.id}>
            {(chapters.get(passage.id) ?? []).map(({ title, level }) => (
              <ChapterHeading key={level} title={title} level={level} />
            ))}
            <Passage
              passage={passage}
              speaker={speakers.get(passage.speaker ?? '')}
              quotes={quotes}
              notes={notes}
              at={starts.get(passage.id) ?? 0}
              asks={questions.has(passage.id)}
              moment={moments?.get(passage.id)}
            />
          </div>
        ))}
      </div>
      {stretch.quotes.length > 0 ? (
        <div className="notes">
          {stretch.quotes.map((quote) => {
            const commentary = commentaries.get(quote.commentary);
            const place = places.get(quote.id);
            return commentary && place ? (
              <Note
                key={quote.id}
                quote={quote}
                commentary={commentary}
                extent="sentence-first"
                href={`#${quoteAnchor(quote.id)}`}
                several={edition.commentaries.length > 1}
                place={place}
              />
            ) : null;
          })}
        </div>
      ) : null}
    </div>
  );
}

/** A heading within the interview: of two ranks, however many its author has. */
function ChapterHeading({ title, level }: { title: string; level: number }) {
  const Element = level === 1 ? 'h2' : 'h3';
  return <Element className="chapter">{title}</Element>;
}
