import type { EditionPassage, EditionSpeaker, PlacedQuote } from '@/lib/edition';
import { linkToPassage } from '@/lib/interface/reader';
import { formatTimecode } from '../../../lib/text/format';
import { PASSAGE_LINK_CLASS } from '../../browser/links/passage-link';
import { BODY_TEXT } from './body-text';
import { quoteMarks } from './quote-marks';
import { SpeakerName } from './speaker-name';
import { SpokenText } from './spoken-text';

/** One paragraph of the interview, with who says it where a turn begins, and its own link. */
export function Passage({
  passage,
  speaker,
  quotes,
  notes,
  at,
  asks,
  moment,
}: {
  passage: EditionPassage;
  speaker: EditionSpeaker | undefined;
  quotes: ReadonlyMap<string, PlacedQuote>;
  /** The places of the notes beside it, by quote. */
  notes: ReadonlyMap<string, number>;
  /** How far into the interview it begins, 0 to 1 by words. */
  at: number;
  /** Whether it asks one of the questions of the outline. */
  asks: boolean;
  /** When it is said, in seconds, on a page that plays the recording. */
  moment?: number | undefined;
}) {
  const classes = [
    'passage',
    BODY_TEXT,
    `said-by-${speaker?.role ?? 'unknown'}`,
    passage.opensTurn ? 'turn' : '',
    passage.listed ? 'listed' : '',
  ];
  return (
    <div
      className={classes.filter(Boolean).join(' ')}
      id={passage.id}
      data-at={at.toFixed(4)}
      data-question={asks ? '' : undefined}
      data-speaker={passage.speaker ?? undefined}
      data-inferred={passage.speakerInferred ? '' : undefined}
    >
      {passage.opensTurn && speaker ? (
        <SpeakerName speaker={speaker} inferred={passage.speakerInferred} setting="in-text" />
      ) : null}
      {moment === undefined ? null : <PlayedTimecode passage={passage.id} seconds={moment} />}
      {moment !== undefined || passage.timecode === undefined ? null : <Timecode seconds={passage.timecode} />}
      <SpokenText passage={passage} marks={quoteMarks(passage.marks, quotes, notes)} />
      {/* biome-ignore lint/a11y/useAnchorContent: named by its label; words in it would be taken for the passage's. */}
      <a
        className={PASSAGE_LINK_CLASS}
        tabIndex={passage.marks.some(({ closes }) => closes.length > 0) ? -1 : undefined}
        href={`#${passage.id}`}
        data-own-link=""
        aria-label={linkToPassage}
      />
    </div>
  );
}

/** When it is said, from the beginning of the recording. */
function Timecode({ seconds }: { seconds: number }) {
  return (
    <p className="timecode">
      <time dateTime={`PT${seconds}S`}>{formatTimecode(seconds)}</time>
    </p>
  );
}

/** When it is said, as a link into the recording. */
function PlayedTimecode({ passage, seconds }: { passage: string; seconds: number }) {
  return (
    <p className="timecode">
      <a href={`?t=${seconds}#${passage}`} data-time={seconds}>
        <time dateTime={`PT${seconds}S`}>{formatTimecode(seconds)}</time>
      </a>
    </p>
  );
}
