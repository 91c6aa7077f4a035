/** BibTeX, as an entry that BibTeX and Biber read: there is no kind for interviews, so it is `@misc`. */
import { asSentence } from '../../text/sentence-ends';
import { type CitedInterview, contributors, joinList, partsOfDay } from './cited-interview';
import { inOrder, type PersonName } from './person-name';

/** Months have names that a style writes in its own way. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** Characters that mean something to TeX. Braces must pair in a field even where a stroke stands before them. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
};

/** The entry, with a line for each field. */
export function bibtex(interview: CitedInterview): string {
  const { title, show, outlet, date, url, accessed } = interview;
  const { authors, by } = contributors(interview);
  const { year, month } = partsOfDay(date);
  const published = [show, outlet].filter((name) => name !== undefined).join(', ');
  const fields: [name: string, value: string][] = [
    ['author', authors.length > 0 ? `{${authors.map(authorOf).join(' and ')}}` : ''],
    // Braced again, so that no style changes its capitals.
    ['title', `{{${escaped(title)}}}`],
    ['howpublished', published === '' ? '' : `{${escaped(published)}}`],
    ['year', `{${year}}`],
    ['month', MONTHS[month] ?? ''],
    [
      'note',
      by.length > 0 ? `{${escaped(asSentence(`Interview by ${joinList(by.map(inOrder))}`)).replace(/\.$/, '')}}` : '',
    ],
    ['url', `{${verbatimAddress(url)}}`],
    ['urldate', `{${accessed}}`],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = ${value},`);
  return [`@misc{${keyOf(authors[0], title)}${year},`, ...lines, '}'].join('\n');
}

/** `Family, Given`, `Family, Jr., Given`; braced where it must not be taken apart. */
function authorOf(name: PersonName): string {
  if ('whole' in name) return `{${escaped(name.whole)}}`;
  const parts = [name.family, name.suffix, name.given].filter((part) => part !== undefined).map(escaped);
  return parts.some((part) => / and /i.test(part)) ? `{${escaped(inOrder(name))}}` : parts.join(', ');
}

/** Letters and digits of the family name, or of the title's first words where the name has none that all tools read. */
function keyOf(author: PersonName | undefined, title: string): string {
  const name = author === undefined ? '' : 'whole' in author ? author.whole : author.family;
  return plainLetters(name) || plainLetters(title).slice(0, 20) || 'interview';
}

function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}~^$&#%_]/g, (character) => ESCAPES[character] ?? character);
}

/** The field is read letter by letter, but its braces must pair. */
function verbatimAddress(url: string): string {
  return url.replace(/[\\{}\s]/g, encodeURIComponent);
}
