/** The interview in one line, in proportion to its words. */
import { wordsOf } from '../align';
import { groupedBy } from '../text/many';
import { placedQuotes } from './placed-quotes';
import { asks } from './roles';
import { MOST_PARTS, textParts } from './text-parts';
import type { Edition } from './types';

/** A stretch of the interview, as parts of its whole: 0 to 1. */
export interface Proportion {
  readonly from: number;
  readonly to: number;
}

/** What the line shows. */
export interface EditionOverview {
  /** Every turn, in order, without gaps; where there are very many, neighbours as one that leads to the first of them. */
  readonly turns: readonly (Proportion & { readonly passage: string; readonly asking: boolean })[];
  /** Every span of a block quotation, in the interview's order; of very many, one for each place and voice. */
  readonly quoted: readonly (Proportion & { readonly quote: string; readonly voice: number })[];
  /** Where each passage begins, by its id. */
  readonly passages: ReadonlyMap<string, number>;
}

/** The overview of an edition. Cost: linear in its words. */
export function overviewOf({ passages, speakers, commentaries }: Edition): EditionOverview {
  const asking = new Set(speakers.filter(({ role }) => asks(role)).map(({ id }) => id));
  const counts = passages.map(({ text }) => wordsOf(text).length);
  const total = Math.max(
    1,
    counts.reduce((sum, count) => sum + count, 0),
  );
  const starts = new Map<string, number>();
  const lengths = new Map<string, { letters: number; share: number }>();
  let words = 0;
  for (const [index, { id, text }] of passages.entries()) {
    starts.set(id, words / total);
    lengths.set(id, { letters: Math.max(1, text.length), share: (counts[index] ?? 0) / total });
    words += counts[index] ?? 0;
  }
  const opening = passages.filter(({ opensTurn }, index) => opensTurn || index === 0);
  return {
    turns: textParts(
      opening.map(({ id, speaker }, index) => ({
        passage: id,
        asking: speaker !== null && asking.has(speaker),
        from: starts.get(id) ?? 0,
        to: starts.get(opening[index + 1]?.id ?? '') ?? 1,
      })),
      ({ asking: asks }) => asks,
    ).map(({ first, from, to, value }) => ({ passage: first.passage, asking: value, from, to })),
    quoted: thinnedQuotes(
      placedQuotes(commentaries)
        .filter(({ kind }) => kind === 'block')
        .flatMap(({ id, voice, placement }) =>
          placement.spans.map(({ passage, start, end }) => {
            const { letters, share } = lengths.get(passage) ?? { letters: 1, share: 0 };
            const from = starts.get(passage) ?? 0;
            return { quote: id, voice, from: from + (start / letters) * share, to: from + (end / letters) * share };
          }),
        ),
    ),
    passages: starts,
  };
}

/** Of very many spans the first of each voice in each part of the line. */
function thinnedQuotes(spans: EditionOverview['quoted']): EditionOverview['quoted'] {
  if (spans.length <= MOST_PARTS) return spans;
  const parts = groupedBy(spans, ({ voice, from }) => `${voice} ${Math.floor(from * MOST_PARTS)}`);
  return [...parts.values()].flatMap(([first]) => first ?? []);
}
