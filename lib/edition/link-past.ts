/** What a page's script needs of an edition's past, for links that do not fit the text as it is. */
import { type LinkHistory, linkHistory } from '../links';
import type { Edition } from './types';

/** A quote that has an id, but no note on the interview's page. */
export interface AbsentQuote {
  readonly id: string;
  /** Slug of its commentary. */
  readonly commentary: string;
  /** The quote as its commentary last had it. */
  readonly text: string;
  /** True where its commentary does not have it any more; false where it has no place in the interview as it is. */
  readonly retired: boolean;
}

/** The past of an edition. JSON. */
export interface LinkPast extends LinkHistory {
  readonly absentQuotes: readonly AbsentQuote[];
}

/** The past of an edition. Cost: linear in its lock. */
export function linkPast({ lock, commentaries }: Edition): LinkPast {
  const withNote = new Set(commentaries.flatMap(({ quotes }) => quotes.filter(hasNote).map(({ id }) => id)));
  return {
    ...linkHistory(lock),
    absentQuotes: [
      ...lock.quotes.filter(({ id }) => !withNote.has(id)).map((quote) => ({ ...quote, retired: false })),
      ...lock.retiredQuotes.map((quote) => ({ ...quote, retired: true })),
    ],
  };
}

function hasNote({ number }: { readonly number: number | null }): boolean {
  return number !== null;
}
