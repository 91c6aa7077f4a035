/**
 * Anchors: runs of words that quote and transcript have in common, as long as they can be made.
 *
 * They grow from short runs that the index knows. Rare runs come first; commoner and shorter ones are looked at only
 * where the rare ones do not explain the quote. Every step is held to a budget, so that no text, however repetitive,
 * makes the search long: cost linear in the quote's length.
 */

import type { QuoteWords } from '../words/quote-words';
import { Cost } from '../words/word-matcher';
import type { GramTable } from './grams';
import { GRAM, type TranscriptIndex } from './transcript-index';

/** `length` words from `quote` on in the quote are those from `source` on in the transcript. */
export interface Anchor {
  /** `near` for a single word that is not quite the same. */
  readonly kind: 'same' | 'near';
  readonly quote: number;
  readonly source: number;
  readonly length: number;
  /** Evidence of its words, in bits. */
  readonly bits: number;
}

/** A part `[from, to)` of the table of positions, where runs stand that begin with a word of the quote. */
interface GramPlaces {
  readonly word: number;
  readonly from: number;
  readonly to: number;
}

/** Place in the transcript less place in the quote, and the evidence of the words that agree there, in bits. */
interface Diagonal {
  readonly diagonal: number;
  readonly bits: number;
}

/** How many places of one run of words are taken as they are, by the length of the quote. */
const PLACES_SHORT = 32;
const PLACES_LONG = 4;
const LONG_QUOTE = 200;
/** How many pairs of words are compared to find the best places of common runs. */
const MOST_COMPARED = 1 << 15;
/** How many such runs are looked at: a quote that has a few changes still has some of them. */
const MOST_RUNS = 6;
/** How many of those places are kept. */
const MOST_KEPT = 12;
/** How many pairs of words are compared to make anchors longer: so many, and so many for each word of the quote. */
const LEAST_BUDGET = 1 << 16;
const BUDGET_A_WORD = 64;
/** How far words may be shifted against each other and still speak for one place. */
const REACH = 2;

/** Collects anchors of one quote. */
export class AnchorSearch {
  readonly anchors: Anchor[] = [];
  /** By diagonal, the last anchor that was made on it. */
  private readonly latest = new Map<number, Anchor>();
  /** Diagonals that all anchors were added of. */
  private readonly added = new Set<number>();
  /** How often a run of `GRAM` words may be said and still be rare. */
  private readonly mostRare: number;
  private budget: number;

  /** @param evidence For each word of the quote the evidence of all words before it, in bits. */
  constructor(
    private readonly index: TranscriptIndex,
    private readonly quote: QuoteWords,
    private readonly grams: GramTable,
    private readonly evidence: Float64Array,
  ) {
    this.mostRare = quote.length > LONG_QUOTE ? PLACES_LONG : PLACES_SHORT;
    this.budget = LEAST_BUDGET + BUDGET_A_WORD * quote.length;
  }

  /** Adds the anchors of rare runs of `GRAM` words. */
  addRare(): void {
    for (let word = 0; word + GRAM <= this.quote.length; word++) {
      if (this.countAt(word, GRAM) > this.mostRare) continue;
      const to = this.grams.to(word, GRAM);
      for (let place = this.grams.from(word, GRAM); place < to && this.budget > 0; place++) {
        this.addPlace(word, this.index.sorted[place] ?? 0);
      }
    }
  }

  /**
   * Looks at the places of runs of `length` words that are not rare, the rarest first, and adds the anchors of those
   * around which most of the quote's other words stand too.
   */
  addCommon(length: number): void {
    const words: number[] = [];
    const least = length === GRAM ? this.mostRare : 0;
    for (let word = 0; word + length <= this.quote.length; word++) {
      if (this.countAt(word, length) > least) words.push(word);
    }
    const { grams } = this;
    words.sort((a, b) => grams.count(a, length) - grams.count(b, length));
    const rarest = words.slice(0, MOST_RUNS);
    const best = this.bestPlaces(
      rarest.map((word) => ({ word, from: grams.from(word, length), to: grams.to(word, length) })),
    );
    for (const { diagonal } of best) this.addAround(diagonal);
  }

  /** Adds the anchors of the best places of words that are written nearly like one of the quote. */
  addSimilar(word: number, ids: readonly number[]): void {
    const { firsts } = this.index;
    const best = this.bestPlaces(ids.map((id) => ({ word, from: firsts[id] ?? 0, to: firsts[id + 1] ?? 0 })));
    for (const { diagonal } of best) {
      this.push('near', word, word + diagonal, 1);
      this.addAround(diagonal);
    }
  }

  /** The diagonals, of parts of the table of positions, that most of the quote's words stand on. */
  private bestPlaces(parts: readonly GramPlaces[]): Diagonal[] {
    let left = MOST_COMPARED / (this.quote.length * (2 * REACH + 1));
    const best: Diagonal[] = [];
    for (const { word, from, to } of parts) {
      for (let place = from; place < to && left > 0; place++, left--) {
        const diagonal = (this.index.sorted[place] ?? 0) - word;
        const bits = this.agreement(diagonal);
        if (best.length === MOST_KEPT && (best.at(-1)?.bits ?? 0) >= bits) continue;
        if (best.some((other) => other.diagonal === diagonal)) continue;
        if (best.length === MOST_KEPT) best.pop();
        const at = best.findIndex((other) => other.bits < bits);
        best.splice(at < 0 ? best.length : at, 0, { diagonal, bits });
      }
    }
    return best;
  }

  /** Adds all runs of equal words on a diagonal and those next to it. */
  private addAround(diagonal: number): void {
    for (let near = diagonal - REACH; near <= diagonal + REACH; near++) {
      if (this.added.has(near)) continue;
      this.added.add(near);
      for (let word = 0; word < this.quote.length; word++) {
        if (this.quote.ids[word] === this.index.ids[word + near]) this.addPlace(word, word + near);
      }
    }
  }

  /** How often a run of words occurs; runs across a mark count as never said. */
  private countAt(word: number, length: number): number {
    for (let next = word + 1; next < word + length; next++) if (this.quote.markBefore[next] === 1) return 0;
    return this.grams.count(word, length);
  }

  /** Evidence of the words that stand on a diagonal, or near it. */
  private agreement(diagonal: number): number {
    const { evidence } = this;
    const { ids } = this.quote;
    const text = this.index.ids;
    let bits = 0;
    const last = Math.min(ids.length, text.length - REACH - diagonal);
    for (let word = Math.max(0, -REACH - diagonal); word < ids.length; word++) {
      const id = ids[word];
      const from = Math.max(0, word + diagonal - REACH);
      const to = word < last ? word + diagonal + REACH : text.length - 1;
      for (let position = from; position <= to; position++) {
        if (text[position] === id) {
          bits += (evidence[word + 1] ?? 0) - (evidence[word] ?? 0);
          break;
        }
      }
    }
    return bits;
  }

  /** Makes the anchor that holds a pair of equal words as long as it can be. */
  private addPlace(word: number, position: number): void {
    const diagonal = position - word;
    const latest = this.latest.get(diagonal);
    if (latest && latest.quote <= word && word < latest.quote + latest.length) return;
    const { ids, markBefore } = this.quote;
    const text = this.index.ids;
    let start = word;
    while (start > 0 && markBefore[start] === 0 && ids[start - 1] === text[start - 1 + diagonal]) start--;
    let end = word + 1;
    while (end < ids.length && markBefore[end] === 0 && ids[end] === text[end + diagonal]) end++;
    this.budget -= end - start;
    const anchor = this.push('same', start, start + diagonal, end - start);
    this.latest.set(diagonal, anchor);
  }

  private push(kind: Anchor['kind'], quote: number, source: number, length: number): Anchor {
    const told = (this.evidence[quote + length] ?? 0) - (this.evidence[quote] ?? 0);
    const anchor: Anchor = { kind, quote, source, length, bits: kind === 'same' ? told : told - Cost.form };
    this.anchors.push(anchor);
    return anchor;
  }
}
