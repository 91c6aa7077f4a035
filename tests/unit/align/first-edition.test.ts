/** The first edition's own texts: every quote of the essay stands where it was found by hand. */
import { describe, expect, test } from 'vitest';
import { alignQuotes, type Span } from '@/lib/align';
import { fixture, interview } from './fixtures';

interface GoldQuote {
  readonly n: number;
  readonly kind: 'block' | 'inline';
  readonly text: string;
  readonly status: 'located' | 'not-found' | 'term';
  readonly fidelity?: string;
  readonly spans?: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  readonly edits?: readonly { readonly op: string; readonly quote: string }[];
}

const gold: readonly GoldQuote[] = JSON.parse(fixture('titv.gold.json')).quotes;
const { passages, offsets } = interview();

/** A span with offsets into the file instead of the passage. */
const inFile = (span: Span) => {
  const offset = offsets[passages.findIndex(({ id }) => id === span.passage)] ?? Number.NaN;
  return { start: offset + span.start, end: offset + span.end, text: span.text };
};

describe('the quotes of the first edition', () => {
  const placements = alignQuotes(passages, gold);

  test.each(gold.filter(({ status }) => status !== 'term'))(
    '$n $kind $text',
    ({ n, status, fidelity, spans, edits }) => {
      const placement = placements[gold.findIndex((quote) => quote.n === n)];
      expect(placement?.status).toBe(status);
      if (placement?.status !== 'located') return;
      expect(placement.spans.map(inFile)).toEqual(spans);
      expect(placement.fidelity).toBe(fidelity);
      expect(placement.edits.map(({ op, quote }) => ({ op, quote }))).toEqual(edits ?? []);
    },
  );
});
