/** What a reader can set, as the panel shows it; the script goes by the form that is made of this. */
import { LANGUAGE_CODES, LANGUAGES } from '@/lib/interface/languages';
import { preferenceTitles as titles, preferenceChoices as words } from '@/lib/interface/library';

/** One thing to set: a data attribute of the page's root. */
export interface Preference {
  /** Name of the attribute. */
  readonly name: keyof typeof titles;
  readonly title: string;
  /** The value that holds where nothing was chosen. */
  readonly standard: string;
  readonly choices: readonly Choice[];
}

/** A value with its name, which may be in another language than the page. */
interface Choice {
  readonly value: string;
  readonly title: string;
  readonly language?: string;
}

/** A thing to set with its values, in the order in which they are shown; the standard one is the first unless it is named. */
function preference<Name extends keyof typeof titles>(
  name: Name,
  values: readonly (keyof (typeof words)[Name] & string)[],
  standard = values[0] ?? '',
): Preference {
  const choices = values.map((value) => ({ value, title: String(words[name][value]) }));
  return { name, title: titles[name], standard, choices };
}

/** The interface of the page, in the languages that there are. */
const LANGUAGE: Preference = {
  name: 'language',
  title: titles.language,
  standard: 'own',
  choices: [
    { value: 'own', title: words.language.own },
    ...LANGUAGE_CODES.map((code) => ({ value: code, title: LANGUAGES[code].name, language: LANGUAGES[code].tag })),
  ],
};

/** Those that most look for, in the order in which they are shown. */
export const PREFERENCES: readonly Preference[] = [
  preference('theme', ['system', 'light', 'sepia', 'dark']),
  preference('size', ['small', 'medium', 'large', 'largest'], 'medium'),
  preference('measure', ['narrow', 'medium', 'wide'], 'medium'),
  preference('notes', ['shown', 'hidden']),
  LANGUAGE,
];

/** The rest. */
export const RARE_PREFERENCES: readonly Preference[] = [
  preference('order', ['page', 'interview', 'essay']),
  preference('keys', ['on', 'off']),
  preference('spoken', ['on', 'off']),
  preference('offline', ['on', 'off']),
];
