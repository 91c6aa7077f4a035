import { useCallback, useState } from 'react';
import type { DoubtPlace } from '../../../lib/studio/doubts/types';
import type { ShownPlace } from './messages';
import { FIRST_ROWS } from './row-counts';
import type { Workshop, WorkshopActions } from './use-workshop';

/** So many rows stand before one that is shown by itself. */
const ROWS_BEFORE = 4;

/** A place in the preview that is to be shown. `turn` tells two wishes for the same place apart. */
export interface FocusedRow extends ShownPlace {
  readonly place: DoubtPlace;
  /** Whether the page is scrolled to the preview too, where that is out of view. */
  readonly isWanted: boolean;
  readonly turn: number;
}

/** Shows a place. `isWanted`: somebody asked for it, and looks at nothing else. */
export type ShowPlace = (at: ShownPlace | null, place: DoubtPlace, isWanted: boolean) => void;

/** Which place the preview shows, and the way to have another shown: pages and rows that are not there are asked for. */
export function useFocusedRow(
  { work, rows }: Workshop,
  actions: WorkshopActions,
): readonly [FocusedRow | null, ShowPlace] {
  const [focused, setFocused] = useState<FocusedRow | null>(null);
  const { from, rows: shown } = rows;
  const view = work?.view ?? null;
  const focus = useCallback<ShowPlace>(
    (at, place, isWanted) => {
      if (at === null) return;
      const first = at.row < FIRST_ROWS - ROWS_BEFORE ? 0 : at.row - ROWS_BEFORE;
      if (at.view !== view) actions.ask({ ask: 'view', view: at.view, from: first });
      else if (at.row < from || at.row >= from + shown.length)
        actions.ask({ ask: 'rows', view, from: first, to: first + FIRST_ROWS, only: true });
      setFocused((before) => ({ ...at, place, isWanted, turn: (before?.turn ?? 0) + 1 }));
    },
    [view, from, shown.length, actions],
  );
  return [focused, focus];
}
