/** Differences between two texts, word by word. */
import { alignLong } from './long-alignment';
import type { TextRange, WordEdit } from './types';
import { NO_WORD, Vocabulary } from './vocabulary';
import { WordAligner } from './word-alignment';
import { WordMatcher } from './word-matcher';
import { LetterBuffer, scanWords, wordsOf } from './words';

/** Words of the quote that stand in the place of words of the source. */
interface Change {
  source: { start: number; end: number };
  quote: { start: number; end: number };
}

/**
 * The differences that turn the words of `source` into those of `quote`, in order. Words that differ only in case,
 * punctuation, typographic variants, or in whether a compound is joined or split, do not differ. Neighbouring
 * differences are one edit. Cost: about linear in the lengths.
 */
export function diffWords(source: string, quote: string): WordEdit[] {
  const vocabulary = new Vocabulary();
  const from = readWords(source, vocabulary);
  const known = vocabulary.size;
  const to = readWords(quote, vocabulary);
  const aligner = new WordAligner(new WordMatcher(vocabulary, (id) => id < known));
  const steps = alignLong(
    aligner,
    { ids: from.ids, start: 0, end: from.ids.length },
    { ids: to.ids, start: 0, end: to.ids.length },
  );
  const changes: Change[] = [];
  let s = 0;
  let q = 0;
  for (const step of steps) {
    if (step.kind !== 'same' && step.kind !== 'joined') {
      const last = changes.at(-1);
      if (last && last.source.end === s && last.quote.end === q) {
        last.source.end += step.source;
        last.quote.end += step.quote;
      } else {
        changes.push({ source: { start: s, end: s + step.source }, quote: { start: q, end: q + step.quote } });
      }
    }
    s += step.source;
    q += step.quote;
  }
  for (const change of changes) slideToBrackets(change, quote, to);
  const letters = ({ ids }: ReadWords, { start, end }: TextRange) =>
    Array.from(ids.subarray(start, end), (id) => vocabulary.textOf(id)).join('');
  return changes
    .filter((change) => letters(from, change.source) !== letters(to, change.quote))
    .map((change) => ({
      op: isEmpty(change.source) ? 'insert' : isEmpty(change.quote) ? 'delete' : 'replace',
      quote: written(quote, to.words, change.quote),
      source: written(source, from.words, change.source),
      quoteWord: change.quote.start,
      sourceWord: change.source.start,
    }));
}

/**
 * Moves words that are put in, where the same words could as well be others, to those that stand in brackets: of “the
 * [the company] board” the words in brackets are new, not “the company]”.
 */
function slideToBrackets(change: Change, text: string, { words, ids }: ReadWords): void {
  const length = change.quote.end - change.quote.start;
  if (!isEmpty(change.source) || length === 0) return;
  for (let by = 0; by <= length; by++) {
    const start = change.quote.start - by;
    const [first, last] = [words[start], words[start + length - 1]];
    if (!first || !last) return;
    if (text[first.start - 1] === '[' && text[last.end] === ']') {
      change.quote = { start, end: start + length };
      change.source = { start: change.source.start - by, end: change.source.end - by };
      return;
    }
    if (ids[start - 1] !== ids[start + length - 1]) return;
  }
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

interface ReadWords {
  readonly words: readonly TextRange[];
  readonly ids: Int32Array;
}

function readWords(text: string, vocabulary: Vocabulary): ReadWords {
  const letters = new LetterBuffer();
  const words: TextRange[] = [];
  const ids: number[] = [];
  scanWords(text, {
    letters,
    word(start, end) {
      words.push({ start, end });
      ids.push(letters.length > 0 ? vocabulary.intern(letters) : NO_WORD);
    },
  });
  return { words, ids: Int32Array.from(ids) };
}

function written(text: string, words: readonly TextRange[], range: TextRange): string {
  return isEmpty(range) ? '' : text.slice(words[range.start]?.start, words[range.end - 1]?.end);
}

function isEmpty({ start, end }: TextRange): boolean {
  return start === end;
}
