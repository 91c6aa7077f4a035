/** How long a text takes to read. */

/** Words a minute of silent reading of English prose: the mean of Brysbaert's review of 190 studies (2019). */
export const WORDS_A_MINUTE = 238;

/** Whole minutes, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
