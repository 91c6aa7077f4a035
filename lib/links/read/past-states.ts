/** The states that a text was in before, each as it stood just before a revision. */

import type { CurrentWords, PlacedRange } from './current-words';
import { orderBefore } from './order-changes';
import type { EarlierWording, Piece, Revision } from './past-types';
import { type WordedText, type WordRange, wordedText } from './worded-text';

/** What a passage said in some state. */
export interface StateWording extends WordedText {
  readonly id: string;
  readonly speaker?: string | undefined;
  /** Where its words are now; undefined where they are what the passage says now. */
  readonly went?: readonly Piece[];
}

/** One state. */
export interface PastState {
  /** Ids of the passages, in order. */
  readonly order: readonly string[];
  /** What a passage said, or undefined where there was none of that id. */
  wordingOf(passage: string): StateWording | undefined;
}

/**
 * All states, the latest first.
 *
 * @param revisions The latest first, with pieces that lead to the text as it is.
 */
export function pastStates(current: CurrentWords, revisions: readonly Revision[]): PastState[] {
  const read = new Map<EarlierWording, StateWording>();
  const wordingOf = (passage: string, wording: EarlierWording | undefined): StateWording | undefined => {
    if (!wording) return currentWording(passage, current);
    const known = read.get(wording) ?? { ...wordedText(wording.text), ...wording };
    read.set(wording, known);
    return known;
  };
  let order: readonly string[] = current.order;
  const earlier = new Map<string, EarlierWording>();
  return revisions.map((revision) => {
    order = (revision.order && orderBefore(order, revision.order)) ?? order;
    for (const wording of revision.wordings) earlier.set(wording.id, wording);
    const wordings = new Map(earlier);
    return { order, wordingOf: (passage) => wordingOf(passage, wordings.get(passage)) };
  });
}

function currentWording(passage: string, current: CurrentWords): StateWording | undefined {
  const text = current.textOf(passage);
  return text && { ...text, id: passage, speaker: current.speakerOf(passage) };
}

/** True where no word of a range of the text as it is comes from a state. */
export function isNewSince(state: PastState, range: PlacedRange, current: CurrentWords): boolean {
  return state.order.every((id) =>
    piecesOf(state, id).every(([from, to, passage, start, end]) => {
      const place = current.place(passage, start, end ?? start + to - from);
      return !place || place.end <= range.start || range.end <= place.start;
    }),
  );
}

/** Where the words of a passage went, also of one that is as it was. */
function piecesOf({ wordingOf }: PastState, id: string): readonly Piece[] {
  const { words = [], went } = wordingOf(id) ?? {};
  return went ?? (words.length > 0 ? [[0, words.length, id, 0]] : []);
}

/** The passages in which what stood just before and just behind some words is now; null where there was nothing. */
export function surroundings(
  state: PastState,
  ranges: readonly WordRange[],
): { after: string | null; before: string | null } {
  const [first] = ranges;
  const last = ranges.at(-1);
  return {
    after: first ? nearest(state, first.passage, -1, (piece) => piece[1] <= first.start) : null,
    before: last ? nearest(state, last.passage, 1, (piece) => piece[0] >= last.end) : null,
  };
}

/** The passage that the nearest word went to, seen from a passage in one direction; in that passage only some count. */
function nearest(state: PastState, from: number, step: 1 | -1, counts: (piece: Piece) => boolean): string | null {
  const { order } = state;
  for (let index = from; index >= 0 && index < order.length; index += step) {
    const pieces = piecesOf(state, order[index] ?? '');
    const candidates = index === from ? pieces.filter(counts) : pieces;
    const piece = step < 0 ? candidates.at(-1) : candidates[0];
    if (piece) return piece[2];
  }
  return null;
}
