/**
 * Where a commentary is likely to be when it quotes a few words in passing: in the block quotation that it has just
 * given, in the one that it is about to give, or near by.
 *
 * How likely each of these is, is learned from the short quotes whose place is beyond doubt, on top of a fixed opinion
 * (a Dirichlet prior), so that commentaries that jump about get little help from it.
 */
import type { TextRange } from '../../text/range';

/** A quote of the same commentary that is placed without help. Ranges count transcript words. */
export interface Guide {
  /** Index of the quote in its commentary. */
  readonly quote: number;
  readonly isBlock: boolean;
  readonly ranges: readonly TextRange[];
}

/** What the quotes around a short one say. */
export interface Neighbourhood {
  readonly before: readonly TextRange[];
  readonly after: readonly TextRange[];
}

/** How a short quote may stand to its neighbours. */
type Relation = 'before' | 'after' | 'near' | 'elsewhere';

/** How often a short quote stands to its neighbours in each way. */
export type Habits = Readonly<Record<Relation, number>>;

/** The opinion before anything is seen, as numbers of quotes seen. */
const OPINION: Habits = { before: 6.4, after: 0.6, near: 0.5, elsewhere: 0.5 };
/** How far “near” reaches, in words. */
export const NEAR_REACH = 200;

/** For each quote the block quotations (or, where there are none, other guides) on either side of it. */
export function neighbourhoodsOf(guides: readonly Guide[], quotes: number): Neighbourhood[] {
  const blocks = guides.filter(({ isBlock }) => isBlock);
  const chosen = blocks.length > 0 ? blocks : guides;
  let next = 0;
  return Array.from({ length: quotes }, (_, quote) => {
    while ((chosen[next]?.quote ?? quotes) < quote) next++;
    const after = chosen[next]?.quote === quote ? chosen[next + 1] : chosen[next];
    return { before: chosen[next - 1]?.ranges ?? [], after: after?.ranges ?? [] };
  });
}

/** The parts of the transcript that a neighbourhood makes likelier than the rest. */
export function likelyRanges({ before, after }: Neighbourhood): TextRange[] {
  return [...before, ...after].map(({ start, end }) => ({ start: start - NEAR_REACH, end: end + NEAR_REACH }));
}

/** Learns from short quotes whose place is known. */
export function habitsOf(known: readonly { readonly place: TextRange; readonly around: Neighbourhood }[]): Habits {
  const seen = { ...OPINION };
  for (const { place, around } of known) seen[relationOf(place, around)] += 1;
  const all = seen.before + seen.after + seen.near + seen.elsewhere;
  return { before: seen.before / all, after: seen.after / all, near: seen.near / all, elsewhere: seen.elsewhere / all };
}

/** How likely a quote starts at just this place, before its words are looked at: a density over the transcript's words. */
export function likelihood(place: TextRange, around: Neighbourhood, habits: Habits, length: number): number {
  const anywhere = habits.elsewhere / length;
  switch (relationOf(place, around)) {
    case 'before':
      return anywhere + habits.before / wordsIn(around.before);
    case 'after':
      return anywhere + habits.after / wordsIn(around.after);
    case 'near':
      return anywhere + habits.near / (4 * NEAR_REACH);
    case 'elsewhere':
      return anywhere;
  }
}

function relationOf(place: TextRange, { before, after }: Neighbourhood): Relation {
  const isWithin = (range: TextRange) => place.start >= range.start && place.end <= range.end;
  if (before.some(isWithin)) return 'before';
  if (after.some(isWithin)) return 'after';
  return likelyRanges({ before, after }).some(isWithin) ? 'near' : 'elsewhere';
}

function wordsIn(ranges: readonly TextRange[]): number {
  return ranges.reduce((sum, { start, end }) => sum + end - start, 0);
}
