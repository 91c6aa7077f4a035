/** Words for a card: what of them can be set, and lines of them. */
import { withoutClauseEnd } from '@/lib/text/sentence-ends';
import { type Face, hasGlyph, widthOf } from './face';

/** Share of letters and digits that may be missing where words are set. */
const MOST_MISSING = 0.15;
/** Stands for words that a face cannot set. */
const OMITTED = '[…]';

/**
 * Whether a face has the letters and digits of a text, but for a few.
 *
 * @param mostMissing share of them that it may lack, 0 to 1
 */
export function canSet(face: Face, text: string, mostMissing = MOST_MISSING): boolean {
  const letters = composed(face, text).match(/[\p{L}\p{N}\p{M}]/gu) ?? [];
  return letters.filter((letter) => !hasGlyph(face, letter)).length <= letters.length * mostMissing;
}

/** The text with `[…]` for words that the face cannot set, spaces for other signs, and single spaces for white space. */
export function settable(face: Face, text: string): string {
  const words = composed(face, text).replace(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu, (word) =>
    Array.from(word).every((letter) => hasGlyph(face, letter)) ? word : OMITTED,
  );
  const signs = Array.from(words, (sign) => (/\s/.test(sign) || !hasGlyph(face, sign) ? ' ' : sign)).join('');
  return signs
    .replace(/ +/g, ' ')
    .replace(/\[…\](?: ?\[…\])+/g, OMITTED)
    .trim();
}

/** The text with accents on their letters; the Greek letter of a micrometre is the sign that western faces have for it. */
function composed(face: Face, text: string): string {
  const letters = text.normalize('NFC');
  return hasGlyph(face, 'μ') ? letters : letters.replaceAll('μ', 'µ');
}

/**
 * Breaks a text into lines no wider than `width` pixels. A word that is wider itself is broken where it must. Cost:
 * linear in the words.
 */
export function breakLines(face: Face, text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((each) => breakWord(face, each, size, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(face, longer, size) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** A word in as many parts as it needs, measured letter by letter. Cost: linear in the letters. */
function breakWord(face: Face, word: string, size: number, width: number): string[] {
  if (widthOf(face, word, size) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  let partWidth = 0;
  for (const character of word) {
    const characterWidth = widthOf(face, character, size);
    if (part !== '' && partWidth + characterWidth > width) {
      parts.push(part);
      part = '';
      partWidth = 0;
    }
    part += character;
    partWidth += characterWidth;
  }
  return [...parts, part];
}

/** Lines of about the same length: as narrow as they can be without one more of them. */
export function balanceLines(face: Face, text: string, size: number, width: number): string[] {
  const widest = breakLines(face, text, size, width);
  let low = width / 2;
  let high = width;
  while (high - low > size / 4) {
    const middle = (low + high) / 2;
    if (breakLines(face, text, size, middle).length > widest.length) low = middle;
    else high = middle;
  }
  return breakLines(face, text, size, high);
}

/** The text cut to a width, with an ellipsis where it was cut. */
export function fitLine(face: Face, text: string, size: number, width: number): string {
  if (widthOf(face, text, size) <= width) return text;
  const words = text.split(' ');
  while (words.length > 1 && widthOf(face, `${words.join(' ')}…`, size) > width) words.pop();
  const [first = ''] = breakWord(face, words.join(' '), size, width - size);
  return `${withoutClauseEnd(first)}…`;
}
