/**
 * Chains: anchors that follow each other in quote and transcript alike, at about the same distance.
 *
 * The best chain that ends in each anchor is found by dynamic programming over the anchors in the order of the
 * transcript, looking back a bounded number of them (as in minimap2, Li 2018). Cost: n log n in the number of anchors.
 */

import type { QuoteWords } from '../words/quote-words';
import { Cost } from '../words/word-matcher';
import type { Anchor } from './anchors';

/** Anchors of one place, in order; none overlaps the next. */
export interface Chain {
  readonly anchors: readonly Anchor[];
  /** Evidence of the anchors less what the gaps between them cost, in bits. */
  readonly bits: number;
}

/** The most words that a quote may leave out in one go, without a mark, and still count as one piece. */
export const MOST_DROPPED = 16;
const LOOK_BACK = 48;
const MOST_CHAINS = 32;

/** The best chains, best first. No two share an anchor. */
export function chainAnchors(anchors: readonly Anchor[], quote: QuoteWords, evidence: Float64Array): Chain[] {
  const sorted = [...anchors].sort((a, b) => a.source - b.source || a.quote - b.quote);
  const marks = marksBefore(quote);
  const hasMarks = (marks.at(-1) ?? 0) > 0;
  const scores = new Float64Array(sorted.length);
  const before = new Int32Array(sorted.length).fill(-1);
  sorted.forEach((anchor, i) => {
    scores[i] = anchor.bits;
    for (let j = i - 1; j >= 0 && j >= i - LOOK_BACK; j--) {
      const previous = sorted[j];
      if (!previous) break;
      const gap = anchor.source - previous.source - previous.length;
      if (!hasMarks && gap > quote.length + MOST_DROPPED) break;
      const score = (scores[j] ?? 0) + linkScore(previous, anchor, marks, evidence);
      if (score > (scores[i] ?? 0)) {
        scores[i] = score;
        before[i] = j;
      }
    }
  });
  const ends = sorted.map((_, i) => i).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const used = new Uint8Array(sorted.length);
  const chains: Chain[] = [];
  for (const end of ends) {
    if (used[end] === 1) continue;
    const members: Anchor[] = [];
    let at = end;
    for (; at >= 0 && used[at] !== 1; at = before[at] ?? -1) {
      used[at] = 1;
      const member = sorted[at];
      if (member) members.push(member);
    }
    const bits = (scores[end] ?? 0) - (at >= 0 ? (scores[at] ?? 0) : 0);
    chains.push({ anchors: withoutOverlaps(members.reverse()), bits });
    if (chains.length === MOST_CHAINS) break;
  }
  return chains.sort((a, b) => b.bits - a.bits);
}

/** What an anchor adds to a chain that ends in another, in bits; minus infinity where it cannot follow. */
function linkScore(a: Anchor, b: Anchor, marks: Int32Array, evidence: Float64Array): number {
  const quoteEnd = a.quote + a.length;
  const sourceEnd = a.source + a.length;
  const overlap = Math.max(0, quoteEnd - b.quote, sourceEnd - b.source);
  if (overlap >= b.length || a.quote >= b.quote || a.source >= b.source) return Number.NEGATIVE_INFINITY;
  const start = b.quote + overlap;
  const quoteGap = start - quoteEnd;
  const sourceGap = b.source + overlap - sourceEnd;
  const gain = (evidence[b.quote + b.length] ?? 0) - (evidence[start] ?? 0);
  // Most words between anchors of one piece turn out to be alike, so that they cost little here.
  if ((marks[start + 1] ?? 0) > (marks[quoteEnd] ?? 0)) return gain - quoteGap - elisionCost(sourceGap);
  const dropped = sourceGap - quoteGap;
  if (dropped > MOST_DROPPED) return Number.NEGATIVE_INFINITY;
  return gain - 2 * Math.min(quoteGap, sourceGap) - gapCost(dropped);
}

/** What words that are put in (a negative number of them) or left out cost, in bits. */
function gapCost(dropped: number): number {
  if (dropped === 0) return 0;
  return dropped > 0 ? Cost.delete + Cost.deleteNext * (dropped - 1) : Cost.insert + Cost.insertNext * (-dropped - 1);
}

/** What it costs, in bits, to go on `gap` words later at a mark: the nearer, the likelier. */
export function elisionCost(gap: number): number {
  return Math.log2(1 + gap);
}

/** For each word of the quote the number of marks before the words before it. */
function marksBefore(quote: QuoteWords): Int32Array {
  const marks = new Int32Array(quote.length + 2);
  for (let word = 0; word <= quote.length; word++) {
    marks[word + 1] = (marks[word] ?? 0) + (quote.markBefore[word] ?? 0);
  }
  return marks;
}

function withoutOverlaps(anchors: readonly Anchor[]): Anchor[] {
  const kept: Anchor[] = [];
  for (const anchor of anchors) {
    const last = kept.at(-1);
    const overlap = last
      ? Math.max(0, last.quote + last.length - anchor.quote, last.source + last.length - anchor.source)
      : 0;
    if (overlap < anchor.length) kept.push(shortened(anchor, overlap));
  }
  return kept;
}

/** A chain's anchors without the words of the quote before `from`. */
export function anchorsFrom({ anchors }: Chain, from: number): Anchor[] {
  return anchors
    .filter(({ quote, length }) => quote + length > from)
    .map((anchor) => shortened(anchor, Math.max(0, from - anchor.quote)));
}

/** An anchor without its first words. */
function shortened(anchor: Anchor, words: number): Anchor {
  const { quote, source, length } = anchor;
  return { ...anchor, quote: quote + words, source: source + words, length: length - words };
}
