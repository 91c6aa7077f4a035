/** Quotes that come from the introduction of an interview, and so were said by nobody in it. */
import { alignQuotes } from '../align';
import type { Quote, TranscriptText } from '../content/types';
import type { EditionPlacement } from './types';

/** The name of a paragraph of the introduction in spans, counted from 0. No id of a passage has a full stop. */
export function introductionId(paragraph: number): string {
  return `introduction.${paragraph + 1}`;
}

/**
 * The same placements, where quotes that have no place among the passages and one in the introduction say so. The
 * introduction is searched for those quotes alone. Cost: linear in the introduction and in those quotes.
 */
export function lookInIntroduction(
  introduction: TranscriptText['introduction'],
  quotes: readonly Quote[],
  placements: readonly EditionPlacement[],
): EditionPlacement[] {
  const result = [...placements];
  const missing = quotes.flatMap((quote, index) =>
    placements[index]?.status === 'not-found' ? [{ quote, index }] : [],
  );
  if (introduction.length === 0 || missing.length === 0) return result;
  const found = alignQuotes(
    introduction.map(({ text }, index) => ({ id: introductionId(index), text })),
    missing.map(({ quote: { kind, text, spoken } }) => ({ kind, text: spoken ?? text })),
  );
  for (const [order, { index }] of missing.entries()) {
    const [before, place] = [result[index], found[order]];
    if (before?.status === 'not-found' && place?.status === 'located')
      result[index] = { ...before, introduction: place };
  }
  return result;
}
