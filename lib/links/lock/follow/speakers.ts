/**
 * Words that one person says right beside another who says the same: which of the two are there still, where those of one
 * were taken out. Who says them tells, and nothing else does.
 */
import { joinTiles, type Tile } from './common-runs';
import { type Side, wordMap } from './coverage';
import { passageOfWord, type Readings } from './readings';

/**
 * The tiles, those among them moved by a few words that led from one person's words to another's although the same words
 * by the right person stand beside them and are left over. Where the speakers of a text are not known, or all were
 * renamed, nothing is moved. Linear in the tiles.
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

/** The same words by the right person, directly beside a part in one of the texts and left over there; null for none. */
function twinOf(readings: Readings, part: Tile, maps: Record<Side, Int32Array>): Tile | null {
  for (const side of ['before', 'after'] as const) {
    const { words } = readings[side];
    const wanted = speakerAt(
      readings,
      side === 'before' ? 'after' : 'before',
      side === 'before' ? part.after : part.before,
    );
    if (wanted === null) continue;
    for (const at of [part[side] + part.length, part[side] - part.length]) {
      if (at < 0 || at + part.length > words.length || speakerAt(readings, side, at) !== wanted) continue;
      let length = 0;
      while (
        length < part.length &&
        words[at + length] === words[part[side] + length] &&
        maps[side][at + length] === -1
      )
        length++;
      if (length === part.length) return { ...part, [side]: at };
    }
  }
  return null;
}

function speakerAt(readings: Readings, side: Side, word: number): string | null {
  return readings[side].speakers[passageOfWord(readings[side], word)] ?? null;
}

/** A tile in parts that cross no break between passages in either text. */
export function cutAtPassages({ before: one, after: other }: Readings, { before, after, length }: Tile): Tile[] {
  const parts: Tile[] = [];
  for (let at = 0; at < length; ) {
    const left = (one.starts[passageOfWord(one, before + at) + 1] ?? 0) - before - at;
    const right = (other.starts[passageOfWord(other, after + at) + 1] ?? 0) - after - at;
    const size = Math.min(length - at, left, right);
    parts.push({ before: before + at, after: after + at, length: size });
    at += size;
  }
  return parts;
}
