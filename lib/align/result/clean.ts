/**
 * Whether differences are such as editors of speech make without a mark (“clean verbatim”): fillers, false starts and
 * repetitions left out, contractions, and the same number, unit, name or word written otherwise.
 */
import { isFiller, isHesitation, MOST_FILLER, mayBeginFiller } from '../words/fillers';
import { isContractionOf, isShortForm } from '../words/near-words';
import { mayNegate } from '../words/negations';
import type { NumberWord } from '../words/numbers/phrases';
import { type Quantity, sameQuantity } from '../words/numbers/quantities';
import { MOST_NAME, mayBeginName, sameName, sameSpelling } from '../words/spellings';
import type { Cluster, Side } from './clusters';

/** A word, or the words of a number. */
interface Item {
  /** The folded words. */
  readonly key: string;
  readonly written: string;
  readonly quantity: Quantity | null;
  /** What stands between it and the item before it. */
  readonly glue: string;
  /** True for words that an editor's brackets account for. */
  readonly isMarked: boolean;
}

/** Items of a side: those `[start, end)` that differ, and those around them. */
interface Items {
  readonly all: readonly Item[];
  readonly start: number;
  readonly end: number;
}

/** More are not compared: such differences are no small ones. */
const MOST_ITEMS = 80;
/** The most words that are said twice, and that are a false start. */
const MOST_REPEATED = 7;
const MOST_FALSE_START = 5;
/** The most words that are one when they are joined, and that a contraction stands for. */
const MOST_JOINED = 3;
const BREAK = /[^\s\u00ad'’-]/u;
const BROKEN_OFF = /[—–…]|--|\s-\s|\.\.\.|-$/u;

/**
 * True where all differences of a cluster are of that sort.
 *
 * @param marked - indexes of the words of either text that the quote's brackets account for
 */
export function isClean(
  { source, quote }: Cluster,
  marked: { readonly source: ReadonlySet<number>; readonly quote: ReadonlySet<number> },
): boolean {
  const from = itemsOf(source, marked.source);
  const to = itemsOf(quote, marked.quote);
  if (from.end - from.start > MOST_ITEMS || to.end - to.start > MOST_ITEMS) return false;
  return new Tidying(from, to).matches(from.start, to.start);
}

/** What differs on two sides, set against each other item by item. Cost: the product of the numbers of items. */
class Tidying {
  private readonly columns: number;
  /** 1 for items of both sides from which on the rest does not match. */
  private readonly failed: Uint8Array;

  constructor(
    private readonly from: Items,
    private readonly to: Items,
  ) {
    this.columns = to.end - to.start + 1;
    this.failed = new Uint8Array((from.end - from.start + 1) * this.columns);
  }

  /** Whether what differs from two items on is no more than tidied. */
  matches(i: number, j: number): boolean {
    const { from, to } = this;
    if (i >= from.end && j >= to.end) return i === from.end && j === to.end;
    if (i > from.end || j > to.end) return false;
    const cell = (i - from.start) * this.columns + j - to.start;
    if (this.failed[cell] === 1) return false;
    if (this.hasWayOn(i, j)) return true;
    this.failed[cell] = 1;
    return false;
  }

  private hasWayOn(i: number, j: number): boolean {
    const { from, to } = this;
    const [a, b] = [i < from.end ? from.all[i] : undefined, j < to.end ? to.all[j] : undefined];
    if (a?.isMarked && this.matches(i + 1, j)) return true;
    if (b?.isMarked && this.matches(i, j + 1)) return true;
    if (a && b) {
      if (sameItem(a, b) && this.matches(i + 1, j + 1)) return true;
      if (mayBeSameRun(a, b) && this.hasSameRun(i, j)) return true;
    }
    if (b && isHesitation(b.key) && this.matches(i, j + 1)) return true;
    for (let length = 1; a && length <= MOST_REPEATED && i + length <= from.end; length++) {
      if (maySkip(from.all, i, length) && this.matches(i + length, j)) return true;
    }
    return false;
  }

  private hasSameRun(i: number, j: number): boolean {
    const { from, to } = this;
    for (let rows = 1; rows <= MOST_NAME && i + rows <= from.end; rows++) {
      for (let columns = 1; columns <= MOST_NAME && j + columns <= to.end; columns++) {
        const isSame = sameRun(from.all.slice(i, i + rows), to.all.slice(j, j + columns));
        if (isSame && this.matches(i + rows, j + columns)) return true;
      }
    }
    return false;
  }
}

function sameItem(a: Item, b: Item): boolean {
  if (a.quantity && b.quantity) {
    return a.key === b.key || (sameQuantity(a.quantity, b.quantity) && a.quantity.unit === b.quantity.unit);
  }
  return sameSpelling(a.key, b.key);
}

/** True where runs that begin with two items may be the same: false for most items that differ. */
function mayBeSameRun({ key: a }: Item, { key: b }: Item): boolean {
  if (a.startsWith(b) || b.startsWith(a) || isShortForm(a) || isShortForm(b)) return true;
  return mayBeginName(a) && mayBeginName(b);
}

/** True where two runs are the same compound, name or contraction. */
function sameRun(a: readonly Item[], b: readonly Item[]): boolean {
  const [first, second] = [keysOf(a), keysOf(b)];
  if (a.length <= MOST_JOINED && b.length <= MOST_JOINED && first.join('') === second.join('')) return true;
  if (a.length === 1 && isContractionOf(first[0] ?? '', second)) return true;
  if (b.length === 1 && isContractionOf(second[0] ?? '', first)) return true;
  return sameName(first, second, [writtenOf(a), writtenOf(b)]);
}

/** True for items that can be left out: fillers, a stutter, a false start. */
function maySkip(all: readonly Item[], at: number, length: number): boolean {
  const key = all[at]?.key ?? '';
  if (length === 1 && isHesitation(key)) return true;
  const next = all[at + length];
  if (length <= MOST_FILLER && mayBeginFiller(key)) {
    const breaks = Number(at === 0 || isBreak(all[at])) + Number(next === undefined || isBreak(next));
    if (isFiller(keysOf(all.slice(at, at + length)), breaks, next?.key ?? '')) return true;
  }
  if (isSaidAgain(all, at, length, at + length) || isSaidAgain(all, at, length, at - length)) return true;
  if (length === 1 && next?.quantity && next.key.startsWith(`${key} `)) return true;
  if (length > MOST_FALSE_START || next?.key !== key || !BROKEN_OFF.test(next.glue)) return false;
  return !all.slice(at, at + length).some(({ key: said, quantity }) => mayNegate(said) || quantity?.isLoose === false);
}

/** True where `length` items from `at` on are those from `again` on. */
function isSaidAgain(all: readonly Item[], at: number, length: number, again: number): boolean {
  for (let i = 0; i < length; i++) if (all[again + i]?.key !== all[at + i]?.key) return false;
  return true;
}

function isBreak(item: Item | undefined): boolean {
  return item !== undefined && BREAK.test(item.glue);
}

function keysOf(items: readonly Item[]): string[] {
  return items.map(({ key }) => key);
}

function writtenOf(items: readonly Item[]): string {
  return items.map(({ written }) => written).join(' ');
}

function oneWord(word: NumberWord | undefined): [key: string, written: string] {
  return [word?.normal ?? '', word?.written ?? ''];
}

function severalWords(words: readonly NumberWord[]): [key: string, written: string] {
  return [words.map(({ normal }) => normal).join(' '), words.map(({ written }) => written).join(' ')];
}

function itemsOf({ words, quantities, region, offset }: Side, marked: ReadonlySet<number>): Items {
  const all: Item[] = [];
  let [start, end] = [0, 0];
  let next = 0;
  for (let at = 0; at < words.length; ) {
    if (at <= region.start) start = all.length;
    while ((quantities[next]?.start ?? at) < at) next++;
    const quantity = quantities[next]?.start === at ? (quantities[next] ?? null) : null;
    const length = quantity ? quantity.end - quantity.start : 1;
    const [key, written] = length === 1 ? oneWord(words[at]) : severalWords(words.slice(at, at + length));
    all.push({ key, written, quantity, glue: words[at]?.glue ?? '', isMarked: marked.has(offset + at) });
    at += length;
    if (at <= region.end) end = all.length;
  }
  if (region.start >= words.length) start = all.length;
  return { all, start, end: Math.max(start, end) };
}
