/** The differences between a quote and the interview, as a reader is shown them. */
import { alignTexts, type WordEdit, wordsOf } from '../align';
import * as say from '../interface/quotes';
import { trimRange } from '../text/white-space';
import { gapBetween } from '../text/word-gap';

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
  if (edits.length === 0) return [];
  const words = wordsOf(quote);
  const runs: DiffRun[] = [];
  let next = 0;
  for (const edit of edits) {
    same(next, edit.quoteWord);
    if (edit.source) runs.push({ kind: 'dropped', text: edit.source });
    if (edit.quote) runs.push({ kind: 'added', text: edit.quote });
    next = edit.quoteWord + (edit.quote ? wordsOf(edit.quote).length : 0);
  }
  same(next, words.length);
  return cutRuns(runs, CONTEXT_WORDS);

  /** Adds the words in both texts from `from` up to `to`, with the punctuation that follows the last one. */
  function same(from: number, to: number): void {
    const [start, end] = [words[from]?.start ?? 0, words[to]?.start ?? quote.length];
    if (to > from) runs.push({ kind: 'same', text: quote.slice(start, end).trim() });
  }
}

/** The same runs, of which those in both texts are cut to so many words beside each difference; a run alone to its start. */
export function cutRuns(runs: readonly DiffRun[], context: number): DiffRun[] {
  return runs.flatMap((run, index): readonly DiffRun[] => {
    if (run.kind !== 'same') return [run];
    const keepBefore = index === 0 && runs.length > 1 ? 0 : context;
    const keepAfter = index === runs.length - 1 ? 0 : context;
    const words = wordsOf(run.text);
    if (words.length <= keepBefore + keepAfter + 1) return [run];
    const part = (from: number, to: number): DiffRun[] => {
      const text = run.text.slice(words[from]?.start ?? 0, words[to]?.start ?? run.text.length).trim();
      return to > from ? [{ kind: 'same', text }] : [];
    };
    return [...part(0, keepBefore), { kind: 'gap', text: '' }, ...part(words.length - keepAfter, words.length)];
  });
}

/**
 * Two whole texts as runs of words: in both, only in the earlier, only in the later. Of one text the runs that it has are
 * its words in order, as written, with the punctuation that follows each. Cost: about linear in the lengths.
 */
export function compareTexts(before: string, after: string): DiffRun[] {
  const { source, quote, steps } = alignTexts(before, after);
  const runs: DiffRun[] = [];
  const [was, is] = [
    { text: before, words: source },
    { text: after, words: quote },
  ];
  let [s, q] = [0, 0];
  for (let index = 0; index < steps.length; ) {
    const isSame = steps[index]?.kind === 'same';
    const [fromSource, fromQuote] = [s, q];
    for (let step = steps[index]; step !== undefined && (step.kind === 'same') === isSame; step = steps[++index]) {
      s += step.source;
      q += step.quote;
    }
    if (isSame) add('same', is, fromQuote, q);
    else {
      add('dropped', was, fromSource, s);
      add('added', is, fromQuote, q);
    }
  }
  return runs;

  function add(kind: DiffRun['kind'], { text, words }: typeof was, from: number, to: number): void {
    if (to <= from) return;
    // What stands before the first word belongs to it, as nothing else has it.
    const range = { start: from === 0 ? 0 : (words[from]?.start ?? 0), end: words[to]?.start ?? text.length };
    const { start, end } = trimRange(text, range);
    runs.push({ kind, text: text.slice(start, end) });
  }
}

/** Runs as one text, each as `mark` writes it, with the spaces that belong between them; an ellipsis for a gap. */
export function writeRuns(runs: readonly DiffRun[], mark: (run: DiffRun) => string): string {
  const lettersOf = (run: DiffRun | undefined): string => (run?.kind === 'gap' ? '…' : (run?.text ?? ''));
  return runs
    .map((run, index) => {
      const letters = lettersOf(run);
      return gapBetween(lettersOf(runs[index - 1]), letters) + (run.kind === 'gap' ? letters : mark(run));
    })
    .join('');
}

/** The differences in plain words, for example `The essay adds “hours”.`; one sentence for each kind of change. */
export function describeEdits(edits: readonly WordEdit[]): string[] {
  const having = (op: WordEdit['op']): WordEdit[] => edits.filter((edit) => edit.op === op);
  const [added, dropped, replaced] = [having('insert'), having('delete'), having('replace')];
  return [
    ...(added.length > 0 ? [say.added(added.map(({ quote }) => quote))] : []),
    ...(dropped.length > 0 ? [say.leftOut(dropped.map(({ source }) => source))] : []),
    ...(replaced.length > 0 ? [say.replaced(replaced)] : []),
  ];
}
