/** What two texts have in common, in the same order. */
import { addAll } from '../../../text/many';
import { commonHead, commonRuns, commonTail, type Region, type Tile } from './common-runs';
import { Break, type Reading, type Readings } from './readings';

/** The stretches that both texts have in the same order. None overlaps another. Cost: about linear. */
export function inOrder(readings: Readings): Tile[] {
  const { before, after } = readings;
  const whole = { before: 0, beforeEnd: before.words.length, after: 0, afterEnd: after.words.length };
  return settleCuts(readings, withEnds(readings, whole));
}

/**
 * The stretches that a region has in common, where its ends are known to belong together: words that go on from there
 * without a difference are the same, however common they are.
 */
export function withEnds(
  readings: Readings,
  region: Region,
  { start = true, end = true }: { start?: boolean; end?: boolean } = {},
): Tile[] {
  const head = start ? commonHead(readings, region) : { before: region.before, after: region.after, length: 0 };
  const rest = { ...region, before: head.before + head.length, after: head.after + head.length };
  const tail = end ? commonTail(readings, rest) : { before: region.beforeEnd, after: region.afterEnd, length: 0 };
  const runs = commonRuns(readings, { ...rest, beforeEnd: tail.before, afterEnd: tail.after });
  return [head, ...runs, tail].filter(({ length }) => length > 0);
}

/**
 * Where words were only put in or only taken out between two runs, the cut can often be made in several places: “it is,
 * it is” without one “it is”. It is made where passages or sentences begin and end, if it can be.
 */
export function settleCuts({ before, after }: Readings, tiles: readonly Tile[]): Tile[] {
  const settled: Tile[] = [];
  for (const tile of tiles) {
    const last = settled.at(-1);
    if (!last) {
      settled.push(tile);
      continue;
    }
    const gapBefore = tile.before - last.before - last.length;
    const gapAfter = tile.after - last.after - last.length;
    const shift = Math.min(gapBefore, gapAfter) === 0 ? bestShift(before, after, last, tile) : 0;
    settled.pop();
    const parts = [
      { ...last, length: last.length - shift },
      { before: tile.before - shift, after: tile.after - shift, length: tile.length + shift },
    ];
    addAll(
      settled,
      parts.filter(({ length }) => length > 0),
    );
  }
  return settled;
}

/** More than all breaks at a cut can be worth together. */
const MOST_BREAKS = 4 * Break.passage;

/** By how many words the cut between two runs is best moved towards the first (or, where negative, the second). */
function bestShift(before: Reading, after: Reading, left: Tile, right: Tile): number {
  const leftEnd = { before: left.before + left.length, after: left.after + left.length };
  // That there is a break at each end of what was put in or taken out counts first, and then what kind of break.
  const quality = (shift: number): number => {
    const breaks = [
      before.breaks[leftEnd.before - shift] ?? 0,
      before.breaks[right.before - shift] ?? 0,
      after.breaks[leftEnd.after - shift] ?? 0,
      after.breaks[right.after - shift] ?? 0,
    ];
    return breaks.reduce((sum, kind) => sum + (kind > Break.none ? MOST_BREAKS + kind : 0), 0);
  };
  let best = 0;
  const consider = (shift: number) => {
    if (quality(shift) > quality(best)) best = shift;
  };
  for (let shift = 1; shift <= left.length; shift++) {
    if (before.words[right.before - shift] !== after.words[right.after - shift]) break;
    consider(shift);
  }
  for (let shift = 1; shift <= right.length; shift++) {
    if (before.words[leftEnd.before + shift - 1] !== after.words[leftEnd.after + shift - 1]) break;
    consider(-shift);
  }
  return best;
}
