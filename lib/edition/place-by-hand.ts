/** What an author's pragma says of a quote, carried out. */
import { alignQuotes, type Candidate, type PassageText } from '../align';
import type { Quote } from '../content/types';
import type { EditionPlacement } from './types';

/**
 * The placement of a quote whose author overruled the engine: `skipped`, or located in the passage named and, where it
 * runs on, the ones right after it. Words that are not there stay `not-found`: an author can choose among places, not make one up.
 */
export function placeByHand(passages: readonly PassageText[], quote: Quote): EditionPlacement {
  if (quote.override?.kind !== 'place') return { status: 'skipped' };
  const { passage } = quote.override;
  const first = passages.findIndex(({ id }) => id === passage);
  if (first < 0) return { status: 'not-found', confidence: 0 };
  const paragraphs = quote.text.split('\n').length;
  for (const count of new Set([1, paragraphs, paragraphs + 1])) {
    const [placement] = alignQuotes(passages.slice(first, first + count), [{ kind: 'block', text: quote.text }]);
    if (placement?.status === 'located' && touches(placement, passage)) return { ...placement, confidence: 1 };
    const candidate =
      placement?.status === 'ambiguous' ? placement.candidates.find((each) => touches(each, passage)) : undefined;
    if (candidate) return { ...candidate, status: 'located', confidence: 1, edits: [], flags: [] };
    const nearest = placement?.status === 'not-found' ? placement.nearest : undefined;
    if (nearest?.spans.some((span) => span.passage === passage))
      return { ...nearest, status: 'located', confidence: 1 };
  }
  return { status: 'not-found', confidence: 0 };
}

function touches({ spans }: Candidate, passage: string): boolean {
  return spans.some((span) => span.passage === passage);
}
