/** Numbers in figures and in English words, and whether two runs of words say the same ones. */

const SMALL: ReadonlyMap<string, number> = new Map(
  [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen',
    'eighteen nineteen',
  ]
    .join(' ')
    .split(' ')
    .map((word, value) => [word, value]),
);
const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10]),
);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, i) => [word, i + 1]),
);
const OTHERS: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['dozen', 12],
  ['dozens', 12],
  ['once', 1],
  ['twice', 2],
]);
const FIGURES = /^\d+(?:\.\d+)?$/;
const FIGURES_WITH_ENDING = /^(\d+(?:\.\d+)?)(?:st|nd|rd|th|s)$/;
const FIGURES_WITH_SCALE = /^(\d+(?:\.\d+)?)(k|m|mn|bn|b|tn|t)$/;
const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
]);

/** True for a folded word that stands for a number, alone or as part of one: “4”, “2.5”, “three”, “billions”. */
export function isNumberWord(word: string): boolean {
  return unitOf(word) !== undefined || scaleOf(word) !== undefined;
}

/** True for a folded word with a figure in it: “4”, “2nd”, “gpt4”. */
export function hasFigure(word: string): boolean {
  return /\p{Nd}/u.test(word);
}

/**
 * The numbers that a run of folded words says, in order: “two hundred or 50” gives 200 and 50. A scale without a
 * number before it counts as one of it: “hundreds of billions” gives 100 and 1e9.
 */
export function numbersIn(words: readonly string[]): number[] {
  const numbers: number[] = [];
  /** Value of what was read of a number so far, without the part below `group`. */
  let total: number | null = null;
  let group: number | null = null;
  /** The least power of ten that the last word of `group` leaves room under. */
  let room = 0;
  const finish = () => {
    if (total !== null || group !== null) numbers.push((total ?? 0) + (group ?? 0));
    total = null;
    group = null;
    room = 0;
  };
  words.forEach((word, i) => {
    const unit = unitOf(word);
    const scale = scaleOf(word);
    if (unit !== undefined) {
      const fits = group === null || (unit > 0 && unit < room);
      if (!fits) finish();
      group = (group ?? 0) + unit;
      room = TENS.has(word) ? 10 : 0;
    } else if (scale === 100 && !word.endsWith('s')) {
      group = (group ?? 1) * 100;
      room = 100;
    } else if (scale !== undefined) {
      total = (total ?? 0) + (group ?? 1) * scale;
      group = null;
      room = scale;
    } else if (!(word === 'and' && room >= 100 && isNumberWord(words[i + 1] ?? ''))) {
      finish();
    }
  });
  finish();
  return numbers;
}

/** True where two runs of folded words are numbers throughout, and the same ones: “twenty five”, “25”. */
export function saySameNumber(a: readonly string[], b: readonly string[]): boolean {
  const isNumber = (word: string) => isNumberWord(word) || word === 'and';
  if (!a.some(isNumberWord) || !b.some(isNumberWord) || !a.every(isNumber) || !b.every(isNumber)) return false;
  return sameNumbers(numbersIn(a), numbersIn(b));
}

/** True where two lists hold the same numbers in the same order. */
export function sameNumbers(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}

function unitOf(word: string): number | undefined {
  const known = SMALL.get(word) ?? TENS.get(word) ?? ORDINALS.get(word) ?? OTHERS.get(word);
  if (known !== undefined) return known;
  if (!hasFigure(word)) return undefined;
  if (FIGURES.test(word)) return Number(word);
  const ending = FIGURES_WITH_ENDING.exec(word);
  if (ending) return Number(ending[1]);
  const scaled = FIGURES_WITH_SCALE.exec(word);
  return scaled ? Number(scaled[1]) * (SCALE_LETTERS.get(scaled[2] ?? '') ?? 1) : undefined;
}

function scaleOf(word: string): number | undefined {
  return SCALES.get(word) ?? (word.endsWith('s') ? SCALES.get(word.slice(0, -1)) : undefined);
}
