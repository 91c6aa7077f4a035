/** How one quote relates to the interview, in sentences. */
import { FIDELITY_WORDS, FLAG_WORDS } from './fidelity-words';
import type { PlacedQuote } from './types';
import { describeEdits } from './word-diff';

/** What is said of a quote that departs from the interview. */
export interface Departure {
  /** In what way it departs; null where the words are as good as the same and only a warning is given. */
  readonly kind: string | null;
  /** What was changed, and what a reader is warned of. */
  readonly sentences: readonly string[];
}

/** How a quote departs from the interview; null for a faithful one that needs no warning. */
export function describeFidelity({ fidelity, edits, flags }: PlacedQuote['placement']): Departure | null {
  const { departure, needsLook } = FIDELITY_WORDS[fidelity];
  if (departure === null && flags.length === 0) return null;
  const changes = needsLook || departure === null ? describeEdits(edits) : [];
  return { kind: departure, sentences: [...changes, ...flags.map((flag) => FLAG_WORDS[flag])] };
}
