/**
 * Alignment of two runs of words of any length.
 *
 * What both begin and end with is set aside; between, runs of words that occur once on either side and in the same order
 * are fixed points (as in patience diff), and only what lies between those is aligned word by word. Cost: about linear.
 */
import type { Step, WordAligner, WordRun } from './word-alignment';
import { joinSteps } from './word-alignment';

/** The most pairs of words that are compared each with each. */
const MOST_PAIRS = 1 << 14;
/** Lengths of the runs that are looked for as fixed points, in turn. */
const FIXED_RUNS = [4, 2, 1];

/** The steps from `source` to `quote`. */
export function alignLong(aligner: WordAligner, source: WordRun, quote: WordRun): Step[] {
  const steps: Step[] = [];
  // A stack, not recursion: texts may be deeply nested in each other.
  const left: { source: WordRun; quote: WordRun; run: number }[] = [{ source, quote, run: 0 }];
  for (let part = left.pop(); part; part = left.pop()) {
    const head = commonStart(part.source, part.quote);
    const tail = commonEnd(part.source, part.quote, head);
    const s = { ids: source.ids, start: part.source.start + head, end: part.source.end - tail };
    const q = { ids: quote.ids, start: part.quote.start + head, end: part.quote.end - tail };
    steps.push({ kind: 'same', source: head, quote: head });
    if (tail > 0) {
      left.push({
        source: { ids: s.ids, start: s.end, end: part.source.end },
        quote: { ids: q.ids, start: q.end, end: part.quote.end },
        run: 0,
      });
    }
    const rows = s.end - s.start;
    const columns = q.end - q.start;
    if (rows === 0 || columns === 0) {
      steps.push({ kind: 'delete', source: rows, quote: 0 }, { kind: 'insert', source: 0, quote: columns });
    } else if (rows * columns <= MOST_PAIRS) {
      steps.push(...aligner.align(s, q).steps);
    } else {
      for (const next of divided(s, q, part.run).reverse()) left.push(next);
    }
  }
  return joinSteps(steps);
}

/** A pair of runs divided at fixed points, in order. Where there are none, the words of one replace the other's. */
function divided(source: WordRun, quote: WordRun, run: number) {
  const length = FIXED_RUNS[run];
  if (length === undefined) {
    return [
      { source, quote: { ...quote, end: quote.start }, run: 0 },
      { source: { ...source, start: source.end }, quote, run: 0 },
    ];
  }
  const parts: { source: WordRun; quote: WordRun; run: number }[] = [];
  let s = source.start;
  let q = quote.start;
  const points = fixedPoints(source, quote, length);
  for (const point of points) {
    parts.push({
      source: { ...source, start: s, end: point.source },
      quote: { ...quote, start: q, end: point.quote },
      run: 0,
    });
    s = point.source;
    q = point.quote;
  }
  const last = { source: { ...source, start: s }, quote: { ...quote, start: q } };
  parts.push({ ...last, run: points.length > 0 ? 0 : run + 1 });
  return parts;
}

/** Starts of runs that both sides have once, in the longest selection that has the same order on both. */
function fixedPoints(source: WordRun, quote: WordRun, length: number): { source: number; quote: number }[] {
  const inSource = uniqueRuns(source, length);
  const pairs: { source: number; quote: number }[] = [];
  for (const [run, at] of uniqueRuns(quote, length)) {
    const from = inSource.get(run);
    if (from !== undefined && from >= 0 && at >= 0) pairs.push({ source: from, quote: at });
  }
  return longestRising(pairs.sort((a, b) => a.quote - b.quote));
}

/** Where each run of words starts; −1 for those that occur again. */
function uniqueRuns({ ids, start, end }: WordRun, length: number): Map<string, number> {
  const runs = new Map<string, number>();
  for (let at = start; at + length <= end; at++) {
    const run = ids.subarray(at, at + length).join(' ');
    runs.set(run, runs.has(run) ? -1 : at);
  }
  return runs;
}

/** The longest subsequence whose `source` rises (patience sorting). */
function longestRising(pairs: readonly { source: number; quote: number }[]): { source: number; quote: number }[] {
  const tops: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  pairs.forEach(({ source }, i) => {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((pairs[tops[middle] ?? 0]?.source ?? 0) < source) low = middle + 1;
      else high = middle;
    }
    before[i] = low > 0 ? (tops[low - 1] ?? -1) : -1;
    tops[low] = i;
  });
  const rising: { source: number; quote: number }[] = [];
  for (let i = tops.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) {
    const pair = pairs[i];
    if (pair) rising.push(pair);
  }
  return rising.reverse();
}

function commonStart(source: WordRun, quote: WordRun): number {
  const most = Math.min(source.end - source.start, quote.end - quote.start);
  let length = 0;
  while (length < most && source.ids[source.start + length] === quote.ids[quote.start + length]) length++;
  return length;
}

function commonEnd(source: WordRun, quote: WordRun, taken: number): number {
  const most = Math.min(source.end - source.start, quote.end - quote.start) - taken;
  let length = 0;
  while (length < most && source.ids[source.end - 1 - length] === quote.ids[quote.end - 1 - length]) length++;
  return length;
}
