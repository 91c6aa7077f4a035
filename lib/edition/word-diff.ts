/** The differences between a quote and the interview, as a reader is shown them. */
import { type WordEdit, wordsOf } from '../align';

/** A run of words: in both texts, only in the quote, or only in the interview. */
export interface DiffRun {
  readonly kind: 'same' | 'added' | 'dropped' | 'gap';
  /** The words as written; empty for a `gap`, which stands for words in both texts that are not shown. */
  readonly text: string;
}

/** Words shown on either side of a difference. */
const CONTEXT_WORDS = 6;

/**
 * The quote's text with what differs from the interview marked in place, cut to a few words around each difference.
 * An empty list of edits gives an empty diff.
 */
export function diffRuns(quote: string, edits: readonly WordEdit[]): DiffRun[] {
  const words = wordsOf(quote);
  const runs: DiffRun[] = [];
  let next = 0;
  for (const [index, edit] of edits.entries()) {
    same(next, edit.quoteWord, index === 0, false);
    if (edit.source) runs.push({ kind: 'dropped', text: edit.source });
    if (edit.quote) runs.push({ kind: 'added', text: edit.quote });
    next = edit.quoteWord + (edit.quote ? wordsOf(edit.quote).length : 0);
  }
  if (edits.length > 0) same(next, words.length, false, true);
  return runs;

  /** Adds the words in both texts from `from` up to `to`, cut in the middle, or at the quote's own start and end. */
  function same(from: number, to: number, first: boolean, last: boolean): void {
    const keepBefore = first ? 0 : CONTEXT_WORDS;
    const keepAfter = last ? 0 : CONTEXT_WORDS;
    if (to - from <= keepBefore + keepAfter + 1) {
      if (to > from) runs.push({ kind: 'same', text: slice(from, to) });
      return;
    }
    if (keepBefore > 0) runs.push({ kind: 'same', text: slice(from, from + keepBefore) });
    runs.push({ kind: 'gap', text: '' });
    if (keepAfter > 0) runs.push({ kind: 'same', text: slice(to - keepAfter, to) });
  }

  /** The text of a run of words, with the punctuation that follows its last one. */
  function slice(from: number, to: number): string {
    const start = words[from]?.start ?? 0;
    const end = words[to]?.start ?? quote.length;
    return quote.slice(start, end).trim();
  }
}

/** The differences in plain words, for example `The essay adds “hours”.`; one sentence for each kind of change. */
export function describeEdits(edits: readonly WordEdit[]): string[] {
  const list = (op: WordEdit['op'], say: (edit: WordEdit) => string): string =>
    edits
      .filter((edit) => edit.op === op)
      .map(say)
      .join(', ');
  const added = list('insert', ({ quote }) => `“${quote}”`);
  const dropped = list('delete', ({ source }) => `“${source}”`);
  const replaced = list('replace', ({ quote, source }) => `“${quote}” where the interview has “${source}”`);
  return [
    added && `The essay adds ${added}.`,
    dropped && `The essay leaves out ${dropped}.`,
    replaced && `The essay has ${replaced}.`,
  ].filter((sentence) => sentence !== '');
}
