import { type Edition, type EditionCommentary, isCrowded, isPlaced, mapOf, talkShares } from '@/lib/edition';
import { map } from '@/lib/interface/common';
import * as say from '@/lib/interface/map';
import { betweenSentences } from '@/lib/interface/quotes';
import { FirstScreenEnds } from '../first-screen-ends';
import { HeadAbout } from '../head-about';
import { EssayDrawing, EssayFigures, EssayTable, mapHeading } from './essay-map';
import { hasTableApart } from './map-tables';
import { type MapNotes, RibbonNotes } from './ribbon-notes';
import { SpeakerPatterns, texturesOf } from './speaker-patterns';
import { TalkBars } from './talk-bars';
import { sayTalk } from './wording';
import '../text/text.css';
import '../reader/reader.css';
import './map.css';
import './drawing.css';
import './labels.css';
import './quote-table.css';
import './map-panel.css';

/** How the essays lie beside the interview: in words, in a drawing for each, and in a table for each. */
export function EditionMap({ edition, notes = 'here' }: { edition: Edition; notes?: MapNotes }) {
  return (
    <main className="map" id="page:text" tabIndex={-1}>
      <MapHead edition={edition} />
      {edition.commentaries.map((commentary) => (
        <EssaySection key={commentary.slug} edition={edition} commentary={commentary} notes={notes} />
      ))}
      {edition.commentaries.length === 0 ? <TalkAlone edition={edition} /> : null}
    </main>
  );
}

/** What the map is of, and the textures that it is drawn with. */
export function MapHead({ edition }: { edition: Edition }) {
  return (
    <>
      <SpeakerPatterns />
      <HeadAbout
        edition={edition}
        kicker={map}
        title={edition.commentaries.length === 0 ? say.whoSpeaks : say.whatIsQuoted}
      >
        <FirstScreenEnds />
      </HeadAbout>
    </>
  );
}

/** The map of an interview without essays. */
export function TalkAlone({ edition }: { edition: Edition }) {
  const talk = talkShares(edition);
  return (
    <section className="map-words">
      <p>{sayTalk(talk) + betweenSentences + say.noEssayYet}</p>
      <TalkBars talk={talk} textures={texturesOf(talk)} />
    </section>
  );
}

/** One essay: the drawing, with the notes that its ribbons show, then the same in sentences and in a table. */
function EssaySection({
  edition,
  commentary,
  notes,
}: {
  edition: Edition;
  commentary: EditionCommentary;
  notes: MapNotes;
}) {
  const essay = { edition, commentary, map: mapOf(edition, commentary), tableApart: hasTableApart(edition) };
  const placed = commentary.quotes.filter(isPlaced).length;
  return (
    <section className={`voice-${commentary.voice}`} aria-labelledby={mapHeading(commentary)}>
      <EssayDrawing {...essay} />
      {placed === 0 || isCrowded(placed) ? null : (
        <RibbonNotes edition={edition} commentary={commentary} notes={notes} />
      )}
      <EssayFigures {...essay} />
      <EssayTable {...essay} />
    </section>
  );
}
