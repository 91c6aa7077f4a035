/**
 * Readable ids: made once from the opening words of what they name, and meant to be kept.
 *
 * An id holds lower-case letters, digits and hyphens only, of any script, so it needs no escaping in an address that a
 * reader copies. It never holds a colon: the page's own ids all do (`quote:…`, `note:…`), so the two cannot meet.
 */

import { APOSTROPHES } from '../../text/quotation-marks';

/** What a word may hold that parts it no more than it is heard: apostrophes, soft hyphens, invisible joiners. */
const JOINERS = new RegExp(`[${APOSTROPHES}\\u00AD\\u200B-\\u200D\\u2060]`, 'g');

const utf8 = new TextEncoder();

/** Words that an id is made of at first; more are taken where another passage opens alike. */
const OPENING_WORDS = 6;
/** Letters after which no further word is taken, so that ids stay fit for an address; in UTF-16 code units. */
const LONGEST = 60;
/**
 * The same in bytes of UTF-8: an id is the name of a folder too, which may have 255 bytes. That leaves room for the slug
 * of a commentary before it, a number behind it, and what pages are called that are made of it.
 */
const MOST_BYTES = 150;

/**
 * Issues an id for each of the texts, in order, each unlike the ones before it and those in `taken`.
 *
 * Takes further words of the text before it falls back to a number, since words tell a reader more.
 */
export function issuePassageIds(texts: readonly string[], taken: Iterable<string> = []): string[] {
  const issued = { ids: new Set(taken), numbers: new Map<string, number>() };
  return texts.map((text) => issue(idWords(text), 'passage', issued));
}

/**
 * Issues an id for each of the quotes of a commentary, in order: the commentary's slug, then the quote's opening words.
 * Each is unlike the ones before it and those in `taken`.
 */
export function issueQuoteIds(
  commentarySlug: string,
  texts: readonly string[],
  taken: Iterable<string> = [],
): string[] {
  const prefix = `${commentarySlug}-`;
  const ids = new Set<string>();
  for (const id of taken) if (id.startsWith(prefix)) ids.add(id.slice(prefix.length));
  const issued = { ids, numbers: new Map<string, number>() };
  return texts.map((text) => prefix + issue(idWords(text), 'quote', issued));
}

/** The words of a text as an id can hold them: without accents, apostrophes and punctuation. */
function idWords(text: string): string[] {
  const plain = text
    .slice(0, 2000)
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .replace(JOINERS, '')
    .toLowerCase();
  return plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** The ids given out so far, and the last number given to each stem that has any. */
interface Issued {
  readonly ids: Set<string>;
  readonly numbers: Map<string, number>;
}

function issue(words: readonly string[], fallback: string, { ids, numbers }: Issued): string {
  let count = Math.min(OPENING_WORDS, words.length);
  let id = joinWords(words.slice(0, count)) || fallback;
  while (ids.has(id) && count < words.length && isShort(`${id}-`)) {
    count += 1;
    id = joinWords(words.slice(0, count));
  }
  const stem = id;
  for (let number = numbers.get(stem) ?? 1; ids.has(id); ) {
    number += 1;
    id = `${stem}-${number}`;
    numbers.set(stem, number);
  }
  ids.add(id);
  return id;
}

/** Joins words with hyphens, without the ones that would make the id too long; a single long word is cut. */
function joinWords(words: readonly string[]): string {
  const [first = '', ...rest] = words;
  let id = cut(first);
  for (const word of rest) {
    const longer = `${id}-${word}`;
    if (!isShort(longer)) break;
    id = longer;
  }
  return id;
}

function isShort(id: string): boolean {
  return id.length <= LONGEST && utf8.encode(id).length <= MOST_BYTES;
}

/** Cuts a word at a code point, never within a surrogate pair. */
function cut(word: string): string {
  return isShort(word)
    ? word
    : Array.from(word)
        .slice(0, LONGEST / 2)
        .join('');
}
