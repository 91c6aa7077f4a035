/** What the page says on which texts are verified. */
import { formatNumber, type Phrase, plural } from '../phrase';
import { TAG } from './common';

export const title = 'Did they say it?';
export const description = 'Every quotation of a text, looked for in what was said. Nothing leaves your browser.';
export const lead =
  'Set a text beside what was said: every quotation in it is looked for, word by word, and marked as said, altered, joined from apart, said by somebody else, or said nowhere. Paraphrases are not judged. Nothing that you type or drop here leaves your browser.';

export function needsScripts<Part>(command: Part): Phrase<Part> {
  return [
    'This page compares texts in your browser, and needs scripts for it, which are turned off. Turn them on for this site, or use the command line: ',
    command,
    ' says the same in a terminal.',
  ];
}

/** The steps of the page. */
export const whatWasSaid = '1. What was said';
export const whatQuotes = '2. The text that quotes it';
export const whatBecame = '3. What became of the quotations';

export const libraryInterview = 'An interview of this library';
export const chooseInterview = 'Choose an interview …';
export const chooseTranscripts = 'Choose transcript files';
export const dropTranscripts =
  'Or drop transcripts here: captions, documents, web pages, transcription files, plain text.';
export const theTranscript = 'The transcript';
export const useTranscript = 'Use this transcript';
export const pasteTranscript = 'Paste a transcript';
export const readingTranscript = 'Reading the transcript …';
export const searched = 'Transcripts that are searched';
export const pastedTranscript = 'pasted transcript';

/** Who speaks in a transcript, behind the number of its words. */
export function speakersOf(names: readonly string[]): string {
  if (names.length === 0) return ', nothing tells who speaks';
  return `, ${names.slice(0, 4).join(', ')}${names.length > 4 ? ' …' : ''}`;
}

export const remove = 'Remove';
export const chooseText = 'Choose a text file';
export const typeText = 'Type, paste or drop a text with quotations';
export const typeInstead = 'Take it away and type instead';
export const pastedText = 'pasted text';
export const yourText = 'your text';

export const noQuotations =
  'No quotations were found: words in quotation marks, or block quotations. Paraphrases are not judged.';
export const comparing = 'Comparing …';
export const transcriptFirst =
  'Choose an interview or add a transcript first; then every quotation of the text is looked for in it.';
export const textNext = 'Type, paste or drop the text that quotes it.';
export const endOfSummary = '.';

export const filters = 'Show quotations by verdict';

export function all(count: number): string {
  return `All ${count}`;
}

/** What places in a text are counted by. */
export type Unit = 'line' | 'paragraph' | 'segment';

const UNITS: Readonly<Record<Unit, string>> = { line: 'Line', paragraph: 'Paragraph', segment: 'Segment' };

/** A place in a text. */
export function placeInText(unit: Unit, number: number): string {
  return `${UNITS[unit]} ${number}`;
}

/** That a quotation mark is not closed, as an item of a list; the words behind it are Markdown. */
export function unclosedItem(unit: Unit, number: number, words: string): string {
  return `${UNITS[unit]} ${number}: nothing closes the quotation mark before ${words}`;
}

/** A quotation as an item of a list: its place, its verdict and its words, as Markdown. */
export function quotationItem(place: string, verdict: string, words: string): string {
  return `${place}, ${verdict}: “${words}”`;
}

/** What differs from the words as they were said, as Markdown. */
export function differencesAre(written: string): string {
  return `Differences: ${written}`;
}

/** That a quotation mark is not closed, and where. */
export function unclosed(unit: Unit, number: number, text: string): string {
  return `${UNITS[unit]} ${number}: nothing closes the quotation mark before “${text}”.`;
}

export function showMore(paragraphs: number): string {
  const count = plural(TAG, paragraphs, { one: '1 paragraph', other: `${formatNumber(TAG, paragraphs)} paragraphs` });
  return `Show more: ${count} follow`;
}

export const copyMarkdown = 'Copy as Markdown';
export const downloadPage = 'Download as a page';
export const reportCopied = 'The report is on the clipboard, as Markdown.';

export function clipboardRefused(file: string): string {
  return `The browser refused the clipboard, so the report was saved as ${file}.`;
}

export function reportSaved(file: string): string {
  return `The report was saved as ${file}.`;
}

export const reportNotMade = 'The report could not be made. Once there is a connection, load the page again.';

export function severalTexts(count: number): string {
  return `${count} files at once`;
}

export function oneText(file: string): string {
  return `One text is checked at a time: ${file} was taken.`;
}

export function unreadable(file: string): string {
  return `${file}, which could not be read`;
}

export const chooseAgain = 'Choose the file again.';
export const notLoadedInterview = 'an interview that could not be loaded';
export const lookConnected = 'Look whether you are connected, and choose it again.';
export const noWorker = 'a browser that could not start the part which compares words';
export const newerBrowser = 'Load the page again, or open it in a newer browser.';

export function quotationsOf(path: string): string {
  return `Quotations of ${path}`;
}

export function quotation(number: number | undefined, verdict: string): string {
  return `Quotation ${number}, ${verdict}`;
}

export const nearestWords = 'The nearest words:';
export const askedBefore = 'Asked before';
export const readThere = 'Read it in the interview';

export function whereSaid(who: string): string {
  return `, where ${who} says it`;
}

/** A few words for each verdict, and what it means: a sentence. */
export const verdicts = {
  verbatim: { name: 'as said', meaning: 'These words were said as they stand.' },
  'clean-verbatim': {
    name: 'as said, lightly edited',
    meaning: 'These words were said; fillers and false starts are left out, as when speech is written down.',
  },
  elided: {
    name: 'shortened where it is marked',
    meaning: 'These words were said; some are left out, or explained in brackets, where the quotation marks it.',
  },
  earlier: {
    name: 'true to an earlier wording',
    meaning: 'These words stood in the transcript as they are quoted, until it was corrected.',
  },
  elsewhere: {
    name: 'from another transcript',
    meaning: 'These words were said in another transcript than most of this text’s quotations.',
  },
  ambiguous: {
    name: 'said in several places',
    meaning: 'These words may come from several places, and nothing tells which is meant.',
  },
  altered: { name: 'altered', meaning: 'Words were added, left out or changed without a mark.' },
  stitched: { name: 'joined from apart', meaning: 'Words from several places are joined without a mark.' },
  misattributed: {
    name: 'said by somebody else',
    meaning: 'These words were said by another than the text says.',
  },
  'not-found': {
    name: 'not in the transcripts',
    meaning: 'These words were not said in any of the transcripts.',
  },
  unjudged: {
    name: 'not judged: may be no quotation',
    meaning: 'A term, a title or a word kept at a distance: nothing claims that somebody said it, and nobody did.',
  },
};

/** Who says words that a text has somebody else say, or be told. */
export function saidByOther(speaker: string, actual: string | undefined): string {
  return `The text has ${speaker} say them, and ${actual ?? 'somebody else'} did.`;
}

export function toldByOther(listener: string | undefined, actual: string | undefined): string {
  return `The text has them told to ${listener ?? 'somebody'}, and ${actual ?? 'somebody else'} said them.`;
}

/** Who says words, in which transcript where there are several, and when. */
export function place(
  speaker: string | null,
  isInferred: boolean,
  title: string | undefined,
  time: string | undefined,
): string {
  const who = speaker === null ? 'Somebody' : `${speaker}${isInferred ? ' (as it seems)' : ''}`;
  return `${who}${title === undefined ? '' : ` in ${title}`}${time === undefined ? '' : ` at ${time}`}`;
}

/** Words as they were said, behind their place. */
export function wordsThere(where: string, words: string): string {
  return `${where}: ${words}`;
}

export function questionBefore(question: string): string {
  return `Asked before: ${question}`;
}

export function nearest(where: string, words: string): string {
  return `The nearest words. ${where}: ${words}`;
}

/** `12 quotations: 9 as said, 2 altered`; what may be no quotation is counted apart. */
export function summary(
  quotations: number,
  counts: readonly { readonly count: number; readonly name: string }[],
  unjudged: number,
): string {
  const all = plural(TAG, quotations, { one: '1 quotation', other: `${quotations} quotations` });
  const parts = counts.map(({ count, name }) => `${count} ${name}`);
  const apart =
    unjudged === 0 ? '' : `; ${unjudged} more in quotation marks may be no quotation${unjudged === 1 ? '' : 's'}`;
  return (parts.length === 0 ? all : `${all}: ${parts.join(', ')}`) + apart;
}

/** What every report says of itself. */
export const remark =
  'Words in quotation marks and block quotations were compared with the transcripts, word by word. Paraphrases were not judged.';

export function wentWrong(message: string): string {
  return `something that went wrong (${message})`;
}

export const tryPlain = 'Load the page again; where it happens again, try the text as a plain text file.';
export const unreadableInterview = 'an interview that could not be read';
export const loadAgain = 'Load the page again.';
export const rightFile = 'Look whether it is the right file, or paste its text.';

/** What is said of words that are true to an earlier wording, before what stands in their place. */
export const correctedSince = 'It was corrected since; now it differs:';
export const nothingNow = 'Nothing stands in their place now.';
export const whatChanged = 'What was changed';

export function inWhatSaid(who: string): string {
  return `, in what ${who} said`;
}

/** Words as they stood, and until when. */
export function quotedUntil(stood: string, where: string | undefined, words: string): string {
  return `Quoted ${stood}${where === undefined ? '' : `. ${where}`}: ${words}`;
}

/** Words with their place in a text. */
export function wordsAt(words: string, unit: Unit, number: number): string {
  return `${words} (${unit} ${number})`;
}

/** What was not judged: some of it, and how much more. */
export function notJudged(named: readonly string[], more: number): string {
  return `Not judged, since nothing claims that somebody said it: ${named.join(', ')}${more > 0 ? `, and ${more} more` : ''}.`;
}
