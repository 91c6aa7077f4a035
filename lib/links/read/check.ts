/** The check of a link: a few letters by which one wording is told from another. */

/** Digits of the check, five bits each. */
const DIGITS = '0123456789abcdefghijklmnopqrstuv';
const LENGTH = 6;

/** What every check looks like. */
export const CHECK_FORM = /^[0-9a-v]{6}$/;

/**
 * The check of a range of words.
 *
 * It holds the range and all words of the passages that the range touches, not only those within it: so a link fits
 * exactly the wordings in which its words stand where they stood, and the same words said twice in a passage cannot be
 * taken for each other. Case, punctuation and white space do not count. Part of every link, so it must never change.
 *
 * @param passages The words of each passage touched, in order, in their normal form. One without words does not count.
 * @param start Index of the first word, counted from the beginning of the first passage.
 * @param end Index behind the last word, counted likewise through the passages.
 */
export function checkOf(passages: readonly (readonly string[])[], start: number, end: number): string {
  let hash = 0x811c9dc5;
  const add = (text: string) => {
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  };
  add(`${start}-${end}`);
  for (const words of passages) {
    if (words.length === 0) continue;
    add('\n');
    for (const word of words) {
      add(word);
      add(' ');
    }
  }
  return digits(mixed(hash));
}

/**
 * The check of a whole text: ids and words of all its passages. By it the history of a text is told from that of another
 * version.
 *
 * @param passages Id and words, in their normal form, of each.
 */
export function textCheck(passages: readonly (readonly [id: string, words: readonly string[]])[]): string {
  return checkOf(
    passages.map(([id, words]) => [id, ...words]),
    0,
    passages.length,
  );
}

/** Spreads every bit of a 32-bit number over all of it (the last step of MurmurHash3, Appleby 2011). */
function mixed(hash: number): number {
  let bits = hash ^ (hash >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits ^= bits >>> 13;
  bits = Math.imul(bits, 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

function digits(hash: number): string {
  let text = '';
  for (let i = 0; i < LENGTH; i++) text += DIGITS[(hash >>> (i * 5)) & 31] ?? '';
  return text;
}
