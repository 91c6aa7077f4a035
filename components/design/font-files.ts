import { fontAddress } from '../../lib/site/addresses';
import { fileOf, type Letters, TYPEFACES, WESTERN } from './typefaces';

/** How many letters of a text there are to one that makes it worth asking for a file before the style sheets do. */
const LETTERS_TO_ONE = 300;

/** Addresses of the files that every page asks for. */
export function westernFonts(): string[] {
  return TYPEFACES.map((typeface) => fontAddress(fileOf(typeface, WESTERN)));
}

/**
 * Addresses of the font files that a text has many letters of. They should be asked for with the page, since a browser
 * that is late to find out keeps its fallback for these letters. Cost: linear in the text.
 */
export function extendedFonts(text: string): string[] {
  const isUsed = new Map<Letters, boolean>();
  for (const letters of new Set(TYPEFACES.flatMap((typeface) => typeface.letters))) {
    isUsed.set(letters, letters !== WESTERN && countOf(text, letters) * LETTERS_TO_ONE > text.length);
  }
  return TYPEFACES.flatMap((typeface) =>
    typeface.letters.filter((letters) => isUsed.get(letters)).map((letters) => fontAddress(fileOf(typeface, letters))),
  );
}

/** Names of the font files that have letters of a text, for what takes its typefaces along. Cost: linear in the text. */
export function fontsOfText(text: string): string[] {
  return TYPEFACES.flatMap((typeface) =>
    typeface.letters
      .filter((letters) => letters === WESTERN || countOf(text, letters) > 0)
      .map((letters) => fileOf(typeface, letters)),
  );
}

/** How many characters of a text are among some letters. */
function countOf(text: string, { ranges }: Letters): number {
  const hex = (codePoint: number): string => `\\u{${codePoint.toString(16)}}`;
  const letters = new RegExp(`[${ranges.map(([first, last]) => `${hex(first)}-${hex(last)}`).join('')}]`, 'gu');
  return text.match(letters)?.length ?? 0;
}
