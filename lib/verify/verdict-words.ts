/** The verdicts in plain words: the same in a terminal, in a report, and on pages. */
import * as say from '../interface/verifying';
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

/** One row for each verdict, from the most faithful to the least; last what claims nothing. */
export const VERDICT_WORDS: Readonly<Record<Verdict, VerdictWords>> = {
  verbatim: { ...say.verdicts.verbatim, fails: false, needsLook: false },
  'clean-verbatim': { ...say.verdicts['clean-verbatim'], fails: false, needsLook: false },
  elided: { ...say.verdicts.elided, fails: false, needsLook: false },
  earlier: { ...say.verdicts.earlier, fails: false, needsLook: true },
  elsewhere: { ...say.verdicts.elsewhere, fails: false, needsLook: true },
  ambiguous: { ...say.verdicts.ambiguous, fails: false, needsLook: true },
  altered: { ...say.verdicts.altered, fails: true, needsLook: true },
  stitched: { ...say.verdicts.stitched, fails: true, needsLook: true },
  misattributed: { ...say.verdicts.misattributed, fails: true, needsLook: true },
  'not-found': { ...say.verdicts['not-found'], fails: true, needsLook: true },
  unjudged: { ...say.verdicts.unjudged, fails: false, needsLook: false },
};

/** Every verdict, in the order of the table. */
export const VERDICTS: readonly Verdict[] = Object.keys(VERDICT_WORDS).filter(isVerdict);

/** Whether a word is the name of a verdict. */
export function isVerdict(name: string): name is Verdict {
  return Object.hasOwn(VERDICT_WORDS, name);
}
