/** Changes that are seen at once to be no more and no less than other words. */
import { isHesitation, mayBeginFiller } from '../words/fillers';
import { isShortForm } from '../words/near-words';
import { mayNegate, negatesByPrefix } from '../words/negations';
import { isUnit } from '../words/numbers/quantities';
import { isNumberWord } from '../words/numbers/same-number';
import type { NumberTable } from '../words/numbers/table';
import { isNamePart, sameSpelling } from '../words/spellings';
import type { Difference, WrittenWords } from './edits';

const ONE_WORD = /^[\p{L}\p{M}]+$/u;

/**
 * True for one word put in, left out, or in the place of one, that neither an editor's tidying accounts for nor changes a
 * number or turns anything round.
 */
export function isPlainChange(
  difference: Difference,
  source: WrittenWords,
  quote: WrittenWords,
  table: NumberTable,
): boolean {
  const { op, source: had, quote: has } = difference.edit;
  if ((op !== 'delete' && !ONE_WORD.test(has)) || (op !== 'insert' && !ONE_WORD.test(had))) return false;
  if (op === 'delete') return isPlainlyLeftOut(difference.source.start, source, table);
  const after = quote.normal(difference.quote.start);
  if (isTelling(after, table)) return false;
  if (op === 'insert') return true;
  const before = source.normal(difference.source.start);
  return !isTelling(before, table) && !sameSpelling(before, after) && !negatesByPrefix(before, after);
}

/** True for a word that is neither a filler nor said twice: those may be left out. */
function isPlainlyLeftOut(word: number, { words, normal }: WrittenWords, table: NumberTable): boolean {
  const left = normal(word);
  const isTwice = (other: number) => words[other] !== undefined && normal(other) === left;
  return !isTelling(left, table) && !mayBeginFiller(left) && !isTwice(word - 1) && !isTwice(word + 1);
}

function isTelling(word: string, table: NumberTable): boolean {
  return (
    isNumberWord(word, table) ||
    isUnit(word) ||
    mayNegate(word) ||
    isShortForm(word) ||
    isHesitation(word) ||
    isNamePart(word)
  );
}
