/**
 * Whether differences are such as editors of speech make without a mark (“clean verbatim”): fillers, false starts and
 * repetitions left out, contractions, and the same number, unit, name or word written otherwise.
 */
import { isFiller, isHesitation, MOST_FILLER } from '../words/fillers';
import { isContractionOf } from '../words/near-words';
import { mayNegate } from '../words/negations';
import { type Quantity, sameQuantity } from '../words/numbers/quantities';
import { MOST_NAME, sameName, sameSpelling } from '../words/spellings';
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

/** Items of a side: those that differ, and those around them. */
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
/** The most words that are one when they are joined. */
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
  const rows = from.end - from.start;
  const columns = to.end - to.start;
  if (rows > MOST_ITEMS || columns > MOST_ITEMS) return false;
  const failed = new Uint8Array((rows + 1) * (columns + 1));
  const matches = (i: number, j: number): boolean => {
    if (i === rows && j === columns) return true;
    if (i > rows || j > columns) return false;
    const cell = i * (columns + 1) + j;
    if (failed[cell] === 1) return false;
    for (const [down, right] of waysOn(from, from.start + i, to, to.start + j)) {
      if (matches(i + down, j + right)) return true;
    }
    failed[cell] = 1;
    return false;
  };
  return matches(0, 0);
}

/** How many items of either side can be gone on by. */
function* waysOn(from: Items, i: number, to: Items, j: number): Generator<readonly [number, number]> {
  const [a, b] = [i < from.end ? from.all[i] : undefined, j < to.end ? to.all[j] : undefined];
  if (a?.isMarked) yield [1, 0];
  if (b?.isMarked) yield [0, 1];
  if (a && b) {
    if (sameItem(a, b)) yield [1, 1];
    for (let rows = 1; rows <= MOST_NAME && i + rows <= from.end; rows++) {
      for (let columns = 1; columns <= MOST_NAME && j + columns <= to.end; columns++) {
        if (sameRun(from.all.slice(i, i + rows), to.all.slice(j, j + columns))) yield [rows, columns];
      }
    }
  }
  if (b && isHesitation(b.key)) yield [0, 1];
  if (!a) return;
  for (let length = 1; length <= MOST_REPEATED && i + length <= from.end; length++) {
    if (maySkip(from.all, i, length)) yield [length, 0];
  }
}

function sameItem(a: Item, b: Item): boolean {
  if (a.quantity && b.quantity) {
    return a.key === b.key || (sameQuantity(a.quantity, b.quantity) && a.quantity.unit === b.quantity.unit);
  }
  return sameSpelling(a.key, b.key);
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
  const skipped = all.slice(at, at + length);
  const keys = keysOf(skipped);
  if (length === 1 && isHesitation(keys[0] ?? '')) return true;
  const next = all[at + length];
  const breaks = Number(at === 0 || isBreak(skipped[0])) + Number(next === undefined || isBreak(next));
  if (length <= MOST_FILLER && isFiller(keys, breaks, next?.key ?? '')) return true;
  const isSaidAt = (start: number) => keys.every((key, i) => all[start + i]?.key === key);
  if (isSaidAt(at + length) || isSaidAt(at - length)) return true;
  if (length === 1 && next?.quantity && next.key.startsWith(`${keys[0]} `)) return true;
  return (
    length <= MOST_FALSE_START &&
    next !== undefined &&
    BROKEN_OFF.test(next.glue) &&
    next.key === keys[0] &&
    !skipped.some(({ key, quantity }) => mayNegate(key) || (quantity !== null && !quantity.isLoose))
  );
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

function itemsOf({ words, quantities, region, offset }: Side, marked: ReadonlySet<number>): Items {
  const all: Item[] = [];
  let [start, end] = [0, 0];
  let next = 0;
  for (let at = 0; at < words.length; ) {
    if (at <= region.start) start = all.length;
    while ((quantities[next]?.start ?? at) < at) next++;
    const quantity = quantities[next]?.start === at ? (quantities[next] ?? null) : null;
    const length = quantity ? quantity.end - quantity.start : 1;
    const some = words.slice(at, at + length);
    all.push({
      key: some.map(({ normal }) => normal).join(' '),
      written: some.map(({ written }) => written).join(' '),
      quantity,
      glue: words[at]?.glue ?? '',
      isMarked: marked.has(offset + at),
    });
    at += length;
    if (at <= region.end) end = all.length;
  }
  if (region.start >= words.length) start = all.length;
  return { all, start, end: Math.max(start, end) };
}
