import type { CommentaryMeta } from '../content/schema';
import { placedQuotes } from './placed-quotes';
import type { Edition } from './types';

/** What lists of editions show of one. JSON. */
export interface EditionSummary extends Pick<Edition, 'slug' | 'meta' | 'speakers' | 'words'> {
  readonly commentaries: readonly { readonly slug: string; readonly meta: CommentaryMeta }[];
  /** How many quotes of its essays have a place in the interview. */
  readonly placedQuotes: number;
}

/** The summary of an edition. */
export function summaryOf({ slug, meta, speakers, words, commentaries }: Edition): EditionSummary {
  return {
    slug,
    meta,
    speakers,
    words,
    commentaries: commentaries.map(({ slug, meta }) => ({ slug, meta })),
    placedQuotes: placedQuotes(commentaries).length,
  };
}
