/** Typefaces of cards: what letters they have, how wide words are, and their outlines. */
import opentype, { type Font, type PathCommand } from 'opentype.js';

/** A typeface: font files of one design, each for letters that those before it lack. */
export interface Face {
  /** The first has the letters of western European languages. */
  readonly fonts: readonly [Font, ...Font[]];
}

/** The bytes of a font file. */
export type FontFile = Uint8Array<ArrayBuffer>;

/** Reads a typeface from its files. @throws Error when one is no TrueType or OpenType font */
export function readFace(first: FontFile, ...others: readonly FontFile[]): Face {
  return { fonts: [readFont(first), ...others.map(readFont)] };
}

function readFont(bytes: FontFile): Font {
  return opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

/** Whether a face can show a character. */
export function hasGlyph(face: Face, character: string): boolean {
  return face.fonts.some((font) => font.charToGlyphIndex(character) !== 0);
}

/** Part of a word that is set from one file. */
interface Run {
  readonly font: Font;
  readonly text: string;
  /** Characters of the word that stand before it. */
  readonly before: number;
  /** Where it begins, in ems from the beginning of the word. */
  readonly x: number;
}

/** A word as it is set. */
interface Setting {
  readonly runs: readonly Run[];
  /** In ems. */
  readonly width: number;
}

/** How many words are kept at hand for a face. */
const KEPT_WORDS = 20_000;
const knownWords = new WeakMap<Face, Map<string, Setting>>();

/** The size at which words are measured. */
const UNIT = 1000;

/** Sets a word. Cost: linear in its letters where it was not set before. */
function setWord(face: Face, word: string): Setting {
  const words = knownWords.get(face) ?? new Map<string, Setting>();
  knownWords.set(face, words);
  const known = words.get(word);
  if (known) return known;
  const runs: Run[] = [];
  let before = 0;
  let width = 0;
  for (const { font, text } of splitByFont(face, word)) {
    if (before > 0) width += kerningBetween(face, word.slice(0, before), text);
    runs.push({ font, text, before, x: width });
    before += text.length;
    width += font.getAdvanceWidth(text, UNIT) / UNIT;
  }
  if (words.size >= KEPT_WORDS) words.clear();
  const setting = { runs, width };
  words.set(word, setting);
  return setting;
}

/** The parts of a word that are set from the same file, in order. */
function splitByFont({ fonts }: Face, word: string): { font: Font; text: string }[] {
  const parts: { font: Font; text: string }[] = [];
  for (const character of word) {
    const font = fonts.find((each) => each.charToGlyphIndex(character) !== 0) ?? fonts[0];
    const last = parts.at(-1);
    if (last?.font === font) last.text += character;
    else parts.push({ font, text: character });
  }
  return parts;
}

/**
 * Kerning between letters of two files, in ems, negative where they come closer: that of the letters without their
 * accents, since a font kerns these alike and no file knows the other's.
 */
function kerningBetween({ fonts: [font] }: Face, before: string, after: string): number {
  const left = font.charToGlyph(lastBase(before));
  const right = font.charToGlyph(after.normalize('NFD').charAt(0));
  return left.index === 0 || right.index === 0 ? 0 : font.getKerningValue(left, right) / font.unitsPerEm;
}

/** The last letter of a text, without its accents. */
function lastBase(text: string): string {
  return Array.from(text).at(-1)?.normalize('NFD').charAt(0) ?? '';
}

/** Width of a line, in pixels. Cost: that of the words that were not measured before. */
export function widthOf(face: Face, text: string, size: number, spacing = 0): number {
  const words = text.split(' ');
  const width = words.reduce((sum, word) => sum + setWord(face, word).width, 0);
  return (width + (words.length - 1) * setWord(face, ' ').width + spacing * text.length) * size;
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

/** A line as an element of SVG, as wide as `widthOf` says. */
export function drawLine(face: Face, text: string, { x, y, size, color, spacing = 0 }: LinePlace): string {
  const steps: string[] = [];
  let left = x;
  for (const word of text.split(' ')) {
    for (const run of setWord(face, word).runs) {
      const start = left + (run.x + run.before * spacing) * size;
      steps.push(...run.font.getPath(run.text, start, y, size, { letterSpacing: spacing }).commands.map(pathStep));
    }
    left += widthOf(face, `${word} `, size, spacing);
  }
  return `<path fill="${color}" d="${steps.join('')}"/>`;
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
