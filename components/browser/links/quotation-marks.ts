/** Quotation marks by language, as the Unicode Common Locale Data Repository has them (`quotationStart`, `quotationEnd`). */

import type { QuotationMark } from '@/lib/text/quotation-marks';

/** A mark, with a space between it and the words where a language has one. */
type Marks = readonly [open: QuotationMark | `${QuotationMark}\u202F`, close: QuotationMark | `\u202F${QuotationMark}`];

const ENGLISH: Marks = ['“', '”'];
const GERMAN: Marks = ['„', '“'];
const POLISH: Marks = ['„', '”'];
const ANGLED: Marks = ['«', '»'];
const FRENCH: Marks = ['«\u202F', '\u202F»'];
const CLOSING: Marks = ['”', '”'];
const CORNERS: Marks = ['「', '」'];

/** Languages that do not write `“…”`. */
const MARKS: Readonly<Record<string, Marks>> = {
  ar: ['”', '“'],
  be: ANGLED,
  bg: GERMAN,
  ca: ANGLED,
  cs: GERMAN,
  de: GERMAN,
  'de-CH': ANGLED,
  el: ANGLED,
  es: ANGLED,
  et: GERMAN,
  fa: ANGLED,
  fi: CLOSING,
  fr: FRENCH,
  he: CLOSING,
  hr: GERMAN,
  hu: POLISH,
  is: GERMAN,
  it: ANGLED,
  ja: CORNERS,
  lt: GERMAN,
  nb: ANGLED,
  nl: ['‘', '’'],
  nn: ANGLED,
  no: ANGLED,
  pl: POLISH,
  ro: POLISH,
  ru: ANGLED,
  sk: GERMAN,
  sl: GERMAN,
  sr: POLISH,
  sv: CLOSING,
  uk: ANGLED,
  'zh-Hant': CORNERS,
};

/** The marks around words of a language, a BCP 47 tag. */
export function quotationMarks(language: string): Marks {
  const { language: name, script = '', region = '' } = new Intl.Locale(language).maximize();
  return MARKS[`${name}-${script}`] ?? MARKS[`${name}-${region}`] ?? MARKS[name] ?? ENGLISH;
}
