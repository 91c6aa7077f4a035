/** The differences between a place's words and the quote's. */

import type { TextRange } from '../../text/range';
import type { Piece } from '../search/pieces';
import type { TranscriptIndex } from '../search/transcript-index';
import type { Step } from '../search/word-alignment';
import type { Span, WordEdit } from '../types';
import type { QuoteWords } from '../words/quote-words';
import { hasUnspaced } from '../words/unspaced';
import { wordsOf } from '../words/words';
import { diffWords, editsOf, type WrittenWords } from './edits';
import type { WordStretch } from './spans';

/** Between the texts of spans, so that no word runs from one into the next. */
const SEPARATOR = '\n\n';

/** How a quote differs from its spans. */
export interface Differences {
  readonly edits: readonly WordEdit[];
  /** The spans' words, that the edits count in. */
  readonly source: WrittenWords;
  /** Words that are an editor's, and no edits: explanations in brackets, and who said it. */
  readonly asides: readonly WordEdit[];
}

/**
 * The differences between the spans' words and the quote's. They are what the pieces' steps say. Where words were left out
 * of the steps (those in brackets), or may be divided otherwise in the spans than in the transcript, the texts are
 * compared anew.
 */
export function placeEdits(
  index: TranscriptIndex,
  quote: QuoteWords,
  pieces: readonly Piece[],
  stretches: readonly WordStretch[],
  spans: readonly Span[],
): Differences {
  if (isSame(quote, pieces)) return { edits: [], source: { text: '', words: [] }, asides: [] };
  const text = spans.map((span) => span.text).join(SEPARATOR);
  if (quote.inserted.size > 0 || hasUnspaced(text)) {
    const all = diffWords(text, quote.text);
    const isAside = ({ op, quoteWord, quote: words }: WordEdit) =>
      op === 'insert' && wordsOf(words).every((_, word) => quote.inserted.has(quoteWord + word));
    const edits = all.filter((edit) => !isAside(edit));
    return { edits, source: { text, words: wordsOf(text) }, asides: all.filter(isAside) };
  }
  const words: TextRange[] = [];
  let offset = 0;
  stretches.forEach((stretch, i) => {
    const span = spans[i];
    if (!span) return;
    for (let word = stretch.start; word < stretch.end; word++) {
      const shift = offset - span.start;
      words.push({ start: (index.starts[word] ?? 0) + shift, end: (index.ends[word] ?? 0) + shift });
    }
    offset += span.text.length + SEPARATOR.length;
  });
  const source = { text, words };
  return { edits: editsOf(allSteps(quote, pieces), source, quote), source, asides: [] };
}

/** True for a quote whose words all stand in one place as they are. */
function isSame(quote: QuoteWords, pieces: readonly Piece[]): boolean {
  const [piece, ...others] = pieces;
  const [step, ...changes] = piece?.steps ?? [];
  return others.length === 0 && changes.length === 0 && step?.kind === 'same' && step.quote === quote.words.length;
}

/** The steps of all pieces, and the words of the quote that no piece has. */
function allSteps(quote: QuoteWords, pieces: readonly Piece[]): Step[] {
  const unplaced = (from: number, to: number): Step => ({ kind: 'insert', source: 0, quote: to - from });
  const steps = pieces.flatMap((piece, i) => [
    unplaced(pieces[i - 1]?.quote.end ?? 0, piece.quote.start),
    ...piece.steps,
  ]);
  steps.push(unplaced(pieces.at(-1)?.quote.end ?? 0, quote.length));
  return steps.filter((step) => step.source + step.quote > 0);
}
