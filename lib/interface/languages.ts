/** The languages that the interface speaks. A dictionary is a folder beside this file, named by the language's code. */

/** Each language by its code, which stands in addresses: its BCP 47 tag, and its own name for itself. */
export const LANGUAGES = {
  en: { tag: 'en', name: 'English' },
  zh: { tag: 'zh-Hans', name: '简体中文' },
} as const satisfies Readonly<Record<string, { readonly tag: string; readonly name: string }>>;

/** Code of a language of the interface. */
export type Language = keyof typeof LANGUAGES;

/** Every language, in the order in which they are offered. */
export const LANGUAGE_CODES: readonly Language[] = Object.keys(LANGUAGES).filter(isLanguage);

/** Whether a word is the code of a language of the interface. */
export function isLanguage(code: string | undefined): code is Language {
  return code !== undefined && Object.hasOwn(LANGUAGES, code);
}

/** The interface that goes with a text in a language, a BCP 47 tag: in its own language and script, or else English. */
export function languageFor(tag: string): Language {
  const { language, script } = new Intl.Locale(tag).maximize();
  return LANGUAGE_CODES.find((code) => isOf(code, language, script)) ?? 'en';
}

function isOf(code: Language, language: string, script: string | undefined): boolean {
  const own = new Intl.Locale(LANGUAGES[code].tag).maximize();
  return own.language === language && own.script === script;
}

/** The interface of an edition: what its front matter says, or else that of the language of its interview. */
export function interfaceOf(meta: { readonly interface?: Language | undefined; readonly language: string }): Language {
  return meta.interface ?? languageFor(meta.language);
}
