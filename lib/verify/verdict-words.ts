/** The verdicts in plain words: the same in a terminal, in a report, and on pages. */
import type { Verdict } from './report-schema';

/** What is said of quotations of one verdict. */
export interface VerdictWords {
  /** A few words, in a sentence or a table. */
  readonly name: string;
  /** What it means: a sentence. */
  readonly meaning: string;
  /** Whether the text should not stand as it is, unless its author allows it. */
  readonly fails: boolean;
  /** Whether an author should look at it, though it may be right. */
  readonly needsLook: boolean;
}

/** One row for each verdict, from the most faithful to the least. */
export const VERDICT_WORDS: Readonly<Record<Verdict, VerdictWords>> = {
  verbatim: { name: 'as said', meaning: 'These words were said as they stand.', fails: false, needsLook: false },
  'clean-verbatim': {
    name: 'as said, lightly edited',
    meaning: 'These words were said; fillers and false starts are left out, as when speech is written down.',
    fails: false,
    needsLook: false,
  },
  elided: {
    name: 'shortened where it is marked',
    meaning: 'These words were said; some are left out, or explained in brackets, where the quotation marks it.',
    fails: false,
    needsLook: false,
  },
  elsewhere: {
    name: 'from another transcript',
    meaning: 'These words were said in another transcript than most of this text’s quotations.',
    fails: false,
    needsLook: true,
  },
  ambiguous: {
    name: 'said in several places',
    meaning: 'These words may come from several places, and nothing tells which is meant.',
    fails: false,
    needsLook: true,
  },
  altered: {
    name: 'altered',
    meaning: 'Words were added, left out or changed without a mark.',
    fails: true,
    needsLook: true,
  },
  stitched: {
    name: 'joined from apart',
    meaning: 'Words from several places are joined without a mark.',
    fails: true,
    needsLook: true,
  },
  misattributed: {
    name: 'said by somebody else',
    meaning: 'These words were said by another than the text says.',
    fails: true,
    needsLook: true,
  },
  'not-found': {
    name: 'not in the transcripts',
    meaning: 'These words were not said in any of the transcripts.',
    fails: true,
    needsLook: true,
  },
};

/** Every verdict, from the most faithful to the least. */
export const VERDICTS: readonly Verdict[] = Object.keys(VERDICT_WORDS).filter(isVerdict);

/** Whether a word is the name of a verdict. */
export function isVerdict(name: string): name is Verdict {
  return Object.hasOwn(VERDICT_WORDS, name);
}
