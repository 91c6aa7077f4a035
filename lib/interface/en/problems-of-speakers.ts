/**
 * What can be wrong with transcripts and with who speaks in them, and what may be: what is found there, what is expected,
 * and what to do. Names and words of the text come in quotation marks.
 */
import type { ProblemWords } from '../problem-words';

/** A label that no words follow. */
export function emptyTurn(name: string): ProblemWords {
  return {
    found: `the speaker ${name} with no words after the colon`,
    expected: 'what the speaker says, in the same paragraph or the next',
    remedy: 'Add the words or remove the label.',
  };
}

/** A heading that no passages follow. */
export function emptyChapter(title: string): ProblemWords {
  return {
    found: `the heading ${title} with nothing under it`,
    expected: 'a heading before the passages of its chapter',
    remedy: 'Remove the heading or move it.',
  };
}

/** A timecode with more than 59 minutes or seconds. */
export function malformedTimecode(written: string): ProblemWords {
  return {
    found: `the timecode ${written}`,
    expected: '[hours:minutes:seconds] or [minutes:seconds], with minutes and seconds below 60',
    remedy: 'Correct the timecode.',
  };
}

/** Words that open a paragraph as a label does and may be none; `isParticipant` tells whether they name somebody. */
export function unclearSpeaker(name: string, isParticipant: boolean): ProblemWords {
  return {
    found: `${name} in bold type, ${isParticipant ? 'a participant’s name,' : 'alone on a line,'} with no colon`,
    expected: 'a label such as `**Full Name:**` where somebody else begins to speak',
    remedy: `Put a colon behind it if it is a label${isParticipant ? '' : ', or `##` before it if it is a heading'}; take the bold type away if it is neither.`,
  };
}

/** A transcript without turns; `hasText` tells whether it has text at all. */
export function emptyTranscript(hasText: boolean): ProblemWords {
  return {
    found: hasText ? 'no paragraph that opens with a speaker' : 'no text after the front matter',
    expected: 'paragraphs such as `**Full Name:** What they say.`',
    remedy: 'Begin each turn with the speaker’s name and a colon in bold.',
  };
}

/**
 * A transcript in which nobody speaks who is declared, though labels name others: some of their names, how many more
 * there are, and what would declare them.
 */
export function undeclaredSpeakers(names: readonly string[], more: number, lines: readonly string[]): ProblemWords {
  return {
    found: `no label with the name of a participant, but labels such as ${names.join(', ')}${more > 0 ? ` and ${more} others` : ''}`,
    expected: 'labels with the names of participants, such as `**Full Name:** What they say.`',
    remedy: `Add under \`participants\`: ${lines.map((line) => `\`${line}\``).join(' ')}.`,
  };
}

/** A file without words. */
export const noText: ProblemWords = {
  found: 'no words',
  expected: 'the words of an interview, in paragraphs',
  remedy: 'Check that this is the right file.',
};

/** A label with a name that no participant has, and what may be meant. */
export interface UnknownSpeaker {
  readonly name: string;
  /** How often the label stands there. */
  readonly count: number;
  /** Some of the participants, and how many others there are. */
  readonly participants: readonly string[];
  readonly more: number;
  /** The participant whose name is most like it; null where none is. */
  readonly nearest: string | null;
  /** The line of front matter that declares the speaker. */
  readonly line: string;
  /** The field that gives a participant this name besides. */
  readonly aliases: string;
}

export function unknownSpeaker(speaker: UnknownSpeaker): ProblemWords {
  const { name, count, participants, more, nearest, line, aliases } = speaker;
  const meant = nearest === null ? '' : `Did you mean ${nearest}? `;
  return {
    found: `the speaker ${name}${count > 1 ? `, ${count} times` : ''}`,
    expected: `one of the participants ${participants.join(', ')}${more > 0 ? ` and ${more} others` : ''}`,
    remedy: `${meant}Add under \`participants\`: \`${line}\`; or, under the participant that is called so, \`${aliases}\`. Where these words are no label, take the bold type away, or put a backslash before the colon.`,
  };
}

/** A paragraph that opens like one with a label. */
export function possibleLabel(name: string): ProblemWords {
  return {
    found: `a paragraph that opens with ${name} and a colon, taken for words`,
    expected: 'a label with the name of a participant, or words that look like none',
    remedy: 'Declare the participant if somebody else speaks here; otherwise put a backslash before the colon.',
  };
}

export function giantPassage(words: number): ProblemWords {
  return {
    found: `a passage of ${words} words`,
    expected: 'paragraphs as one reads them, which links can lead to',
    remedy: 'Put blank lines between its paragraphs, and look whether labels are missing in it.',
  };
}

export function singleTurn(passages: number): ProblemWords {
  return {
    found: `${passages} passages, all said by one speaker`,
    expected: 'turns of at least two speakers',
    remedy: 'Look whether labels are missing, or are written in a form that is not seen.',
  };
}

export function longIntroduction(paragraphs: number): ProblemWords {
  return {
    found: `${paragraphs} paragraphs before the first label`,
    expected: 'a short introduction',
    remedy: 'Look whether labels are missing in them.',
  };
}

export function silentParticipant(name: string): ProblemWords {
  return {
    found: `the participant ${name}, who never speaks`,
    expected: 'turns of every participant',
    remedy: 'Look whether labels of theirs are missing, add `aliases` that labels give, or remove the participant.',
  };
}

/** A file to verify against in which nobody says anything. */
export const noTalk: ProblemWords = {
  found: 'no talk that could be read',
  expected: 'the words of an interview or a speech, in paragraphs',
  remedy: 'Look whether it is the right file; `npm run gloss -- import` says more about it.',
};
