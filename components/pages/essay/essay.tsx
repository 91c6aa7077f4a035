import {
  type Edition,
  type EditionCommentary,
  isPlaced,
  noteOn,
  type PassageMark,
  placeContext,
  type SharedNote,
} from '@/lib/edition';
import { interviewAddress } from '../../../lib/site/addresses';
import { formatDate } from '../../../lib/text/format';
import { IN_ENGLISH, inLanguage } from '../../../lib/text/language';
import { highestOf } from '../../../lib/text/many';
import { FirstScreenEnds } from '../first-screen-ends';
import { EditionFactsData } from '../links/edition-facts-data';
import { LinkNotice } from '../links/link-notice';
import { PageTitle } from '../page-title';
import { pairStyle } from '../reader/pair-style';
import { notePlaces, quotesInStretch } from '../text/note-places';
import { NoteStepsStyle } from '../text/note-steps';
import { EssayBlock } from './essay-block';
import { PlaceNote } from './place-note';
import { UnplacedPhrases } from './unplaced-phrases';
import '../text/text.css';
import '../reader/reader.css';
import '../reader/notes.css';
import '../reader/tools.css';
import '../reader/voices.css';
import '../reader/print.css';
import '../reader/end-matter.css';
import './essay.css';

/** An essay in its own order, with the place of every quote beside it. */
export function Essay({ edition, commentary }: { edition: Edition; commentary: EditionCommentary }) {
  const { meta, blocks } = commentary;
  const language = inLanguage(meta.language ?? edition.meta.language);
  const placed = commentary.quotes.filter(isPlaced);
  const ranks = new Map(placed.map((quote, rank) => [quote, rank]));
  const contexts = placed.map((quote) => placeContext(edition, quote));
  const quotes = new Map(placed.map((quote) => [quote.id, quote]));
  const notesOf = blocks.map((): SharedNote[] => []);
  for (const quote of placed) notesOf[quote.block]?.push(noteOn(quote));
  const places = notePlaces(notesOf, placed);
  return (
    <main className={`reader voice-${commentary.voice}`}>
      <style id="page:pairs" data-kept="">
        {pairStyle(highestOf(notesOf.map(({ length }) => length)))}
      </style>
      <NoteStepsStyle />
      <header className="title-page">
        <p className="kicker">
          Commentary{meta.publication ? ` · ${meta.publication}` : ''}
          {meta.date ? (
            <>
              {' · '}
              <time dateTime={meta.date}>{formatDate(meta.date, meta.language ?? edition.meta.language)}</time>
            </>
          ) : null}
        </p>
        <PageTitle language={meta.language ?? edition.meta.language}>{meta.title}</PageTitle>
        {meta.author ? (
          <p className="people">
            By{' '}
            <b>
              <bdi>{meta.author}</bdi>
            </b>
          </p>
        ) : null}
        <p className="people">
          On{' '}
          <a className="essay-name" href={interviewAddress(edition.slug)} {...inLanguage(edition.meta.language)}>
            {edition.meta.title}
          </a>
        </p>
        <FirstScreenEnds />
      </header>
      <div className="columns" dir={language.dir}>
        <article className="reading essay" id="page:text" tabIndex={-1}>
          {blocks.map((block, index) => {
            const here = notesOf[index] ?? [];
            return (
              <div className="stretch" key={block.origin[0]?.source ?? block.text}>
                <div className="stretch-text" {...language}>
                  <EssayBlock block={block} marks={here.map(markOf)} quotes={quotes} notes={quotesInStretch(here)} />
                </div>
                {here.length > 0 ? (
                  <div className="notes">
                    {here.map((note) => {
                      const [quote] = note.quotes;
                      const [place, rank] = [places.get(note), ranks.get(quote) ?? -1];
                      const context = contexts[rank];
                      return place && context ? (
                        <PlaceNote
                          key={quote.id}
                          quote={quote}
                          edition={edition}
                          place={place}
                          context={context}
                          asked={contexts[rank - 1]?.question?.passage}
                        />
                      ) : null;
                    })}
                  </div>
                ) : null}
              </div>
            );
          })}
          <footer className="end-matter" {...IN_ENGLISH}>
            <UnplacedPhrases commentary={commentary} />
            <p>{meta.rights}.</p>
          </footer>
        </article>
      </div>
      <LinkNotice />
      <EditionFactsData edition={edition} />
    </main>
  );
}

function markOf({ quotes: [{ id, range }] }: SharedNote): PassageMark {
  return { ...range, quotes: [id], opens: [id], closes: [id] };
}
