import type { Edition, EditionCommentary, EditionSpeaker, PlacedQuote, SharedNote, Stretch } from '@/lib/edition';
import { quoteAnchor } from '../../../lib/site/addresses';
import { inLanguage } from '../../../lib/text/language';
import { Note } from '../text/note';
import { type NotePlace, quotesInStretch } from '../text/note-places';
import { Passage } from '../text/passage';

/** What every stretch of an edition needs to know of the whole. */
export interface StretchContext {
  readonly edition: Edition;
  readonly quotes: ReadonlyMap<string, PlacedQuote>;
  readonly commentaries: ReadonlyMap<string, EditionCommentary>;
  readonly speakers: ReadonlyMap<string, EditionSpeaker>;
  /** Chapters by the passage that they begin with. */
  readonly chapters: ReadonlyMap<string, Edition['chapters']>;
  readonly places: ReadonlyMap<SharedNote, NotePlace>;
  /** Where each passage begins, 0 to 1 by words. */
  readonly starts: ReadonlyMap<string, number>;
  /** When each passage begins in the recording, in seconds; null where there is none. */
  readonly moments: ReadonlyMap<string, number> | null;
  /** Passages that ask a question of the outline. */
  readonly questions: ReadonlySet<string>;
}

/** Some passages, and the notes on them. */
export function ReaderStretch({
  stretch,
  notes,
  context,
}: {
  stretch: Stretch;
  notes: readonly SharedNote[];
  context: StretchContext;
}) {
  const { edition, quotes, commentaries, speakers, chapters, places, starts, moments, questions } = context;
  const beside = quotesInStretch(notes);
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
              notes={beside}
              at={starts.get(passage.id) ?? 0}
              asks={questions.has(passage.id)}
              moment={moments?.get(passage.id)}
            />
          </div>
        ))}
      </div>
      {notes.length > 0 ? (
        <div className="notes">
          {notes.map((note) => {
            const [first] = note.quotes;
            const commentary = commentaries.get(first.commentary);
            const place = places.get(note);
            return commentary && place ? (
              <Note
                key={first.id}
                note={note}
                commentary={commentary}
                extent="sentences-first"
                href={({ id }) => `#${quoteAnchor(id)}`}
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
