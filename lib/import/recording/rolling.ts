/** Captions that roll: each repeats the last lines of the one before, and only its own last line is new. */
import type { Stripped } from '../types';
import { type Piece, withoutOpening } from './pieces';

/** Captions roll where this share of them repeats lines; otherwise somebody says a thing twice. */
const rollingShare = 0.3;

/** How many lines at the end of the one before open the next again. */
function repeated(before: readonly string[], next: readonly string[]): number {
  for (let count = Math.min(before.length, next.length, 4); count > 0; count -= 1) {
    if (before.slice(-count).every((line, index) => line === next[index])) return count;
  }
  return 0;
}

function linesOf({ text }: Piece): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Whether the next caption is shown as the one before goes. */
function isAdjacent(before: Piece, next: Piece): boolean {
  return before.end === null || next.start === null || next.start - before.end < 1;
}

/** Captions without lines that they repeat. Linear. */
export function withoutRepeats(pieces: readonly Piece[]): { readonly pieces: Piece[]; readonly stripped: Stripped[] } {
  const lines = pieces.map(linesOf);
  const counts = pieces.map((piece, index) => {
    const before = pieces[index - 1];
    if (before === undefined || before.voice !== piece.voice || !isAdjacent(before, piece)) return 0;
    return repeated(lines[index - 1] ?? [], lines[index] ?? []);
  });
  const rolls = counts.filter((count) => count > 0).length >= Math.max(3, pieces.length * rollingShare);
  const stripped: Stripped[] = [];
  const made = pieces.flatMap((piece, index): Piece[] => {
    const count = rolls ? (counts[index] ?? 0) : 0;
    const own = lines[index] ?? [];
    if (count > 0)
      stripped.push({ reason: 'repeated caption', lines: piece.lines, text: own.slice(0, count).join(' ') });
    const text = own.slice(count).join('\n');
    return text === '' ? [] : [withoutOpening(piece, text)];
  });
  return { pieces: made, stripped };
}
