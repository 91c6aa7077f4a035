/** The corrected record: what of an interview was changed since it was first published, and which quotes that touched. */
import { alignTexts } from '../align';
import { spanOfWords, wordedText } from '../links/read/worded-text';
import { normalText } from '../links/read/words';
import { indexEdition } from './edition-index';
import type { Edition, PlacedQuote } from './types';
import type { DiffRun } from './word-diff';

/** What was changed at one time. */
export interface Correction {
  /** 1 for the first that was made, and so on: what it is named by. */
  readonly number: number;
  /** Day on which it was made, YYYY-MM-DD; undefined where the lock does not know. */
  readonly date: string | undefined;
  /** In the order of the interview as it was. */
  readonly passages: readonly CorrectedPassage[];
}

/** What one passage said before a correction, and behind it. */
export interface CorrectedPassage {
  /** Its id, which names it as it was. */
  readonly id: string;
  /** Id of who said it. */
  readonly speaker: string | undefined;
  readonly before: string;
  /** What stood in its place; empty where it was struck. */
  readonly after: string;
  /** The difference, word by word; empty where it was struck. */
  readonly runs: readonly DiffRun[];
  /** Id of the passage in which the words stand now; undefined where they are gone. */
  readonly now: string | undefined;
  readonly quotes: readonly TouchedQuote[];
}

/** A quote of words that were changed. */
export interface TouchedQuote {
  readonly quote: PlacedQuote;
  /** Whether it has the words as they stood until the correction, rather than as they stand since. */
  readonly isOfBefore: boolean;
}

/**
 * The corrections of an edition, the latest first; those that only put passages in, or moved them, are none. Cost: linear
 * in the lock, and that of comparing each wording with the next.
 */
export function correctionsOf(edition: Edition): Correction[] {
  const { revisions } = edition.lock;
  return revisions
    .map((revision, index): Correction => {
      const passages = revision.wordings.map(({ id, speaker, text, went }): CorrectedPassage => {
        const targets = [...new Set(went.map(([, , passage]) => passage))];
        const parts = targets.map((target) => {
          const then = textBehind(edition, index, target);
          // Of a passage that it was put into, only where its own words went.
          return target === id ? then : ownStretch(target, then, went);
        });
        const after = parts.filter((part) => part !== '').join('\n\n');
        return {
          id,
          speaker,
          before: text,
          after,
          runs: after === '' ? [] : compareWordings(text, after),
          now: targets.find((target) => indexEdition(edition).passageById.has(target)),
          quotes: touchedQuotes(edition, targets, text, after),
        };
      });
      return { number: index + 1, date: revision.date, passages };
    })
    .filter(({ passages }) => passages.length > 0)
    .reverse();
}

/** Whether an edition was corrected: whether `correctionsOf` has any. Cost: linear in the number of revisions. */
export function wasCorrected({ lock }: Pick<Edition, 'lock'>): boolean {
  return lock.revisions.some(({ wordings }) => wordings.length > 0);
}

/** What a passage said right behind a revision: what a later one says it said before, or what it says now. */
function textBehind(edition: Edition, revision: number, passage: string): string {
  for (const { wordings } of edition.lock.revisions.slice(revision + 1)) {
    const later = wordings.find(({ id }) => id === passage);
    if (later !== undefined) return later.text;
  }
  return indexEdition(edition).passageById.get(passage)?.text ?? '';
}

type Went = Edition['lock']['revisions'][number]['wordings'][number]['went'];

function ownStretch(passage: string, text: string, went: Went): string {
  const own = went.filter(([, , target]) => target === passage);
  const starts = own.map(([, , , start]) => start);
  const ends = own.map(([from, to, , start, end]) => end ?? start + to - from);
  return spanOfWords(passage, wordedText(text), Math.min(...starts), Math.max(...ends)).text;
}

/** Two wordings as runs of words in both, only in the earlier, only in the later. */
function compareWordings(before: string, after: string): DiffRun[] {
  const { source, quote, steps } = alignTexts(before, after);
  const runs: { kind: DiffRun['kind']; text: string }[] = [];
  const add = (kind: DiffRun['kind'], text: string): void => {
    const last = runs.at(-1);
    if (text === '') return;
    if (last?.kind === kind) last.text += ` ${text}`;
    else runs.push({ kind, text });
  };
  let [s, q] = [0, 0];
  for (const step of steps) {
    const was = wordsAt(before, source, s, s + step.source);
    const is = wordsAt(after, quote, q, q + step.quote);
    s += step.source;
    q += step.quote;
    if (step.kind === 'same') add('same', is);
    else {
      add('dropped', was);
      add('added', is);
    }
  }
  return runs;
}

/** Words with the punctuation that follows each. */
function wordsAt(text: string, words: readonly { readonly start: number }[], from: number, to: number): string {
  if (to <= from) return '';
  const start = from === 0 ? 0 : (words[from]?.start ?? text.length);
  return text.slice(start, words[to]?.start ?? text.length).trim();
}

function touchedQuotes(edition: Edition, passages: readonly string[], before: string, after: string): TouchedQuote[] {
  const { quotesByPassage } = indexEdition(edition);
  const [was, is] = [normalText(before), normalText(after)];
  const quotes = new Set(passages.flatMap((passage) => quotesByPassage.get(passage) ?? []));
  return [...quotes].flatMap((quote) => {
    const said = quote.placement.spans
      .filter(({ passage }) => passages.includes(passage))
      .map(({ text }) => normalText(text));
    const isChanged = said.some((words) => is.includes(words) && !was.includes(words));
    const isOfBefore = piecesOf(quote.text).some((piece) => was.includes(piece) && !is.includes(piece));
    return isChanged || isOfBefore ? [{ quote, isOfBefore }] : [];
  });
}

/** The words of a quote between what it leaves out. */
function piecesOf(quote: string): string[] {
  return quote
    .split(/…|\.\.\.|\[[^\]]*\]|\n/)
    .map(normalText)
    .filter((piece) => piece !== '');
}
