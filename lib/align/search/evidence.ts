/**
 * How well a place accounts for a quote, in bits.
 *
 * Two stories are compared: that the quote was taken from this place, with the differences that there are, and that it
 * is other talk of the same kind, which shares these words by chance. Each word found in its place is evidence for the
 * first, the more the less common its phrase is; each difference, each leap to another place, and the number of places
 * that there are to choose from speak against it. (A minimum description length: the bits saved by copying.)
 */

import type { QuoteWords } from '../words/quote-words';
import { Cost } from '../words/word-matcher';
import { elisionCost } from './chains';
import { isAlike, type Piece } from './pieces';
import { type Step, wordsUsed } from './word-alignment';

/** What a near word costs on average; its letters are not looked at again. */
const NEAR = Cost.slip + Cost.slipLetter * 2;
/** A leap without a mark costs as much as finding the place anew, and this: few quoters join what was said apart. */
const LEAP = 16;
const MARKED_LEAP = 1;
/** A mark between pieces in another order speaks for them as much as so many words. */
const MARKED_WORDS = 2;
/** Added where a quote begins or ends otherwise: quoters choose their ends, and shared phrases stop anywhere. */
const LOOSE_END = 6;

/** The evidence for a place. */
export interface Evidence {
  /** Bits for the place less bits against it, the choice among all places included. */
  readonly significance: number;
  /** The part of what the quote's words could tell that speaks for the place: at most 1. */
  readonly share: number;
  /** The part of the quote's core words that the place has: 0 to 1; near words count half. */
  readonly identity: number;
  /** The quote's core words that have no counterpart. */
  readonly missing: number;
  /** The transcript's words within the place that have none. */
  readonly dropped: number;
  /** The fewest words of a piece that is joined to another without a mark; infinity where none is. */
  readonly shortestStitch: number;
  /** Whether the quote begins or ends otherwise than the place. */
  readonly hasLooseEnd: boolean;
  /** The quote without what it begins and ends with that the place does not have: a lead-in, another quote's end. */
  readonly core: CoreEvidence;
}

/** The evidence for the part of a quote from its first word that the place has to its last. */
export interface CoreEvidence {
  readonly words: number;
  readonly share: number;
  readonly identity: number;
}

/**
 * Weighs a place.
 *
 * @param bits For each core word of the quote the evidence of all words before it.
 * @param length Number of words of the transcript.
 */
export function weigh(quote: QuoteWords, pieces: readonly Piece[], bits: Float64Array, length: number): Evidence {
  const anywhere = Math.log2(length + 1);
  let gain = 0;
  let alike = 0;
  let missing = quote.length;
  let dropped = 0;
  let placed = 0;
  let shortestStitch = Number.POSITIVE_INFINITY;
  // The words of the quote from the first that is alike to the last, and what all words up to either told.
  let first: { readonly word: number; readonly gain: number } | undefined;
  let last = { word: 0, gain: 0 };
  pieces.forEach((piece, i) => {
    const before = pieces[i - 1];
    if (before && isMarkedLeap(quote, before, piece)) {
      gain -= MARKED_LEAP + elisionCost(piece.source.start - before.source.end);
    } else if (before) {
      gain -= leapCost(length);
      const isMarked = hasMarkBetween(quote, before, piece);
      const shorter = Math.min(wordsAlike(before), wordsAlike(piece));
      shortestStitch = Math.min(shortestStitch, isMarked ? shorter + MARKED_WORDS : shorter);
    }
    gain -= insertCost(piece.quote.start - (before?.quote.end ?? 0));
    placed = piece.quote.end;
    let word = piece.quote.start;
    for (const step of piece.steps) {
      const told = (bits[word + step.quote] ?? 0) - (bits[word] ?? 0);
      if (isAlike(step)) first ??= { word, gain };
      gain += stepGain(step, told, quote.bracketBefore[word] === 1);
      if (isAlike(step)) missing -= step.quote;
      if (step.kind === 'delete') dropped += step.source;
      if (step.kind === 'near') alike += step.quote / 2;
      else if (step.kind !== 'other' && step.kind !== 'insert') alike += step.quote;
      word += step.quote;
      if (isAlike(step)) last = { word, gain };
    }
  });
  gain -= insertCost(quote.length - placed);
  const looseEnds = Number(first?.word !== 0) + Number(last.word !== quote.length);
  gain -= LOOSE_END * looseEnds;
  const total = bits[quote.length] ?? 0;
  const inner = first ? { words: last.word - first.word, gain: last.gain - first.gain } : { words: 0, gain: 0 };
  const innerTotal = (bits[last.word] ?? 0) - (bits[first?.word ?? 0] ?? 0);
  return {
    significance: gain - anywhere,
    share: total > 0 ? gain / total : 0,
    identity: quote.length > 0 ? alike / quote.length : 0,
    missing,
    dropped,
    shortestStitch,
    hasLooseEnd: looseEnds > 0,
    core: {
      words: inner.words,
      share: innerTotal > 0 ? inner.gain / innerTotal : 0,
      identity: inner.words > 0 ? alike / inner.words : 0,
    },
  };
}

function stepGain(step: Step, told: number, bracketed: boolean): number {
  switch (step.kind) {
    case 'same':
      return told;
    case 'joined':
      return told - Cost.joined;
    case 'variant':
      return told - Cost.variant;
    case 'near':
      return told - NEAR;
    case 'other':
      return -Cost.other;
    case 'insert':
      return -insertCost(step.quote);
    case 'delete':
      return bracketed ? -Cost.bracketed * step.source : -Cost.delete - Cost.deleteNext * (step.source - 1);
  }
}

/** What it costs, in bits, that a quote has so many words more than its place. */
export function insertCost(words: number): number {
  return words > 0 ? Cost.insert + Cost.insertNext * (words - 1) : 0;
}

/** What it costs, in bits, to go on somewhere else in a transcript of `length` words without a mark. */
export function leapCost(length: number): number {
  return LEAP + Math.log2(length + 1);
}

/** True where the quote goes on further down in the transcript, and has a mark there. */
export function isMarkedLeap(quote: QuoteWords, from: Piece, to: Piece): boolean {
  if (to.source.start < from.source.end) return false;
  return hasMarkBetween(quote, from, to);
}

function hasMarkBetween(quote: QuoteWords, from: Piece, to: Piece): boolean {
  return quote.markBefore.subarray(from.quote.end, to.quote.start + 1).includes(1);
}

function wordsAlike({ steps }: Piece): number {
  return wordsUsed(steps.filter(isAlike), 'quote');
}
