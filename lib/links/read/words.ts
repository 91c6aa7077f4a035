/**
 * Words as links count them.
 *
 * The rule is part of every link that was ever copied, so it is frozen: it depends on no other module, names a few
 * scripts and nothing else, and must give the same words for the same text for ever. Another rule would need another
 * form of link. (The engine that places quotes has a rule of its own, which may grow cleverer.)
 *
 * A word is a run of letters, marks and digits. Apostrophes and invisible joiners between two of them belong to it,
 * everything else separates. In scripts that put no spaces between words every letter is a word.
 */
import type { TextRange } from '../../text/range';

/** One word and where it stands in its text, in UTF-16 code units. */
export interface LinkWord extends TextRange {
  /** In lower case, in compatibility form, without apostrophes and joiners: words are the same where these are. */
  readonly normal: string;
}

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
const MARK = /\p{M}/u;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const JOINERS = "'’ʼ\u00AD\u200B\u200C\u200D\u2060";
const ALL_JOINERS = new RegExp(`[${JOINERS}]`, 'g');
/** Code units from here on are not ASCII. */
const FIRST_OTHER = 0x80;
/** Code units below this one belong to scripts with spaces between words. */
const FIRST_UNSPACED = 0x0e00;
const APOSTROPHE = 0x27;

/** The words of a text, in order. Cost: linear in its length. */
export function linkWords(text: string): LinkWord[] {
  const words: LinkWord[] = [];
  let at = 0;
  while (at < text.length) {
    const plain = plainEnd(text, at);
    const unit = text.charCodeAt(plain);
    if (plain > at && !(unit >= FIRST_OTHER || unit === APOSTROPHE)) {
      words.push({ start: at, end: plain, normal: text.slice(at, plain).toLowerCase() });
      at = plain;
      continue;
    }
    const end = wordEnd(text, at);
    if (end > at) words.push({ start: at, end, normal: normalForm(text.slice(at, end)) });
    at = end > at ? end : at + sizeAt(text, at);
  }
  return words;
}

/** The words of a text in their normal form, with a space between them: texts are the same words where these are equal. */
export function normalText(text: string): string {
  return normalWords(text).join(' ');
}

/** The words of a text in their normal form. */
export function normalWords(text: string): string[] {
  return normalForms(linkWords(text));
}

/** What words that were read already are in their normal form. */
export function normalForms(words: readonly LinkWord[]): string[] {
  return words.map(({ normal }) => normal);
}

/** Where the ASCII letters and digits from `start` on end. */
function plainEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isPlain(text.charCodeAt(end))) end++;
  return end;
}

/** Where the word that begins at `start` ends; `start` where none begins. */
function wordEnd(text: string, start: number): number {
  if (!isWordAt(text, start)) return start;
  const isAlone = isUnspacedAt(text, start);
  let end = start + sizeAt(text, start);
  while (end < text.length) {
    const character = characterAt(text, end);
    if (isAlone ? MARK.test(character) : isWordAt(text, end) && !isUnspacedAt(text, end)) end += character.length;
    else if (!isAlone && JOINERS.includes(character) && isWordAt(text, end + 1) && !isUnspacedAt(text, end + 1))
      end += 1;
    else break;
  }
  return end;
}

function isWordAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < FIRST_OTHER ? isPlain(unit) : WORD_CHARACTER.test(characterAt(text, at));
}

function isUnspacedAt(text: string, at: number): boolean {
  return text.charCodeAt(at) >= FIRST_UNSPACED && UNSPACED.test(characterAt(text, at));
}

/** True for the ASCII letters and digits. */
function isPlain(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
}

function characterAt(text: string, at: number): string {
  const point = text.codePointAt(at);
  return point === undefined ? '' : String.fromCodePoint(point);
}

function sizeAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function normalForm(word: string): string {
  return word.normalize('NFKC').replace(ALL_JOINERS, '').toLowerCase();
}
