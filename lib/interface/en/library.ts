/** What the bar says, the pages that belong to no edition, and the preferences. */
import { type Phrase, plural } from '../phrase';
import { TAG } from './common';

/** What this is, in one sentence. */
export const description =
  'Read an interview with what others wrote about it beside the very words that they quote, and see whether they quoted them as they were said.';
export const shortDescription = 'Interviews, with what others wrote about them beside the very words that they quote.';
export const feedTitle = 'Gloss: interviews with what was said about them';

export const index = 'Index';
export const makeEdition = 'Make an edition';
export const checkQuotes = 'Check quotes';

export const noEditions = 'No interview has been published here yet.';

export function waysInto(title: string): string {
  return `Ways into ${title}`;
}

export function andMore(count: number): string {
  return `and ${count} more`;
}

export const indexLead = 'Who speaks, what is asked, and what was written about it.';
export const indexDescription = 'People, questions and essays of every edition.';

export function questionsOf(title: string): string {
  return `Questions of ${title}`;
}

export function essaysAbout(title: string): string {
  return `Essays about ${title}`;
}

export const noConnection = 'No connection';
export const noConnectionHeading = 'There is no connection, and this page is not kept here';

export function readWithoutOne<Part>(home: (words: string) => Part): Phrase<Part> {
  return [
    'Interviews that you have read can be read without one. Try again when there is a connection, or ',
    home('see what there is'),
    '.',
  ];
}

export const noSuchPage = 'No such page';
export const noSuchPageHeading = 'There is no page at this address';

export function mistyped<Part>(example: Part): Phrase<Part> {
  return [
    'The link may be mistyped, or cut short on its way here. A link to a passage looks like this: ',
    example,
    '. Everything that can be read here is listed below.',
  ];
}

export const exampleLink = '/the-interview/#opening-words';

/** What a reader can set, and its choices. */
export const preferences = 'Preferences';
export const morePreferences = 'More';
export const languageLink = 'This page in another language';

export const preferenceTitles = {
  theme: 'Theme',
  size: 'Text size',
  measure: 'Line length',
  notes: 'Notes',
  language: 'Language',
  order: 'Next and previous follow',
  keys: 'Single-key shortcuts',
  spoken: 'Say aloud where quotes begin and end',
  offline: 'Keep what I read for reading offline',
};

export const preferenceChoices = {
  theme: { system: 'System', light: 'Light', sepia: 'Sepia', dark: 'Dark' },
  size: { small: 'Small', medium: 'Medium', large: 'Large', largest: 'Largest' },
  measure: { narrow: 'Narrow', medium: 'Medium', wide: 'Wide' },
  notes: { shown: 'Shown', hidden: 'Only when chosen' },
  language: { own: 'As published' },
  order: { page: 'The page', interview: 'The interview', essay: 'The essay' },
  keys: { on: 'On', off: 'Off' },
  spoken: { on: 'On', off: 'Off' },
  offline: { on: 'On', off: 'Off' },
};

export const keys = 'Keys';
export const keysHint = 'Single keys can be turned off in the preferences.';

/** What the keys of the reader do. */
export const shortcuts = {
  'next-quote': 'Next quote',
  'previous-quote': 'Previous quote',
  'next-passage': 'Next passage',
  'previous-passage': 'Previous passage',
  'next-question': 'Next question',
  'previous-question': 'Previous question',
  'other-order': 'Interview or essay, with the quote in hand',
  'link-tools': 'Link, quote or cite: selected words, note or passage',
  find: 'Find words in interview and essays',
  help: 'These keys',
};

/** What keys do that work everywhere on the web, by their names. */
export const plainKeys = { Enter: 'On a quote: into its note', Escape: 'Back to the text; close' };

/** What is said beside the button that keeps an edition. */
export const notKept = 'This edition is no longer kept.';
export const keeping = 'Keeping …';
export const kept = 'Kept: it can be read here without a connection.';
export const notKeepable = 'It could not be kept: the connection broke off, or this browser has no room. Try again.';

/** What feeds say. */
export function withEssays(titles: readonly string[]): string {
  return `With: ${titles.join('; ')}`;
}

export function essaysOn(title: string): string {
  return `On ${title}`;
}

export function corrections(title: string): string {
  return `Corrections of ${title}`;
}

export function passagesChanged(count: number, title: string): string {
  return plural(TAG, count, {
    one: `1 passage of ${title} changed`,
    other: `${count} passages of ${title} changed`,
  });
}

export function firstChange(isStruck: boolean, words: string): string {
  return `${isStruck ? 'Struck' : 'Changed'}: ${words}`;
}
