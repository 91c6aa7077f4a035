/** Differences between a place and a quote that are to be judged together, and the words around them. */

import type { TextRange } from '../../text/range';
import type { WordEdit } from '../types';
import type { NumberWord } from '../words/numbers/phrases';
import { type Quantity, quantitiesOf } from '../words/numbers/quantities';
import type { NumberTable } from '../words/numbers/table';
import { wordsOf } from '../words/words';
import type { WrittenWords } from './edits';
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

/** Edits near each other, with the words around them. */
export interface Cluster {
  readonly edits: readonly WordEdit[];
  readonly source: Side;
  readonly quote: Side;
}

/** Edits with no more words between them are judged together. */
const NEAR = 6;
/** Words that are looked at on either side. */
const CONTEXT = 8;

/** Edits that are to be looked into, in clusters. */
export interface Clusters {
  readonly clusters: readonly Cluster[];
  /** Whether there are others, that are plainly other words. */
  readonly hasPlain: boolean;
}

/**
 * All edits, in clusters. Cost: linear in the words of the clusters.
 *
 * @param hasMarks - whether brackets may account for some of them
 */
export function clustersOf(
  edits: readonly WordEdit[],
  source: WrittenWords,
  quote: WrittenWords,
  table: NumberTable,
  hasMarks: boolean,
): Clusters {
  const groups: WordEdit[][] = [];
  let sourceEnd = Number.NEGATIVE_INFINITY;
  let quoteEnd = Number.NEGATIVE_INFINITY;
  for (const edit of edits) {
    const isNear = edit.sourceWord - sourceEnd <= NEAR && edit.quoteWord - quoteEnd <= NEAR;
    if (isNear) groups.at(-1)?.push(edit);
    else groups.push([edit]);
    sourceEnd = edit.sourceWord + wordsOf(edit.source).length;
    quoteEnd = edit.quoteWord + wordsOf(edit.quote).length;
  }
  const isPlain = (group: readonly WordEdit[]) => !hasMarks && group.every((edit) => isPlainChange(edit, table));
  const telling = groups.filter((group) => !isPlain(group));
  const clusters = telling.map((group) => clusterOf(group, source, quote, table));
  return { clusters, hasPlain: telling.length < groups.length };
}

function clusterOf(edits: readonly WordEdit[], source: WrittenWords, quote: WrittenWords, table: NumberTable): Cluster {
  const [first, last] = [edits[0], edits.at(-1)];
  const changed = {
    source: { start: first?.sourceWord ?? 0, end: (last?.sourceWord ?? 0) + wordsOf(last?.source ?? '').length },
    quote: { start: first?.quoteWord ?? 0, end: (last?.quoteWord ?? 0) + wordsOf(last?.quote ?? '').length },
  };
  const before = sideOf(source, changed.source, table);
  const after = sideOf(quote, changed.quote, table);
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
  const widened = (side: Side): Side => ({
    ...side,
    region: {
      start: Math.max(0, side.region.start - left),
      end: Math.min(side.words.length, side.region.end + right),
    },
  });
  return { edits, source: widened(before), quote: widened(after) };
}

function sideOf({ text, words }: WrittenWords, changed: TextRange, table: NumberTable): Side {
  const offset = Math.max(0, changed.start - CONTEXT);
  const around = words.slice(offset, changed.end + CONTEXT);
  const normals = wordsOf(text.slice(around[0]?.start, around.at(-1)?.end));
  const read = around.map(({ start, end }, i): NumberWord => {
    const written = text.slice(start, end);
    const glue = text.slice(words[offset + i - 1]?.end ?? 0, start);
    // Scripts without spaces may be divided otherwise when a part stands alone.
    const known = normals.length === around.length ? normals[i] : wordsOf(written)[0];
    return { normal: known?.normal ?? written, written, glue };
  });
  return {
    words: read,
    quantities: quantitiesOf(read, table),
    region: { start: changed.start - offset, end: changed.end - offset },
    offset,
  };
}
