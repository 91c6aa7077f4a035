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

/** Whether a face has every letter and digit of a text. */
export function canSet(face: Face, text: string): boolean {
  return Array.from(text).every((character) => !/[\p{L}\p{N}\p{M}]/u.test(character) || hasGlyph(face, character));
}

/** The text with spaces for signs that the face lacks, and single spaces for white space. */
export function settable(face: Face, text: string): string {
  const signs = Array.from(text.normalize('NFC'), (sign) => (/\s/.test(sign) || !hasGlyph(face, sign) ? ' ' : sign));
  return signs.join('').replace(/ +/g, ' ').trim();
}

function hasGlyph(face: Face, character: string): boolean {
  return face.charToGlyphIndex(character) !== 0;
}

/** Widths of words in a face, at a size of 1. */
const knownWidths = new WeakMap<Face, Map<string, number>>();

/** Width of a line, in pixels. Cost: that of the words that were not measured before. */
export function widthOf(face: Face, text: string, size: number, spacing = 0): number {
  const widths = knownWidths.get(face) ?? new Map<string, number>();
  knownWidths.set(face, widths);
  const measure = (word: string): number => {
    const width = widths.get(word) ?? face.getAdvanceWidth(word, UNIT) / UNIT;
    widths.set(word, width);
    return width;
  };
  const words = text.split(' ');
  const sum = words.reduce((total, word) => total + measure(word), 0) + (words.length - 1) * measure(' ');
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

function breakWord(face: Face, word: string, size: number, width: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && widthOf(face, part + character, size) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
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
