import { beforeEach, expect, test } from 'vitest';
import type { Answer, Ask, ListedWork, ShownWork } from '@/components/studio/studio/messages';
import type { WorkStore } from '@/components/studio/studio/work-store';
import { Workshop } from '@/components/studio/studio/workshop';
import type { Work } from '@/lib/studio/work';
import { HARBOUR } from '../../studio/made-work';

type Question<Value> = Value extends unknown ? Omit<Value, 'number'> : never;

/** A store in memory, which may refuse to keep anything. */
class MemoryStore implements WorkStore {
  readonly works = new Map<string, Work>();
  refusal: Error | null = null;

  async list(): Promise<readonly ListedWork[]> {
    const all = Array.from(this.works.values(), ({ id, name, changed }) => ({ id, name, changed }));
    return all.sort((a, b) => b.changed - a.changed);
  }

  async load(id: string): Promise<Work | null> {
    return this.works.get(id) ?? null;
  }

  async save(work: Work): Promise<void> {
    if (this.refusal !== null) throw this.refusal;
    this.works.set(work.id, structuredClone(work));
  }

  async remove(id: string): Promise<void> {
    this.works.delete(id);
  }
}

let store = new MemoryStore();
let workshop = new Workshop(store);
beforeEach(async () => {
  store = new MemoryStore();
  workshop = new Workshop(store);
  await ask({ ask: 'open', id: null });
});

function ask(question: Question<Ask>, of = workshop): Promise<Answer> {
  return of.answer({ ...question, number: 1 });
}

async function work(question: Question<Ask>, of = workshop): Promise<ShownWork> {
  const answer = await ask(question, of);
  if (answer.answer !== 'work') throw new Error(JSON.stringify(answer));
  return answer.work;
}

function offered(...names: (keyof typeof HARBOUR)[]) {
  return names.map((name) => ({ name, bytes: new TextEncoder().encode(HARBOUR[name]) }));
}

const addBoth = () => work({ ask: 'add', offered: offered('talk.txt', 'essay.md') });

test('texts that are added become an edition, which another worker finds as it was left', async () => {
  const made = await addBoth();
  expect(made.texts.map(({ kind, title }) => [kind, title])).toEqual([
    ['transcript', 'What the tide brings'],
    ['commentary', 'Walls'],
  ]);
  expect(made.rows.rows.map(({ html }) => html).join('')).toContain('That is a wall.');
  await work({ ask: 'settle', doubt: made.doubts[0]?.key ?? '', answer: 0 });
  const again = await work({ ask: 'open', id: null }, new Workshop(store));
  expect(again).toMatchObject({ id: made.id, name: 'What the tide brings', doubtsInAll: made.doubtsInAll - 1 });
  expect(again.undo).toContain('is from');
});

test('only rows that changed are sent again', async () => {
  const made = await addBoth();
  const changed = await work({ ask: 'attribute', passage: made.rows.rows.at(-2)?.key ?? '', person: 'quill' });
  const sent = changed.rows.rows.filter(({ html }) => html !== null).map(({ key }) => key);
  expect(sent).toContain('nobody-swims-there-any-more-the');
  expect(sent.length).toBeLessThan(changed.rows.rows.length);
});

test('a file that cannot be read is said, and those beside it are taken', async () => {
  const pdf = { name: 'talk.pdf', bytes: new TextEncoder().encode('%PDF-1.7 …') };
  const answer = await ask({ ask: 'add', offered: [pdf, ...offered('talk.txt')] });
  expect(answer).toMatchObject({ answer: 'work', problem: { found: 'a PDF' }, work: { isEdition: true } });
  if (answer.answer === 'work') expect(answer.work.texts).toHaveLength(1);
});

test.each([
  [new DOMException('full', 'QuotaExceededError'), 'no room left'],
  [new Error('blocked'), 'keeps nothing here'],
])('what could not be kept is said, until it is', async (refusal, words) => {
  store.refusal = refusal;
  const made = await addBoth();
  expect(made.unkept).toContain(words);
  expect(made.isEdition).toBe(true);
  store.refusal = null;
  expect((await work({ ask: 'undo' })).unkept).toBeNull();
});

test('a passage without words is taken out, and who goes on behind it keeps the name', async () => {
  const made = await addBoth();
  const opening = 'we-never-paid-more-than-forty';
  const key = made.rows.rows.find(({ html }) => html?.includes('We never paid'))?.key ?? opening;
  const after = await work({ ask: 'reword', pointed: { passage: key }, words: ' ' });
  const html = after.rows.rows.map(({ html: each }) => each ?? '').join('');
  expect(html).toMatch(/class="speaker">Ferry<\/p>.*And the lighthouse keeper/s);
});

test('works are renamed and deleted, and the one that is open stays open', async () => {
  const { id } = await addBoth();
  const second = await work({ ask: 'begin' });
  expect(second.texts).toEqual([]);
  expect((await work({ ask: 'rename', id, name: 'My harbour' })).works).toMatchObject([{ name: 'My harbour' }]);
  expect((await work({ ask: 'delete', id })).works).toEqual([]);
});
