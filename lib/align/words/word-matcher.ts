/** How much two words, or a word and two or three others, differ: the costs that alignments are made of, in bits. */
import {
  areVariants,
  isContractible,
  isShortForm,
  letterDistance,
  mayContract,
  mostSlips,
  shareStem,
} from './near-words';
import { negatesByPrefix } from './negations';
import { isNumberWord } from './numbers/same-number';
import type { NumberTable } from './numbers/table';
import type { Vocabulary } from './vocabulary';

/**
 * What each kind of difference costs: about the negative logarithm (base 2) of how often quoters make it, so that costs
 * and the commonness of words can be weighed against each other.
 */
export const Cost = {
  /** A compound written apart or together. */
  joined: 0.5,
  /** A contraction written out, a number in figures. */
  variant: 1.5,
  /** A form of the same word: “move”, “moving”. */
  form: 4,
  /** A slip of the pen; `slipLetter` is added for each letter. */
  slip: 2,
  slipLetter: 1,
  /** Another word in place of one. */
  other: 5,
  /** The first word that is put in, and each that follows. */
  insert: 5.5,
  insertNext: 3,
  /** What a word without a counterpart would have told: in alignments its loss counts as well. */
  lost: 4,
  /** The first word that is left out, and each that follows. */
  delete: 4,
  deleteNext: 1.5,
  /** Each word that brackets stand in for. */
  bracketed: 0.5,
} as const;

/** The most words that are looked at as parts of one. */
export const MOST_PARTS = 3;

/** What a word can be, as bits of a number. */
const Trait = {
  seen: 1,
  number: 2,
  shortForm: 4,
  contraction: 8,
  contractible: 16,
} as const;

/** Where a word's length stands in its looks, above its traits. */
const LENGTH_SHIFT = 8;

/** Compares words by id. Results are kept: a pair of words is compared letter by letter once. */
export class WordMatcher {
  private readonly distances = new Map<number, number>();
  private looks = new Int32Array(0);
  private masks = new Int32Array(0);

  /**
   * @param vocabulary Holds the words of both sides.
   * @param table The words for numbers of the texts' language.
   * @param isKnown Whether a quote's word occurs in the transcript; one that does is hardly a slip of another.
   */
  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly table: NumberTable,
    private readonly isKnown: (id: number) => boolean,
  ) {}

  /** Cost of the quote's word standing for the transcript's, `Cost.other` where they are not alike. */
  pairCost(source: number, quote: number): number {
    if (source === quote) return 0;
    const sourceLooks = this.looksOf(source);
    const quoteLooks = this.looksOf(quote);
    const isFree = ((sourceLooks | quoteLooks) & Trait.shortForm) | (sourceLooks & quoteLooks & Trait.number);
    if (isFree === 0) {
      const sourceLength = lettersIn(sourceLooks);
      const quoteLength = lettersIn(quoteLooks);
      const slips = mostSlips(Math.max(sourceLength, quoteLength));
      if (Math.abs(sourceLength - quoteLength) > slips) return Cost.other;
      // A slip changes at most two of the letters that a word has at all.
      if (countBits((this.masks[source] ?? 0) ^ (this.masks[quote] ?? 0)) > 2 * slips) return Cost.other;
    }
    const key = source * 0x4000000 + quote;
    const known = this.distances.get(key);
    if (known !== undefined) return known;
    const hasNumber = ((sourceLooks | quoteLooks) & Trait.number) !== 0;
    const cost = this.compare(source, quote, isFree !== 0, hasNumber);
    this.distances.set(key, cost);
    return cost;
  }

  /**
   * Cost of one word standing for the `count` words of `ids` from `from` on, or infinity where it does not.
   *
   * @param mayJoin Whether the letters of both sides are as many.
   */
  partsCost(word: number, ids: Int32Array, from: number, count: number, mayJoin: boolean): number {
    const whole = this.vocabulary.textOf(word);
    const parts: string[] = [];
    for (let i = from; i < from + count; i++) parts.push(this.vocabulary.textOf(ids[i] ?? 0));
    if (mayJoin && parts.join('') === whole) return Cost.joined;
    if (!mayVary(this.looksOf(word), this.looksOf(ids[from + count - 1] ?? 0), count)) return Number.POSITIVE_INFINITY;
    return areVariants([whole], parts, this.table) ? Cost.variant : Number.POSITIVE_INFINITY;
  }

  /** What can be seen of a word at once: a number for `mayVary` and `lettersIn`. */
  looksOf(id: number): number {
    if (id >= this.looks.length) this.grow(id);
    const known = this.looks[id] ?? 0;
    return known !== 0 ? known : this.look(id);
  }

  private compare(sourceId: number, quoteId: number, isFree: boolean, hasNumber: boolean): number {
    const source = this.vocabulary.textOf(sourceId);
    const quote = this.vocabulary.textOf(quoteId);
    if (isFree && areVariants([source], [quote], this.table)) return Cost.variant;
    // A number is not a slip of another.
    if (hasNumber) return Cost.other;
    if (negatesByPrefix(source, quote)) return Cost.form;
    const distance = letterDistance(source, quote);
    if (distance === null) return Cost.other;
    if (!this.isKnown(quoteId)) return Cost.slip + Cost.slipLetter * distance;
    return shareStem(source, quote) ? Cost.form : Cost.other;
  }

  private look(id: number): number {
    const word = this.vocabulary.textOf(id);
    let mask = 0;
    for (let i = 0; i < word.length; i++) mask |= 1 << (word.charCodeAt(i) & 31);
    const looks =
      Trait.seen |
      (isNumberWord(word, this.table) ? Trait.number : 0) |
      (isShortForm(word) ? Trait.shortForm : 0) |
      (mayContract(word) ? Trait.contraction : 0) |
      (isContractible(word) ? Trait.contractible : 0) |
      (word.length << LENGTH_SHIFT);
    this.looks[id] = looks;
    this.masks[id] = mask;
    return looks;
  }

  private grow(id: number): void {
    const room = Math.max(id + 1, this.vocabulary.size) + 256;
    const looks = new Int32Array(room);
    const masks = new Int32Array(room);
    looks.set(this.looks);
    masks.set(this.masks);
    this.looks = looks;
    this.masks = masks;
  }
}

/**
 * Whether one word could stand for `count` others in other letters, as far as their looks tell: true for few.
 *
 * @param last Looks of the last of the others.
 */
export function mayVary(word: number, last: number, count: number): boolean {
  if ((word & (Trait.shortForm | Trait.number | Trait.contraction)) === 0) return false;
  if ((word & Trait.shortForm) !== 0 || (word & last & Trait.number) !== 0) return true;
  return count === 2 && (word & Trait.contraction) !== 0 && (last & Trait.contractible) !== 0;
}

/** Number of letters of a word, by its looks. */
export function lettersIn(looks: number): number {
  return looks >> LENGTH_SHIFT;
}

function countBits(value: number): number {
  let bits = value;
  let count = 0;
  while (bits !== 0) {
    bits &= bits - 1;
    count++;
  }
  return count;
}
