import { type Edition, type EditionCommentary, isCrowded, isPlaced, mapOf, talkShares } from '@/lib/edition';
import { essayAddress, interviewAddress, mapTableAddress } from '../../../lib/site/addresses';
import { FirstScreenEnds } from '../first-screen-ends';
import { MapDrawing } from './map-drawing';
import { hasTableApart, tableAnchor } from './map-tables';
import { QuoteTable } from './quote-table';
import { type MapNotes, RibbonNotes } from './ribbon-notes';
import { SpeakerPatterns, type Textures, texturesOf } from './speaker-patterns';
import { TalkBars } from './talk-bars';
import { countWords, sayOrder, sayQuoted, sayTalk } from './wording';
import '../text/text.css';
import '../reader/reader.css';
import './map.css';
import './drawing.css';
import './labels.css';
import './quote-table.css';
import './map-panel.css';

/** How the essays lie beside the interview: in words, in a drawing for each, and in a table for each. */
export function EditionMap({ edition, notes = 'here' }: { edition: Edition; notes?: MapNotes }) {
  const { slug, meta, commentaries } = edition;
  const talk = talkShares(edition);
  const textures = texturesOf(talk);
  return (
    <main className="map" id="page:text" tabIndex={-1}>
      <SpeakerPatterns />
      <header className="title-page">
        <p className="kicker">Map</p>
        <h1>{commentaries.length === 0 ? 'Who speaks how much' : 'What is quoted, and where'}</h1>
        <p className="people">
          In the interview{' '}
          <a className="essay-name" href={interviewAddress(slug)} lang={meta.language}>
            {meta.title}
          </a>
        </p>
        <FirstScreenEnds />
      </header>
      {commentaries.map((commentary, index) => (
        <EssaySection
          key={commentary.slug}
          edition={edition}
          commentary={commentary}
          textures={textures}
          notes={notes}
          first={index === 0}
        />
      ))}
      {commentaries.length === 0 ? (
        <section className="map-words">
          <p>{sayTalk(talk)} No essay about this interview has been added yet.</p>
          <TalkBars talk={talk} textures={textures} />
        </section>
      ) : null}
    </main>
  );
}

/** One essay: the drawing, with the notes that its ribbons show, then the same in sentences and in a table. */
function EssaySection({
  edition,
  commentary,
  textures,
  notes,
  first,
}: {
  edition: Edition;
  commentary: EditionCommentary;
  textures: Textures;
  notes: MapNotes;
  /** The first of the page says who speaks how much. */
  first: boolean;
}) {
  const { slug, meta, quotes } = commentary;
  const map = mapOf(edition, commentary);
  const heading = `map:${slug}`;
  const table = tableAnchor(slug);
  const apart = hasTableApart(edition);
  const isQuoting = quotes.some(isPlaced);
  return (
    <section className={`voice-${commentary.voice}`} aria-labelledby={heading}>
      <div className="map-words">
        <h2 id={heading} lang={meta.language}>
          <a href={essayAddress(edition.slug, slug)}>{meta.title}</a>
        </h2>
      </div>
      {isQuoting ? <MapDrawing edition={edition} map={map} textures={textures} labelledBy={heading} /> : null}
      {isQuoting && !isCrowded(map.ribbons.length) ? (
        <RibbonNotes edition={edition} commentary={commentary} notes={notes} />
      ) : null}
      <div className="map-words">
        <p>
          {first ? `${sayTalk(map.speakers)} ` : ''}
          {isQuoting ? (
            <>
              {sayQuoted(map)} <LongestLeap edition={edition.slug} map={map} /> {sayOrder(map)}
            </>
          ) : (
            'The essay quotes nothing of the interview.'
          )}
        </p>
        <TalkBars talk={map.speakers} textures={textures} />
        {isQuoting ? (
          <p className="map-hint">
            {`The interview has ${countWords(map.words.interview)}, the essay ${countWords(map.words.essay)}; both are drawn at the same height. ${isCrowded(map.ribbons.length) ? 'Quotes that follow upon each other in the essay share a label, which leads to them there' : 'Every band shows its note, which leads to its quote'}; brackets mark what is not quoted. `}
            <a href={`${apart ? mapTableAddress(edition.slug) : ''}#${table}`}>The same as a table</a>
          </p>
        ) : null}
      </div>
      {isQuoting && !apart ? (
        <div className="table-frame">
          <QuoteTable edition={edition} map={map} id={table} />
        </div>
      ) : null}
    </section>
  );
}

/** The longest stretch of the interview that the essay does not quote. */
function LongestLeap({ edition, map: { unquoted } }: { edition: string; map: ReturnType<typeof mapOf> }) {
  const [longest] = [...unquoted].sort((a, b) => b.words - a.words);
  if (!longest) return 'It leaves no word out.';
  return (
    <>
      {`Its longest leap is over ${countWords(longest.words)}, from “`}
      <a href={`${interviewAddress(edition)}#${longest.passage}`}>
        <bdi>{longest.opening}</bdi>
      </a>
      ” on.
    </>
  );
}
