import { isLanguage, LANGUAGE_CODES, type Language } from '../interface/languages';

/**
 * The language that `GLOSS_LANGUAGE` names: that of the interface of pages that belong to no edition. English where it is
 * not set.
 *
 * @throws Error when it names none that there is
 */
export function readSiteLanguage(given: string | undefined): Language {
  if (!given) return 'en';
  if (isLanguage(given)) return given;
  throw new Error(
    `GLOSS_LANGUAGE is \`${given}\`, but should be one of ${LANGUAGE_CODES.map((code) => `\`${code}\``).join(', ')}.`,
  );
}

/** The language of this site's own pages. */
export const SITE_LANGUAGE: Language = readSiteLanguage(process.env.GLOSS_LANGUAGE);
