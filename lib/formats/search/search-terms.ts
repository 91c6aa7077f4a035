/**
 * Texts as a search sees them: words without case and accents, plurals as their singulars, and scripts that put no spaces
 * between words as pairs of letters. The words of a text and those of a query go by this one rule.
 */
import { linkWords } from '../../links/read/words';
import type { TextRange } from '../../text/range';

/** A term and where it stands in its text, in UTF-16 code units. */
export interface SearchTerm extends TextRange {
  /** What is compared. */
  readonly term: string;
  /** The same before plurals became singulars: what an exact phrase compares. */
  readonly exact: string;
}

/** Letters of scripts without spaces between words, and the signs that lengthen or repeat one. */
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々]/u;
/** Accents, which may be left out; the vowel signs of other scripts are no accents. */
const ACCENTS = /[\u0300-\u036f]/g;
const PLAIN = /^[\u0020-\u007e]*$/;
/** Letters that no accent makes of a plain one. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};
const OTHER_LETTERS = /[ßæœøðþłđı]/g;

/**
 * The terms of a text, in order. A run of letters without spaces gives a term for each pair and one for its last letter, so
 * that every part of the run is found by its beginning or whole. Cost: linear in the text.
 */
export function searchTerms(text: string): SearchTerm[] {
  const words = linkWords(text);
  return words.map(({ start, end, normal }, index): SearchTerm => {
    if (!UNSPACED.test(normal)) {
      const exact = foldLetters(normal);
      return { start, end, exact, term: singular(exact) };
    }
    const next = words[index + 1];
    const isPair = next?.start === end && UNSPACED.test(next.normal);
    const term = isPair ? normal + next.normal : normal;
    return { start, end: isPair ? next.end : end, term, exact: term };
  });
}

/** Whether a term is of a script without spaces between words. */
export function isUnspaced(term: string): boolean {
  return UNSPACED.test(term);
}

/** A word in small letters without accents. */
export function foldLetters(word: string): string {
  const small = word.toLowerCase();
  if (PLAIN.test(small)) return small;
  return small
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(OTHER_LETTERS, (letter) => LETTERS[letter] ?? letter);
}

/** The singular of a plural in -s, as far as its ending tells; any other word as it is. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (/[^ae]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /(?:us|ss|is)$/.test(word) ? word : word.slice(0, -1);
}
