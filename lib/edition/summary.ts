/** An edition in short: what lists of editions show of it, without its texts. */
import type { CommentaryMeta, TranscriptMeta } from '../content/schema';
import { type OutlineEntry, outlineOf } from './outline';
import { isPlaced } from './placed-quotes';
import type { Edition, EditionSpeaker } from './types';

/** What lists of editions show of one. Plain data, to be kept as JSON. */
export interface EditionSummary {
  /** Name of the edition in addresses. */
  readonly slug: string;
  readonly meta: TranscriptMeta;
  readonly speakers: readonly EditionSpeaker[];
  /** Words spoken in the interview. */
  readonly words: number;
  /** Sorted by slug. */
  readonly commentaries: readonly CommentarySummary[];
  /** What is asked in it, in order. */
  readonly questions: readonly OutlineEntry[];
  /** How many quotes have a place, of all commentaries together. */
  readonly placedQuotes: number;
  /** True where the rights of the interview and of every commentary are an open licence. */
  readonly openLicence: boolean;
}

/** What lists show of an essay. */
export interface CommentarySummary {
  readonly slug: string;
  /** Which colour it has. */
  readonly voice: number;
  readonly meta: CommentaryMeta;
}

/** The summary of an edition. Cost: linear in the edition. */
export function summaryOf(edition: Edition): EditionSummary {
  const { slug, meta, speakers, words, commentaries, openLicence } = edition;
  return {
    slug,
    meta,
    speakers,
    words,
    commentaries: commentaries.map((commentary) => ({
      slug: commentary.slug,
      voice: commentary.voice,
      meta: commentary.meta,
    })),
    questions: outlineOf(edition),
    placedQuotes: commentaries.flatMap(({ quotes }) => quotes.filter(isPlaced)).length,
    openLicence,
  };
}
