/** What can be wrong with the turns of a transcript, in words. */
import { nearestName } from '../text/nearest-name';
import { excerpt, type ProblemText } from '../text/problem';
import type { Participant } from './schema';

/** A label that no words follow. */
export function emptyTurn(name: string): ProblemText {
  return {
    rule: 'empty-turn',
    found: `the speaker ${excerpt(name)} with no words after the colon`,
    expected: 'what the speaker says, in the same paragraph or the next',
    remedy: 'Add the words or remove the label.',
  };
}

/** A heading that no passages follow. */
export function emptyChapter(title: string): ProblemText {
  return {
    rule: 'empty-chapter',
    found: `the heading ${excerpt(title)} with nothing under it`,
    expected: 'a heading before the passages of its chapter',
    remedy: 'Remove the heading or move it.',
  };
}

/** A timecode with more than 59 minutes or seconds. */
export function malformedTimecode(written: string): ProblemText {
  return {
    rule: 'malformed-timecode',
    found: `the timecode ${excerpt(written)}`,
    expected: '[hours:minutes:seconds] or [minutes:seconds], with minutes and seconds below 60',
    remedy: 'Correct the timecode.',
  };
}

/** A label with a name that no participant has; the nearest is suggested. */
export function unknownSpeaker(name: string, participants: readonly Participant[]): ProblemText {
  const nearest = nearestName(
    name,
    participants.flatMap(({ name: full, id }) => [full, id]),
  );
  return {
    rule: 'unknown-speaker',
    found: `the speaker ${excerpt(name)}`,
    expected: `one of the participants ${participants.map((participant) => excerpt(participant.name)).join(', ')}`,
    remedy: `${nearest === null ? 'Add' : `Did you mean ${excerpt(nearest)}? If not, add`} the participant to the front matter; where these words are no label, take the bold type or the colon away.`,
  };
}

/** A transcript without turns; `hasText` tells whether it has text at all. */
export function emptyTranscript(hasText: boolean): ProblemText {
  return {
    rule: 'empty-transcript',
    found: hasText ? 'no paragraph that opens with a speaker' : 'no text after the front matter',
    expected: 'paragraphs such as `**Full Name:** What they say.`',
    remedy: 'Begin each turn with the speaker’s name and a colon in bold.',
  };
}
