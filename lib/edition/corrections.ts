/** The corrected record: what of an interview was changed since it was first published, and which quotes that touched. */
import { spanOfWords, wordedText } from '../links/read/worded-text';
import { normalText } from '../links/read/words';
import { indexEdition } from './edition-index';
import type { Edition, EditionQuote } from './types';
import { compareTexts, type DiffRun } from './word-diff';

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
  /** What became of it. */
  readonly fate: 'reworded' | 'moved' | 'joined' | 'broken-up' | 'struck';
  /** Id of the passage in which the words stand now; undefined where they are gone. */
  readonly now: string | undefined;
  readonly quotes: readonly TouchedQuote[];
}

/** A quote of words that were changed. */
export interface TouchedQuote {
  readonly quote: EditionQuote;
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
        const runs = after === '' ? [] : compareTexts(text, after);
        return {
          id,
          speaker,
          before: text,
          after,
          runs,
          fate: fateOf(id, text, targets, runs),
          now: targets.find((target) => indexEdition(edition).passageById.has(target)),
          quotes: touchedQuotes(edition, { number: index + 1, id, targets, before: text, after }),
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

/** Of a passage that lost this part of its words the rest are remnants. */
const REMNANTS = 0.5;

function fateOf(
  id: string,
  before: string,
  targets: readonly string[],
  runs: readonly DiffRun[],
): CorrectedPassage['fate'] {
  if (runs.length === 0) return 'struck';
  if (targets.includes(id)) return 'reworded';
  if (runs.every(({ kind }) => kind === 'same')) return 'moved';
  const lost = runs.reduce((sum, { kind, text }) => sum + (kind === 'dropped' ? text.length : 0), 0);
  return lost > before.length * REMNANTS ? 'broken-up' : 'joined';
}

/** A change of one passage. */
interface Change {
  readonly number: number;
  readonly id: string;
  /** Ids of the passages in which its words went on. */
  readonly targets: readonly string[];
  readonly before: string;
  readonly after: string;
}

function touchedQuotes(edition: Edition, { number, id, targets, before, after }: Change): TouchedQuote[] {
  const { quotesByPassage } = indexEdition(edition);
  const [was, is] = [normalText(before), normalText(after)];
  const isOfThis = ({ earlier }: EditionQuote): boolean =>
    earlier?.correction === number && earlier.spans.some(({ passage }) => passage === id);
  const quotes = new Set<EditionQuote>([
    ...targets.flatMap((passage) => quotesByPassage.get(passage) ?? []),
    ...edition.commentaries.flatMap((commentary) => commentary.quotes.filter(isOfThis)),
  ]);
  return [...quotes].flatMap((quote) => {
    const spans = quote.placement.status === 'located' ? quote.placement.spans : [];
    const said = spans.filter(({ passage }) => targets.includes(passage)).map(({ text }) => normalText(text));
    const isChanged = said.some((words) => is.includes(words) && !was.includes(words));
    const isOfBefore =
      isOfThis(quote) || piecesOf(quote.text).some((piece) => was.includes(piece) && !is.includes(piece));
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
