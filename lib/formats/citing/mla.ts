/**
 * MLA style, 9th edition: the person interviewed, the title, `Interview by …`, the containers, and the day of access,
 * which the handbook advises for what stands on the web.
 */
import { asSentence } from '../../text/sentence-ends';
import {
  type CitationRun,
  type CitedInterview,
  containers,
  contributors,
  partsOfDay,
  quotedTitle,
} from './cited-interview';
import { inOrder, inverted } from './person-name';

const MONTHS = [
  'Jan.',
  'Feb.',
  'Mar.',
  'Apr.',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
] as const;

/** The entry of a list of works cited. */
export function mla(interview: CitedInterview): CitationRun[] {
  const { authors, by } = contributors(interview);
  const [first, ...others] = authors;
  const names = first ? [inverted(first), ...others.map(inOrder)] : [];
  return [
    { text: names.length > 0 ? `${asSentence(upToTwo(names, ', and '))} ` : '' },
    { text: `${quotedTitle(interview.title)} ` },
    { text: by.length > 0 ? `${asSentence(`Interview by ${upToTwo(by.map(inOrder), ' and ')}`)} ` : '' },
    ...containers(interview),
    { text: `${written(interview.date)}, ${interview.url}. Accessed ${written(interview.accessed)}.` },
  ];
}

/** One name or two; the first of more, and the others by `et al.` */
function upToTwo(names: readonly string[], and: string): string {
  return names.length > 2 ? `${names[0]}${and.startsWith(',') ? ',' : ''} et al.` : names.join(and);
}

function written(date: string): string {
  const { year, month, day } = partsOfDay(date);
  return `${day} ${MONTHS[month]} ${year}`;
}
