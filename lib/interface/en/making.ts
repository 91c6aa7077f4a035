/** What the page says on which editions are made. */
import { type Phrase, plural } from '../phrase';
import { TAG } from './common';

export const title = 'Make an edition';
export const description =
  'An interview and what was written about it, made into one edition in your browser. Nothing leaves it.';
export const lead =
  'Give it an interview and what was written about it. You see the edition as its reader would, settle what is doubtful, and take it away as files. Nothing leaves your browser.';

export function needsScripts<Part>(command: Part): Phrase<Part> {
  return [
    'This page works in your browser, and needs scripts for it, which are turned off. Turn them on for this site, or use the command line: ',
    command,
    ' does the same in a terminal.',
  ];
}

export const opening = 'Opening …';
export const firstTexts = 'The interview, and the essays about it';
export const nowEssay = 'Now an essay about it';
export const nowInterview = 'Now the interview';
export const addText = 'Add a text';

/** What is to be done, in order: each in bold, then what it comes to. */
export const steps = {
  give: [
    'Give the texts.',
    ' A pasted or saved page will do: what is no part of the text is left out, and who speaks is found out.',
  ],
  settle: ['Settle what is doubtful.', ' One press or key for each; every step can be undone, back to the beginning.'],
  take: [
    'Take it away.',
    ' As files that any web server shows, and that stay yours. Until then your browser keeps your work.',
  ],
} as const satisfies Readonly<Record<string, readonly [what: string, how: string]>>;

export const facts = 'Title, people, dates, rights';

export function texts(count: number): string {
  return `Texts: ${count}`;
}

export function yourEditions(count: number): string {
  return `Your editions: ${count}`;
}

export const allYourEditions = 'Your editions';

export const chooseFiles = 'Choose files';
export const pasteHere =
  'Paste a text here, or drop files: pasted or saved pages, Markdown, Word documents, captions, transcriptions. One text at a time when you paste; which is the interview is found out.';
export const useText = 'Use this text';
export const pastedText = 'Pasted text';

export const nothingDoubtful = 'Nothing is doubtful any more';
export const doubts = 'Doubts';
export const readOnceMore = 'Read it once more: press a passage to change its words or who says it. Then take it away.';
export const comeWithTexts = 'They come with the texts.';

export function doubtsOf(count: number): string {
  return plural(TAG, count, { one: 'One doubt', other: `${count} doubts` });
}

export const doubtKeys = '. Keys 1 to 9 choose an answer, the arrows go from doubt to doubt.';
export const previous = 'Previous';
export const later = 'Later';
export const showInText = 'Show it in the text';

export const theInterview = 'The interview';
export const theEssay = 'The essay';
export const people = 'People';

export function nameOfPerson(number: number): string {
  return `Name of person ${number}`;
}

export function roleOf(name: string, number: number): string {
  return `Role of ${name === '' ? `person ${number}` : name}`;
}

export const remove = 'Remove';
export const addPerson = 'Add a person';
export const keepThis = 'Keep this';

export const undo = 'Undo';
export const redo = 'Redo';
export const working = 'Working …';
export const atBeginning = 'At the beginning.';

export function lastStep(says: string): string {
  return `Last: ${says}.`;
}

export const isKept = 'It is kept in this browser.';
export const notKept = 'It could not be kept.';
export const noRoom =
  'The browser has no room left for it. Delete an edition that you do not need, or take this one away.';
export const keepsNothing =
  'The browser keeps nothing here, as in a private window. Take the edition away before you close this page.';

export const nameOfEdition = 'Name';
export const keepName = 'Keep the name';
export const untitled = 'Untitled';

export function lastChanged(when: string, isOpen: boolean): string {
  return `${isOpen ? 'Open now, last changed' : 'Last changed'} ${when}`;
}

export const open = 'Open';
export const leaveIt = 'Leave it';
export const rename = 'Rename';
export const deleteForGood = 'Delete for good';
export const deleteIt = 'Delete';
export const beginAnother = 'Begin another edition';

export const preview = 'The edition as its reader sees it';

export const showBefore = 'Show what stands before';
export const showMore = 'Show more';
export const shownOnceMended = 'The edition is shown here again when what is wrong is mended, or undone.';
export const shownOnceThere = 'The edition is shown here once there is an interview.';

export const mendFirst = 'To be mended first';

export function misfits(count: number): string {
  return plural(TAG, count, {
    one: 'One change does not fit the text as it is read now.',
    other: `${count} changes do not fit the text as it is read now.`,
  });
}

export const changeAgain = 'Look whether something that you changed is as it was, and change it again.';

export function problemIn(text: string, found: string): string {
  return `${text}: ${found}.`;
}

export const thisPassage = 'This passage';
export const thisParagraph = 'This paragraph of the essay';
export const saidBy = 'Said by';
export const itsWords = 'Its words, in Markdown';
export const keepWords = 'Keep these words';
export const takeOutPassage = 'No part of it: take it out';

export const takeItAway = 'Take it away';
export const forms = {
  page: ['One HTML file', 'to open, send or put on any web server: it reads offline'],
  folder: ['Folder (zip)', 'for the content folder of a Gloss that publishes it'],
  markdown: ['Markdown', 'all its texts in one'],
} as const satisfies Readonly<Record<string, readonly [label: string, remark: string]>>;

export function savedAs(file: string): string {
  return `Saved as ${file}.`;
}

/** What was given instead of something that can be used. */
export function thisIs(found: string): string {
  return `This is ${found}.`;
}

/** Several such, told as one. */
export function andThis(found: readonly string[]): string {
  return found.join('; ');
}

/** Names of files that the browser did not read, told as what was given. */
export function unread(names: readonly string[]): string {
  return `what the browser could not read: ${names.map((name) => `“${name}”`).join(', ')}`;
}

export const filesThemselves =
  'Give the files of a folder rather than the folder, and look whether each is still where it was.';

export const noParts = 'a page that could not load what an HTML file is made of';
export const lookOnline = 'Look whether you are online, and try again; nothing of your work is sent.';
export const noWorker = 'a browser that could not start the part which makes editions';
export const newerBrowser = 'Load the page again, or open it in a newer browser.';

export function wentWrong(message: string): string {
  return `something that went wrong (${message})`;
}

export const undoLast =
  'Your work is as it was before this step. Load the page again; where it happens again, undo the last step.';
export const rightFile = 'Look whether it is the right file, or paste its text.';

/** What is told of a text in a list: what it is, how long, and from what. */
export function textFacts(isInterview: boolean, words: string, format: string): string {
  return `${isInterview ? 'The interview' : 'An essay'}, ${words}, from ${format}`;
}

export const itIsEssay = 'It is an essay';
export const itIsInterview = 'It is the interview';
export const takeOut = 'Take out';

/** What a step did, as it is told where it can be undone: without a full stop. */
export function tookOut(name: string): string {
  return `“${name}” taken out`;
}

export function tookAs(name: string, isInterview: boolean): string {
  return `“${name}” is ${isInterview ? 'the interview' : 'an essay'}`;
}

export function added(name: string): string {
  return `“${name}” added`;
}

export function told(title: string): string {
  return `what is told of “${title}”`;
}

export const openElsewhere = 'Open in another tab';
export const workedOnThere =
  'This edition is worked on there, and can only be read here. What is done there is shown here at once.';
export const workHere = 'Work on it here';
export const inAnotherTab = 'an edition that another tab works on';
export const closeThere = 'Close it there, or open it here and press “Work on it here”.';
/** What an edition is called that another tab took while it was changed here. */
export function copyOf(name: string): string {
  return `${name} (copy)`;
}

export const deletedElsewhere = 'where an edition was, which another tab deleted';
export const beginOrOpen = 'Begin another one, or open one that is kept.';

export const mapHint = 'Press a band to go to the words that it stands for.';
export const readingHint = 'Press quoted words to see their note.';
export const editingHint = 'Press a passage to change its words or who says it, and quoted words to see their note.';

/** How the same is done by keys, behind what is said of presses. */
export function keysHint<Part>(tab: Part, edit: Part): Phrase<Part> {
  return [' By keys: ', tab, ' to a passage, then ', edit, '.'];
}
