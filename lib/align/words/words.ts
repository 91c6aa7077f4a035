/**
 * A text as words. Words are runs of letters and digits; hyphens, dashes and all other punctuation separate them,
 * apostrophes and soft hyphens within them do not, and scripts that put no spaces between words are split by
 * `Intl.Segmenter`. An article that is elided is a word of its own: “l’acqua”. Marks of notes, times and a transcriber's remarks in brackets are no words. Cost: linear in the length of the text.
 */

import { APOSTROPHES } from '../../text/quotation-marks';
import type { TextRange } from '../../text/range';
import { CharacterClass, classOf, foldAstral, isFolded, isUnspacedAstral, signWord, unitsOf } from './letters';
import { bracketEnd, noteEnd } from './non-words';
import { isUnspacedAt, scanUnspaced } from './unspaced';

/** One word and where it stands, in UTF-16 code units of the text that it was read from. */
export interface Word extends TextRange {
  /** The folded form: words are the same where these are equal. */
  readonly normal: string;
}

/** Receives the words of a text, in order. */
export interface WordSink {
  /** Holds the folded letters of the word while `word` is called, and is used again for the next. */
  readonly letters: LetterBuffer;
  /** Called for each word; the offsets are UTF-16 code units. */
  word(start: number, end: number): void;
}

/** Few enough that small buffers are cheap to make. */
const FIRST_ROOM = 32;
/** FNV-1a. */
const EMPTY_HASH = 0x811c9dc5 | 0;
const HASH_FACTOR = 0x01000193;

/** A growing run of UTF-16 code units, and its hash (FNV-1a over code units). */
export class LetterBuffer {
  units = new Uint16Array(FIRST_ROOM);
  length = 0;
  hash = EMPTY_HASH;

  clear(): void {
    this.length = 0;
    this.hash = EMPTY_HASH;
  }

  push(unit: number): void {
    if (this.length === this.units.length) this.enlarged();
    this.units[this.length++] = unit;
    this.hash = Math.imul(this.hash ^ unit, HASH_FACTOR);
  }

  /** Adds the folded letters of a text from an offset on, up to what is not a plain letter. Returns where that is. */
  pushLetters(text: string, from: number): number {
    const { length: end } = text;
    let { units, length, hash } = this;
    let at = from;
    for (; at < end; at++) {
      const folded = classOf(text.charCodeAt(at));
      if (!isFolded(folded)) break;
      if (length === units.length) {
        this.length = length;
        units = this.enlarged();
      }
      units[length++] = folded;
      hash = Math.imul(hash ^ folded, HASH_FACTOR);
    }
    this.length = length;
    this.hash = hash;
    return at;
  }

  pushText(text: string): void {
    for (let i = 0; i < text.length; i++) this.push(text.charCodeAt(i));
  }

  private enlarged(): Uint16Array<ArrayBuffer> {
    const larger = new Uint16Array(this.length * 4);
    larger.set(this.units);
    this.units = larger;
    return larger;
  }

  toString(): string {
    return textOfUnits(this.units, 0, this.length);
  }
}

/** The code units `[from, to)` as a string. */
export function textOfUnits(units: Uint16Array, from: number, to: number): string {
  let text = '';
  let at = from;
  // By fours: most words are short, and a call with an array of arguments is dear.
  for (; at + 4 <= to; at += 4) {
    text += String.fromCharCode(units[at] ?? 0, units[at + 1] ?? 0, units[at + 2] ?? 0, units[at + 3] ?? 0);
  }
  for (; at < to; at++) text += String.fromCharCode(units[at] ?? 0);
  return text;
}

/** All words of a text with their offsets and folded forms. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  // Taken while it is in use: words within words are read too.
  const letters = spare ?? new LetterBuffer();
  spare = undefined;
  scanWords(text, { letters, word: (start, end) => words.push({ start, end, normal: letters.toString() }) });
  spare = letters;
  return words;
}

/** A buffer that is not in use: most texts are short, and buffers are dear. */
let spare: LetterBuffer | undefined;

const FULL_STOP = 0x2e;
const COMMA = 0x2c;
/** Letters in brackets with a letter directly behind: “[W]e”. */
const BRACKETED_START = /\[[\p{L}\p{M}]+\](?=[\p{L}\p{M}])/uy;
/** Letters in brackets directly behind a letter: “walk[ed]”. */
const BRACKETED_PART = new RegExp(String.raw`\[[\p{L}\p{M}${APOSTROPHES}]+\]`, 'uy');

/** French and Italian words that lose their last letter before a vowel. */
const ELIDED: ReadonlySet<string> = new Set(
  'l d c j m n s t qu jusqu lorsqu puisqu quoiqu un dell all dall nell sull coll quell bell sant gl'.split(' '),
);
const MOST_ELIDED = 6;
const VOWELS = 'aeiouyh';

/** Calls the sink for each word of the text. */
export function scanWords(text: string, sink: WordSink): void {
  const { letters } = sink;
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    const value = classOf(unit);
    if (value === CharacterClass.gap) {
      at++;
      continue;
    }
    letters.clear();
    if (value === CharacterClass.bracket || value === CharacterClass.opening) {
      const end = bracketEnd(text, at);
      if (end > at) {
        at = end;
        continue;
      }
    }
    if (value === CharacterClass.unspaced || (value === CharacterClass.surrogate && isUnspacedAt(text, at))) {
      at = scanUnspaced(text, at, sink);
    } else if (value === CharacterClass.sign) {
      letters.pushText(signWord(unit));
      sink.word(at, ++at);
    } else if (startsWord(text, at, value)) {
      const end = scanWord(text, at, letters);
      if (letters.length > 0) sink.word(at, end);
      at = Math.max(noteEnd(text, at, end), at + 1);
    } else {
      at++;
    }
  }
}

function startsWord(text: string, at: number, value: number): boolean {
  if (isFolded(value) || value === CharacterClass.several) return true;
  if (value === CharacterClass.bracket) return matchEnd(BRACKETED_START, text, at) > at;
  return value === CharacterClass.surrogate && (foldAstral(text.codePointAt(at) ?? 0) ?? '') !== '';
}

/** Reads the word that starts at `at` into `letters`. Returns the offset behind its last letter. */
function scanWord(text: string, from: number, letters: LetterBuffer): number {
  let end = from;
  let at = from;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    const value = classOf(unit);
    if (isFolded(value)) {
      at = letters.pushLetters(text, at);
      end = at;
    } else if (value === CharacterClass.several) {
      letters.pushText(unitsOf(unit));
      end = ++at;
    } else if (value === CharacterClass.mark) {
      end = ++at;
    } else if (value === CharacterClass.ignored) {
      at++;
    } else if (value === CharacterClass.apostrophe) {
      if (!isLetterAt(text, at + 1) || isElided(letters, text, at + 1)) break;
      at++;
    } else if (value === CharacterClass.raised) {
      // Powers of ten are said; all other raised figures point at notes.
      const isPower = text.slice(from, at) === '10';
      while (classOf(text.charCodeAt(at)) === CharacterClass.raised) {
        if (isPower)
          letters.push(
            text
              .slice(at, at + 1)
              .normalize('NFKD')
              .charCodeAt(0),
          );
        at++;
      }
      if (isPower) end = at;
    } else if (value === CharacterClass.surrogate) {
      const codePoint = text.codePointAt(at) ?? 0;
      const folded = isUnspacedAstral(codePoint) ? null : foldAstral(codePoint);
      if (folded === null) break;
      letters.pushText(folded);
      at += 2;
      end = at;
    } else if (value === CharacterClass.bracket) {
      const close = matchEnd(at === from ? BRACKETED_START : BRACKETED_PART, text, at);
      if (close <= at) break;
      for (const word of wordsOf(text.slice(at + 1, close - 1))) letters.pushText(word.normal);
      at = close;
      end = at;
    } else if (unit === FULL_STOP && isDigitAt(text, at - 1) && isDigitAt(text, at + 1)) {
      letters.push(FULL_STOP);
      at++;
    } else if (unit === COMMA && groupsThousands(text, at)) {
      at++;
    } else {
      break;
    }
  }
  return end;
}

function isLetterAt(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const value = classOf(text.charCodeAt(at));
  return isFolded(value) || value === CharacterClass.several;
}

/** True for the apostrophe of “l’acqua”, where another word begins. */
function isElided(letters: LetterBuffer, text: string, next: number): boolean {
  if (letters.length > MOST_ELIDED) return false;
  const value = classOf(text.charCodeAt(next));
  return isFolded(value) && VOWELS.includes(String.fromCharCode(value)) && ELIDED.has(letters.toString());
}

function isDigitAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}

/** True for the comma of “2,000”: a digit before it and exactly three behind. */
function groupsThousands(text: string, at: number): boolean {
  return (
    isDigitAt(text, at - 1) &&
    isDigitAt(text, at + 1) &&
    isDigitAt(text, at + 2) &&
    isDigitAt(text, at + 3) &&
    !isDigitAt(text, at + 4)
  );
}

/** Where a sticky pattern that starts at `at` ends; `at` where it does not match. */
function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
