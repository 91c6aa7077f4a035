/** The parts of the map of one essay, which stand one below the other. */

import { type Edition, type EditionCommentary, type EssayMap, isCrowded, isPlaced, talkShares } from '@/lib/edition';
import { ofText } from '@/lib/interface/in-interface';
import * as say from '@/lib/interface/map';
import { betweenSentences } from '@/lib/interface/quotes';
import { essayAddress, interviewAddress, mapTableAddress } from '../../../lib/site/addresses';
import { Say } from '../say';
import { MapDrawing } from './map-drawing';
import { tableAnchor } from './map-tables';
import { QuoteTable } from './quote-table';
import { texturesOf } from './speaker-patterns';
import { TalkBars } from './talk-bars';
import { sayOrder, sayQuoted, sayTalk } from './wording';

/** An essay, and how it lies beside its interview. */
export interface MappedEssay {
  readonly edition: Edition;
  readonly commentary: EditionCommentary;
  readonly map: EssayMap;
  /** Whether its table stands on the page of the tables rather than below its drawing. */
  readonly tableApart: boolean;
}

/** Id of the heading of an essay in the map. */
export function mapHeading({ slug }: EditionCommentary): string {
  return `map:${slug}`;
}

/** The name of the essay, and the drawing of its quotes where it has any. */
export function EssayDrawing({ edition, commentary, map }: MappedEssay) {
  const { slug, meta } = commentary;
  const heading = mapHeading(commentary);
  return (
    <>
      <div className="map-words">
        <h2 id={heading} lang={meta.language}>
          <a href={essayAddress(edition.slug, slug)}>{meta.title}</a>
        </h2>
      </div>
      {isQuoting(commentary) ? (
        <MapDrawing edition={edition} map={map} textures={texturesOf(talkShares(edition))} labelledBy={heading} />
      ) : null}
    </>
  );
}

/** The same in sentences, the first essay's with who speaks how much. */
export function EssayFigures({ edition, commentary, map, tableApart }: MappedEssay) {
  const isFirst = edition.commentaries[0] === commentary;
  const crowded = isCrowded(map.ribbons.length);
  const table = tableApart ? mapTableAddress(edition.slug) : '';
  return (
    <div className="map-words">
      <p>
        {isFirst ? sayTalk(map.speakers) + betweenSentences : ''}
        {isQuoting(commentary) ? (
          <>
            {sayQuoted(map) + betweenSentences}
            <LongestLeap edition={edition} map={map} />
            {betweenSentences + sayOrder(map)}
          </>
        ) : (
          say.quotesNothing
        )}
      </p>
      <TalkBars talk={map.speakers} textures={texturesOf(talkShares(edition))} />
      {isQuoting(commentary) ? (
        <p className="map-hint">
          {say.howDrawn(map.words.interview, map.words.essay, crowded)}
          <a href={`${table}#${tableAnchor(commentary.slug)}`}>{say.sameAsTable}</a>
        </p>
      ) : null}
    </div>
  );
}

/** Every quote of the essay in a row, but where the tables have a page of their own. */
export function EssayTable({ edition, commentary, map, tableApart }: MappedEssay) {
  if (!isQuoting(commentary) || tableApart) return null;
  return (
    <div className="table-frame">
      <QuoteTable edition={edition} map={map} id={tableAnchor(commentary.slug)} />
    </div>
  );
}

function isQuoting({ quotes }: EditionCommentary): boolean {
  return quotes.some(isPlaced);
}

/** The longest stretch of the interview that the essay does not quote. */
function LongestLeap({ edition, map: { unquoted } }: { edition: Edition; map: EssayMap }) {
  const [longest] = [...unquoted].sort((a, b) => b.words - a.words);
  if (!longest) return say.leavesNothingOut;
  return (
    <Say>
      {say.longestLeap(
        longest.words,
        <a href={`${interviewAddress(edition.slug)}#${longest.passage}`}>
          <bdi {...ofText(edition.meta.language)}>{longest.opening}</bdi>
        </a>,
      )}
    </Say>
  );
}
