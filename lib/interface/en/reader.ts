/** What the pages of an interview and of an essay say. */
import { type Phrase, plural } from '../phrase';
import { TAG } from './common';

export const skipToQuote = 'Skip to the first quote';
export const skipToNotes = 'Skip to the notes';
export const readingOrder = 'Reading order';
export const outline = 'Outline';
export const introduction = 'Introduction';
export const wholeIntroduction = 'Read the whole introduction';

/** How much of the interview is left to read. */
export function minutesLeft(minutes: number): string {
  return `${minutes} min left`;
}

/** How many passages of an interview are quoted; without a full stop. */
export function discussed(count: number): string {
  return plural(TAG, count, { one: 'One passage is discussed', other: `${count} passages are discussed` });
}

/** In which essay they are. */
export function discussedIn<Part>(essay: Part): Phrase<Part> {
  return [' in ', essay];
}

/** How to see what is said of them; what is to be pressed is a link. */
export function pressOne<Part>(link: Part): Phrase<Part> {
  return ['; press ', link];
}

/** What looks as the sample does. */
export function oneLike<Part>(sample: Part): Phrase<Part> {
  return ['one that is ', sample];
}

export const tinted = 'tinted';
export const underlined = 'underlined';
export const tintedOr = ' or ';
export const endOfDiscussed = '.';
export const goToFirst = 'Go to the first';
export const pressMarked = 'Press the marked words to read what is said of them';

export const commentaryFrom = 'With commentary from';

/** The switch of the notes of one essay. */
export function notesFrom(title: string): string {
  return `Notes from ${title}`;
}

/** What stands beside the title of an essay, for how it begins. */
export const opens = 'opens';

export function howItOpens(title: string): string {
  return `How ${title} opens`;
}

export const previousNote = 'Previous note';
export const nextNote = 'Next note';
export const linkToNote = 'Link to this note, quote or cite its words';
export const closeNote = 'Close the note';
export const note = 'Note';
export const moreOfNote = 'more';

/** What a note is called by its numbers: `Notes 3, 4`. */
export function numberedNotes(numbers: readonly (number | null)[]): string {
  return `${numbers.length > 1 ? 'Notes' : 'Note'} ${numbers.join(', ')}`;
}

export function numberedPlace(number: number): string {
  return `Place ${number}`;
}

/** The same with the title of its essay. */
export function notesOf(numbers: readonly (number | null)[], title: string): string {
  return `${numberedNotes(numbers)}, from ${title}`;
}

export function noteOf(title: string): string {
  return `Note from ${title}`;
}

/** How many notes there are at the same words; a list of them follows. */
export function notesHere(count: number): string {
  return `${count} notes here: `;
}

/** What screen readers say where a quote begins and ends. */
export const quoteBegins = '(quote) ';
export const quoteEnds = ' (end of quote)';

export const linkToPassage = 'Link to this passage, quote or cite it';

/** Behind and about a name that an editor supplied. */
export const inferredAlone = ' (?), inferred: the source does not say who speaks here';
export const inferredInText = ' (inferred)';
export const inferredTitle = 'Inferred: the source does not say who speaks here';

export function inferredName(name: string): string {
  return `${name}: inferred, the source does not say who speaks here`;
}

export const passageAndNote = 'A passage, and what is said of it';
export const readInterview = 'Read the interview';

export function fromEssay<Part>(essay: Part): Phrase<Part> {
  return ['From ', essay];
}

export const sources = 'Sources and rights';

export function theInterview<Part>(title: Part): Phrase<Part> {
  return ['The interview: ', title, '. '];
}

export function theEssay<Part>(title: Part, author: Part): Phrase<Part> {
  return ['The essay: ', title, author, '. '];
}

export function asSpoken<Part>(link: (words: string) => Part): Phrase<Part> {
  return [link('As spoken, as published'), ': what editing took out or changed.'];
}

export function correctedRecord<Part>(link: (words: string) => Part): Phrase<Part> {
  return [link('The corrected record'), ': what was changed since it was first published.'];
}

export const inferredNames =
  'A speaker’s name in [square brackets] was inferred from what is said: the source does not name who speaks there.';

export function moreOf<Part>(title: Part): Phrase<Part> {
  return ['More of ', title];
}

export const unplaced = {
  struck: 'As it stood in the interview, which was corrected since',
  nowhere: 'In quotation marks, but not in this interview',
  introduction: 'From the introduction to the interview: nobody said it in the talk',
  ambiguous: 'Said more than once: which place is meant is not clear',
};

export const takeAway = 'Take away';
export const keepEdition = 'Keep this edition for reading offline';
export const rightsReserved = 'The rights are reserved: these hold short quotations, each with its place.';

/** Behind the last of a list, and between two. */
export const endOfList = '.';
export const betweenFiles = ', ';

export const commentary = 'Commentary';

export function by<Part>(author: Part): Phrase<Part> {
  return ['By ', author];
}

export function on<Part>(interview: Part): Phrase<Part> {
  return ['On ', interview];
}

/** What the place of a quote is called. */
export function placeOf(number: number, lemma: string): string {
  return `Place ${number}: where “${lemma}” stands in the interview`;
}

export function asked<Part>(question: Part): Phrase<Part> {
  return ['Asked ', question];
}

export const beforeQuote = 'Before it';
export const afterQuote = 'After it';
export const wayToInterview = 'In the interview';

/** What search engines and other sites say of the pages. */
export function interviewDescription(title: string): string {
  return `${title}, with what was said about each passage beside it.`;
}

export function essayDescription(title: string, interview: string): string {
  return `${title}, read with ${interview}`;
}

export const readBefore = 'You have read a part of this before.';

export function continueAt(opening: string): string {
  return `Continue at “${opening}”`;
}
