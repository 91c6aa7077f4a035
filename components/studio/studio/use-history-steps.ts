import { useCallback, useEffect, useState } from 'react';
import type { WorkshopActions } from './use-workshop';

/** Back or forth in what was decided. */
export type HistoryStep = 'undo' | 'redo';

/** Steps back and forth, and what is open again by the last one. */
export interface HistorySteps {
  take(step: HistoryStep): void;
  /** Key of a doubt that is to be shown since it is open again; null for none, and once it is shown. */
  readonly reopened: string | null;
  shown(): void;
}

/** The way to step back and forth. Control or command with Z and Y do so too; within a field they are the field's own. */
export function useHistorySteps(actions: WorkshopActions): HistorySteps {
  const [reopened, setReopened] = useState<string | null>(null);
  const take = useCallback((step: HistoryStep): void => void actions.step(step).then(setReopened), [actions]);
  const shown = useCallback((): void => setReopened(null), []);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isField(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      take(key === 'y' || event.shiftKey ? 'redo' : 'undo');
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [take]);
  return { take, reopened, shown };
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}
