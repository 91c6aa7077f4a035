/** What a citation is made of, and what it comes to. */
import { asSentence } from '../../text/sentence-ends';
import { type PersonName, parseName } from './person-name';

/** An interview as a list of sources needs it. */
export interface CitedInterview {
  readonly title: string;
  /** Names as they are said. */
  readonly guests: readonly string[];
  readonly interviewers: readonly string[];
  readonly show?: string | undefined;
  readonly outlet?: string | undefined;
  /** Day of publication, YYYY-MM-DD. */
  readonly date: string;
  /** Address of the words that are cited. */
  readonly url: string;
  /** Day on which they were read, YYYY-MM-DD. */
  readonly accessed: string;
}

/** A piece of a citation: text, and whether it is set in italics. */
export interface CitationRun {
  readonly text: string;
  readonly italic?: boolean;
}

/** Those whom a citation begins with, and those whom it says the interview is by: whoever asks, unless nobody answers. */
export function contributors({ guests, interviewers }: CitedInterview): {
  authors: readonly PersonName[];
  by: readonly PersonName[];
} {
  if (guests.length === 0) return { authors: interviewers.map(parseName), by: [] };
  return { authors: guests.map(parseName), by: interviewers.map(parseName) };
}

/** A day by its parts; the month is counted from 0. */
export function partsOfDay(date: string): { year: string; month: number; day: string } {
  const [year = '', month = '1', day = '1'] = date.split('-');
  return { year, month: Number(month) - 1, day: String(Number(day)) };
}

/** The months as English lists of sources write them out. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `A`, `A and B`, `A, B, and C`, with another word or sign for `and`. */
export function joinList(items: readonly string[], and = 'and'): string {
  if (items.length < 3) return items.join(` ${and} `);
  return `${items.slice(0, -1).join(', ')}, ${and} ${items.at(-1)}`;
}

/** A title in double quotation marks, closed as a sentence; marks within it become single ones. */
export function quotedTitle(title: string): string {
  return `“${asSentence(title.replace(/“([^“”]*)”/g, '‘$1’').replace(/"([^"]*)"/g, '‘$1’'))}”`;
}

/** The show, in italics, and who published it; the publisher alone in italics where there is no show. Ends in a comma. */
export function containers({ show, outlet }: CitedInterview): CitationRun[] {
  const [first, second] = [show, outlet].filter((name) => name !== undefined);
  if (first === undefined) return [];
  return [{ text: first, italic: true }, { text: second === undefined ? ', ' : `, ${second}, ` }];
}
