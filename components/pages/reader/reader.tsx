import {
  type Edition,
  outlineOf,
  overlappingQuotes,
  overviewOf,
  passageStarts,
  placedQuotes,
  stretchesOf,
} from '@/lib/edition';
import { quoteAnchor } from '../../../lib/site/addresses';
import { directionOf, inLanguage } from '../../../lib/text/language';
import { EditionFactsData } from '../links/edition-facts-data';
import { LinkNotice } from '../links/link-notice';
import { LinkTools } from '../links/link-tools';
import { Player } from '../player/player';
import { Note } from '../text/note';
import { notePlaces } from '../text/note-frame';
import { Passage } from '../text/passage';
import { EndMatter } from './end-matter';
import { Introduction } from './introduction';
import { Outline } from './outline';
import { pairStyle } from './pair-style';
import { TitlePage } from './title-page';
import '../text/text.css';
import './reader.css';
import './notes.css';
import './tools.css';
import './voices.css';
import './print.css';

/** The interview with its notes: complete as it is served, and quicker to use with the script. */
export function Reader({ edition }: { edition: Edition }) {
  const placed = placedQuotes(edition.commentaries);
  const quotes = new Map(placed.map((quote) => [quote.id, quote]));
  const commentaries = new Map(edition.commentaries.map((commentary) => [commentary.slug, commentary]));
  const speakers = new Map(edition.speakers.map((speaker) => [speaker.id, speaker]));
  const language = inLanguage(edition.meta.language);
  const { passages: starts } = overviewOf(edition);
  const places = notePlaces(
    placed,
    edition.commentaries.flatMap((commentary) => commentary.quotes),
    overlappingQuotes(edition.passages),
  );
  const moments = edition.meta.media === undefined ? null : passageStarts(edition);
  const questions = new Set(outlineOf(edition).map(({ passage }) => passage));
  return (
    <main className="reader">
      <style id="page:pairs" data-kept="">
        {pairStyle(placed)}
      </style>
      <TitlePage edition={edition} />
      {edition.meta.media === undefined ? null : <Player edition={edition} />}
      <div className="columns" dir={directionOf(edition.meta.language)}>
        <Outline edition={edition} />
        <article className="reading interview" id="page:text" tabIndex={-1}>
          <Introduction edition={edition} />
          {stretchesOf(edition.passages, edition.commentaries).map((stretch) => (
            <div className="stretch" key={stretch.passages[0]?.id}>
              <div className="stretch-text" {...language}>
                {stretch.passages.map((passage) => (
                  <div key={passage.id}>
                    {edition.chapters
                      .filter((chapter) => chapter.passage === passage.id)
                      .map(({ title, level }) => (
                        <ChapterHeading key={level} title={title} level={level} />
                      ))}
                    <Passage
                      passage={passage}
                      speaker={speakers.get(passage.speaker ?? '')}
                      quotes={quotes}
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
          ))}
          <EndMatter edition={edition} />
        </article>
      </div>
      <LinkTools />
      <LinkNotice />
      <EditionFactsData edition={edition} />
    </main>
  );
}

/** A heading within the interview: of two ranks, however many its author has. */
function ChapterHeading({ title, level }: { title: string; level: number }) {
  const Element = level === 1 ? 'h2' : 'h3';
  return <Element className="chapter">{title}</Element>;
}
