/** What stands between two runs of words that are shown one after the other. */

/** Letters and marks of scripts that put no spaces between words. */
const UNSPACED =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ー、。，．！？：；「」『』（）《》〈〉]';
const ENDS_UNSPACED = new RegExp(`${UNSPACED}$`, 'u');
const OPENS_UNSPACED = new RegExp(`^${UNSPACED}`, 'u');

/**
 * The space between two runs of words: none beside letters of a script that has none, nor where a run brings its own or
 * is empty.
 */
export function gapBetween(before: string, after: string): '' | ' ' {
  if (before === '' || after === '' || /\s$/.test(before) || /^\s/.test(after)) return '';
  return ENDS_UNSPACED.test(before) || OPENS_UNSPACED.test(after) ? '' : ' ';
}
