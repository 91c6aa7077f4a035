import type { Workshop, WorkshopActions } from './use-workshop';

/**
 * Keeps the words of what is selected, where somebody has changed them and goes on to something else. Not where there are
 * none: a passage without words would be gone.
 */
export function keepTyped(
  { selected, typed }: Pick<Workshop, 'selected' | 'typed'>,
  actions: Pick<WorkshopActions, 'ask'>,
): void {
  if (selected === null || typed === null || typed.trim() === '') return;
  actions.ask({ ask: 'reword', pointed: selected.pointed, words: typed });
}
