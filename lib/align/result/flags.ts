/** What a reader is warned of, besides the fidelity. */

import type { TextRange } from '../../text/range';
import type { Flag, PassageText, Span } from '../types';
import { isNegation, negatesByPrefix } from '../words/negations';
import type { NumberWord } from '../words/numbers/phrases';
import { type Quantity, sameQuantity } from '../words/numbers/quantities';
import type { NumberTable } from '../words/numbers/table';
import type { Cluster, Side } from './clusters';
import type { Difference } from './edits';

/** The fewest words of a clause that may be left out with all that it says: where marks set it off, and where one does. */
const LEAST_CLAUSE = { setOff: 4, half: 8 };
/** What stands at the end of a clause. */
const CLAUSE_END = /[,;:.!?—–…()[\]"“”«»]|--|\n/u;

/**
 * The flags of a placement.
 *
 * @param clusters - the differences that are more than an editor's tidying
 * @param omitted - transcript words that marks of elision stand for, where they are few
 * @param inserted - indexes of the quote's words that stand in an editor's brackets
 */
export function flagsOf(
  spans: readonly Span[],
  passages: ReadonlyMap<string, PassageText>,
  clusters: readonly Cluster[],
  omitted: readonly string[],
  inserted: ReadonlySet<number>,
  table: NumberTable,
): Flag[] {
  const flags: Flag[] = [];
  const compared = clusters.map((cluster) => comparedParts(cluster, inserted));
  const isOtherwise = compared.some(({ source, quote }) => changesNegation(source, quote, table));
  if (isOtherwise || omitted.some((word) => isNegation(word, table))) flags.push('negation-changed');
  if (compared.some(({ source, quote }) => changesNumber(source.quantities, quote.quantities))) {
    flags.push('number-changed');
  }
  const speakers = new Set(spans.map(({ passage }) => passages.get(passage)?.speaker).filter((id) => id !== undefined));
  if (speakers.size > 1) flags.push('several-speakers');
  return flags;
}

/** What of a side counts when meanings are compared. */
interface Part {
  readonly words: readonly string[];
  readonly quantities: readonly Quantity[];
}

function comparedParts(
  { source, quote, differences }: Cluster,
  inserted: ReadonlySet<number>,
): { source: Part; quote: Part } {
  const leftOut = new Set<number>();
  for (const difference of differences) {
    const range = droppedRange(difference, source);
    if (!isClause(range, source) && !isStutter(range, source)) continue;
    for (let word = range.start; word < range.end; word++) leftOut.add(word);
  }
  const explained = new Set<number>();
  for (const word of inserted) if (!isReplacing(differences, word)) explained.add(word - quote.offset);
  return { source: partOf(source, leftOut), quote: partOf(quote, explained) };
}

/** The part of a side that differs, without some words. */
function partOf({ words, quantities, region }: Side, without: ReadonlySet<number>): Part {
  const compared: string[] = [];
  for (let at = region.start; at < region.end; at++) if (!without.has(at)) compared.push(words[at]?.normal ?? '');
  return {
    words: compared,
    quantities: quantities.filter(
      ({ start, end }) => start >= region.start && end <= region.end && !without.has(start),
    ),
  };
}

/** True for a word in brackets that stands for words of the transcript. */
function isReplacing(differences: readonly Difference[], word: number): boolean {
  return differences.some(({ edit, quote }) => edit.op === 'replace' && word >= quote.start && word < quote.end);
}

/** The words that a difference leaves out; an empty range where it has others in their place. */
function droppedRange({ edit, source, quote }: Difference, { offset }: Side): TextRange {
  const start = source.start - offset;
  const length = source.end - source.start;
  const isDropped = edit.op === 'delete' || length >= 2 * (quote.end - quote.start) + LEAST_CLAUSE.setOff;
  return { start, end: isDropped ? start + length : start };
}

/** True for words that are a clause of their own: leaving them out turns nothing round. */
function isClause({ start, end }: TextRange, { words }: Side): boolean {
  if (end - start < LEAST_CLAUSE.setOff) return false;
  const ends = Number(endsBefore(words[start])) + Number(endsBefore(words[end]));
  return (ends === 2 && end - start >= LEAST_CLAUSE.setOff) || (ends === 1 && end - start >= LEAST_CLAUSE.half);
}

function endsBefore(word: NumberWord | undefined): boolean {
  return word === undefined || CLAUSE_END.test(word.glue);
}

/** True for words that are said again directly before or behind. */
function isStutter({ start, end }: TextRange, { words }: Side): boolean {
  const length = end - start;
  return length > 0 && (isSaidAgain(words, start, end, start - length) || isSaidAgain(words, start, end, end));
}

function isSaidAgain(words: readonly NumberWord[], start: number, end: number, again: number): boolean {
  for (let i = 0; i < end - start; i++) if (words[again + i]?.normal !== words[start + i]?.normal) return false;
  return true;
}

function changesNegation(source: Part, quote: Part, table: NumberTable): boolean {
  return negationsIn(source.words, quote.words, table) !== negationsIn(quote.words, source.words, table);
}

/** How many of the words turn a statement round, by themselves or by their first syllable. */
function negationsIn(words: readonly string[], others: readonly string[], table: NumberTable): number {
  return words.filter(
    (word) =>
      isNegation(word, table) || others.some((other) => other.length < word.length && negatesByPrefix(word, other)),
  ).length;
}

function changesNumber(source: readonly Quantity[], quote: readonly Quantity[]): boolean {
  const [before, after] = withoutCommon(source, quote);
  if (before.length === 0 || after.length === 0) return [...before, ...after].some(({ isLoose }) => !isLoose);
  return true;
}

/** What is left of two lists when the numbers that both have, in order, are taken out. */
function withoutCommon(a: readonly Quantity[], b: readonly Quantity[]): [Quantity[], Quantity[]] {
  const left: Quantity[] = [];
  let from = 0;
  const taken = new Set<number>();
  for (const quantity of a) {
    const at = b.findIndex((other, i) => i >= from && sameQuantity(quantity, other));
    if (at < 0) left.push(quantity);
    else {
      taken.add(at);
      from = at + 1;
    }
  }
  return [left, b.filter((_, i) => !taken.has(i))];
}
