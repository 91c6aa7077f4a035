/** Tables of quotes as people really write them, and what is to be said of each. */
import { expect } from 'vitest';
import { alignQuotes, type Fidelity, type Flag, type PassageText, type QuoteText } from '@/lib/align';
import { isSlice, spanTexts } from '../fixtures';

/** One quote and what is right of it. */
export interface Judged {
  readonly about: string;
  readonly said: readonly PassageText[];
  readonly quote: string;
  readonly kind?: QuoteText['kind'];
  readonly fidelity: Fidelity;
  /** The words that it stands on; where they are left out, any. */
  readonly spans?: readonly string[];
  readonly edits?: readonly (readonly [source: string, quote: string])[];
  readonly flags?: readonly Flag[];
}

/** Places the quote and compares what is said of it. */
export function expectJudged({ said, quote, kind = 'block', fidelity, spans, edits, flags = [] }: Judged): void {
  const [placement] = alignQuotes(said, [{ kind, text: quote }]);
  expect(placement?.status).toBe('located');
  if (placement?.status !== 'located') return;
  expect(placement.spans.every((span) => isSlice(said, span))).toBe(true);
  if (spans) expect(spanTexts(placement)).toEqual(spans);
  expect({ fidelity: placement.fidelity, flags: placement.flags }).toEqual({ fidelity, flags });
  if (edits) expect(placement.edits.map((edit) => [edit.source, edit.quote])).toEqual(edits);
}
