/** Passages that were gone and are back, as after an author's undo. */

import { orderBefore } from '../read/order-changes';
import { normalText } from '../read/words';
import type { Lock } from './lock-schema';
import type { UnnamedPassage } from './unnamed';

/** The fewest words by which a passage is known again wherever it is; one of fewer only beside one of its neighbours. */
const LEAST_WORDS = 8;

/** The length of a piece that leads to equal words, see `Piece`. */
const KEPT_PIECE = 4;

/** A passage that is no more, as it was last. */
interface DepartedPassage {
  readonly id: string;
  readonly speaker: string | undefined;
  /** True where none of its words was there any more. */
  readonly isGone: boolean;
  /** Ids of the passages just before and after it. */
  readonly neighbours: readonly [previous: string | undefined, next: string | undefined];
}

/**
 * Ids by index of the passages that are ones of the past again, word for word and by the same speaker.
 *
 * @param names Ids, by index, of the texts that are known to go on; they do not come back.
 * @param inherited Indexes of the texts that have words of passages which were there: what is gone does not come back as
 *   others' words, but what was merged may.
 */
export function returnedPassages(
  lock: Lock,
  passages: readonly UnnamedPassage[],
  names: ReadonlyMap<number, string>,
  inherited: ReadonlySet<number>,
): Map<number, string> {
  const returned = new Map<number, string>();
  if (names.size === passages.length || lock.revisions.length === 0) return returned;
  const departed = departedPassages(lock);
  const nameOf = (index: number): string | undefined => names.get(index) ?? returned.get(index);
  const taken = new Set(names.values());
  const look = ({ text, speaker }: UnnamedPassage, index: number): void => {
    if (nameOf(index) !== undefined) return;
    const words = normalText(text);
    const isLong = words.split(' ').length >= LEAST_WORDS;
    const beside = [nameOf(index - 1), nameOf(index + 1)];
    const back = departed.get(words)?.find(({ id, speaker: said, isGone, neighbours }) => {
      if (isGone && inherited.has(index)) return false;
      const isInPlace = neighbours.some((neighbour, side) => neighbour !== undefined && neighbour === beside[side]);
      return !taken.has(id) && (said ?? null) === (speaker ?? null) && (isLong || isInPlace);
    });
    if (!back) return;
    returned.set(index, back.id);
    taken.add(back.id);
  };
  passages.forEach(look);
  // Once more from the end: one that is back may be the neighbour by which the one before it is known.
  for (let index = passages.length - 1; index >= 0; index--) {
    const passage = passages[index];
    if (passage) look(passage, index);
  }
  return returned;
}

/** The passages that are no more, by their last words; of several that said the same the latest comes first. */
function departedPassages({ passages, revisions }: Lock): Map<string, DepartedPassage[]> {
  let order: readonly string[] = passages.map(({ id }) => id);
  const seen = new Set(order);
  const byWords = new Map<string, DepartedPassage[]>();
  for (const revision of revisions.toReversed()) {
    order = (revision.order ? orderBefore(order, revision.order) : order) ?? [];
    const places = new Map(order.map((id, index) => [id, index]));
    for (const { id, speaker, text, went } of revision.wordings) {
      const place = places.get(id);
      if (seen.has(id) || place === undefined) continue;
      seen.add(id);
      const words = normalText(text);
      const isGone = went.every((piece) => piece.length > KEPT_PIECE);
      const departed = { id, speaker, isGone, neighbours: [order[place - 1], order[place + 1]] as const };
      byWords.set(words, [...(byWords.get(words) ?? []), departed]);
    }
  }
  return byWords;
}
