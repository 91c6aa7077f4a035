/** Setting words for a card: measuring, breaking into lines, and outlines to draw. */
import opentype, { type Font, type PathCommand } from 'opentype.js';

/** A typeface of a card. */
export type Face = Font;

/** The size at which words are measured. */
const UNIT = 1000;

/** Reads a typeface. @throws Error when the bytes are no TrueType or OpenType font */
export function readFace(bytes: Uint8Array<ArrayBuffer>): Face {
  return opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

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

function hasGlyph(face: Face, character: string): boolean {
  return face.charToGlyphIndex(character) !== 0;
}

/** How many widths are kept at hand for a face. */
const KEPT_WIDTHS = 20_000;
/** Widths of words in a face, at a size of 1. */
const knownWidths = new WeakMap<Face, Map<string, number>>();

/** Width of a line, in pixels. Cost: that of the words that were not measured before. */
export function widthOf(face: Face, text: string, size: number, spacing = 0): number {
  const widths = knownWidths.get(face) ?? new Map<string, number>();
  knownWidths.set(face, widths);
  const widthOfWord = (word: string): number => {
    const known = widths.get(word);
    if (known !== undefined) return known;
    const width = face.getAdvanceWidth(word, UNIT) / UNIT;
    if (widths.size >= KEPT_WIDTHS) widths.clear();
    widths.set(word, width);
    return width;
  };
  const words = text.split(' ');
  const sum = words.reduce((total, word) => total + widthOfWord(word), 0) + (words.length - 1) * widthOfWord(' ');
  return sum * size + spacing * size * text.length;
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

/** Where a line stands: the left end of its baseline, in pixels. */
export interface LinePlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
  /** Space added behind each letter, as a share of the size. */
  readonly spacing?: number;
}

/** A line as an element of SVG. */
export function drawLine(face: Face, text: string, { x, y, size, color, spacing = 0 }: LinePlace): string {
  const { commands } = face.getPath(text, x, y, size, { letterSpacing: spacing });
  return `<path fill="${color}" d="${commands.map(pathStep).join('')}"/>`;
}

/** A step of an outline, to a tenth of a pixel. */
function pathStep(step: PathCommand): string {
  switch (step.type) {
    case 'M':
    case 'L':
      return step.type + points(step.x, step.y);
    case 'Q':
      return step.type + points(step.x1, step.y1, step.x, step.y);
    case 'C':
      return step.type + points(step.x1, step.y1, step.x2, step.y2, step.x, step.y);
    case 'Z':
      return step.type;
  }
}

function points(...values: readonly number[]): string {
  return values.map((value) => Math.round(value * 10) / 10).join(' ');
}

/** The text cut to a width, with an ellipsis where it was cut. */
export function fitLine(face: Face, text: string, size: number, width: number): string {
  if (widthOf(face, text, size) <= width) return text;
  const words = text.split(' ');
  while (words.length > 1 && widthOf(face, `${words.join(' ')}…`, size) > width) words.pop();
  const [first = ''] = breakWord(face, words.join(' '), size, width - size);
  return `${first.replace(/[\s,;:–—-]+$/u, '')}…`;
}
