/** What a reader can set. Each preference is a data attribute of the page's root, which the style sheets go by. */

/** One thing to set. */
export interface Preference {
  /** Name of the data attribute. */
  readonly name: string;
  readonly title: string;
  /** The value that holds where nothing was chosen. */
  readonly standard: string;
  /** Values with their names. */
  readonly choices: readonly (readonly [value: string, title: string])[];
  /** Whether it stands among those that few look for. */
  readonly rare?: boolean;
}

/** Every preference, in the order in which they are shown. */
export const PREFERENCES: readonly Preference[] = [
  {
    name: 'theme',
    title: 'Theme',
    standard: 'system',
    choices: [
      ['system', 'System'],
      ['light', 'Light'],
      ['sepia', 'Sepia'],
      ['dark', 'Dark'],
    ],
  },
  {
    name: 'size',
    title: 'Text size',
    standard: 'medium',
    choices: [
      ['small', 'Small'],
      ['medium', 'Medium'],
      ['large', 'Large'],
      ['largest', 'Largest'],
    ],
  },
  {
    name: 'measure',
    title: 'Line length',
    standard: 'medium',
    choices: [
      ['narrow', 'Narrow'],
      ['medium', 'Medium'],
      ['wide', 'Wide'],
    ],
  },
  {
    name: 'notes',
    title: 'Notes',
    standard: 'shown',
    choices: [
      ['shown', 'Shown'],
      ['hidden', 'Only when chosen'],
    ],
  },
  {
    name: 'order',
    rare: true,
    title: 'Next and previous follow',
    standard: 'page',
    choices: [
      ['page', 'The page'],
      ['interview', 'The interview'],
      ['essay', 'The essay'],
    ],
  },
  {
    name: 'keys',
    rare: true,
    title: 'Single-key shortcuts',
    standard: 'on',
    choices: [
      ['on', 'On'],
      ['off', 'Off'],
    ],
  },
  {
    name: 'spoken',
    rare: true,
    title: 'Say aloud where quotes begin and end',
    standard: 'on',
    choices: [
      ['on', 'On'],
      ['off', 'Off'],
    ],
  },
  {
    name: 'offline',
    rare: true,
    title: 'Keep what I read for reading offline',
    standard: 'on',
    choices: [
      ['on', 'On'],
      ['off', 'Off'],
    ],
  },
];

/** Where the preferences are kept in the browser: as a query string, `theme=dark&size=large`. */
export const STORAGE_KEY = 'gloss';
