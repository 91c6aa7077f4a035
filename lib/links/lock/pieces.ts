/** Where words went, over several revisions. */
import { addAll, highestOf, lowestOf } from '../../text/many';
import type { Piece } from '../read/past-types';

/**
 * Pieces of the words of one wording, taken on through what became of the words they went to.
 *
 * @param wentOn The pieces of the wording that a passage had then; undefined where it still has it.
 */
export function composePieces(
  pieces: readonly Piece[],
  wentOn: (passage: string) => readonly Piece[] | undefined,
): Piece[] {
  const composed: Piece[] = [];
  for (const piece of pieces) {
    const next = wentOn(piece[2]);
    if (next === undefined) composed.push(piece);
    else if (piece.length === 4) addAll(composed, keptOn(piece, next));
    else addAll(composed, changedOn(piece, next));
  }
  return joinPieces(composed);
}

/** Pieces without the ends of runs that go on in the next. */
export function joinPieces(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const goesOn =
      last?.length === 4 &&
      piece.length === 4 &&
      last[1] === piece[0] &&
      last[2] === piece[2] &&
      last[3] + last[1] - last[0] === piece[3];
    if (goesOn) joined[joined.length - 1] = [last[0], piece[1], last[2], last[3]];
    else joined.push(piece);
  }
  return joined;
}

function keptOn([from, to, , start]: readonly [number, number, string, number], next: readonly Piece[]): Piece[] {
  const shift = from - start;
  return overlapping(next, start, start + to - from).map(([piece, low, high]): Piece => {
    const [begin, , passage, at, end] = piece;
    return end === undefined
      ? [low + shift, high + shift, passage, at + low - begin]
      : [low + shift, high + shift, passage, at, end];
  });
}

/** Words that were replaced once stand for whatever became of all that replaced them, where that stayed together. */
function changedOn(
  [from, to, , start, end]: readonly [number, number, string, number, number],
  next: readonly Piece[],
) {
  const targets = overlapping(next, start, end).map(([piece, low, high]) => {
    const [begin, , passage, at, last] = piece;
    return last === undefined
      ? { passage, start: at + low - begin, end: at + high - begin }
      : { passage, start: at, end: last };
  });
  const [first] = targets;
  if (!first) return [];
  const together = targets.filter(({ passage }) => passage === first.passage);
  const low = lowestOf(together.map((target) => target.start));
  const high = highestOf(together.map((target) => target.end));
  return [[from, to, first.passage, low, high] satisfies Piece];
}

/** The pieces that have words of `[from, to)`, each with the part of it that they have. */
function overlapping(pieces: readonly Piece[], from: number, to: number): [piece: Piece, from: number, to: number][] {
  return pieces.flatMap((piece) => {
    const low = Math.max(from, piece[0]);
    const high = Math.min(to, piece[1]);
    return low < high ? [[piece, low, high] as [Piece, number, number]] : [];
  });
}
