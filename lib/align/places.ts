/**
 * A place: a chain made whole. What lies between its anchors and beyond its ends is aligned word by word, so that it
 * accounts for every word of the quote that has a counterpart near by.
 */
import type { Anchor } from './anchors';
import { MOST_DROPPED } from './chains';
import type { QuoteWords } from './quote-words';
import { passageAt, type TranscriptIndex } from './transcript-index';
import type { TextRange } from './types';
import { joinSteps, type OpenEnd, type Step, type StepKind, type WordAligner, wordsUsed } from './word-alignment';
import { Cost } from './word-matcher';

/** One contiguous stretch of the transcript, and what the quote makes of it. Ranges count words. */
export interface Piece {
  readonly source: TextRange;
  /** Core words of the quote. */
  readonly quote: TextRange;
  /** From the first word of both ranges to the last. */
  readonly steps: readonly Step[];
}

/** Longest runs of words that are aligned word by word; longer ones count as replaced. */
const MOST_ALIGNED = 64;
/** Words of the quote that a piece is extended by at a time, and how many more of the transcript are looked at. */
const CHUNK = 16;
const SLACK = 8;
/** Evidence of a word that is found again next to a piece, in bits. */
const ALIKE_BITS = 6;
/** The most words at an end of a piece that may stand for other words of the transcript. */
const MOST_REPLACED_AT_END = 2;
/** How far from its neighbours a short piece between marks is looked for. */
const SEARCH_REACH = 200;

/** Makes places of chains. */
export class PlaceBuilder {
  constructor(
    private readonly index: TranscriptIndex,
    private readonly aligner: WordAligner,
  ) {}

  /**
   * The pieces that a chain's anchors make, in the quote's order, all within the words `[from, to)` of the quote. A
   * piece ends at a mark where the transcript has more words there than the quote.
   */
  build(quote: QuoteWords, anchors: readonly Anchor[], from: number, to: number): Piece[] {
    const pieces: Piece[] = [];
    let piece: Piece | undefined;
    for (const anchor of anchors) {
      const { quote: start, source } = anchor;
      if (!piece) {
        piece = this.open(quote, start, source, lastMark(quote, from, start));
      } else {
        const mark = firstMark(quote, piece.quote.end, start);
        if (mark === null || source === piece.source.end) {
          piece = this.bridge(piece, quote, start, source);
        } else {
          pieces.push(this.close(piece, quote, mark));
          piece = this.open(quote, start, source, lastMark(quote, mark, start));
        }
      }
      piece = extended(piece, [{ kind: anchor.kind, source: anchor.length, quote: anchor.length }]);
    }
    if (piece) pieces.push(this.close(piece, quote, firstMark(quote, piece.quote.end, to - 1) ?? to));
    return pieces;
  }

  /** Finds pieces for the runs of words between marks that no piece holds, near the pieces around them. */
  fill(quote: QuoteWords, pieces: readonly Piece[]): Piece[] {
    const filled: Piece[] = [];
    let from = 0;
    for (let next = 0; next <= pieces.length; next++) {
      const before = filled.at(-1);
      const after = pieces[next];
      const to = after?.quote.start ?? quote.length;
      for (const run of runsBetweenMarks(quote, from, to)) {
        const low = filled.at(-1)?.source.end ?? (after ? after.source.start - SEARCH_REACH : 0);
        const high = Math.min(after?.source.start ?? low + SEARCH_REACH, low + SEARCH_REACH);
        const found =
          before || after ? this.search(quote, run, Math.max(0, low), Math.min(high, this.index.length)) : null;
        if (found) filled.push(found);
      }
      if (after) {
        filled.push(after);
        from = after.quote.end;
      }
    }
    return joinNear(quote, filled);
  }

  /** The best place of a short run of the quote's words within a part of the transcript. */
  private search(quote: QuoteWords, run: TextRange, low: number, high: number): Piece | null {
    if (run.end - run.start > MOST_ALIGNED || high <= low) return null;
    const { start, steps } = this.aligner.align(
      { ids: this.index.ids, start: low, end: high },
      { ids: quote.ids, ...run },
      'both',
      quote.bracketBefore,
    );
    if (wordsUsed(steps.filter(isAlike), 'quote') * 2 <= run.end - run.start) return null;
    return {
      source: { start, end: start + wordsUsed(steps, 'source') },
      quote: run,
      steps,
    };
  }

  /** An empty piece that ends where an anchor begins, with the words before it, from `from` on, that belong to it. */
  private open(quote: QuoteWords, start: number, source: number, from: number): Piece {
    let piece: Piece = { source: { start: source, end: source }, quote: { start, end: start }, steps: [] };
    while (piece.quote.start > from && piece.source.start > 0) {
      const { start: end } = piece.source;
      const words = { start: Math.max(from, piece.quote.start - CHUNK), end: piece.quote.start };
      const within = { start: Math.max(0, end - (words.end - words.start) - SLACK), end };
      const steps = this.align(quote, within, words, 'start');
      const kept = bestEnd(steps.toReversed()).toReversed();
      if (words.start > from && wordsUsed(kept.filter(isAlike), 'quote') >= CHUNK / 4) {
        piece = preceded(piece, kept);
        continue;
      }
      const head = steps.slice(0, steps.length - kept.length);
      const first = end - wordsUsed(steps, 'source');
      const keep =
        words.start === from &&
        isMarkedOrEnd(quote, from) &&
        this.standsFor(head, first + 1, first + wordsUsed(head, 'source'));
      return preceded(piece, keep ? steps : kept);
    }
    return piece;
  }

  /** A piece with the words behind its last anchor, up to `to`, that belong to it. */
  private close(opened: Piece, quote: QuoteWords, to: number): Piece {
    let piece = opened;
    while (piece.quote.end < to && piece.source.end < this.index.length) {
      const { end: start } = piece.source;
      const words = { start: piece.quote.end, end: Math.min(to, piece.quote.end + CHUNK) };
      const within = { start, end: Math.min(this.index.length, start + (words.end - words.start) + SLACK) };
      const steps = this.align(quote, within, words, 'end');
      const kept = bestEnd(steps);
      if (words.end < to && wordsUsed(kept.filter(isAlike), 'quote') >= CHUNK / 4) {
        piece = extended(piece, kept);
        continue;
      }
      const tail = steps.slice(kept.length);
      const first = start + wordsUsed(kept, 'source');
      const keep =
        words.end === to &&
        isMarkedOrEnd(quote, to) &&
        this.standsFor(tail, first, first + wordsUsed(tail, 'source') - 1);
      return extended(piece, keep ? steps : kept);
    }
    return piece;
  }

  /** A piece made longer up to where the next anchor begins. */
  private bridge(piece: Piece, quote: QuoteWords, start: number, source: number): Piece {
    const quoteRange = { start: piece.quote.end, end: start };
    const sourceRange = { start: piece.source.end, end: source };
    const quoteGap = start - quoteRange.start;
    const sourceGap = source - sourceRange.start;
    if (quoteGap === 0 || sourceGap === 0 || quoteGap > MOST_ALIGNED || sourceGap > 2 * MOST_ALIGNED) {
      return extended(piece, [
        { kind: 'delete', source: sourceGap, quote: 0 },
        { kind: 'insert', source: 0, quote: quoteGap },
      ]);
    }
    return extended(piece, this.align(quote, sourceRange, quoteRange, 'none'));
  }

  private align(quote: QuoteWords, source: TextRange, range: TextRange, open: OpenEnd): readonly Step[] {
    const { ids } = this.index;
    return this.aligner.align({ ids, ...source }, { ids: quote.ids, ...range }, open, quote.bracketBefore).steps;
  }

  /**
   * Whether words at the end of a piece that are unlike the transcript's stand for them: few do, and none do where a
   * sentence ends before one of the transcript's words `[first, last]`.
   */
  private standsFor(steps: readonly Step[], first: number, last: number): boolean {
    if (wordsUsed(steps, 'source') === 0 || wordsUsed(steps, 'quote') > MOST_REPLACED_AT_END) return false;
    for (let word = first; word <= last; word++) if (this.sentenceEndsBefore(word)) return false;
    return true;
  }

  private sentenceEndsBefore(word: number): boolean {
    const passage = passageAt(this.index, word);
    if (word <= (this.index.passageStarts[passage] ?? 0)) return true;
    const text = this.index.passages[passage]?.text ?? '';
    return /[.!?。！？]/.test(text.slice(this.index.ends[word - 1], this.index.starts[word]));
  }
}

const ALIKE: ReadonlySet<StepKind> = new Set(['same', 'joined', 'variant', 'near']);

/** True for a step whose words are the same or nearly so. */
export function isAlike({ kind }: Step): boolean {
  return ALIKE.has(kind);
}

/** Steps up to where their evidence is greatest: what follows is more likely chance than the same talk. */
function bestEnd(steps: readonly Step[]): readonly Step[] {
  let best = 0;
  let end = 0;
  let score = 0;
  steps.forEach((step, i) => {
    score += stepScore(step);
    if (score > best) {
      best = score;
      end = i + 1;
    }
  });
  return steps.slice(0, end);
}

function stepScore({ kind, source, quote }: Step): number {
  if (kind === 'same' || kind === 'joined' || kind === 'variant') return ALIKE_BITS * quote;
  if (kind === 'near') return ALIKE_BITS - Cost.form;
  if (kind === 'delete') return -Cost.delete - Cost.deleteNext * (source - 1);
  return kind === 'insert' ? -Cost.insert - Cost.insertNext * (quote - 1) : -Cost.other;
}

function preceded(piece: Piece, steps: readonly Step[]): Piece {
  return {
    source: { start: piece.source.start - wordsUsed(steps, 'source'), end: piece.source.end },
    quote: { start: piece.quote.start - wordsUsed(steps, 'quote'), end: piece.quote.end },
    steps: joinSteps([...steps, ...piece.steps]),
  };
}

function extended(piece: Piece, steps: readonly Step[]): Piece {
  return {
    source: { start: piece.source.start, end: piece.source.end + wordsUsed(steps, 'source') },
    quote: { start: piece.quote.start, end: piece.quote.end + wordsUsed(steps, 'quote') },
    steps: joinSteps([...piece.steps, ...steps]),
  };
}

/** Pieces with those made one between which the quote drops or puts in some words without a mark. */
function joinNear(quote: QuoteWords, pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const source = last ? piece.source.start - last.source.end : -1;
    const isNear = source >= 0 && source <= MOST_DROPPED;
    if (last && (source === 0 || (isNear && firstMark(quote, last.quote.end, piece.quote.start) === null))) {
      const inserted = piece.quote.start - last.quote.end;
      const between: Step[] = [
        { kind: 'delete', source, quote: 0 },
        { kind: 'insert', source: 0, quote: inserted },
      ];
      joined[joined.length - 1] = extended(last, [...between, ...piece.steps]);
    } else {
      joined.push(piece);
    }
  }
  return joined;
}

/** The first word in `[from, to]` that has a mark before it. */
function firstMark(quote: QuoteWords, from: number, to: number): number | null {
  for (let word = from; word <= to; word++) if (quote.markBefore[word] === 1) return word;
  return null;
}

/** The last word in `[from, to]` that has a mark before it, or else `from`. */
function lastMark(quote: QuoteWords, from: number, to: number): number {
  let word = to;
  while (word > from && quote.markBefore[word] !== 1) word--;
  return word;
}

function isMarkedOrEnd(quote: QuoteWords, word: number): boolean {
  return word === 0 || word === quote.length || quote.markBefore[word] === 1;
}

/** The words `[from, to)` in runs that begin and end at marks or at the quote's ends; others are left out. */
function runsBetweenMarks(quote: QuoteWords, from: number, to: number): TextRange[] {
  const runs: TextRange[] = [];
  let start: number | null = null;
  for (let word = from; word <= to; word++) {
    if (!isMarkedOrEnd(quote, word)) continue;
    if (start !== null) runs.push({ start, end: word });
    start = word;
  }
  return runs;
}
