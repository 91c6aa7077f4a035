/** The places that one quote may come from, without regard to other quotes. */
import { AnchorSearch } from './anchors';
import { anchorsFrom, type Chain, chainAnchors } from './chains';
import { type Evidence, insertCost, leapCost, weigh } from './evidence';
import { commonness, gramsOf } from './grams';
import { letterDistance } from './near-words';
import { occurrencesOf, occurrencesWithin, readingsOf } from './occurrences';
import { type Piece, PlaceBuilder } from './places';
import { type QuoteWords, readQuote } from './quote-words';
import { SimilarWords } from './similar-words';
import { countOf, GRAM, type TranscriptIndex } from './transcript-index';
import type { TextRange } from './types';
import { Vocabulary } from './vocabulary';
import { WordAligner } from './word-alignment';
import { WordMatcher } from './word-matcher';

/** A place of a quote. */
export interface Place extends Evidence {
  readonly pieces: readonly Piece[];
}

/** What is known of a quote on its own. */
export interface Findings {
  readonly quote: QuoteWords;
  /** Best first; those behind the first lie elsewhere. */
  readonly places: readonly Place[];
  /** How many places have the quote's words in one piece, word for word. */
  readonly exact: number;
  /** Those of them that lie in parts of the transcript. */
  exactWithin(ranges: readonly TextRange[]): Place[];
}

/** The most chains that are aligned word by word. */
const MOST_REFINED = 6;
/** The part of the quote that a chain must explain for that, and its part of what the best chain explains. */
const WORTH_ALIGNING = 0.2;
const WORTH_COMPARING = 0.5;
/** Where the best chain explains less than this part of the quote, commoner and shorter runs are looked at too. */
const ENOUGH = 0.6;
/** Their lengths, and the longest quotes that need them. */
const COMMON = [
  { length: GRAM, most: Number.POSITIVE_INFINITY },
  { length: 2, most: 16 },
  { length: 1, most: 8 },
];
/** The fewest words, and bits, of a quote that are worth a leap to another place. */
const LEAST_LEAP_WORDS = 3;
/** The most words that chains from places apart may both have: what one ends with is by chance what stands before the next. */
const MOST_SHARED = 3;

/** The most words of one part of the transcript that are read through. */
const MOST_SCANNED = 8192;

const nothing = { places: [], exact: 0, exactWithin: () => [] };

/** Finds places in one transcript; keeps what it learns of words between quotes. */
export class PlaceFinder {
  private readonly vocabulary: Vocabulary;
  private readonly builder: PlaceBuilder;
  private similar: SimilarWords | undefined;

  constructor(private readonly index: TranscriptIndex) {
    this.vocabulary = new Vocabulary(index.vocabulary);
    const matcher = new WordMatcher(this.vocabulary, (id) => countOf(index, id) > 0);
    this.builder = new PlaceBuilder(index, new WordAligner(matcher));
  }

  /** The quote's places. Cost: about linear in the quote's length, and hardly dependent on the transcript's. */
  find(text: string): Findings {
    const quote = readQuote(text, this.vocabulary);
    if (quote.length === 0 || this.index.length === 0) return { ...nothing, quote };
    const grams = gramsOf(this.index, quote);
    const bits = summed(commonness(this.index, quote, grams));
    const occurrences = occurrencesOf(this.index, quote, this.vocabulary);
    if (occurrences.count > 0) {
      const places = occurrences.places.map((range) => this.exactPlace(quote, range, bits));
      return {
        quote,
        places,
        exact: occurrences.count,
        exactWithin: (ranges) => this.exactWithin(quote, ranges, bits),
      };
    }
    const search = new AnchorSearch(this.index, quote, grams, bits);
    const total = bits[quote.length] ?? 0;
    search.addRare();
    let chains = chainAnchors(search.anchors, quote, bits);
    for (const { length, most } of COMMON) {
      if (quote.length > most || (chains[0]?.bits ?? 0) > ENOUGH * total) break;
      search.addCommon(length);
      if (length === 1) this.addSimilar(search, quote);
      chains = chainAnchors(search.anchors, quote, bits);
    }
    const least = Math.max(WORTH_ALIGNING * total, WORTH_COMPARING * (chains[0]?.bits ?? 0));
    const worth = chains.slice(0, MOST_REFINED).filter((chain) => chain.bits >= least);
    const places = this.distinct(worth.map((chain) => this.place(quote, [chain], bits)));
    const best = places[0];
    if (!best || wordsLeft(quote, best.pieces) < LEAST_LEAP_WORDS) return { ...nothing, quote, places };
    const stitched = this.stitch(quote, chains, bits);
    const better = stitched && stitched.significance > best.significance ? [stitched, ...places] : places;
    return { ...nothing, quote, places: this.distinct(better) };
  }

  private exactWithin(quote: QuoteWords, ranges: readonly TextRange[], bits: Float64Array): Place[] {
    const readings = readingsOf(this.index, quote, this.vocabulary);
    const starts = new Set<number>();
    const places: Place[] = [];
    for (const { start, end } of ranges) {
      const within = { start, end: Math.min(end, start + MOST_SCANNED) };
      for (const place of occurrencesWithin(this.index, readings, within)) {
        if (!starts.has(place.start)) places.push(this.exactPlace(quote, place, bits));
        starts.add(place.start);
      }
    }
    return places;
  }

  private exactPlace(quote: QuoteWords, source: TextRange, bits: Float64Array): Place {
    const range = { start: 0, end: quote.length };
    const words = source.end - source.start;
    const kind = words === quote.length ? ('same' as const) : ('joined' as const);
    const pieces = [{ source, quote: range, steps: [{ kind, source: words, quote: quote.length }] }];
    return { pieces, ...weigh(quote, pieces, bits, this.index.length) };
  }

  /** Adds anchors for words of the quote that the transcript does not have, but nearly. */
  private addSimilar(search: AnchorSearch, quote: QuoteWords): void {
    quote.ids.forEach((id, word) => {
      if (countOf(this.index, id) > 0) return;
      this.similar ??= new SimilarWords(this.index.vocabulary);
      const text = this.vocabulary.textOf(id);
      const near = this.similar
        .near(text)
        .filter((other) => letterDistance(this.vocabulary.textOf(other), text) !== null);
      search.addSimilar(word, near);
    });
  }

  /** The place that some chains make together, in the quote's order. */
  private place(quote: QuoteWords, chains: readonly Chain[], bits: Float64Array): Place {
    const pieces: Piece[] = [];
    chains.forEach((chain, i) => {
      const from = pieces.at(-1)?.quote.end ?? 0;
      const next = chains[i + 1];
      const to = next ? Math.max(quoteRange(next).start, quoteRange(chain).end) : quote.length;
      pieces.push(...this.builder.build(quote, anchorsFrom(chain, from), from, to));
    });
    const filled = this.builder.fill(quote, pieces);
    return { pieces: filled, ...weigh(quote, filled, bits, this.index.length) };
  }

  /** The best explanation of the quote by chains from places apart: those whose parts of the quote do not overlap. */
  private stitch(quote: QuoteWords, chains: readonly Chain[], bits: Float64Array): Place | null {
    const leap = leapCost(this.index.length);
    const parts = chains.map((chain) => ({ chain, ...quoteRange(chain) })).sort((a, b) => a.end - b.end);
    const best: { score: number; before: number }[] = [];
    parts.forEach((part, i) => {
      let score = part.chain.bits - leap - insertCost(part.start);
      let before = -1;
      for (let j = 0; j < i; j++) {
        const earlier = parts[j];
        if (!earlier || earlier.start >= part.start || earlier.end > part.start + MOST_SHARED) continue;
        const shared = earlier.end > part.start ? (bits[earlier.end] ?? 0) - (bits[part.start] ?? 0) : 0;
        const skipped = insertCost(part.start - earlier.end);
        const joined = (best[j]?.score ?? 0) + part.chain.bits - shared - skipped - leap;
        if (joined > score) {
          score = joined;
          before = j;
        }
      }
      best.push({ score, before });
    });
    let at = -1;
    let most = Number.NEGATIVE_INFINITY;
    parts.forEach(({ end }, i) => {
      const score = (best[i]?.score ?? 0) - insertCost(quote.length - end);
      if (score > most) [at, most] = [i, score];
    });
    const chosen: Chain[] = [];
    for (; at >= 0; at = best[at]?.before ?? -1) {
      const part = parts[at];
      if (part) chosen.unshift(part.chain);
    }
    return chosen.length > 1 ? this.place(quote, chosen, bits) : null;
  }

  /** Places, best first, without those that mostly lie on a better one's words. */
  private distinct(places: readonly Place[]): Place[] {
    const kept: Place[] = [];
    for (const place of [...places].sort((a, b) => b.significance - a.significance)) {
      if (!kept.some((better) => overlaps(better, place))) kept.push(place);
    }
    return kept;
  }
}

function quoteRange({ anchors }: Chain): TextRange {
  const last = anchors.at(-1);
  return { start: anchors[0]?.quote ?? 0, end: last ? last.quote + last.length : 0 };
}

function overlaps(a: Place, b: Place): boolean {
  return a.pieces.some((piece) =>
    b.pieces.some((other) => piece.source.start < other.source.end && other.source.start < piece.source.end),
  );
}

function wordsLeft(quote: QuoteWords, pieces: readonly Piece[]): number {
  let left = quote.length;
  for (const piece of pieces) {
    for (const { kind, quote: words } of piece.steps) if (kind !== 'insert' && kind !== 'other') left -= words;
  }
  return left;
}

function summed(bits: Float64Array): Float64Array {
  const sums = new Float64Array(bits.length + 1);
  bits.forEach((value, word) => {
    sums[word + 1] = (sums[word] ?? 0) + value;
  });
  return sums;
}
