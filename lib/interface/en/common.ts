/** What many parts of the interface say. */
import type { Language } from '../languages';
import { formatList, type Phrase, plural } from '../phrase';

/** Code of the language of this dictionary, and its BCP 47 tag. */
export const LANGUAGE: Language = 'en';
export const TAG: string = 'en';

export const close = 'Close';
export const copy = 'Copy';
export const copied = 'Copied';
export const tryAgain = 'Try again';
export const skipToText = 'Skip to the text';
export const interview = 'Interview';
export const essay = 'Essay';
export const essays = 'Essays';
export const map = 'Map';

/** `A, B and C`. */
export function list(items: readonly string[]): string {
  return formatList(TAG, items);
}

/** `A, B, C and 14 others`: of many only the first, and how many there are besides. */
export function listSome(items: readonly string[], most = 4): string {
  if (items.length <= most + 1) return list(items);
  return list([...items.slice(0, most), `${items.length - most} others`]);
}

/** Words that are quoted within a sentence. */
export function quoted(words: string): string {
  return `“${words}”`;
}

/** What stands behind a title: who wrote it. */
export function byAuthor<Part>(author: Part): Phrase<Part> {
  return [' by ', author];
}

export function inInterview<Part>(title: Part): Phrase<Part> {
  return ['In the interview ', title];
}

export function minutes(count: number): string {
  return `${count} min`;
}

export function passages(count: number): string {
  return plural(TAG, count, { one: '1 passage', other: `${count} passages` });
}

/** The roles that people are listed by, in this order. */
export type PeopleRole = 'guest' | 'witness' | 'member' | 'interviewer' | 'moderator' | 'press' | 'audience';

const BEFORE_PEOPLE: Readonly<Record<PeopleRole, string>> = {
  guest: '',
  witness: 'testimony by ',
  member: 'questioned by ',
  interviewer: 'interviewed by ',
  moderator: 'moderated by ',
  press: 'questioned by ',
  audience: 'with ',
};

/** What stands before the names of those who have a role; `index` counts the roles of the line from 0. */
export function beforePeople(role: PeopleRole, index: number): string {
  return `${index > 0 ? ' ' : ''}${index > 1 ? 'and ' : ''}${BEFORE_PEOPLE[role]}`;
}

/** Those who have the role of the press, where nobody is named. */
export const thePress = 'the press';

/** What the words of this language are set in behind the edition's own typefaces, of what systems have. */
export const typefaces: Readonly<Record<'serif' | 'sans', readonly string[]>> = { serif: [], sans: [] };
