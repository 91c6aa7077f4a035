/** From offsets in a plain text to offsets in the file it was taken from. */
import type { TextRange } from '../text/range';
import type { Origin, OriginRun } from './types';

/** Index of the first run for which `test` holds; `test` must be false, then true, over the runs. */
function firstRun(origin: Origin, test: (run: OriginRun) => boolean): number {
  let low = 0;
  let high = origin.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const run = origin[middle];
    if (run !== undefined && test(run)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Where in the file the letter at `offset` of the plain text begins. A letter that is not in the file as such (the
 * space that stands for a line end, a decoded entity) begins where the letter before it ends. Costs time logarithmic
 * in the runs.
 */
export function toSourceOffset(origin: Origin, offset: number): number {
  const run = origin[firstRun(origin, ({ text }) => text > offset) - 1] ?? origin[0];
  if (run === undefined) return 0;
  return run.source + Math.min(Math.max(offset - run.text, 0), run.length);
}

/** Where in the file the letter before `offset` of the plain text ends. */
function toSourceEnd(origin: Origin, offset: number): number {
  const run = origin[firstRun(origin, ({ text, length }) => text + length >= offset)] ?? origin.at(-1);
  if (run === undefined) return 0;
  return run.source + Math.min(Math.max(offset - run.text, 0), run.length);
}

/**
 * The stretch of the file that a range of the plain text was taken from: from its first letter to its last, with
 * whatever markup stands between them and none at its ends.
 */
export function toSourceRange(origin: Origin, range: TextRange): TextRange {
  const start = toSourceOffset(origin, range.start);
  if (range.end <= range.start) return { start, end: start };
  return { start, end: Math.max(start, toSourceEnd(origin, range.end)) };
}

/** The origin of a slice of the plain text, counted from the slice's beginning. */
export function sliceOrigin(origin: Origin, range: TextRange): Origin {
  return origin.flatMap((run) => {
    const start = Math.max(run.text, range.start);
    const end = Math.min(run.text + run.length, range.end);
    if (end < start || (end === start && run.length > 0)) return [];
    return [{ text: start - range.start, source: run.source + (start - run.text), length: end - start }];
  });
}

/** The origin of the same text further on: in a longer plain text, a file with something before it, or both. */
export function shiftOrigin(origin: Origin, by: { readonly text?: number; readonly source?: number }): Origin {
  const { text = 0, source = 0 } = by;
  return origin.map((run) => ({ text: run.text + text, source: run.source + source, length: run.length }));
}
