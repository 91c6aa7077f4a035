/**
 * Words that one person says near another who says the same: which of the two are there still, where those of one were
 * taken out. Who says them tells, and nothing else does.
 */
import { joinTiles, type Tile } from './common-runs';
import { cutAtPassages, type Side, wordMap } from './coverage';
import { Break, passageOfWord, type Readings } from './readings';

/**
 * The tiles, those among them moved that led from one person's words to another's although the same words by the right
 * person are left over near them. Where the speakers of a text are not known, or all were renamed, nothing is moved.
 * About linear in the texts: what is left over is looked through from the two tiles around it.
 */
export function bySpeakers(readings: Readings, tiles: readonly Tile[]): Tile[] {
  const maps = { before: wordMap(readings.before, tiles, 'before'), after: wordMap(readings.after, tiles, 'after') };
  const moved = tiles
    .flatMap((tile) => cutAtPassages(readings, tile))
    .map((part) => {
      if (speakerAt(readings, 'before', part.before) === speakerAt(readings, 'after', part.after)) return part;
      const twin = twinOf(readings, part, maps);
      if (twin === null) return part;
      for (const side of ['before', 'after'] as const) {
        const other = side === 'before' ? 'after' : 'before';
        maps[side].fill(-1, part[side], part[side] + part.length);
        for (let i = 0; i < twin.length; i++) maps[side][twin[side] + i] = twin[other] + i;
      }
      return twin;
    });
  return joinTiles(moved.sort((a, b) => a.before - b.before));
}

/**
 * The same words by the right person that are left over in one of the texts, nearest to a part: directly beside it, or as
 * whole sentences with only other words that are left over between. Null for none.
 */
function twinOf(readings: Readings, part: Tile, maps: Record<Side, Int32Array>): Tile | null {
  const spoken = {
    before: speakerAt(readings, 'before', part.before),
    after: speakerAt(readings, 'after', part.after),
  };
  for (const side of ['before', 'after'] as const) {
    const wanted = spoken[side === 'before' ? 'after' : 'before'];
    if (wanted === null) continue;
    for (const step of [1, -1] as const) {
      const at = twinFrom(readings, side, part, maps[side], step, wanted);
      if (at !== null) return { ...part, [side]: at };
    }
  }
  return null;
}

function twinFrom(
  readings: Readings,
  side: Side,
  part: Tile,
  map: Int32Array,
  step: 1 | -1,
  wanted: string,
): number | null {
  const { words, breaks } = readings[side];
  const { length } = part;
  const own = part[side];
  // As long as the words that a place holds beyond the place before are left over.
  for (let at = own + step; map[step > 0 ? at + length - 1 : at] === -1; at += step) {
    const isBeside = Math.abs(at - own) === length;
    const isApart = Math.abs(at - own) > length && breaks[at] !== Break.none && breaks[at + length] !== Break.none;
    if (!(isBeside || isApart) || speakerAt(readings, side, at) !== wanted) continue;
    let same = 0;
    while (same < length && words[at + same] === words[own + same]) same++;
    if (same === length) return at;
  }
  return null;
}

function speakerAt(readings: Readings, side: Side, word: number): string | null {
  return readings[side].speakers[passageOfWord(readings[side], word)] ?? null;
}
