import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide, heldDecisions, redo, undo } from '@/lib/studio/journal';
import { type Decision, EMPTY_JOURNAL, type Journal } from '@/lib/studio/work';
import { HARBOUR, workOf } from './made-work';

/** Repeats a step as often as a journal has decisions. */
function throughout(journal: Journal, step: (journal: Journal) => Journal): Journal {
  return journal.decisions.reduce(step, journal);
}

test('undoing everything gives the beginning, and doing it again gives the same edition, whatever was decided', async () => {
  const { added, make } = workOf(HARBOUR);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(40), { maxLength: 8 }), async (choices) => {
      let journal = added.reduce<Journal>(decide, EMPTY_JOURNAL);
      const beginning = await make(heldDecisions(journal));
      for (const choice of choices) {
        const { doubts } = await make(heldDecisions(journal));
        const answers = doubts.flatMap(({ answers: all }): Decision[] => all.map(({ decision }) => decision));
        const chosen = answers[choice % Math.max(1, answers.length)];
        if (chosen !== undefined) journal = decide(journal, chosen);
      }
      const end = await make(heldDecisions(journal));
      expect(end.decided.misfits).toBe(0);
      const back = throughout(journal, undo);
      expect(heldDecisions(back)).toEqual([]);
      expect(await make(heldDecisions({ ...back, position: added.length }))).toEqual(beginning);
      expect(await make(heldDecisions(throughout(back, redo)))).toEqual(end);
    }),
    { numRuns: 25 },
  );
});

test('a decision after an undo takes the place of what was undone', () => {
  const leave = (says: string): Decision => ({ kind: 'leave', doubts: [says], says });
  const journal = decide(undo([leave('a'), leave('b')].reduce(decide, EMPTY_JOURNAL)), leave('c'));
  expect(heldDecisions(journal).map(({ says }) => says)).toEqual(['a', 'c']);
  expect(redo(journal)).toBe(journal);
  expect(undo(EMPTY_JOURNAL)).toBe(EMPTY_JOURNAL);
});
