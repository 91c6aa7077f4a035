/** How a quote's words relate to its spans. */
import type { Fidelity, WordEdit } from '../types';
import { wordsOf } from '../words/words';
import { isClean } from './clean';
import type { Cluster, Clusters } from './clusters';

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
    const marked = cluster.edits.filter((edit) => isMarkedEdit(edit, inserted));
    if (marked.length > 0) isMarked = true;
    if (marked.length === cluster.edits.length) continue;
    const source = indexesOf(marked, ({ sourceWord, source }) => [sourceWord, source]);
    const quote = indexesOf(marked, ({ quoteWord, quote }) => [quoteWord, quote]);
    if (isClean(cluster, { source, quote: new Set([...inserted, ...quote]) })) isTidied = true;
    else alterations.push(cluster);
  }
  return { alterations, isAltered: hasPlain || alterations.length > 0, isMarked, isClean: isTidied };
}

function indexesOf(edits: readonly WordEdit[], wordsIn: (edit: WordEdit) => readonly [number, string]): Set<number> {
  return new Set(
    edits.flatMap((edit) => {
      const [first, text] = wordsIn(edit);
      return wordsOf(text).map((_, i) => first + i);
    }),
  );
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

/** True for an edit that the quote's brackets own up to. */
function isMarkedEdit(edit: WordEdit, inserted: ReadonlySet<number>): boolean {
  const sourceWords = wordsOf(edit.source);
  const quoteWords = wordsOf(edit.quote);
  if (sourceWords.length > MOST_BRACKETED_OVER) return false;
  if (quoteWords.length > 0 && quoteWords.every((_, word) => inserted.has(edit.quoteWord + word))) return true;
  return quoteWords.length === 1 && sourceWords.length === 1 && isMarkedForm(edit.quote, sourceWords[0]?.normal ?? '');
}

/** True for a word of which some letters are in brackets, where the others are the transcript's: “walk[ed]”. */
function isMarkedForm(written: string, source: string): boolean {
  if (!written.includes('[')) return false;
  const own = wordsOf(written.replace(/\[[^\]]*\]/g, ''))
    .map(({ normal }) => normal)
    .join('');
  return own.length > 0 && (source.startsWith(own) || source.endsWith(own));
}
