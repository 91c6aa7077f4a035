/** What share pages and embeds say. */
import { type Phrase, plural } from '../phrase';
import { TAG } from './common';

export const readOn = 'Read on in the interview';
export const wholeInterview = 'The whole interview';

export function readInPlace<Part>(site: Part): Phrase<Part> {
  return ['Read it in its place, in ', site];
}

export function moreNotes(count: number): string {
  return plural(TAG, count, {
    one: 'One more note on this passage.',
    other: `${count} more notes on this passage.`,
  });
}

/** Between the parts of where something was published. */
export const betweenParts = ', ';

/** What became of what a link was made to: headings, and what explains them. */
export const inAnother = 'These words stand in another passage now';
export const madeBefore = 'The link that led here was made before the text was corrected.';
export const corrected = 'This passage was corrected since the link was made';
export const whatItSays = 'What it says now';
export const whatChanged = 'What was changed';
export const noLonger = 'This passage is no longer in the interview';
export const itSaid = 'It said:';

export function passageAsIs<Part>(links: readonly Part[]): Phrase<Part> {
  return ['The passage as it is: ', ...links.flatMap((link, index) => (index > 0 ? [', ', link] : [link]))];
}

export function stoodBetween<Part>(after: Part, before: Part): Phrase<Part> {
  return ['It stood between ', after, ' and ', before, '.'];
}

export function stoodBefore<Part>(passage: Part): Phrase<Part> {
  return ['It stood before ', passage, '.'];
}

export function stoodAfter<Part>(passage: Part): Phrase<Part> {
  return ['It stood after ', passage, '.'];
}

/** The opening words of a passage. */
export function openingWords(lemma: string): string {
  return `“${lemma} …”`;
}

export const noLongerQuoted = 'These words are no longer quoted';
export const wereQuoted = 'They were, when this link was made:';

export function quotedBy<Part>(essay: Part): Phrase<Part> {
  return ['The essay that quoted them: ', essay];
}

export const essayGone = 'The essay that quoted them is not here any more.';
export const fromIntroduction = 'These words are from the introduction to the interview';
export const notInInterview = 'These words are not in this interview';

export function inQuotationMarks<Part>(essay: Part): Phrase<Part> {
  return ['They stand in quotation marks in ', essay, ':'];
}

export const moreThanOnce = 'These words were said more than once';

export function whichIsUnclear<Part>(essay: Part): Phrase<Part> {
  return ['Which place is meant is not clear. They stand in ', essay, ':'];
}

/** What other sites show of a page: who says the words, and what they are from. */
export function said(speaker: string, opening: string): string {
  return `${speaker}: ${opening}`;
}

export function from(title: string, source: string): string {
  return `From ${title}. ${source}.`;
}

export function noteIn(title: string, note: string): string {
  return `${title}: ${note}`;
}

export function pastPassage(title: string): string {
  return `What became of a passage of ${title}.`;
}

export function pastQuote(title: string): string {
  return `What became of a quote from ${title}.`;
}

export const wordsGone = 'These words are no longer in the interview';

export function quotedUntil<Part>(stood: string, essay: Part): Phrase<Part> {
  return [`They are quoted ${stood}, in quotation marks in `, essay, ':'];
}
