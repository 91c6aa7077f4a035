import { useCallback, useState } from 'react';
import type { DoubtPlace } from '../../../lib/studio/doubts/types';
import { FIRST_ROWS } from './row-counts';
import type { Workshop, WorkshopActions } from './use-workshop';

/** A place in the preview that is to be shown. `turn` tells two wishes for the same place apart. */
export interface FocusedRow {
  readonly row: number;
  readonly place: DoubtPlace;
  readonly turn: number;
}

/** Which place the preview shows, and the way to have another shown: rows that are not there are asked for. */
export function useFocusedRow(
  { rows }: Workshop,
  actions: WorkshopActions,
): readonly [FocusedRow | null, (row: number | null, place: DoubtPlace) => void] {
  const [focused, setFocused] = useState<FocusedRow | null>(null);
  const { from, rows: shown } = rows;
  const focus = useCallback(
    (row: number | null, place: DoubtPlace) => {
      if (row === null) return;
      if (row < from || row >= from + shown.length) {
        const first = Math.max(0, row - 4);
        actions.ask({ ask: 'rows', from: first, to: first + FIRST_ROWS, only: true });
      }
      setFocused((before) => ({ row, place, turn: (before?.turn ?? 0) + 1 }));
    },
    [from, shown.length, actions],
  );
  return [focused, focus];
}
