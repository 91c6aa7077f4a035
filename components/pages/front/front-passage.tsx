import { noteOn, type Specimen } from '@/lib/edition';
import { IN_INTERFACE } from '@/lib/interface/in-interface';
import * as say from '@/lib/interface/reader';
import { quoteAnchor, readerAddress } from '../../../lib/site/addresses';
import { directionOf, inLanguage } from '../../../lib/text/language';
import { Say } from '../say';
import { EssayLink } from '../shelf/essay-link';
import { Note } from '../text/note';
import { notePlaces, quotesInStretch } from '../text/note-places';
import { quoteMarks } from '../text/quote-marks';
import { SpeakerName } from '../text/speaker-name';
import { SpokenText } from '../text/spoken-text';
import '../text/text.css';
import '../reader/reader.css';
import '../reader/notes.css';
import './front-passage.css';

/**
 * A passage of the newest edition with its note, as the reader page has them. Its words are a link to the note, so that
 * they can be pressed without a script: what is the target of the address is lit, and on a narrow page opened.
 */
export function FrontPassage({ specimen }: { specimen: Specimen }) {
  const { edition, meta, openLicence, passages, speaker, question, quote, commentary } = specimen;
  const quotes = new Map([[quote.id, quote]]);
  const note = noteOn(quote);
  const place = notePlaces([[note]], [quote]).get(note);
  const language = inLanguage(meta.language);
  return (
    <section
      className="stretch front-passage"
      aria-label={say.passageAndNote}
      dir={directionOf(meta.language)}
      data-nosnippet={openLicence ? undefined : ''}
    >
      {question === null ? null : (
        <p className="asked" {...language}>
          {question}
        </p>
      )}
      <div className="said" {...language}>
        <SpeakerName speaker={speaker} inferred={passages[0]?.passage.speakerInferred ?? false} setting="alone" />
        {passages.map(({ passage, shown }) => (
          <div className="passage" key={passage.id}>
            <SpokenText
              passage={passage}
              marks={quoteMarks(passage.marks, quotes, quotesInStretch([note]), 'note', 'words')}
              shown={shown}
            />
          </div>
        ))}
        <p className="press-words" {...IN_INTERFACE}>
          {say.pressMarked}
        </p>
      </div>
      <div className="notes">
        {place ? (
          <Note
            note={note}
            commentary={commentary}
            extent="sentences"
            href={({ id }) => `#${quoteAnchor(id)}`}
            place={place}
            source={
              <p className="note-source" {...IN_INTERFACE}>
                <Say>{say.fromEssay(<EssayLink edition={edition} commentary={commentary} />)}</Say>
                <a className="close-note" href={`#${quoteAnchor(quote.id)}`}>
                  {say.closeNote}
                </a>
              </p>
            }
          />
        ) : null}
      </div>
      <p className="onward" {...IN_INTERFACE}>
        <a href={readerAddress(edition, 'q', quote.id)}>{say.readInterview}</a>
      </p>
    </section>
  );
}
