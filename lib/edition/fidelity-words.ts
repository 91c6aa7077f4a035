/** How a quote departs from the interview, in plain words. */
import { describeEdits, type Fidelity, type Flag, type PlacedQuote } from '@/lib/edition';

const FIDELITY_WORDS: Record<Exclude<Fidelity, 'verbatim'>, string> = {
  'clean-verbatim': 'Lightly edited',
  altered: 'Altered',
  elided: 'Shortened where the essay marks it',
  stitched: 'Joined from several places',
};

const FLAG_WORDS: Record<Flag, string> = {
  'negation-changed': 'A “not” was gained or lost.',
  'number-changed': 'A number differs.',
  'several-speakers': 'These are words of more than one speaker.',
};

/** What is said of a quote that departs from the interview. */
export interface Departure {
  /** In what way it departs; null where the words are the same and only a warning is given. */
  readonly kind: string | null;
  /** What was changed, and what a reader is warned of. */
  readonly sentences: readonly string[];
}

/** How a quote departs from the interview; null for a verbatim one that needs no warning. */
export function describeFidelity({ fidelity, edits, flags }: PlacedQuote['placement']): Departure | null {
  if (fidelity === 'verbatim' && flags.length === 0) return null;
  return {
    kind: fidelity === 'verbatim' ? null : FIDELITY_WORDS[fidelity],
    sentences: [...(fidelity === 'elided' ? [] : describeEdits(edits)), ...flags.map((flag) => FLAG_WORDS[flag])],
  };
}
