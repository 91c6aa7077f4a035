/** Differences between two texts, word by word. */

import type { TextRange } from '../../text/range';
import type { Step } from '../search/word-alignment';
import type { WordEdit } from '../types';
import { type Word, wordsOf } from '../words/words';
import { alignTexts } from './align-texts';

/** A text and where its words stand. */
export interface WrittenWords {
  readonly text: string;
  readonly words: readonly TextRange[];
  /** The folded form of a word, by its index among the words. */
  normal(word: number): string;
}

/** Words of the quote that stand in the place of words of the source; ranges count the words of either text. */
interface Change {
  readonly source: TextRange;
  readonly quote: TextRange;
}

/** One edit, and the words that it is about. */
export interface Difference extends Change {
  readonly edit: WordEdit;
}

/**
 * The differences that turn the words of `source` into those of `quote`, in order. Words that differ only in case,
 * punctuation, typographic variants, or in whether a compound is joined or split, do not differ. Neighbouring
 * differences are one edit. Cost: about linear in the lengths.
 */
export function diffWords(source: string, quote: string): WordEdit[] {
  return compareTexts(source, quote).differences.map(({ edit }) => edit);
}

/** Two texts as words, and how the first becomes the second. */
export interface ComparedTexts {
  readonly source: WrittenWords;
  readonly quote: WrittenWords;
  readonly differences: readonly Difference[];
}

/** The same as `diffWords` with the words that the edits are about. */
export function compareTexts(source: string, quote: string): ComparedTexts {
  const { steps, ...words } = alignTexts(source, quote);
  const before = writtenFrom(source, words.source);
  const after = writtenFrom(quote, words.quote);
  return { source: before, quote: after, differences: differencesOf(steps, before, after) };
}

/** Words of a text that were read already. */
export function writtenFrom(text: string, words: readonly Word[]): WrittenWords {
  return {
    text,
    words,
    normal(word) {
      return words[word]?.normal ?? '';
    },
  };
}

/** The differences that some steps make, from all words of a text to all words of another. */
export function differencesOf(steps: readonly Step[], source: WrittenWords, quote: WrittenWords): Difference[] {
  const differences: Difference[] = [];
  for (const found of changesOf(steps)) {
    const change = slidToBrackets(found, quote);
    const [before, after] = [written(source, change.source), written(quote, change.quote)];
    // Compounds that are divided in other places, and scripts without spaces, differ in words but not in letters.
    if (before !== '' && after !== '' && lettersIn(source, change.source) === lettersIn(quote, change.quote)) continue;
    const edit: WordEdit = {
      op: before === '' ? 'insert' : after === '' ? 'delete' : 'replace',
      quote: after,
      source: before,
      quoteWord: change.quote.start,
      sourceWord: change.source.start,
    };
    differences.push({ ...change, edit });
  }
  return differences;
}

/** Steps that change something, neighbours as one. */
function changesOf(steps: readonly Step[]): Change[] {
  const changes: Change[] = [];
  let source = 0;
  let quote = 0;
  for (const step of steps) {
    const sourceEnd = source + step.source;
    const quoteEnd = quote + step.quote;
    if (step.kind !== 'same' && step.kind !== 'joined') {
      const last = changes.at(-1);
      const isNext = last?.source.end === source && last.quote.end === quote;
      const start = last && isNext ? last : { source: { start: source }, quote: { start: quote } };
      if (isNext) changes.pop();
      changes.push({
        source: { start: start.source.start, end: sourceEnd },
        quote: { start: start.quote.start, end: quoteEnd },
      });
    }
    source = sourceEnd;
    quote = quoteEnd;
  }
  return changes;
}

/**
 * Moves words that are put in, where the same words could as well be others, to those that stand in brackets: of “the
 * [the company] board” the words in brackets are new, not “the company]”.
 */
function slidToBrackets(change: Change, { text, words, normal }: WrittenWords): Change {
  const length = change.quote.end - change.quote.start;
  if (change.source.start < change.source.end || length === 0) return change;
  for (let by = 0; by <= length; by++) {
    const start = change.quote.start - by;
    const [first, last] = [words[start], words[start + length - 1]];
    if (!first || !last) break;
    if (text[first.start - 1] === '[' && text[last.end] === ']') {
      const at = change.source.start - by;
      return { source: { start: at, end: at }, quote: { start, end: start + length } };
    }
    if (start === 0 || normal(start - 1) !== normal(start + length - 1)) break;
  }
  return change;
}

/**
 * The quote's words: those of the spans, in order, with a placement's edits applied. Words that are not edited stay as
 * the transcript writes them: compare with `sameWords`.
 */
export function applyEdits(sourceWords: readonly string[], edits: readonly WordEdit[]): string[] {
  const parts: (readonly string[])[] = [];
  let at = 0;
  for (const edit of edits) {
    parts.push(sourceWords.slice(at, edit.sourceWord), writtenWords(edit.quote));
    at = edit.sourceWord;
    // Counted in letters: scripts without spaces may be divided otherwise when a part stands alone.
    const length = lettersOf([edit.source]).length;
    for (let letters = 0; letters < length && at < sourceWords.length; at++) {
      letters += lettersOf([sourceWords[at] ?? '']).length;
    }
  }
  parts.push(sourceWords.slice(at));
  return parts.flat();
}

/** The words of a text, as written. */
export function writtenWords(text: string): string[] {
  return wordsOf(text).map(({ start, end }) => text.slice(start, end));
}

/** True where two lists hold the same words in the sense of the engine: case, marks and joined compounds aside. */
export function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return lettersOf(a) === lettersOf(b);
}

function lettersOf(texts: readonly string[]): string {
  return texts.flatMap((text) => wordsOf(text).map(({ normal }) => normal)).join('');
}

function lettersIn({ normal }: WrittenWords, { start, end }: TextRange): string {
  let letters = '';
  for (let word = start; word < end; word++) letters += normal(word);
  return letters;
}

function written({ text, words }: WrittenWords, { start, end }: TextRange): string {
  return start < end ? text.slice(words[start]?.start, words[end - 1]?.end) : '';
}
