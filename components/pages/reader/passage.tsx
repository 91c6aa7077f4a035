import { type EditionPassage, type EditionSpeaker, markProse, type PlacedQuote } from '@/lib/edition';
import { formatTimecode } from '../../../lib/text/format';
import { Prose } from '../prose';
import { quoteMarks } from './quote-marks';

/** One paragraph of the interview, with who says it where a turn begins, and its own link. */
export function Passage({
  passage,
  speaker,
  quotes,
  at,
  asks,
}: {
  passage: EditionPassage;
  speaker: EditionSpeaker | undefined;
  quotes: ReadonlyMap<string, PlacedQuote>;
  /** How far into the interview it begins, 0 to 1 by words. */
  at: number;
  /** Whether it asks one of the questions of the outline. */
  asks: boolean;
}) {
  const classes = [
    'passage',
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
      {passage.opensTurn && speaker ? <SpeakerLabel speaker={speaker} inferred={passage.speakerInferred} /> : null}
      {passage.timecode === undefined ? null : <Timecode seconds={passage.timecode} />}
      <p>
        <Prose content={markProse(passage.content, quoteMarks(passage.marks, quotes))} />
      </p>
      <a className="passage-link" href={`#${passage.id}`} data-own-link="">
        <span className="visually-hidden">Link to this passage, quote or cite it</span>
      </a>
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

/** The name as it hangs beside a turn: in square brackets where an editor supplied it. */
function SpeakerLabel({ speaker, inferred }: { speaker: EditionSpeaker; inferred: boolean }) {
  if (!inferred) return <p className="speaker">{speaker.label}</p>;
  return (
    <p
      className="speaker speaker-inferred"
      title={`${speaker.name}: inferred, the source does not say who speaks here`}
    >
      {speaker.label}
      <span className="visually-hidden"> (inferred)</span>
    </p>
  );
}
