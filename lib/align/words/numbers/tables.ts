/** The languages whose words for numbers are known. */
import { DUTCH, ENGLISH, GERMAN } from './germanic';
import { FRENCH, ITALIAN, PORTUGUESE, SPANISH } from './romance';
import type { NumberTable } from './table';

/** All languages whose numbers are known; English first, which stands in for all others. */
export const NUMBER_TABLES: readonly [NumberTable, ...NumberTable[]] = [
  ENGLISH,
  GERMAN,
  FRENCH,
  SPANISH,
  ITALIAN,
  PORTUGUESE,
  DUTCH,
];

/**
 * The table of the language that a text is in, by its commonest words.
 *
 * @param countOf - how often the text has a folded word
 */
export function tableFor(countOf: (word: string) => number): NumberTable {
  let best: NumberTable = NUMBER_TABLES[0];
  let most = 0;
  for (const table of NUMBER_TABLES) {
    let count = 0;
    for (const sign of table.signs) count += countOf(sign);
    if (count > most) [best, most] = [table, count];
  }
  return best;
}
