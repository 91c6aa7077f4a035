/** Differences between a place and a quote that are to be judged together, and the words around them. */

import type { TextRange } from '../../text/range';
import type { NumberWord } from '../words/numbers/phrases';
import { type Quantity, quantitiesOf } from '../words/numbers/quantities';
import type { NumberTable } from '../words/numbers/table';
import type { Difference, WrittenWords } from './edits';
import { isPlainChange } from './plain-changes';

/** Some words of one text. */
export interface Side {
  readonly words: readonly NumberWord[];
  /** The numbers that they say. */
  readonly quantities: readonly Quantity[];
  /** The words, of `words`, that differ, and those of numbers that reach into them. */
  readonly region: TextRange;
  /** Index of the first of `words` among all words of the text. */
  readonly offset: number;
}

/** Differences near each other, with the words around them. */
export interface Cluster {
  readonly differences: readonly Difference[];
  readonly source: Side;
  readonly quote: Side;
}

/** Differences with no more words between them are judged together. */
const NEAR = 6;
/** Words that are looked at on either side. */
const CONTEXT = 8;

/** Differences that are to be looked into, in clusters. */
export interface Clusters {
  readonly clusters: readonly Cluster[];
  /** Whether there are others, that are plainly other words. */
  readonly hasPlain: boolean;
}

/**
 * All differences, in clusters. Cost: linear in the words of the clusters.
 *
 * @param hasMarks - whether brackets may account for some of them
 */
export function clustersOf(
  differences: readonly Difference[],
  source: WrittenWords,
  quote: WrittenWords,
  table: NumberTable,
  hasMarks: boolean,
): Clusters {
  const groups: Difference[][] = [];
  let sourceEnd = Number.NEGATIVE_INFINITY;
  let quoteEnd = Number.NEGATIVE_INFINITY;
  for (const difference of differences) {
    const isNear = difference.source.start - sourceEnd <= NEAR && difference.quote.start - quoteEnd <= NEAR;
    if (isNear) groups.at(-1)?.push(difference);
    else groups.push([difference]);
    sourceEnd = difference.source.end;
    quoteEnd = difference.quote.end;
  }
  const clusters: Cluster[] = [];
  for (const group of groups) {
    const isPlain = !hasMarks && group.every((difference) => isPlainChange(difference, source, quote, table));
    if (!isPlain) clusters.push(clusterOf(group, source, quote, table));
  }
  return { clusters, hasPlain: clusters.length < groups.length };
}

function clusterOf(
  differences: readonly Difference[],
  source: WrittenWords,
  quote: WrittenWords,
  table: NumberTable,
): Cluster {
  const [first, last] = [differences[0], differences.at(-1)];
  const before = sideOf(source, { start: first?.source.start ?? 0, end: last?.source.end ?? 0 }, table);
  const after = sideOf(quote, { start: first?.quote.start ?? 0, end: last?.quote.end ?? 0 }, table);
  // Numbers that reach into what differs belong to it, on both sides alike.
  const regions = [before.region, after.region] as const;
  let [left, right] = [0, 0];
  for (let isMore = true; isMore; ) {
    isMore = false;
    for (const [i, side] of [before, after].entries()) {
      const region = regions[i] ?? side.region;
      const start = region.start - left;
      const end = region.end + right;
      for (const quantity of side.quantities) {
        if (quantity.start < start && quantity.end >= start) {
          left += start - quantity.start;
          isMore = true;
        }
        if (quantity.start <= end && quantity.end > end && quantity.end > start) {
          right += quantity.end - end;
          isMore = true;
        }
        if (isMore) break;
      }
      if (isMore) break;
    }
  }
  return { differences, source: widened(before, left, right), quote: widened(after, left, right) };
}

/** A side whose region has so many words more on its left and on its right. */
function widened(side: Side, left: number, right: number): Side {
  if (left === 0 && right === 0) return side;
  const { words, region } = side;
  return {
    ...side,
    region: { start: Math.max(0, region.start - left), end: Math.min(words.length, region.end + right) },
  };
}

function sideOf({ text, words, normal }: WrittenWords, changed: TextRange, table: NumberTable): Side {
  const offset = Math.max(0, changed.start - CONTEXT);
  const read = words.slice(offset, changed.end + CONTEXT).map(({ start, end }, i): NumberWord => {
    const glue = text.slice(words[offset + i - 1]?.end ?? 0, start);
    return { normal: normal(offset + i), written: text.slice(start, end), glue };
  });
  return {
    words: read,
    quantities: quantitiesOf(read, table),
    region: { start: changed.start - offset, end: changed.end - offset },
    offset,
  };
}
