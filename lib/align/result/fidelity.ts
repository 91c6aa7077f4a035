/** How a quote's words relate to its spans. */

import type { TextRange } from '../../text/range';
import type { Fidelity } from '../types';
import { wordsOf } from '../words/words';
import { isClean } from './clean';
import type { Cluster, Clusters, Side } from './clusters';
import type { Difference } from './edits';

/** The most transcript words that bracketed words may stand for. */
const MOST_BRACKETED_OVER = 4;

/** What the differences of a quote amount to. */
export interface Judgement {
  /** Differences that neither the quote's marks nor an editor's tidying account for. */
  readonly alterations: readonly Cluster[];
  /** Whether there are any, those that need no look included. */
  readonly isAltered: boolean;
  /** Whether brackets stand for words of the transcript. */
  readonly isMarked: boolean;
  readonly isClean: boolean;
}

/**
 * Judges differences.
 *
 * @param inserted - indexes of the quote's words that stand in an editor's brackets
 */
export function judge({ clusters, hasPlain }: Clusters, inserted: ReadonlySet<number>): Judgement {
  const alterations: Cluster[] = [];
  let [isMarked, isTidied] = [false, false];
  for (const cluster of clusters) {
    const marked = cluster.differences.filter((difference) => isMarkedChange(difference, cluster.source, inserted));
    if (marked.length > 0) isMarked = true;
    if (marked.length === cluster.differences.length) continue;
    const source = indexesOf(marked.map((difference) => difference.source));
    const quote = indexesOf(marked.map((difference) => difference.quote));
    if (isClean(cluster, { source, quote: inserted.size > 0 ? new Set([...inserted, ...quote]) : quote }))
      isTidied = true;
    else alterations.push(cluster);
  }
  return { alterations, isAltered: hasPlain || alterations.length > 0, isMarked, isClean: isTidied };
}

function indexesOf(ranges: readonly TextRange[]): ReadonlySet<number> {
  const indexes = new Set<number>();
  for (const { start, end } of ranges) for (let word = start; word < end; word++) indexes.add(word);
  return indexes;
}

/**
 * The fidelity of a quote.
 *
 * @param isJoined - whether its pieces follow each other, with marks between those that do not follow directly
 * @param hasGaps - whether there are such marks, or words in brackets that are an editor's
 */
export function fidelityOf({ isAltered, isMarked, isClean }: Judgement, isJoined: boolean, hasGaps: boolean): Fidelity {
  if (!isJoined) return 'stitched';
  if (isAltered) return 'altered';
  if (hasGaps || isMarked) return 'elided';
  return isClean ? 'clean-verbatim' : 'verbatim';
}

/** True for a difference that the quote's brackets own up to. */
function isMarkedChange({ edit, source, quote }: Difference, side: Side, inserted: ReadonlySet<number>): boolean {
  const sourceWords = source.end - source.start;
  const quoteWords = quote.end - quote.start;
  if (sourceWords > MOST_BRACKETED_OVER) return false;
  if (quoteWords > 0 && inserted.size > 0 && isWithin(quote, inserted)) return true;
  const said = side.words[source.start - side.offset]?.normal ?? '';
  return quoteWords === 1 && sourceWords === 1 && isMarkedForm(edit.quote, said);
}

function isWithin({ start, end }: TextRange, words: ReadonlySet<number>): boolean {
  for (let word = start; word < end; word++) if (!words.has(word)) return false;
  return true;
}

/** True for a word of which some letters are in brackets, where the others are the transcript's: “walk[ed]”. */
function isMarkedForm(written: string, source: string): boolean {
  if (!written.includes('[')) return false;
  const own = wordsOf(written.replace(/\[[^\]]*\]/g, ''))
    .map(({ normal }) => normal)
    .join('');
  return own.length > 0 && (source.startsWith(own) || source.endsWith(own));
}
