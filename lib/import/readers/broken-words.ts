/** Words that print broke at the end of a line: with a hyphen that is theirs, or one that only the line put there. */

/** What follows a hyphen at the end of a line, and why. */
export interface Mended {
  /** `joined`: the hyphen is the line's. `compound`: it is the word's. `apart`: nothing was broken here. */
  readonly kind: 'joined' | 'compound' | 'apart';
  /** The word as it is now; '' where nothing was broken. */
  readonly word: string;
  /** Whether nothing tells that the hyphen is the word's. */
  readonly isDoubtful: boolean;
}

const brokenOff = /([\p{L}\p{M}\p{N}’']+(?:[-\u2010][\p{L}\p{M}]+)*)([-\u2010\u00AD])$/u;
const goingOn = /^[\p{L}\p{M}\p{N}]+(?:[-\u2010’'][\p{L}\p{M}]+)*/u;
const wholeWord = /[\p{L}\p{M}\p{N}]+(?:[-\u2010’'][\p{L}\p{M}\p{N}]+)*/gu;

/** `pre- and post-war`: the hyphen stands for the word that is shared. */
const joinedByAnd = /^(?:and|or|to|und|oder|bis|et|ou|y|o|e|en|of|och|och)$/iu;
const tens = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/i;
/** First parts that hardly ever begin an English word without a hyphen. */
const compounding = /^(?:self|well|ex|half|quasi|ill|all|so|high|low|long|short|full|part)$/i;

/** Whether a line breaks off within a word, as far as its end tells. */
export function breaksWord(line: string): boolean {
  return brokenOff.test(endOf(line));
}

/** No word is longer; in UTF-16 code units. */
const longestWord = 80;

function endOf(line: string): string {
  return line.trimEnd().slice(-longestWord);
}

/** A line that ends in a hyphen, without it. */
export function withoutHyphen(line: string): string {
  return line.trimEnd().slice(0, -1);
}

/** How often each word stands whole in a text, in small letters. */
export class BrokenWords {
  private readonly counts = new Map<string, number>();

  /** @param lines of the text, of which words at the ends that are broken off do not count. Linear. */
  constructor(lines: readonly string[]) {
    if (!lines.some(breaksWord)) return;
    let isBehindBreak = false;
    for (const line of lines) {
      const words = [...line.matchAll(wholeWord)];
      const isBroken = breaksWord(line);
      for (const [index, [word]] of words.entries()) {
        if ((index === 0 && isBehindBreak) || (index === words.length - 1 && isBroken)) continue;
        for (const part of new Set([word, ...word.split(/[-\u2010]/u)])) this.count(part);
      }
      if (words.length > 0) isBehindBreak = isBroken;
    }
  }

  private count(word: string): void {
    const key = comparable(word);
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  private uses(word: string): number {
    return this.counts.get(comparable(word)) ?? 0;
  }

  /**
   * What to make of two lines of which the upper ends in a hyphen. The word as the rest of the text writes it, with a hyphen
   * or without; where it has neither, both parts being words of their own speaks for a hyphen, which is then doubtful.
   */
  mend(above: string, below: string): Mended {
    const [, first = '', mark = ''] = brokenOff.exec(endOf(above)) ?? [];
    const second = goingOn.exec(below.trimStart().slice(0, longestWord))?.[0] ?? '';
    const nothing: Mended = { kind: 'apart', word: '', isDoubtful: false };
    if (first === '' || second === '' || joinedByAnd.test(second)) return nothing;
    const joined: Mended = { kind: 'joined', word: `${first}${second}`, isDoubtful: false };
    const compound: Mended = { kind: 'compound', word: `${first}-${second}`, isDoubtful: false };
    if (mark === '\u00AD') return joined;
    const withHyphen = this.uses(compound.word);
    const without = this.uses(joined.word);
    if (withHyphen > 0 || without > 0) return withHyphen > without ? compound : joined;
    const isNumber = /\p{N}$/u.test(first) || /^\p{N}/u.test(second) || tens.test(first);
    if (isNumber || [...first].length === 1 || isName(first, second)) return compound;
    const isCompound = compounding.test(first) || (this.uses(first) > 0 && this.uses(second) > 0);
    return isCompound ? { ...compound, isDoubtful: true } : joined;
  }
}

function comparable(word: string): string {
  return word.toLowerCase().replaceAll('\u2010', '-').replaceAll('’', "'");
}

/** A capital behind the hyphen is a name's: `Anglo-Irish`, unless all is in capitals. */
function isName(first: string, second: string): boolean {
  return /^\p{Lu}/u.test(second) && !(first === first.toUpperCase() && second === second.toUpperCase());
}
