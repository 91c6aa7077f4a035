/** What another speaker puts in between two parts of a quote: no words of the quote, and none that it leaves out. */

import type { TextRange } from '../../text/range';
import type { Piece } from '../search/pieces';
import { passageAt, type TranscriptIndex } from '../search/transcript-index';
import { joinSteps, type Step } from '../search/word-alignment';

/** The most words of an interjection: a question, but no speech. */
const MOST_WORDS = 40;
/** How far a run of left out words may be moved along words that are the same. */
const MOST_MOVED = 8;

/** Whether what lies between two pieces is all another's, and the speaker of both goes on behind it. */
export function isInterjection(index: TranscriptIndex, { start, end }: TextRange): boolean {
  if (start <= 0 || end <= start || end >= index.length || end - start > MOST_WORDS) return false;
  const [first, next] = [passageAt(index, start), passageAt(index, end)];
  if (index.passageStarts[first] !== start || index.passageStarts[next] !== end) return false;
  const speaker = index.passages[next]?.speaker;
  if (speaker === undefined || index.passages[passageAt(index, start - 1)]?.speaker !== speaker) return false;
  for (let passage = first; passage < next; passage++) {
    const other = index.passages[passage]?.speaker;
    if (other === undefined || other === speaker) return false;
  }
  return true;
}

/** Pieces divided where they leave out an interjection. */
export function withoutInterjections(index: TranscriptIndex, pieces: readonly Piece[]): Piece[] {
  const parts: Piece[] = [];
  for (const piece of pieces) {
    let rest = piece;
    let start = rest.source.start;
    for (let at = 0; at < rest.steps.length; at++) {
      const step = rest.steps[at];
      const end = start + (step?.source ?? 0);
      const divided = step?.kind === 'delete' && mayDivide(index, start, end) ? dividedAt(index, rest, at) : null;
      start = end;
      if (!divided) continue;
      parts.push(divided[0]);
      rest = divided[1];
      start = rest.source.start;
      at = -1;
    }
    parts.push(rest);
  }
  return parts;
}

/** Whether left out words may be whole passages: most stand within one. */
function mayDivide(index: TranscriptIndex, start: number, end: number): boolean {
  const first = passageAt(index, Math.max(0, start - MOST_MOVED - 1));
  return (index.passageStarts[first + 1] ?? index.length) <= end + MOST_MOVED;
}

/** A piece in two where its step at `at` leaves out an interjection, or could as well. */
function dividedAt(index: TranscriptIndex, piece: Piece, at: number): [Piece, Piece] | null {
  const before = piece.steps.slice(0, at);
  const behind = piece.steps.slice(at + 1);
  const start = piece.source.start + before.reduce((sum, { source }) => sum + source, 0);
  const end = start + (piece.steps[at]?.source ?? 0);
  const { ids } = index;
  const most = (step: Step | undefined) => (step?.kind === 'same' ? Math.min(MOST_MOVED, step.quote) : 0);
  let [least, furthest] = [0, 0];
  while (least < most(before.at(-1)) && ids[start - least - 1] === ids[end - least - 1]) least++;
  while (furthest < most(behind[0]) && ids[start + furthest] === ids[end + furthest]) furthest++;
  for (let moved = -least; moved <= furthest; moved++) {
    const gap = { start: start + moved, end: end + moved };
    if (!isInterjection(index, gap)) continue;
    const first = [...before, sameWords(moved)];
    const second = [sameWords(-moved), ...behind];
    const quoteEnd = piece.quote.start + first.reduce((sum, { quote }) => sum + quote, 0);
    return [
      {
        source: { start: piece.source.start, end: gap.start },
        quote: { start: piece.quote.start, end: quoteEnd },
        steps: tidied(first),
      },
      {
        source: { start: gap.end, end: piece.source.end },
        quote: { start: quoteEnd, end: piece.quote.end },
        steps: tidied(second),
      },
    ];
  }
  return null;
}

/** So many equal words, or so many fewer. */
function sameWords(count: number): Step {
  return { kind: 'same', source: count, quote: count };
}

function tidied(steps: readonly Step[]): Step[] {
  // Joined first: a step of fewer words than none makes its neighbour shorter.
  const joined: Step[] = [];
  for (const step of steps) {
    const last = joined.at(-1);
    if (last?.kind === 'same' && step.kind === 'same') {
      joined[joined.length - 1] = sameWords(last.quote + step.quote);
    } else if (step.source !== 0 || step.quote !== 0) {
      joined.push(step);
    }
  }
  return joinSteps(joined);
}
