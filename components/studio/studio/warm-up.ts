/**
 * Practice before there is anything to do. Code that runs for the first time takes a browser several times as long, so a
 * small edition is made while somebody looks for their files, and thrown away.
 */
import type { Answer, Offered, Question } from './messages';
import { PRACTICE_ESSAY, PRACTICE_INTERVIEW } from './practice-texts';
import type { WorkStore } from './work-store';
import type { WorkTabs } from './work-tabs';
import { Workshop } from './workshop';

/** So often the edition is made: a browser improves code that it has run some times. */
const ROUNDS = 6;

/** Keeps nothing. */
const NO_STORE: WorkStore = {
  list: async () => [],
  load: async () => null,
  save: async () => undefined,
  remove: async () => undefined,
};
/** A tab that knows of no other. */
const NO_TABS: WorkTabs = {
  hold: async () => true,
  holds: () => true,
  want: () => undefined,
  handOver: () => undefined,
  whileFree: async (_, act) => {
    await act();
    return true;
  },
  tellChange: () => undefined,
};

/**
 * Makes a small edition some times over, in steps of some 10 to 200 ms, between which other work has its turn.
 *
 * @param isIdle whether there is still nothing else to do; once there is, it ends for good
 */
export async function warmUp(isIdle: () => boolean): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const workshop = new Workshop(NO_STORE, NO_TABS);
    let doubt: string | undefined;
    const ask = async (question: Question): Promise<void> => {
      const answer: Answer = await workshop.answer({ number: 0, ...question });
      if (answer.answer === 'work') doubt ??= answer.work.doubts[0]?.key;
    };
    const steps: readonly (() => Promise<void>)[] = [
      () => ask({ ask: 'open', id: null }),
      () => ask({ ask: 'add', offered: [textOf('interview.txt', PRACTICE_INTERVIEW)], unread: [] }),
      () => ask({ ask: 'add', offered: [textOf('essay.txt', PRACTICE_ESSAY)], unread: [] }),
      () => ask({ ask: 'settle', doubt: doubt ?? '', answer: 0 }),
      () => ask({ ask: 'undo' }),
    ];
    for (const step of steps) {
      // Messages come in between.
      await new Promise((resolve) => setTimeout(resolve));
      if (!isIdle()) return;
      await step();
    }
  }
}

function textOf(name: string, text: string): Offered {
  return { name, bytes: new TextEncoder().encode(text) };
}
