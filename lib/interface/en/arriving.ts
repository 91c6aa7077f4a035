/** What a page says of the link that led to it; kept apart, since few links have anything said of them. */

export const resolverScript = 'The script that finds out why';

/** What a link was to. */
export type LinkedThing = 'words' | 'passage';

const THING = {
  words: 'The words that this link leads to have',
  passage: 'The passage that this link leads to has',
} as const satisfies Readonly<Record<LinkedThing, string>>;

const ALL_OF_IT = 'Here is the whole interview.';

export function moved(what: LinkedThing): string {
  return `${THING[what]} moved since the link was made. They are marked where they stand now.`;
}

export function changed(what: LinkedThing): string {
  return `${THING[what]} been changed since the link was made. Struck through is what was there then, underlined what was put in.`;
}

export function gone(what: LinkedThing): string {
  return `${THING[what]} been taken out of the interview since the link was made. This is what was there:`;
}

export const whereItStood = 'Where that stood';
export const fitsNothing = `This link fits nothing that this interview says or is known to have said. It may have been mistyped or cut off, or made for another text. ${ALL_OF_IT}`;
export const noSuchQuote = `This link names a quote that no essay on this interview has or is known to have had. It may have been mistyped or cut off. ${ALL_OF_IT}`;
export const quoteRetired =
  'The quote that this link leads to has been taken out of its essay since the link was made. This is what it was:';
export const quoteWithoutPlace =
  'The quote that this link leads to has no place of its own in the interview as it is now. This is what the essay quotes:';
export const theEssay = 'The essay';

export const wholeInterview = ALL_OF_IT;
export const wholeEssay = 'Here is the whole essay.';
export const pastNotLoaded =
  'This link does not fit the interview as it is now, and what it was before could not be loaded. The connection may be gone.';
export const doesNotFit = 'This link does not fit the interview as it is now.';
export const pageNotCurrent =
  'This link does not fit the interview as it stands on this page. The interview has been corrected in the meantime; the page as it is now knows more.';
export const pageTranslated =
  'The browser has translated this page, or an extension has changed its words, so the words that this link leads to cannot be marked. They are in the passage that is shown. Have the original shown, and load it again to see them.';
export const notInEssay = 'This link leads to a place that is not in this essay. It may be in the interview.';
export const lookInInterview = 'Look for it in the interview';

/** What screen readers say before words that were changed. */
export const putIn = 'put in: ';
export const takenOut = 'taken out: ';

/** Between two sentences. */
export const betweenSentences = ' ';
