/** The places that one quote may come from, without regard to other quotes. */

import type { TextRange } from '../../text/range';
import { letterDistance } from '../words/near-words';
import { type QuoteWords, readAsSaid, readQuote } from '../words/quote-words';
import { SimilarWords } from '../words/similar-words';
import { Vocabulary } from '../words/vocabulary';
import { WordMatcher } from '../words/word-matcher';
import { AnchorSearch } from './anchors';
import { anchorsFrom, type Chain, chainAnchors } from './chains';
import { evidenceBefore } from './commonness';
import { type Evidence, weigh } from './evidence';
import { GramTable } from './grams';
import { occurrencesOf, occurrencesWithin, readingsOf } from './occurrences';
import { isAlike, type Piece } from './pieces';
import { PlaceBuilder } from './places';
import { quoteRange, stitchedChains } from './stitch';
import { countOf, GRAM, type TranscriptIndex } from './transcript-index';
import { WordAligner } from './word-alignment';

/** A place of a quote. */
export interface Place extends Evidence {
  readonly pieces: readonly Piece[];
  /** Whether the quote begins or ends otherwise, and its place is cut out of the middle of talk. */
  readonly isCutOut: boolean;
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

/** A quote and what its words tell. */
interface Subject {
  readonly quote: QuoteWords;
  readonly grams: GramTable;
  /** For each core word the evidence of all words before it, in bits; then that of all. */
  readonly bits: Float64Array;
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
  { length: 2, most: 10 },
  { length: 1, most: 6 },
];
/** The fewest words without a counterpart that are worth looking for in another place. */
const LEAST_LEAP_WORDS = 3;
/** The most words of one part of the transcript that are read through. */
const MOST_SCANNED = 8192;

/** Finds places in one transcript; keeps what it learns of words between quotes. */
export class PlaceFinder {
  private readonly vocabulary: Vocabulary;
  private readonly builder: PlaceBuilder;
  private similar: SimilarWords | undefined;

  constructor(private readonly index: TranscriptIndex) {
    this.vocabulary = new Vocabulary(index.vocabulary);
    const matcher = new WordMatcher(this.vocabulary, index.numbers, (id) => countOf(index, id) > 0);
    this.builder = new PlaceBuilder(index, new WordAligner(matcher));
  }

  /** The quote's places. Cost: about linear in the quote's length, and hardly dependent on the transcript's. */
  find(text: string): Findings {
    const quote = readQuote(text, this.vocabulary);
    if (quote.length === 0 || this.index.length === 0) {
      return { quote, places: [], exact: 0, exactWithin: () => [] };
    }
    // Brackets may be the transcript's own.
    const whole = quote.words.length > quote.length ? readAsSaid(quote) : null;
    const subject = this.subject(quote);
    return (whole && this.findExactly(this.subject(whole))) ?? this.findExactly(subject) ?? this.findNearly(subject);
  }

  private subject(quote: QuoteWords): Subject {
    const grams = new GramTable(this.index, quote.ids);
    return { quote, grams, bits: evidenceBefore(grams, quote.length, this.index.length) };
  }

  /** The places that have the quote word for word, or null where there are none. */
  private findExactly(subject: Subject): Findings | null {
    const { quote, grams } = subject;
    const { places, count } = occurrencesOf(this.index, quote, grams, this.vocabulary);
    if (count === 0) return null;
    return {
      quote,
      places: places.map((range) => this.exactPlace(subject, range)),
      exact: count,
      exactWithin: (ranges) => this.exactWithin(subject, ranges),
    };
  }

  private findNearly(subject: Subject): Findings {
    const { quote, grams, bits } = subject;
    const search = new AnchorSearch(this.index, quote, grams, bits);
    search.addRare();
    let chains = chainAnchors(search.anchors, quote, bits);
    const total = bits[quote.length] ?? 0;
    for (const { length, most } of COMMON) {
      if (quote.length > most || (chains[0]?.bits ?? 0) > ENOUGH * total) break;
      search.addCommon(length);
      if (length === 1) this.addSimilar(search, quote);
      chains = chainAnchors(search.anchors, quote, bits);
    }
    const least = Math.max(WORTH_ALIGNING * total, WORTH_COMPARING * (chains[0]?.bits ?? 0));
    const places = chains
      .slice(0, MOST_REFINED)
      .filter((chain) => chain.bits >= least)
      .map((chain) => this.place(subject, [chain]));
    const best = distinct(places)[0];
    if (best && wordsLeft(quote, best) >= LEAST_LEAP_WORDS) {
      const stitched = stitchedChains(chains, bits, this.index.length);
      if (stitched) places.push(this.place(subject, stitched));
    }
    return { quote, places: distinct(places), exact: 0, exactWithin: () => [] };
  }

  private exactWithin(subject: Subject, ranges: readonly TextRange[]): Place[] {
    const readings = readingsOf(this.index, subject.quote, this.vocabulary);
    const places = new Map<number, Place>();
    for (const { start, end } of ranges) {
      const within = { start, end: Math.min(end, start + MOST_SCANNED) };
      for (const range of occurrencesWithin(this.index, readings, within)) {
        places.set(range.start, this.exactPlace(subject, range));
      }
    }
    return [...places.values()];
  }

  private exactPlace({ quote, bits }: Subject, source: TextRange): Place {
    const words = source.end - source.start;
    const kind = words === quote.length ? 'same' : 'joined';
    const steps = [{ kind, source: words, quote: quote.length } as const];
    const pieces = [{ source, quote: { start: 0, end: quote.length }, steps }];
    return { pieces, isCutOut: false, ...weigh(quote, pieces, bits, this.index.length) };
  }

  /** Adds anchors for words of the quote that the transcript does not have, but nearly. */
  private addSimilar(search: AnchorSearch, quote: QuoteWords): void {
    quote.ids.forEach((id, word) => {
      if (countOf(this.index, id) > 0) return;
      this.similar ??= new SimilarWords(this.index.vocabulary);
      const text = this.vocabulary.textOf(id);
      const isNear = (other: number) => letterDistance(this.vocabulary.textOf(other), text) !== null;
      search.addSimilar(word, this.similar.near(text).filter(isNear));
    });
  }

  /** The place that some chains make together, in the quote's order. */
  private place({ quote, bits }: Subject, chains: readonly Chain[]): Place {
    const pieces: Piece[] = [];
    chains.forEach((chain, i) => {
      const from = pieces.at(-1)?.quote.end ?? 0;
      const next = chains[i + 1];
      const limit = next ? quoteRange(next).start : quote.length;
      // Anchors of words that the next chain has too belong to it: they are nearer to what it goes on with.
      const anchors = anchorsFrom(chain, from).filter((anchor) => anchor.quote < limit);
      const last = anchors.at(-1);
      const to = Math.max(limit, last ? last.quote + last.length : 0);
      for (const piece of this.builder.build(quote, anchors, from, to)) pieces.push(piece);
    });
    const filled = this.builder.fill(quote, pieces);
    const evidence = weigh(quote, filled, bits, this.index.length);
    return { pieces: filled, isCutOut: evidence.hasLooseEnd && this.builder.isCutOut(filled), ...evidence };
  }
}

/** Places, best first, without those that share words with a better one. */
function distinct(places: readonly Place[]): Place[] {
  const kept: Place[] = [];
  for (const place of [...places].sort((a, b) => b.significance - a.significance)) {
    if (!kept.some((better) => overlaps(better, place))) kept.push(place);
  }
  return kept;
}

function overlaps(a: Place, b: Place): boolean {
  return a.pieces.some(({ source }) =>
    b.pieces.some((other) => source.start < other.source.end && other.source.start < source.end),
  );
}

/** How many words of the quote have no counterpart in a place. */
function wordsLeft(quote: QuoteWords, { pieces }: Place): number {
  let left = quote.length;
  for (const { steps } of pieces) for (const step of steps) if (isAlike(step)) left -= step.quote;
  return left;
}
