/** The longest rising subsequence, by patience sorting (Fredman 1975). */

/** The most items, in the order given, whose values rise strictly. Cost: n log n. */
export function longestRising<Item>(items: readonly Item[], rank: (item: Item) => number): Item[] {
  const values = items.map(rank);
  const tops: number[] = [];
  const before = new Int32Array(items.length).fill(-1);
  for (const [index, value] of values.entries()) {
    const isNext = (values[tops.at(-1) ?? -1] ?? Number.NEGATIVE_INFINITY) < value;
    let low = isNext ? tops.length : 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((values[tops[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[index] = tops[low - 1] ?? -1;
    tops[low] = index;
  }
  const rising: Item[] = [];
  for (let index = tops.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const item = items[index];
    if (item !== undefined) rising.push(item);
  }
  return rising.reverse();
}
