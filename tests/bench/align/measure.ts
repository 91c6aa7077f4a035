/** Time and memory. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');

/** Runs a function. Gives its value and how long it took, in milliseconds. */
export function timed<T>(run: () => T): { value: T; ms: number } {
  const start = performance.now();
  const value = run();
  return { value, ms: performance.now() - start };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Memory that running a function takes on top of what there was, in megabytes. */
export interface Memory {
  /** In use when it was done, what could have been thrown away included. */
  readonly peak: number;
  /** What its value keeps in use. */
  readonly kept: number;
}

/** Runs a function and measures the memory that it uses. */
export function measureMemory(run: () => unknown): Memory {
  collectGarbage();
  const before = used();
  const value = run();
  const peak = used() - before;
  collectGarbage();
  const kept = used() - before;
  // Keeps the value alive until here.
  return value === undefined ? { peak, kept: 0 } : { peak, kept };
}

/** Throws away what is not in use, so that what comes next does not pay for it. */
export function collectGarbage(): void {
  // Twice: what typed arrays hold is given back only after their objects are gone.
  for (let times = 0; times < 2; times++) if (typeof collect === 'function') collect();
}

function used(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}
