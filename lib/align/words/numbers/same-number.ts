/** Numbers among folded words, as alignments compare them. */
import { atomsOf } from './atoms';
import { readFigures } from './figures';
import type { NumberWord } from './phrases';
import { type Quantity, quantitiesOf, sameQuantity } from './quantities';
import type { NumberTable } from './table';

const FIGURE = /\p{Nd}/u;

/** True for a folded word that stands for a number, alone or as part of one: “4”, “2.5”, “three”, “billions”. */
export function isNumberWord(word: string, table: NumberTable): boolean {
  return atomsOf(word, table) !== null || (hasFigure(word) && readFigures(word, table) !== null);
}

/** True for a folded word with a figure in it: “4”, “2nd”, “gpt4”. */
export function hasFigure(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit >= 0x80) return FIGURE.test(word);
    if (unit >= 0x30 && unit <= 0x39) return true;
  }
  return false;
}

/** True where two runs of folded words are numbers throughout, and the same ones: “twenty five”, “25”. */
export function saySameNumber(a: readonly string[], b: readonly string[], table: NumberTable): boolean {
  if (!mayBeNumber(a[0] ?? '', table) || !mayBeNumber(b[0] ?? '', table)) return false;
  const first = onlyQuantity(a, table);
  const second = first && onlyQuantity(b, table);
  return first !== null && second !== null && sameQuantity(first, second);
}

/** True for a word that a number may begin with. */
function mayBeNumber(word: string, table: NumberTable): boolean {
  return table.articles.has(word) || isNumberWord(word, table);
}

function onlyQuantity(words: readonly string[], table: NumberTable): Quantity | null {
  const [quantity] = quantitiesOf(words.map(plainWord), table);
  return quantity?.start === 0 && quantity.end === words.length ? quantity : null;
}

function plainWord(normal: string): NumberWord {
  return { normal, written: normal, glue: ' ' };
}
