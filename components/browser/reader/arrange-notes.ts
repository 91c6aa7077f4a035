/**
 * Where notes stand in the margin: as near to their quotes as they can without overlapping.
 *
 * Least squares under an order: with the heights of the notes above taken off, "no overlap" means that tops never
 * decrease, so the nearest arrangement is an isotonic regression, solved by pooling adjacent violators (Barlow et al.,
 * 1972; de Leeuw et al., 2009). Cost: linear in the notes.
 */

/** A note to be placed; lengths in pixels from the top of the column. */
export interface MarginNote {
  /** Where its top would be if it were alone: level with its quote. */
  readonly ideal: number;
  readonly height: number;
  /** Space behind it, where that is another than between most. */
  readonly gap?: number;
}

/** What holds for the whole column. */
export interface MarginOptions {
  /** Least space between two notes. */
  readonly gap: number;
  /** No note begins above this. */
  readonly top: number;
  /** Index of the note that stays level with its quote while the others give way, if there is room above it. */
  readonly pinned?: number | undefined;
}

/** How much heavier the pinned note is than the others: enough that they move less than a hundredth of a pixel of it. */
const PINNED_WEIGHT = 1e6;

/**
 * The tops of the notes, in their order. Guarantees: none overlaps another or begins above `top`; a note with room
 * stands at its ideal; the sum of squared distances from the ideals is the least possible, the pinned one counting so
 * much that it stays.
 */
export function arrangeNotes(notes: readonly MarginNote[], { gap, top, pinned }: MarginOptions): number[] {
  interface Pool {
    mean: number;
    weight: number;
    count: number;
  }
  const pools: Pool[] = [];
  const above: number[] = [];
  let stacked = 0;
  for (const [index, { ideal, height, gap: behind = gap }] of notes.entries()) {
    above.push(stacked);
    let pool: Pool = { mean: ideal - stacked, weight: index === pinned ? PINNED_WEIGHT : 1, count: 1 };
    for (let last = pools.at(-1); last && last.mean > pool.mean; last = pools.at(-1)) {
      pools.pop();
      const weight = last.weight + pool.weight;
      const mean = (last.mean * last.weight + pool.mean * pool.weight) / weight;
      pool = { mean, weight, count: last.count + pool.count };
    }
    pools.push(pool);
    stacked += height + behind;
  }
  return pools
    .flatMap(({ mean, count }) => Array.from({ length: count }, () => Math.max(mean, top)))
    .map((position, index) => position + (above[index] ?? 0));
}

/**
 * Which of the notes stand in a crowd: touching others, of which one stands further from its ideal than `furthest`
 * (pixels). Cost: linear in the notes.
 */
export function crowdedNotes(
  notes: readonly MarginNote[],
  { furthest, ...options }: Omit<MarginOptions, 'pinned'> & { readonly furthest: number },
): boolean[] {
  const tops = arrangeNotes(notes, options);
  const crowded: boolean[] = [];
  let start = 0;
  let worst = 0;
  for (const [index, { ideal, height, gap = options.gap }] of notes.entries()) {
    const top = tops[index] ?? ideal;
    worst = Math.max(worst, Math.abs(top - ideal));
    const next = tops[index + 1] ?? Number.POSITIVE_INFINITY;
    // A pixel for what rounding does.
    if (next <= top + height + gap + 1) continue;
    for (; start <= index; start += 1) crowded.push(worst > furthest);
    worst = 0;
  }
  return crowded;
}
