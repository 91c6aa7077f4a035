/**
 * APA style, 7th edition: the person interviewed as author, `(…, Interviewer) [Interview]`, the show as the whole that
 * an episode is part of, no date of access since the text is kept (sections 8.36, 9.8, 9.16, 10.13). Titles are given as
 * published: which of their words are names, and keep their capitals, is for a person to say.
 */
import { asSentence } from '../../text/sentence-ends';
import { type CitationRun, type CitedInterview, contributors, joinList, MONTHS, partsOfDay } from './cited-interview';
import { inOrder, inverted, type PersonName, withInitials } from './person-name';

/** From this many authors on, those between the nineteenth and the last are left out. */
const TOO_MANY_AUTHORS = 21;

/** The entry of a reference list. */
export function apa(interview: CitedInterview): CitationRun[] {
  const { title, show, outlet, url, date } = interview;
  const { authors, by } = contributors(interview);
  const { year, month, day } = partsOfDay(date);
  const published = `(${year}, ${MONTHS[month]} ${day}).`;
  const role =
    by.length > 0
      ? ` (${joinList(by.map(withInitials).map(inOrder), '&')}, Interviewer${by.length > 1 ? 's' : ''})`
      : '';
  const name: CitationRun = show === undefined ? { text: title, italic: true } : { text: title };
  const described: CitationRun[] = [name, { text: `${role} [Interview].` }];
  const opening: CitationRun[] =
    authors.length > 0
      ? [{ text: `${asSentence(listOf(authors))} ${published} ` }, ...described]
      : [...described, { text: ` ${published}` }];
  return [
    ...opening,
    ...(show === undefined ? [] : [{ text: ' In ' }, { text: show, italic: true }, { text: '.' }]),
    { text: `${outlet === undefined ? '' : ` ${asSentence(outlet)}`} ${url}` },
  ];
}

function listOf(authors: readonly PersonName[]): string {
  const names = authors.map((author) => inverted(withInitials(author)));
  const last = names.at(-1) ?? '';
  if (names.length === 1) return last;
  if (names.length >= TOO_MANY_AUTHORS) return `${names.slice(0, 19).join(', ')}, . . . ${last}`;
  return `${names.slice(0, -1).join(', ')}, & ${last}`;
}
