/** Pieces: what places are made of. */

import type { TextRange } from '../../text/range';
import type { QuoteWords } from '../words/quote-words';
import { MOST_DROPPED } from './chains';
import { firstMark } from './marks';
import { joinSteps, type Step, type StepKind, wordsUsed } from './word-alignment';

/** One contiguous stretch of the transcript, and what the quote makes of it. Ranges count words. */
export interface Piece {
  readonly source: TextRange;
  /** Core words of the quote. */
  readonly quote: TextRange;
  /** From the first word of both ranges to the last. */
  readonly steps: readonly Step[];
}

const ALIKE: ReadonlySet<StepKind> = new Set(['same', 'joined', 'variant', 'near']);

/** True for a step whose words are the same or nearly so. */
export function isAlike({ kind }: Step): boolean {
  return ALIKE.has(kind);
}

/** A piece while steps are added to it, at either end. */
export class GrowingPiece {
  sourceEnd: number;
  quoteEnd: number;
  private steps: Step[] = [];

  constructor(
    public sourceStart: number,
    public quoteStart: number,
  ) {
    this.sourceEnd = sourceStart;
    this.quoteEnd = quoteStart;
  }

  append(steps: readonly Step[]): void {
    for (const step of steps) this.steps.push(step);
    this.sourceEnd += wordsUsed(steps, 'source');
    this.quoteEnd += wordsUsed(steps, 'quote');
  }

  prepend(steps: readonly Step[]): void {
    this.steps = [...steps, ...this.steps];
    this.sourceStart -= wordsUsed(steps, 'source');
    this.quoteStart -= wordsUsed(steps, 'quote');
  }

  finished(): Piece {
    return {
      source: { start: this.sourceStart, end: this.sourceEnd },
      quote: { start: this.quoteStart, end: this.quoteEnd },
      steps: joinSteps(this.steps),
    };
  }
}

/** Pieces with those made one between which the quote drops or puts in some words without a mark. */
export function joinNear(quote: QuoteWords, pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const source = last ? piece.source.start - last.source.end : -1;
    const isNear = source >= 0 && source <= MOST_DROPPED;
    if (last && (source === 0 || (isNear && firstMark(quote, last.quote.end, piece.quote.start) === null))) {
      const steps: Step[] = [
        ...last.steps,
        { kind: 'delete', source, quote: 0 },
        { kind: 'insert', source: 0, quote: piece.quote.start - last.quote.end },
        ...piece.steps,
      ];
      joined[joined.length - 1] = {
        source: { start: last.source.start, end: piece.source.end },
        quote: { start: last.quote.start, end: piece.quote.end },
        steps: joinSteps(steps),
      };
    } else {
      joined.push(piece);
    }
  }
  return joined;
}
