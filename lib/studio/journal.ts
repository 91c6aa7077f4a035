/** Deciding, and going back and forth in what was decided. Pure. */
import type { Decision, Journal } from './work';

/** The journal with one more decision; what was undone before can no longer be done again. */
export function decide({ decisions, position }: Journal, decision: Decision): Journal {
  return { decisions: [...decisions.slice(0, position), decision], position: position + 1 };
}

/** The journal without its last decision; itself at the beginning. */
export function undo(journal: Journal): Journal {
  return journal.position === 0 ? journal : { ...journal, position: journal.position - 1 };
}

/** The journal with the decision that was undone last; itself where none was. */
export function redo(journal: Journal): Journal {
  return journal.position >= journal.decisions.length ? journal : { ...journal, position: journal.position + 1 };
}

/** The decisions that hold. */
export function heldDecisions({ decisions, position }: Journal): readonly Decision[] {
  return decisions.slice(0, position);
}
