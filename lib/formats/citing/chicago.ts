/**
 * Chicago style, 18th edition, as an entry of a bibliography: the person interviewed, the title, `Interview by …`, the
 * show with its publisher. Six authors are named, of more the first three. What has a date needs no day of access.
 */
import { asSentence } from '../../text/sentence-ends';
import {
  type CitationRun,
  type CitedInterview,
  containers,
  contributors,
  joinList,
  MONTHS,
  partsOfDay,
  quotedTitle,
} from './cited-interview';
import { inOrder, inverted } from './person-name';

const MOST_AUTHORS = 6;
const NAMED_OF_MORE = 3;

/** The entry of a bibliography. */
export function chicago(interview: CitedInterview): CitationRun[] {
  const { authors, by } = contributors(interview);
  const { year, month, day } = partsOfDay(interview.date);
  const [first, ...others] = authors;
  const names = first ? [inverted(first), ...others.map(inOrder)] : [];
  return [
    { text: names.length > 0 ? `${asSentence(listOf(names))} ` : '' },
    { text: `${quotedTitle(interview.title)} ` },
    { text: by.length > 0 ? `${asSentence(`Interview by ${joinList(by.map(inOrder))}`)} ` : '' },
    ...containers(interview),
    { text: `${MONTHS[month]} ${day}, ${year}. ${interview.url}.` },
  ];
}

function listOf(names: readonly string[]): string {
  if (names.length > MOST_AUTHORS) return `${names.slice(0, NAMED_OF_MORE).join(', ')}, et al.`;
  // The first name is turned round, so that a comma stands behind it even where there are only two.
  return names.length === 2 ? names.join(', and ') : joinList(names);
}
