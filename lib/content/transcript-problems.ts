/** What can be wrong with the turns of a transcript, in words. */
import { excerpt, type ProblemText } from '../text/problem';
import { participantLine } from './unknown-speakers';

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

/** Words that open a paragraph as a label does and may be none; `isParticipant` tells whether they name somebody. */
export function unclearSpeaker(name: string, isParticipant: boolean): ProblemText {
  return {
    rule: 'unclear-speaker',
    found: `${excerpt(name)} in bold type, ${isParticipant ? 'a participant’s name,' : 'alone on a line,'} with no colon`,
    expected: 'a label such as `**Full Name:**` where somebody else begins to speak',
    remedy: `Put a colon behind it if it is a label${isParticipant ? '' : ', or `##` before it if it is a heading'}; take the bold type away if it is neither.`,
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

/** A transcript in which nobody speaks who is declared, though labels name these. */
export function undeclaredSpeakers(names: readonly string[]): ProblemText {
  const shown = names.slice(0, 6);
  const more = names.length - shown.length;
  return {
    rule: 'empty-transcript',
    found: `no label with the name of a participant, but labels such as ${shown.map((name) => excerpt(name)).join(', ')}${more > 0 ? ` and ${more} others` : ''}`,
    expected: 'labels with the names of participants, such as `**Full Name:** What they say.`',
    remedy: `Add under \`participants\`: ${shown.map((name) => `\`${participantLine(name)}\``).join(' ')}.`,
  };
}
