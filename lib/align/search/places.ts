/**
 * A place: a chain made whole. What lies between its anchors and beyond its ends is aligned word by word, so that it
 * accounts for every word of the quote that has a counterpart near by.
 */

import type { TextRange } from '../../text/range';
import type { QuoteWords } from '../words/quote-words';
import { Cost } from '../words/word-matcher';
import type { Anchor } from './anchors';
import { firstMark, isMarkedOrEnd, lastMark, runsBetweenMarks } from './marks';
import { GrowingPiece, isAlike, joinNear, type Piece } from './pieces';
import { passageAt, type TranscriptIndex } from './transcript-index';
import { type OpenEnd, type Step, type WordAligner, wordsUsed } from './word-alignment';

/** Longest runs of words that are aligned word by word; longer ones count as replaced. */
const MOST_ALIGNED = 64;
/** Words of the quote that a piece is extended by at a time, and how many more of the transcript are looked at. */
const CHUNK = 12;
const SLACK = 6;
/** Evidence of a word that is found again next to a piece, in bits. */
const ALIKE_BITS = 6;
/** The most words at an end of a piece that may stand for other words of the transcript. */
const MOST_REPLACED_AT_END = 3;
/** The same, where no sentence of the transcript begins or ends there. */
const MOST_REPLACED_INSIDE = 2;
const SENTENCE_END = /[.!?。！？]/u;
/** Next to a piece a lesser mark is enough for words beyond it to be others'. */
const CLAUSE_END = /[.,;:!?。！？，；：—–]/u;
/** The most words of a piece that are looked through for the end of a clause: longer ones are no phrases. */
const MOST_CUT_OUT = 12;
/** How far from its neighbours a short piece between marks is looked for, in turn. */
const SEARCH_REACHES = [40, 200];

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
    let piece: GrowingPiece | undefined;
    for (const anchor of anchors) {
      const { quote: start, source } = anchor;
      if (!piece) {
        piece = this.open(quote, start, source, lastMark(quote, from, start));
      } else {
        const mark = firstMark(quote, piece.quoteEnd, start);
        if (mark === null || source === piece.sourceEnd) {
          this.bridge(piece, quote, start, source);
        } else {
          this.close(piece, quote, mark);
          pieces.push(piece.finished());
          piece = this.open(quote, start, source, lastMark(quote, mark, start));
        }
      }
      piece.append([{ kind: anchor.kind, source: anchor.length, quote: anchor.length }]);
    }
    if (piece) {
      this.close(piece, quote, firstMark(quote, piece.quoteEnd, to - 1) ?? to);
      pieces.push(piece.finished());
    }
    return pieces;
  }

  /** Finds pieces for the runs of words between marks that no piece holds, near the pieces around them. */
  fill(quote: QuoteWords, pieces: readonly Piece[]): Piece[] {
    const filled: Piece[] = [];
    let from = 0;
    for (let next = 0; next <= pieces.length; next++) {
      const after = pieces[next];
      for (const run of runsBetweenMarks(quote, from, after?.quote.start ?? quote.length)) {
        const found = this.search(quote, run, filled.at(-1), after);
        if (found) filled.push(found);
      }
      if (after) {
        filled.push(after);
        from = after.quote.end;
      }
    }
    return joinNear(quote, filled);
  }

  /** The best place of a short run of the quote's words, behind one piece or before another; the nearest of equal ones. */
  private search(quote: QuoteWords, run: TextRange, before?: Piece, after?: Piece): Piece | null {
    if (run.end - run.start > MOST_ALIGNED || (!before && !after)) return null;
    for (const reach of SEARCH_REACHES) {
      const start = before ? before.source.end : Math.max(0, (after?.source.start ?? 0) - reach);
      const end = Math.min(this.index.length, after?.source.start ?? start + reach, start + reach);
      if (end <= start) continue;
      const source = { ids: this.index.ids, start, end };
      const found = this.aligner.align(source, { ids: quote.ids, ...run }, 'both', quote.bracketBefore);
      if (wordsUsed(found.steps.filter(isAlike), 'quote') * 2 <= run.end - run.start) continue;
      const { steps } = found;
      return { source: { start: found.start, end: found.start + wordsUsed(steps, 'source') }, quote: run, steps };
    }
    return null;
  }

  /** A piece that ends where an anchor begins: the words before it, from `from` on, that belong to it. */
  private open(quote: QuoteWords, start: number, source: number, from: number): GrowingPiece {
    const piece = new GrowingPiece(source, start);
    while (piece.quoteStart > from && piece.sourceStart > 0) {
      const end = piece.sourceStart;
      const words = { start: Math.max(from, piece.quoteStart - CHUNK), end: piece.quoteStart };
      const within = { start: Math.max(0, end - (words.end - words.start) - SLACK), end };
      const kept = bestEnd(this.align(quote, within, words, 'start').toReversed()).toReversed();
      piece.prepend(kept);
      if (words.start === from || wordsUsed(kept.filter(isAlike), 'quote') < CHUNK / 4) break;
    }
    this.addReplacedBefore(piece, quote, from);
    return piece;
  }

  /** Adds the words behind a piece's last anchor, up to `to`, that belong to it. */
  private close(piece: GrowingPiece, quote: QuoteWords, to: number): void {
    while (piece.quoteEnd < to && piece.sourceEnd < this.index.length) {
      const start = piece.sourceEnd;
      const words = { start: piece.quoteEnd, end: Math.min(to, piece.quoteEnd + CHUNK) };
      const within = { start, end: Math.min(this.index.length, start + (words.end - words.start) + SLACK) };
      const kept = bestEnd(this.align(quote, within, words, 'end'));
      piece.append(kept);
      if (words.end === to || wordsUsed(kept.filter(isAlike), 'quote') < CHUNK / 4) break;
    }
    this.addReplacedBehind(piece, quote, to);
  }

  /** Makes a piece longer, up to where the next anchor begins. */
  private bridge(piece: GrowingPiece, quote: QuoteWords, start: number, source: number): void {
    const words = { start: piece.quoteEnd, end: start };
    const within = { start: piece.sourceEnd, end: source };
    const quoteGap = words.end - words.start;
    const sourceGap = within.end - within.start;
    if (quoteGap > 0 && sourceGap > 0 && quoteGap <= MOST_ALIGNED && sourceGap <= 2 * MOST_ALIGNED) {
      piece.append(this.align(quote, within, words, 'none'));
    } else {
      piece.append([
        { kind: 'delete', source: sourceGap, quote: 0 },
        { kind: 'insert', source: 0, quote: quoteGap },
      ]);
    }
  }

  private align(quote: QuoteWords, source: TextRange, range: TextRange, open: OpenEnd): readonly Step[] {
    const { ids } = this.index;
    return this.aligner.align({ ids, ...source }, { ids: quote.ids, ...range }, open, quote.bracketBefore).steps;
  }

  /**
   * Adds the few words before a piece, up to the quote's beginning or a mark, that are other words than the
   * transcript's: as many, or those up to where the sentence begins. Where it begins right there, or the quote sets its
   * words off, they are taken as put in.
   */
  private addReplacedBefore(piece: GrowingPiece, quote: QuoteWords, from: number): void {
    const words = piece.quoteStart - from;
    const start = piece.sourceStart;
    if (words === 0 || words > MOST_REPLACED_AT_END || !isMarkedOrEnd(quote, from)) return;
    if (isSetOff(quote, piece.quoteStart) || this.endsBefore(start, CLAUSE_END)) return;
    let replaced = 0;
    while (replaced < MOST_REPLACED_AT_END && replaced < start && !this.endsBefore(start - replaced, SENTENCE_END))
      replaced++;
    const isBegun = start === replaced || this.endsBefore(start - replaced, SENTENCE_END);
    const isWhole = isBegun && replaced <= words;
    if (!isWhole && (replaced < words || words > MOST_REPLACED_INSIDE)) return;
    const source = { start: start - (isWhole ? replaced : words), end: start };
    piece.prepend(this.align(quote, source, { start: from, end: piece.quoteStart }, 'none'));
  }

  /** The same for the words behind a piece. */
  private addReplacedBehind(piece: GrowingPiece, quote: QuoteWords, to: number): void {
    const words = to - piece.quoteEnd;
    const end = piece.sourceEnd;
    if (words === 0 || words > MOST_REPLACED_AT_END || !isMarkedOrEnd(quote, to)) return;
    if (isSetOff(quote, piece.quoteEnd) || this.endsBefore(end, CLAUSE_END)) return;
    let replaced = 0;
    while (
      replaced < MOST_REPLACED_AT_END &&
      end + replaced < this.index.length &&
      !this.endsBefore(end + replaced, SENTENCE_END)
    )
      replaced++;
    const isEnded = end + replaced === this.index.length || this.endsBefore(end + replaced, SENTENCE_END);
    // A quote with a full stop goes on to that of the transcript.
    const isWhole = isEnded && (replaced <= words || isEndOfSentence(quote, to));
    if (!isWhole && (replaced < words || words > MOST_REPLACED_INSIDE)) return;
    const source = { start: end, end: end + (isWhole ? replaced : words) };
    piece.append(this.align(quote, source, { start: piece.quoteEnd, end: to }, 'none'));
  }

  /** Whether the words of a single piece go on over the end of a clause, and neither begin nor end with a sentence. */
  isCutOut(pieces: readonly Piece[]): boolean {
    const [piece, ...others] = pieces;
    if (!piece || others.length > 0) return false;
    const { start, end } = piece.source;
    if (end - start > MOST_CUT_OUT || end >= this.index.length) return false;
    if (this.endsBefore(start, SENTENCE_END) || this.endsBefore(end, SENTENCE_END)) return false;
    for (let word = start + 1; word < end; word++) if (this.endsBefore(word, CLAUSE_END)) return true;
    return false;
  }

  /** Whether the transcript has such a mark, or a passage's end, before a word. */
  private endsBefore(word: number, mark: RegExp): boolean {
    const passage = passageAt(this.index, word);
    if (word <= (this.index.passageStarts[passage] ?? 0)) return true;
    const text = this.index.passages[passage]?.text ?? '';
    return mark.test(text.slice(this.index.ends[word - 1] ?? 0, this.index.starts[word] ?? text.length));
  }
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

/** Whether the quote marks the end of a sentence behind its last word. */
function isEndOfSentence({ text, words, length }: QuoteWords, to: number): boolean {
  return to === length && SENTENCE_END.test(text.slice(words.at(-1)?.end ?? 0));
}

/** Whether a sentence of the quote begins at a core word. */
function isSetOff({ text, words, indexes }: QuoteWords, core: number): boolean {
  const word = indexes[core] ?? 0;
  return SENTENCE_END.test(text.slice(words[word - 1]?.end ?? 0, words[word]?.start));
}
