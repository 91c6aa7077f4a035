/**
 * Alignment of two runs of words of any length.
 *
 * What both begin and end with is set aside; between, runs of words that occur once on either side and in the same order
 * are fixed points (as in patience diff), and only what lies between those is aligned word by word. Texts without such
 * runs are aligned a window at a time. Cost: about linear.
 */
import { longestRising } from '../../text/longest-rising';
import type { Step, WordAligner, WordRun } from './word-alignment';
import { joinSteps } from './word-alignment';

/** The most pairs of words that are compared each with each. */
const MOST_PAIRS = 1 << 14;
/** Lengths of the runs that are looked for as fixed points, in turn. */
const FIXED_RUNS = [4, 2, 1];

/** The most words of either side that are aligned at a time where there are no fixed points. */
const WINDOW = 64;

/** Two runs of words that are to be aligned. */
interface Part {
  readonly source: WordRun;
  readonly quote: WordRun;
}

/** The steps from `source` to `quote`. */
export function alignLong(aligner: WordAligner, source: WordRun, quote: WordRun): Step[] {
  const steps: Step[] = [];
  // A stack, not recursion: texts may be deeply nested in each other.
  const left: Part[] = [{ source, quote }];
  for (let part = left.pop(); part; part = left.pop()) {
    const head = commonStart(part);
    const tail = commonEnd(part, head);
    const middle = {
      source: { ...part.source, start: part.source.start + head, end: part.source.end - tail },
      quote: { ...part.quote, start: part.quote.start + head, end: part.quote.end - tail },
    };
    steps.push({ kind: 'same', source: head, quote: head });
    if (tail > 0) {
      left.push({
        source: { ...part.source, start: middle.source.end },
        quote: { ...part.quote, start: middle.quote.end },
      });
    }
    const rows = middle.source.end - middle.source.start;
    const columns = middle.quote.end - middle.quote.start;
    if (rows === 0 || columns === 0 || (rows * columns > MOST_PAIRS && !haveCommonWord(middle))) {
      steps.push({ kind: 'delete', source: rows, quote: 0 }, { kind: 'insert', source: 0, quote: columns });
    } else if (rows * columns <= MOST_PAIRS) {
      for (const step of aligner.align(middle.source, middle.quote).steps) steps.push(step);
    } else {
      const parts = dividedAtFixedPoints(middle);
      if (parts.length > 1) for (const next of parts.reverse()) left.push(next);
      else left.push(alignedAhead(aligner, middle, steps));
    }
  }
  return joinSteps(steps);
}

/** A pair of runs divided at fixed points, in order; as it is where there are none. */
function dividedAtFixedPoints({ source, quote }: Part): Part[] {
  const parts: Part[] = [];
  let [s, q] = [source.start, quote.start];
  for (const length of FIXED_RUNS) {
    for (const point of fixedPoints(source, quote, length)) {
      if (point.source === s && point.quote === q) continue;
      parts.push({
        source: { ...source, start: s, end: point.source },
        quote: { ...quote, start: q, end: point.quote },
      });
      [s, q] = [point.source, point.quote];
    }
    if (parts.length > 0) break;
  }
  parts.push({ source: { ...source, start: s }, quote: { ...quote, start: q } });
  return parts;
}

/** Adds the steps of the first words of both sides, as far as they are sure to be right, and gives what is left. */
function alignedAhead(aligner: WordAligner, { source, quote }: Part, steps: Step[]): Part {
  const ahead = aligner.align(
    { ...source, end: Math.min(source.end, source.start + WINDOW) },
    { ...quote, end: Math.min(quote.end, quote.start + WINDOW) },
  );
  let [s, q] = [source.start, quote.start];
  for (const step of ahead.steps) {
    const isLong = step.source + step.quote > WINDOW;
    if (!isLong && (s - source.start > WINDOW / 2 || q - quote.start > WINDOW / 2)) break;
    steps.push(step);
    s += step.source;
    q += step.quote;
  }
  return { source: { ...source, start: s }, quote: { ...quote, start: q } };
}

/** Starts of runs that both sides have once, in the longest selection that has the same order on both. */
function fixedPoints(source: WordRun, quote: WordRun, length: number): { source: number; quote: number }[] {
  const inSource = uniqueRuns(source, length);
  const pairs: { source: number; quote: number }[] = [];
  for (const [run, at] of uniqueRuns(quote, length)) {
    const from = inSource.get(run);
    if (from !== undefined && from >= 0 && at >= 0) pairs.push({ source: from, quote: at });
  }
  return longestRising(
    pairs.sort((a, b) => a.quote - b.quote),
    ({ source }) => source,
  );
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

function haveCommonWord({ source, quote }: Part): boolean {
  const words = new Set(source.ids.subarray(source.start, source.end));
  return quote.ids.subarray(quote.start, quote.end).some((id) => words.has(id));
}

function commonStart({ source, quote }: Part): number {
  const most = Math.min(source.end - source.start, quote.end - quote.start);
  let length = 0;
  while (length < most && source.ids[source.start + length] === quote.ids[quote.start + length]) length++;
  return length;
}

function commonEnd({ source, quote }: Part, taken: number): number {
  const most = Math.min(source.end - source.start, quote.end - quote.start) - taken;
  let length = 0;
  while (length < most && source.ids[source.end - 1 - length] === quote.ids[quote.end - 1 - length]) length++;
  return length;
}
