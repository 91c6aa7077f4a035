/** How one quote relates to the interview, in sentences. */
import { CORRECTED, FLAG_WORDS, fidelityWordsOf } from './fidelity-words';
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
export function describeFidelity(quote: Pick<PlacedQuote, 'placement' | 'earlier'>): Departure | null {
  const { edits, flags } = quote.placement;
  const { departure, needsLook } = fidelityWordsOf(quote);
  if (departure === null && flags.length === 0) return null;
  const changes = needsLook || departure === null ? describeEdits(edits) : [];
  const corrected = quote.earlier === undefined ? [] : [CORRECTED];
  return { kind: departure, sentences: [...corrected, ...changes, ...flags.map((flag) => FLAG_WORDS[flag])] };
}
