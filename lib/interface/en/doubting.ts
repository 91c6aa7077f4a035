/** What the studio asks about texts, what can be answered, and what a form asks. */
import type { Plural } from '../phrase';
import { plural } from '../phrase';
import { TAG } from './common';

export const isRight = 'Is this right?';
export const itIsRight = 'It is right';
export const changeInFacts = 'Where it is not, change it under “Title, people, dates, rights”.';
export const changeInText = 'Where it is not, press the passage in the text and change it.';
export const whoSpeaks = 'Who speaks here?';

/** What answers did, as it is told where they can be undone: without a full stop. */
export function fieldIsRight(line: string): string {
  return `“${line}” is right`;
}

export function wordsAreRight(words: string): string {
  return `“${words}” is right as it is`;
}

export function says(person: string, words: string): string {
  return `${person} says “${words}”`;
}

export const leftOut = 'Was this rightly left out?';

export function takenFor(reason: string): string {
  return `It was taken for: ${reason}.`;
}

export const noPart = 'Yes, it is no part of the text';
export const putBack = 'No, put it back';

export function allNoPart(count: number): string {
  return `All ${count} that were left out are no part of it`;
}

export function staysOut(words: string): string {
  return `“${words}” stays left out`;
}

export function wasPutBack(words: string): string {
  return `“${words}” put back`;
}

export function allStayOut(count: number): string {
  return `all ${count} stay left out`;
}

const WHICH: Plural = { one: 'Is this text the interview?', other: 'Which of the texts is the interview?' };

export function whichIsInterview(count: number): string {
  return plural(TAG, count, WHICH);
}

export const nobodyNamed = 'Nobody is named as speaking in them, so none was taken for an interview.';

export function interviewToo(name: string): string {
  return `“${name}” looks like an interview too, and an edition has one. What is it?`;
}

export const anotherInterview = 'Another interview: take it out';
export const essayAbout = 'An essay about the interview';

export function isInterview(name: string): string {
  return `“${name}” is the interview`;
}

export function isEssay(name: string): string {
  return `“${name}” is an essay about it`;
}

export const whichQuote = 'To which quote does this paragraph belong?';
export const quoteBefore = 'To the quote before it';
export const quoteAfter = 'To the quote after it';
export const noQuote = 'To none of them';

export function belongsTo(paragraph: string, quote: string): string {
  return `“${paragraph}” belongs to “${quote}”`;
}

export function belongsToNone(paragraph: string): string {
  return `“${paragraph}” belongs to no quote`;
}

export function meantSo(found: string): string {
  return `Here is ${found}. Is it meant so?`;
}

export const itIsMeantSo = 'It is meant so';

export function wasMeantSo(found: string): string {
  return `${found}: meant so`;
}

export const placedRight = 'Is this quote placed right?';
export const whereFrom = 'Where is this quote from?';
export const severalPlaces = 'Its words fit several places as well.';
export const quotationOfIntroduction = 'Is this a quotation of what introduces the interview?';
export const yes = 'Yes';
export const isQuotation = 'Is this a quotation of the interview?';
export const nothingLike = 'Nothing in the interview is like it.';
export const isFromHere = 'Is this quote from here?';
export const fromHere = 'Yes, it is from here';
export const notThere = 'A quotation of it, whose words are not there';
export const noQuotation = 'No quotation of this interview';
export const nobody = 'nobody named';

export function saidHere(person: string): string {
  return `Here, said by ${person}`;
}

export function essaySays(sentence: string): string {
  return `The essay says: ${sentence}`;
}

export function noneIsQuotation(count: number): string {
  return `None of the ${count} that nothing is like is a quotation of it`;
}

export function leftAsItIs(quote: string): string {
  return `“${quote}” left as it is`;
}

export function isFrom(quote: string, passage: string): string {
  return `“${quote}” is from “${passage}”`;
}

export function isNoQuotation(quote: string): string {
  return `“${quote}” is no quotation`;
}

export function areNoQuotations(count: number): string {
  return `${count} are no quotations`;
}

/** What somebody can do in an interview. */
export const roles = {
  interviewer: 'Interviewer',
  moderator: 'Moderator',
  guest: 'Guest',
  witness: 'Witness',
  audience: 'Audience',
  member: 'Member of a committee',
  press: 'Press',
};

export const fields = {
  title: 'Title',
  dek: 'Line under the title',
  outlet: 'Published by',
  show: 'Show or series',
  date: 'Date',
  url: 'Address of the original',
  rights: 'Rights',
  language: 'Language',
  author: 'Author',
  publication: 'Published in',
};

export const rightsHint = 'A licence such as CC-BY-4.0, or: All rights reserved';
export const languageHint = 'A tag such as en or pt-BR';
