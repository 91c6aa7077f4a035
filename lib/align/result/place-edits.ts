/** The differences between a place's words and the quote's. */

import type { TextRange } from '../../text/range';
import type { Piece } from '../search/pieces';
import type { TranscriptIndex } from '../search/transcript-index';
import type { Step } from '../search/word-alignment';
import type { Span, WordEdit } from '../types';
import type { QuoteWords } from '../words/quote-words';
import { hasUnspaced } from '../words/unspaced';
import { NO_WORD } from '../words/vocabulary';
import { compareTexts, type Difference, differencesOf, type WrittenWords } from './edits';
import type { WordStretch } from './spans';

/** Between the texts of spans, so that no word runs from one into the next. */
const SEPARATOR = '\n\n';
const NO_TEXT: WrittenWords = { text: '', words: [], normal: () => '' };

/** How a quote differs from its spans. */
export interface Differences {
  readonly differences: readonly Difference[];
  /** The spans' words and the quote's, that the differences count in. */
  readonly source: WrittenWords;
  readonly quote: WrittenWords;
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
  if (isSame(quote, pieces)) return { differences: [], source: NO_TEXT, quote, asides: [] };
  const text = spans.map((span) => span.text).join(SEPARATOR);
  if (quote.inserted.size > 0 || hasUnspaced(text)) {
    const compared = compareTexts(text, quote.text);
    const all = compared.differences.map((difference) => ({ difference, isAside: isAside(difference, quote) }));
    const differences = all.flatMap((one) => (one.isAside ? [] : one.difference));
    return { ...compared, differences, asides: all.flatMap((one) => (one.isAside ? one.difference.edit : [])) };
  }
  const words: TextRange[] = [];
  const ids: number[] = [];
  let offset = 0;
  stretches.forEach((stretch, i) => {
    const span = spans[i];
    if (!span) return;
    for (let word = stretch.start; word < stretch.end; word++) {
      const shift = offset - span.start;
      words.push({ start: (index.starts[word] ?? 0) + shift, end: (index.ends[word] ?? 0) + shift });
      ids.push(index.ids[word] ?? NO_WORD);
    }
    offset += span.text.length + SEPARATOR.length;
  });
  const source: WrittenWords = {
    text,
    words,
    normal(word) {
      return index.vocabulary.textOf(ids[word] ?? NO_WORD);
    },
  };
  return { differences: differencesOf(allSteps(quote, pieces), source, quote), source, quote, asides: [] };
}

/** True for words put in that the quote says are an editor's. */
function isAside({ edit, quote: { start, end } }: Difference, { inserted }: QuoteWords): boolean {
  if (edit.op !== 'insert') return false;
  for (let word = start; word < end; word++) if (!inserted.has(word)) return false;
  return true;
}

/** True for a quote whose words all stand in one place as they are. */
function isSame(quote: QuoteWords, pieces: readonly Piece[]): boolean {
  const [piece, ...others] = pieces;
  const [step, ...changes] = piece?.steps ?? [];
  return others.length === 0 && changes.length === 0 && step?.kind === 'same' && step.quote === quote.words.length;
}

/** The steps of all pieces, and the words of the quote that no piece has. */
function allSteps(quote: QuoteWords, pieces: readonly Piece[]): Step[] {
  const steps: Step[] = [];
  let placed = 0;
  for (const piece of pieces) {
    pushUnplaced(steps, piece.quote.start - placed);
    for (const step of piece.steps) if (step.source + step.quote > 0) steps.push(step);
    placed = piece.quote.end;
  }
  pushUnplaced(steps, quote.length - placed);
  return steps;
}

function pushUnplaced(steps: Step[], words: number): void {
  if (words > 0) steps.push({ kind: 'insert', source: 0, quote: words });
}
