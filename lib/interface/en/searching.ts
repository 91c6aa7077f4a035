/** What the search of the library says. */

export const panel = 'Find in all editions';
export const field = 'Find in all interviews and essays';

/** What stands on the page and is said of answers. */
export const words = {
  filters: {
    interview: { label: 'Interview', all: 'Every interview' },
    by: { label: 'Speaker', all: 'Everybody' },
    year: { label: 'Year', all: 'Any year' },
    language: { label: 'Language', all: 'Any language' },
    part: { label: 'Where', all: 'Everywhere' },
    fidelity: { label: 'Fidelity of quotes', all: 'Quoted or not' },
  },
  interviews: 'Interviews',
  essays: 'Essays',
  quoted: (fidelity: string): string => `Quoted: ${fidelity}`,
  searching: 'Searching …',
  found: (places: number): string => (places === 1 ? '1 place found.' : `${places} places found.`),
  foundSoFar: (places: number): string => (places === 1 ? '1 place found so far.' : `${places} places found so far.`),
  nothing: (query: string): string => `Nothing found for ${query}.`,
  nothingYet: (query: string): string => `Nothing found for ${query} so far.`,
  foundInstead: (query: string, other: string, count: string): string =>
    `Nothing found for ${query}. For ${other}: ${count}`,
  lookFor: 'Look for: ',
  unfiltered: 'Without filters',
  fewerWords: 'Fewer words, or the beginning of one, find more.',
  more: 'Show more',
  lookFurther: 'Look further',
  moreNotLoaded: 'More could not be loaded.',
  notLoaded: 'The search could not be loaded. Below is the index of people, questions and essays.',
};
