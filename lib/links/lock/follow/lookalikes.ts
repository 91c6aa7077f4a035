/**
 * Sentences of which it cannot be told what became of them, since there is a lookalike.
 *
 * A sentence that is one as it was is that sentence, whatever else is like it. So is one whose words are all together but
 * part of a longer one, unless something else has all of them too; and one that was changed but still stands between
 * what stood around it, unless one elsewhere has more of it. Any other that was found with a
 * difference may as well be a copy that somebody put in, while the original was changed or taken out, if the text has
 * something like it that nothing else accounts for. Then nothing is claimed of its words, but for runs of which what is
 * like it has a small part: who begins a sentence anew says a few of its words twice.
 */
import type { Tile } from './common-runs';
import { type Side, sentencesOf, uncovered, type WordSpan, wordMap } from './coverage';
import { Break, type Reading, type Readings } from './readings';

/** Words of the runs by which a lookalike is known. */
const RUN = 2;
/** The part of the words found of a sentence that a lookalike has too, at least, and what they tell, in bits. */
const SHARE = 0.3;
const LEAST_BITS = 10;
/** The part of these words that a better lookalike has, and how many runs that were not found: more than one word makes. */
const BETTER_SHARE = 0.5;
const BETTER_RUNS = 3;

/** What the words of a run must tell to be told from a lookalike by those that that one has not, in bits. */
const LEAST_RUN_BITS = 40;
/** The part of such a run that the lookalike may have in one piece. */
const MOST_SHARED = 0.5;

/** Words of either text of which nothing can be said, because the other text has a lookalike left over. */
export function doubtfulSentences(readings: Readings, tiles: readonly Tile[]): Record<Side, WordSpan[]> {
  const maps = { before: wordMap(readings.before, tiles, 'before'), after: wordMap(readings.after, tiles, 'after') };
  return { before: doubtful(readings, 'before', 'after', maps), after: doubtful(readings, 'after', 'before', maps) };
}

function doubtful(readings: Readings, side: Side, other: Side, maps: Record<Side, Int32Array>): WordSpan[] {
  const { words } = readings[side];
  const left = uncovered(maps[other]).filter((span) => touchesBreak(readings[other], span));
  if (left.length === 0) return [];
  const runs = runsOf(readings[other].words, left);
  const lone = loneWords(readings[other], left);
  const map = maps[side];
  return sentencesOf(readings[side]).flatMap((sentence): WordSpan[] => {
    const found = map.subarray(sentence.start, sentence.end);
    if (found.every((place) => place === -1)) return [];
    const first = found[0] ?? -1;
    const isTogether = first >= 0 && found.every((place, index) => place === first + index);
    if (isTogether && isSentences(readings[other], { start: first, end: first + found.length })) return [];
    if (isTogether && found.length === 1) return lone.has(words[sentence.start] ?? -1) ? [sentence] : [];
    const between = placeBetween(sentence, map);
    const rivals = lookalikesOf(readings, side, sentence, map, runs).filter(({ span, isWhole, isBetter }) =>
      isTogether ? isWhole : isBetter || !between || (span.start >= between.start && span.end <= between.end),
    );
    if (rivals.length === 0) return [];
    // Where all of it stands in one place, a run of it is no more than a restart away from what is like it.
    const isInPlace = between !== null && rivals.every(({ isBetter }) => !isBetter);
    return isInPlace ? withoutSureRuns(readings, side, other, sentence, map, rivals) : [sentence];
  });
}

/** A sentence without the runs that stand together in the other text and of which no lookalike has much. */
function withoutSureRuns(
  readings: Readings,
  side: Side,
  other: Side,
  { start, end }: WordSpan,
  map: Int32Array,
  rivals: readonly Lookalike[],
): WordSpan[] {
  const doubted: WordSpan[] = [];
  for (let from = start; from < end; ) {
    let to = from + 1;
    while (to < end && map[from] !== -1 && map[to] === (map[to - 1] ?? 0) + 1) to++;
    const length = to - from;
    const run = readings[side].words.subarray(from, to);
    const shared = rivals.map(({ span }) => longestShared(run, readings[other].words.subarray(span.start, span.end)));
    const tells = readings[side].bits.subarray(from, to).reduce((sum, bits) => sum + bits, 0);
    const isSure = map[from] !== -1 && tells >= LEAST_RUN_BITS && shared.every((most) => most <= length * MOST_SHARED);
    if (!isSure) doubted.push({ start: from, end: to });
    from = to;
  }
  return doubted;
}

/** Words of a stretch times words of the other from which on they are not compared. */
const MOST_COMPARED = 250_000;

/**
 * The length of the longest run of words that two stretches have in common; `Infinity` where they are too long to tell.
 * Cost: the product of their lengths.
 */
function longestShared(one: Int32Array, other: Int32Array): number {
  if (one.length * other.length > MOST_COMPARED) return Number.POSITIVE_INFINITY;
  let longest = 0;
  let last = new Int32Array(other.length + 1);
  for (const word of one) {
    const next = new Int32Array(other.length + 1);
    for (let at = 0; at < other.length; at++) {
      if (other[at] !== word) continue;
      next[at + 1] = (last[at] ?? 0) + 1;
      longest = Math.max(longest, next[at + 1] ?? 0);
    }
    last = next;
  }
  return longest;
}

/** True where words are whole sentences. */
function isSentences({ breaks }: Reading, { start, end }: WordSpan): boolean {
  return breaks[start] !== Break.none && breaks[end] !== Break.none;
}

/** Words in the spans that are sentences of their own. */
function loneWords(reading: Reading, spans: readonly WordSpan[]): Set<number> {
  const lone = new Set<number>();
  for (const { start, end } of spans) {
    for (let at = start; at < end; at++) {
      if (isSentences(reading, { start: at, end: at + 1 })) lone.add(reading.words[at] ?? -1);
    }
  }
  return lone;
}

/**
 * The place that a sentence has in the other text: between the nearest words before and behind those found of it. Null
 * where it no longer stands between them.
 */
function placeBetween({ start, end }: WordSpan, map: Int32Array): WordSpan | null {
  const own = map.subarray(start, end);
  const first = own.find((place) => place >= 0) ?? -1;
  const last = own.findLast((place) => place >= 0) ?? -1;
  const before = map.subarray(0, start).findLast((place) => place >= 0) ?? -1;
  const behind = map.subarray(end).find((place) => place >= 0) ?? map.length;
  return before < first && first <= last && last < behind ? { start: before + 1, end: behind } : null;
}

/** True where a sentence begins or ends in a span or at its ends: otherwise it was put into one, and is none. */
function touchesBreak({ breaks }: Reading, { start, end }: WordSpan): boolean {
  return breaks.subarray(start, end + 1).some((kind) => kind !== Break.none);
}

/** For each run of words in the spans, the spans that have it. */
function runsOf(words: Int32Array, spans: readonly WordSpan[]): Map<string, WordSpan[]> {
  const runs = new Map<string, WordSpan[]>();
  for (const span of spans) {
    for (let at = span.start; at + RUN <= span.end; at++) {
      const run = words.subarray(at, at + RUN).join(' ');
      const known = runs.get(run);
      if (!known) runs.set(run, [span]);
      else if (known.at(-1) !== span) known.push(span);
    }
  }
  return runs;
}

/** Something that is like a sentence. */
interface Lookalike {
  readonly span: WordSpan;
  /** True where it has all of the sentence. */
  readonly isWhole: boolean;
  /** True where it has all of it, or most of what was found and more of what was not. */
  readonly isBetter: boolean;
}

/** The spans that have a good part of the words that were found of a sentence. */
function lookalikesOf(
  readings: Readings,
  side: Side,
  { start, end }: WordSpan,
  map: Int32Array,
  runs: ReadonlyMap<string, readonly WordSpan[]>,
): Lookalike[] {
  const { words, bits } = readings[side];
  const shared = new Map<WordSpan, { runs: number; more: number; found: number; bits: number; end: number }>();
  for (let at = start; at + RUN <= end; at++) {
    const isTogether = map[at] !== -1 && map[at + 1] === (map[at] ?? 0) + 1;
    for (const span of runs.get(words.subarray(at, at + RUN).join(' ')) ?? []) {
      const sum = shared.get(span) ?? { runs: 0, more: 0, found: 0, bits: 0, end: start };
      sum.runs += 1;
      sum.more += isTogether ? 0 : 1;
      for (let word = Math.max(at, sum.end); word < at + RUN; word++) {
        if (map[word] === -1) continue;
        sum.found += 1;
        sum.bits += bits[word] ?? 0;
      }
      sum.end = at + RUN;
      shared.set(span, sum);
    }
  }
  const found = map.subarray(start, end).reduce((sum, place) => sum + (place === -1 ? 0 : 1), 0);
  return Array.from(shared, ([span, sum]) => ({ span, sum }))
    .filter(({ sum }) => sum.found >= SHARE * found && sum.bits >= LEAST_BITS)
    .map(({ span, sum }) => {
      const isWhole = sum.runs > end - start - RUN;
      return { span, isWhole, isBetter: isWhole || (sum.more >= BETTER_RUNS && sum.found >= BETTER_SHARE * found) };
    });
}
