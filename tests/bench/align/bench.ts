/**
 * How right and how fast the alignment engine is, beside other ways of finding quotes.
 *
 * Everything is generated from fixed seeds. Peers are slow on long texts, so that each gets only the first quotes of a
 * commentary; how many is printed, and the engine is scored on the same ones beside it.
 */
import type { BenchOptions } from '../main';
import { printAccuracy } from './accuracy';
import { printComparison } from './comparison';
import { printAdversaries, printScaling, printSpeed } from './speed';

/** How many quotes the peers get, in the order of `peersFor`, by the words of the transcript. */
const SAMPLES: readonly (readonly [number, readonly number[]])[] = [
  [10_000, [200, 200, 200, 200, 200]],
  [100_000, [200, 200, 60, 30, 4]],
  [1_000_000, [200, 40, 12, 4, 1]],
];
const QUICK_SAMPLES: typeof SAMPLES = [[10_000, [200, 200, 100, 60, 20]]];

/** Prints all of it. */
export async function run({ quick }: BenchOptions): Promise<void> {
  console.log('A quote is right where its place and what was found share at least 80 % of what either covers.');
  const sizes = quick ? [10_000, 100_000] : [10_000, 100_000, 1_000_000];
  const most = sizes.at(-1) ?? 0;
  printSpeed(sizes);
  printScaling(most);
  printAdversaries(most);
  printAccuracy(sizes);
  for (const [words, samples] of quick ? QUICK_SAMPLES : SAMPLES) printComparison(words, samples);
}
