/** The studio's practice: it goes through what is asked of it later, and ends as soon as something is. */
import { expect, test, vi } from 'vitest';
import type { Answer } from '@/components/studio/studio/messages';
import { PRACTICE_ESSAY, PRACTICE_INTERVIEW } from '@/components/studio/studio/practice-texts';
import { warmUp } from '@/components/studio/studio/warm-up';
import { Workshop } from '@/components/studio/studio/workshop';
import { MemoryBrowser } from './browser-tabs';

test('the texts of the practice make an edition with quotes of every kind, and a doubt to settle', async () => {
  const { workshop } = new MemoryBrowser().open();
  const bytesOf = (text: string) => new TextEncoder().encode(text);
  await workshop.answer({ number: 1, ask: 'open', id: null });
  const answer = await workshop.answer({
    number: 2,
    ask: 'add',
    offered: [
      { name: 'interview.txt', bytes: bytesOf(PRACTICE_INTERVIEW) },
      { name: 'essay.txt', bytes: bytesOf(PRACTICE_ESSAY) },
    ],
    unread: [],
  });
  if (answer.answer !== 'work') throw new Error(JSON.stringify(answer));
  expect(answer.work.isEdition).toBe(true);
  expect(answer.work.people.map(({ name }) => name)).toEqual(['Ada Quill', 'Tom Ferry']);
  expect(answer.work.doubts.length).toBeGreaterThan(0);
  const shown = answer.work.rows.rows.map(({ html }) => html).join('');
  expect(shown.match(/<mark /g)?.length).toBeGreaterThanOrEqual(4);
});

test.each([0, 1, 2, 7])('it ends before its next step once something is asked: after %i steps', async (steps) => {
  let asked = 0;
  await warmUp(() => {
    asked += 1;
    return asked <= steps;
  });
  expect(asked).toBe(steps + 1);
});

test('left alone, it makes an edition six times over, with a doubt that is settled and open again', async () => {
  const answer = vi.spyOn(Workshop.prototype, 'answer');
  await warmUp(() => true);
  const answers = await Promise.all(answer.mock.results.map(({ value }): Promise<Answer> => value));
  const asked = answer.mock.calls.map(([{ ask }]) => ask);
  answer.mockRestore();
  expect(asked).toEqual(Array.from({ length: 6 }, () => ['open', 'add', 'add', 'settle', 'undo']).flat());
  const doubts = answers.map((each) => (each.answer === 'work' ? each.work.doubtsInAll : each));
  const [, , open, settled, undone] = doubts;
  expect(open).toBeGreaterThan(0);
  expect([settled, undone]).toEqual([Number(open) - 1, open]);
  expect(doubts).toEqual(Array.from({ length: 6 }, () => doubts.slice(0, 5)).flat());
});
