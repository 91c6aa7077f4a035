/** The language of a text as its element states it. */

/** Scripts that are written from right to left, by their ISO 15924 codes. */
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** Attributes for an element that holds text in a language, a BCP 47 tag: its name, and the direction it is read in. */
export function inLanguage(language: string | undefined): { lang?: string; dir?: 'rtl' } {
  if (language === undefined) return {};
  const { script } = new Intl.Locale(language).maximize();
  return { lang: language, ...(script !== undefined && RIGHT_TO_LEFT.has(script) ? { dir: 'rtl' } : {}) };
}
