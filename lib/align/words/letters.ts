/**
 * What each character counts for when words are compared: letters and digits are folded (case, compatibility forms,
 * ligatures, diacritics), some characters vanish within a word, all others separate words.
 *
 * The class of a UTF-16 code unit is worked out once, when it is first met, and kept in a table: later look-ups cost
 * one array read. Folding goes character by character, so that a word's folded form never depends on its neighbours.
 */

import { APOSTROPHES } from '../../text/quotation-marks';

/** Classes are small numbers; a table entry of `FIRST_LETTER` or above is the folded letter itself. */
export const CharacterClass = {
  /** Not looked at yet. */
  unknown: 0,
  /** Separates words. */
  gap: 1,
  /** Vanishes within a word: soft hyphens, zero-width characters, marks of direction. */
  ignored: 2,
  /** Vanishes too, but belongs to the letter before it. */
  mark: 3,
  /** Vanishes between letters, separates otherwise. */
  apostrophe: 4,
  /** A letter that folds to several code units. */
  several: 5,
  /** Half of a surrogate pair. */
  surrogate: 6,
  /** A letter of a script that puts no spaces between words. */
  unspaced: 7,
  /** A sign that is read as a word. */
  sign: 8,
  /** `[`, which may stand within a word: “[W]e”. */
  bracket: 9,
  /** Another bracket that opens. */
  opening: 10,
  /** A raised figure: the mark of a note. */
  raised: 11,
} as const;

const FIRST_LETTER = 0x20;

const classes = new Uint16Array(0x10000);
const severalUnits = new Map<number, string>();
const astral = new Map<number, string | null>();

/** What people type within words for an apostrophe: an opening mark, single look-alikes, and Hebrew's own. */
const APOSTROPHE = new RegExp(`[${APOSTROPHES}‘ʹ′\`´＇‛\\u05f3\\u05f4]`, 'u');
// biome-ignore lint/suspicious/noMisleadingCharacterClass: the class is meant to hold marks on their own.
const IGNORED = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
const ALL_IGNORED = new RegExp(IGNORED.source, 'gu');
/** Marks that readers and editors leave out or put in at will: accents, vowel points, variation selectors. */
const LOOSE_MARKS =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: the class is meant to hold marks on their own.
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]/gu;
const LOOSE_MARK = new RegExp(LOOSE_MARKS.source, 'u');
const OPENING = /[(（［【]/u;
const RAISED = /[⁰¹²³⁴⁵⁶⁷⁸⁹]/u;
const LETTER = /[\p{L}\p{N}\p{M}]/u;
const UNSPACED = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;
const DIGIT_ZEROS = [0x660, 0x6f0, 0x966, 0x9e6];

/** Signs that are read aloud as a word. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['%', 'percent'],
  ['&', 'and'],
]);

/** Folds a text letter by letter: lower case, no diacritics, no compatibility forms; other characters stay. */
function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(LOOSE_MARKS, '')
    .replace(ALL_IGNORED, '')
    .replace(/ς/g, 'σ')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe');
}

/**
 * What a UTF-16 code unit counts for: a member of `CharacterClass`, or, at `FIRST_LETTER` and above, the one code unit
 * that the letter folds to.
 */
export function classOf(unit: number): number {
  const known = classes[unit] ?? CharacterClass.gap;
  if (known !== CharacterClass.unknown) return known;
  const found = classify(unit);
  classes[unit] = found;
  return found;
}

/** True for a value of `classOf` that is a folded letter. */
export function isFolded(value: number): boolean {
  return value >= FIRST_LETTER;
}

/** The folded form of a code unit of class `several` or `unspaced`. */
export function unitsOf(unit: number): string {
  return severalUnits.get(unit) ?? '';
}

/** The word that a sign is read as; '' where it is none. */
export function signWord(unit: number): string {
  return SIGNS.get(String.fromCharCode(unit)) ?? '';
}

/** The folded form of a character outside the basic plane, or null where it is no letter (an emoji, say). */
export function foldAstral(codePoint: number): string | null {
  const known = astral.get(codePoint);
  if (known !== undefined) return known;
  const character = String.fromCodePoint(codePoint);
  const folded = codePoint > 0xffff && LETTER.test(character) ? foldLetters(character) : null;
  astral.set(codePoint, folded);
  return folded;
}

/** True for a character outside the basic plane whose script puts no spaces between words. */
export function isUnspacedAstral(codePoint: number): boolean {
  return codePoint >= 0x20000 && codePoint < 0x40000;
}

function classify(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return CharacterClass.surrogate;
  const character = String.fromCharCode(unit);
  if (character === '[') return CharacterClass.bracket;
  if (OPENING.test(character)) return CharacterClass.opening;
  if (RAISED.test(character)) return CharacterClass.raised;
  if (SIGNS.has(character)) return CharacterClass.sign;
  if (APOSTROPHE.test(character)) return CharacterClass.apostrophe;
  if (IGNORED.test(character)) return CharacterClass.ignored;
  if (LOOSE_MARK.test(character)) return CharacterClass.mark;
  if (!LETTER.test(character)) return CharacterClass.gap;
  if (UNSPACED.test(character)) {
    severalUnits.set(unit, foldLetters(character));
    return CharacterClass.unspaced;
  }
  for (const zero of DIGIT_ZEROS) if (unit >= zero && unit < zero + 10) return 0x30 + unit - zero;
  const folded = foldLetters(character);
  if (folded.length === 1 && folded.charCodeAt(0) >= FIRST_LETTER) return folded.charCodeAt(0);
  if (folded === '') return CharacterClass.mark;
  severalUnits.set(unit, folded);
  return CharacterClass.several;
}
