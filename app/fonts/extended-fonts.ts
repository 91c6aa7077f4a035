import { fontAddress } from '@/lib/site/addresses';

/** Letters of languages outside western Europe, as `extended.css` has them for its files. */
const EXTENDED = /[\u{100}-\u{130}\u{132}-\u{151}\u{154}-\u{177}\u{179}-\u{2af}\u{1e00}-\u{1e9f}\u{1ef2}-\u{1ef3}]/gu;
const VIETNAMESE = /[\u{1ea0}-\u{1ef1}\u{1ef4}-\u{1eff}]/gu;

/** The files of that style sheet, by address. */
const FONTS: readonly (readonly [address: string, letters: RegExp])[] = [
  [fontAddress('newsreader-extended.woff2'), EXTENDED],
  [fontAddress('newsreader-italic-extended.woff2'), EXTENDED],
  [fontAddress('instrument-sans-extended.woff2'), EXTENDED],
  [fontAddress('newsreader-vietnamese.woff2'), VIETNAMESE],
  [fontAddress('newsreader-italic-vietnamese.woff2'), VIETNAMESE],
];

/** How many letters of a text there are to one that makes it worth asking for a file before the style sheets do. */
const LETTERS_TO_ONE = 300;

/**
 * Addresses of the font files that a text has many letters of. They should be asked for with the page, since a browser
 * that is late to find out keeps its fallback for these letters. Cost: linear in the text.
 */
export function extendedFonts(text: string): string[] {
  return FONTS.filter(([, letters]) => (text.match(letters)?.length ?? 0) * LETTERS_TO_ONE > text.length).map(
    ([address]) => address,
  );
}
