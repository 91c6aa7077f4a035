/** The words of a link as they were, beside those that stand there now. */
import type { CurrentWords, PlacedRange } from './current-words';
import type { LandedPart } from './land-words';

/** A run of words: in both, only in what was, or only in what is now. */
export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  /** As written. */
  readonly text: string;
}

/**
 * What was taken out and put in, in order. The `same` and `removed` runs together are the words as they were, the `same`
 * and `added` ones what stands in their place.
 *
 * @param places The stretches in which the parts stand, in the order of the parts.
 */
export function compareWords(
  parts: readonly LandedPart[],
  places: readonly PlacedRange[],
  current: CurrentWords,
): DiffPart[] {
  const diff: DiffPart[] = [];
  let place = 0;
  let shown = places[0]?.start ?? 0;
  const add = (kind: DiffPart['kind'], text: string) => {
    if (text !== '') diff.push({ kind, text });
  };
  const addNow = (end: number) => {
    if (end > shown) add('added', current.textOfRange({ start: shown, end }));
    shown = Math.max(shown, end);
  };
  for (const { kind, was, now } of parts) {
    const open = places[place];
    if (now && open && !(now.start >= open.start && now.end <= open.end && now.start >= shown)) {
      const next = places.findIndex(({ start, end }, index) => index > place && start <= now.start && now.end <= end);
      if (next > place) {
        addNow(open.end);
        place = next;
        shown = places[place]?.start ?? 0;
      }
    }
    if (kind === 'gone') {
      add('removed', was);
    } else if (kind === 'changed') {
      addNow(now.start);
      add('removed', was);
      addNow(now.end);
    } else {
      addNow(now.start);
      add('same', current.textOfRange(now));
      shown = Math.max(shown, now.end);
    }
  }
  const last = places[place];
  if (last) addNow(last.end);
  return diff;
}
