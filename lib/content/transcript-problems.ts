/** What can be wrong with the turns of a transcript, in words. */
import * as say from '../interface/problems-of-speakers';
import { excerpt, type ProblemText } from '../text/problem';
import { participantLine } from './unknown-speakers';

/** A label that no words follow. */
export function emptyTurn(name: string): ProblemText {
  return { rule: 'empty-turn', ...say.emptyTurn(excerpt(name)) };
}

/** A heading that no passages follow. */
export function emptyChapter(title: string): ProblemText {
  return { rule: 'empty-chapter', ...say.emptyChapter(excerpt(title)) };
}

/** A timecode with more than 59 minutes or seconds. */
export function malformedTimecode(written: string): ProblemText {
  return { rule: 'malformed-timecode', ...say.malformedTimecode(excerpt(written)) };
}

/** Words that open a paragraph as a label does and may be none; `isParticipant` tells whether they name somebody. */
export function unclearSpeaker(name: string, isParticipant: boolean): ProblemText {
  return { rule: 'unclear-speaker', ...say.unclearSpeaker(excerpt(name), isParticipant) };
}

/** A transcript without turns; `hasText` tells whether it has text at all. */
export function emptyTranscript(hasText: boolean): ProblemText {
  return { rule: 'empty-transcript', ...say.emptyTranscript(hasText) };
}

/** A transcript in which nobody speaks who is declared, though labels name these. */
export function undeclaredSpeakers(names: readonly string[]): ProblemText {
  const shown = names.slice(0, 6);
  const words = shown.map((name) => excerpt(name));
  const lines = shown.map(participantLine);
  return { rule: 'empty-transcript', ...say.undeclaredSpeakers(words, names.length - shown.length, lines) };
}
