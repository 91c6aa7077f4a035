/** The longest rising subsequence, by patience sorting (Fredman 1975). */

/** A pair of places in two sequences. */
export interface PlacePair {
  readonly x: number;
  readonly y: number;
}

/** The most pairs, of those given in the order of `x`, whose `y` rises too. Cost: n log n. */
export function longestRising(pairs: readonly PlacePair[]): PlacePair[] {
  const tops: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  for (const [index, { y }] of pairs.entries()) {
    const isNext = (pairs[tops.at(-1) ?? -1]?.y ?? -1) < y;
    let low = isNext ? tops.length : 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((pairs[tops[middle] ?? 0]?.y ?? 0) < y) low = middle + 1;
      else high = middle;
    }
    before[index] = tops[low - 1] ?? -1;
    tops[low] = index;
  }
  const rising: PlacePair[] = [];
  for (let index = tops.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const pair = pairs[index];
    if (pair) rising.push(pair);
  }
  return rising.reverse();
}
