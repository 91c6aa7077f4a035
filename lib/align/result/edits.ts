/** Differences between two texts, word by word. */

import type { TextRange } from '../../text/range';
import type { Step } from '../search/word-alignment';
import type { WordEdit } from '../types';
import { wordsOf } from '../words/words';
import { alignTexts } from './align-texts';

/** A text and where its words stand. */
export interface WrittenWords {
  readonly text: string;
  readonly words: readonly TextRange[];
}

/** Words of the quote that stand in the place of words of the source. */
interface Change {
  readonly source: TextRange;
  readonly quote: TextRange;
}

/**
 * The differences that turn the words of `source` into those of `quote`, in order. Words that differ only in case,
 * punctuation, typographic variants, or in whether a compound is joined or split, do not differ. Neighbouring
 * differences are one edit. Cost: about linear in the lengths.
 */
export function diffWords(source: string, quote: string): WordEdit[] {
  const { steps, ...words } = alignTexts(source, quote);
  return editsOf(steps, { text: source, words: words.source }, { text: quote, words: words.quote });
}

/** The differences that some steps make, from all words of a text to all words of another. */
export function editsOf(steps: readonly Step[], source: WrittenWords, quote: WrittenWords): WordEdit[] {
  const edits: WordEdit[] = [];
  for (const found of changesOf(steps)) {
    const change = slidToBrackets(found, quote);
    const [before, after] = [written(source, change.source), written(quote, change.quote)];
    // Compounds that are divided in other places, and scripts without spaces, differ in words but not in letters.
    if (before !== '' && after !== '' && lettersOf([before]) === lettersOf([after])) continue;
    edits.push({
      op: before === '' ? 'insert' : after === '' ? 'delete' : 'replace',
      quote: after,
      source: before,
      quoteWord: change.quote.start,
      sourceWord: change.source.start,
    });
  }
  return edits;
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
function slidToBrackets(change: Change, { text, words }: WrittenWords): Change {
  const length = change.quote.end - change.quote.start;
  if (change.source.start < change.source.end || length === 0) return change;
  const letters = (word: number) => lettersOf([text.slice(words[word]?.start, words[word]?.end)]);
  for (let by = 0; by <= length; by++) {
    const start = change.quote.start - by;
    const [first, last] = [words[start], words[start + length - 1]];
    if (!first || !last) break;
    if (text[first.start - 1] === '[' && text[last.end] === ']') {
      const at = change.source.start - by;
      return { source: { start: at, end: at }, quote: { start, end: start + length } };
    }
    if (start === 0 || letters(start - 1) !== letters(start + length - 1)) break;
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

function written({ text, words }: WrittenWords, { start, end }: TextRange): string {
  return start < end ? text.slice(words[start]?.start, words[end - 1]?.end) : '';
}
