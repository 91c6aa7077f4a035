/** What a map says. */
import { formatList, formatNumber, formatPercent, type Phrase, plural } from '../phrase';
import { list, TAG } from './common';

export const whoSpeaks = 'Who speaks how much';
export const whatIsQuoted = 'What is quoted, and where';
export const noEssayYet = 'No essay about this interview has been added yet.';
export const quotesNothing = 'The essay quotes nothing of the interview.';
export const everyQuote = 'Every quote';
export const sameAsTable = 'The same as a table';
export const leavesNothingOut = 'It leaves no word out.';
export const notQuoted = 'not quoted';

/** `2,720 words`. */
export function words(count: number): string {
  return plural(TAG, count, { one: '1 word', other: `${formatNumber(TAG, count)} words` });
}

export function wordsOfGap<Part>(count: Part): Phrase<Part> {
  return [count, ' words '];
}

/** How a map is drawn; a link to the same as a table follows. */
export function howDrawn(interview: number, essay: number, isCrowded: boolean): string {
  const bands = isCrowded
    ? 'Quotes that follow upon each other in the essay share a label, which leads to them there'
    : 'Every band shows its note, which leads to its quote';
  return `The interview has ${words(interview)}, the essay ${words(essay)}; both are drawn at the same height. ${bands}; brackets mark what is not quoted. `;
}

export function longestLeap<Part>(count: number, opening: Part): Phrase<Part> {
  return [`Its longest leap is over ${words(count)}, from “`, opening, '” on.'];
}

export function sameAsDrawing<Part>(title: Part): Phrase<Part> {
  return ['The same as a drawing: ', title];
}

export const caption = 'Every quote, in the interview’s order.';
export const captionRemark = ' Places are where it begins, in per cent of all words.';
export const columns = {
  quote: 'Quote',
  speaker: 'Said by',
  words: 'Words',
  interview: 'Interview',
  essay: 'Essay',
  fidelity: 'Fidelity',
};
export const goesBack = 'goes back';
export const betweenRemarks = ', ';

/** `42%`; never nothing of something, nor all of less. */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return 'less than 1%';
  if (share < 1 && share >= 0.995) return 'more than 99%';
  return formatPercent(TAG, share);
}

export const unnamedSpeaker = 'a speaker without a name';
export const unnamed = 'Unnamed';

export function quotedOfIt(share: number): string {
  return `, ${percent(share)} of it quoted`;
}

export function andOthers(count: number): string {
  return `and ${count} others`;
}

/** `14 quotes`. */
export function quotes(count: number): string {
  return plural(TAG, count, { one: '1 quote', other: `${count} quotes` });
}

/** What a link of the drawing is called: `3, I just think that we: altered`; its label's words are a part of that. */
export function ribbon(number: number, lemma: string, remarks: readonly string[]): string {
  return `${number}, ${lemma}: ${remarks.join(', ')}`;
}

/** What a link of several quotes is called: `14 quotes, the first: I just think that we`. */
export function ribbons(count: number, first: string): string {
  return `${quotes(count)}, the first: ${first}`;
}

/** Somebody's part in the talk. */
export interface Part {
  readonly name: string;
  /** 0 to 1. */
  readonly share: number;
}

export const nothingSaid = 'Nothing is said in this interview.';

/** `Zuckerberg speaks 88% of the words and Lessin 12%.` */
export function talk(first: Part, others: readonly Part[], rest: { readonly count: number; readonly share: number }) {
  const all = [
    `${first.name} speaks ${percent(first.share)} of the words`,
    ...others.map(({ name, share }) => `${name} ${percent(share)}`),
    ...(rest.count > 0 ? [`${rest.count} others ${percent(rest.share)}`] : []),
  ];
  return sentence(list(all));
}

/**
 * `In 29 places, the essay quotes 42% of Zuckerberg’s words and none of Lessin’s.`
 *
 * @param none those of whom nothing is quoted; where they are too many to be named, how many
 */
export function quotedShares(places: number, some: readonly Part[], none: readonly string[] | number): string {
  const shares = some.map(({ name, share }, index) => `${percent(share)} of ${name}’s${index === 0 ? ' words' : ''}`);
  const of =
    typeof none === 'number'
      ? `the ${none} others’`
      : formatList(
          TAG,
          none.map((name) => `${name}’s`),
          'disjunction',
        );
  const all = of === '' ? shares : [...shares, `none of ${of}`];
  return `${places === 1 ? 'In one place' : `In ${places} places`}, the essay quotes ${list(all)}.`;
}

/** How the essay's order relates to the interview's: to which quotes it goes back; all but the first of many are left out. */
export function order(back: readonly string[]): string {
  const to = back.map((lemma) => `“${lemma}”`);
  if (back.length === 0) return 'It follows the interview’s order.';
  if (back.length === 1) return `It follows the interview’s order but goes back once, to ${to[0]}.`;
  const times = back.length === 2 ? 'twice' : `${back.length} times`;
  return `It goes back in the interview ${times}${back.length > 4 ? `, first to ${to[0]}` : `: to ${list(to)}`}.`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Titles of the pages, and what search engines and other sites say of them. */
export function title(interview: string): string {
  return `Map of ${interview}`;
}

export function tableTitle(interview: string): string {
  return `Quotes of ${interview}`;
}

export function everyQuoteOf(interview: string): string {
  return `Every quote of ${interview}`;
}

export function description(interview: string): string {
  return `Who speaks how much in ${interview}, what is quoted of it, and where.`;
}

export function tableDescription(interview: string): string {
  return `Every quote of ${interview}: who said it, where it stands, and how faithful it is.`;
}

/** In the place of until when a quote was true to the interview, which a label has no room for. */
export const correctedSince = 'corrected since';
