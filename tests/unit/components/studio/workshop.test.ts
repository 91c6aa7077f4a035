import { beforeEach, expect, test } from 'vitest';
import type { Answer, Ask, ShownWork } from '@/components/studio/studio/messages';
import { HARBOUR } from '../../studio/made-work';
import { MemoryBrowser, type Tab } from './browser-tabs';

type Question<Value> = Value extends unknown ? Omit<Value, 'number'> : never;

let browser = new MemoryBrowser();
let { workshop } = browser.open();
beforeEach(async () => {
  browser = new MemoryBrowser();
  ({ workshop } = browser.open());
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

const addBoth = () => work({ ask: 'add', offered: offered('talk.txt', 'essay.md'), unread: [] });

test('texts that are added become an edition, which another worker finds as it was left', async () => {
  const made = await addBoth();
  expect(made.texts.map(({ kind, title }) => [kind, title])).toEqual([
    ['transcript', 'What the tide brings'],
    ['commentary', 'Walls'],
  ]);
  expect(made.rows.rows.map(({ html }) => html).join('')).toContain('That is a wall.');
  await work({ ask: 'settle', doubt: made.doubts[0]?.key ?? '', answer: 0 });
  const again = await work({ ask: 'open', id: null }, browser.open().workshop);
  expect(again).toMatchObject({ id: made.id, name: 'What the tide brings', doubtsInAll: made.doubtsInAll - 1 });
  expect(again.undo).toContain('is from');
});

test('a step back says which doubt it opens again, and nothing else does', async () => {
  const made = await addBoth();
  const [first, second] = made.doubts;
  const reopened = async (question: Question<Ask>) => {
    const answer = await ask(question);
    return answer.answer === 'work' ? answer.reopened : answer;
  };
  expect(await reopened({ ask: 'settle', doubt: second?.key ?? '', answer: 0 })).toBeUndefined();
  expect(await reopened({ ask: 'settle', doubt: first?.key ?? '', answer: 0 })).toBeUndefined();
  expect(await reopened({ ask: 'undo' })).toBe(first?.key);
  expect(await reopened({ ask: 'redo' })).toBeUndefined();
  expect(await reopened({ ask: 'undo' })).toBe(first?.key);
  expect(await reopened({ ask: 'undo' })).toBe(second?.key);
  // Another change may open a doubt again by the way.
  const pointed = { passage: 'nobody-swims-there-any-more-the' };
  expect(await reopened({ ask: 'reword', pointed, words: 'Nobody swims there now.' })).toBeUndefined();
  expect(await reopened({ ask: 'undo' })).toBeUndefined();
  expect(await reopened({ ask: 'undo' })).toBeUndefined();
});

test('only rows that changed are sent again', async () => {
  const made = await addBoth();
  const changed = await work({ ask: 'attribute', passage: made.rows.rows.at(-2)?.key ?? '', person: 'quill' });
  const sent = changed.rows.rows.filter(({ html }) => html !== null).map(({ key }) => key);
  expect(sent).toContain('nobody-swims-there-any-more-the');
  expect(sent.length).toBeLessThan(changed.rows.rows.length);
});

test('rows that come back are sent with their words', async () => {
  const made = await addBoth();
  await work({ ask: 'remove', text: made.texts[0]?.id ?? '' });
  const again = await work({ ask: 'undo' });
  expect(again.rows.rows.map(({ key }) => key)).toEqual(made.rows.rows.map(({ key }) => key));
  expect(again.rows.rows.filter(({ html }) => html === null)).toEqual([]);
});

test('files that cannot be read are said, and those beside them are taken', async () => {
  const pdf = { name: 'talk.pdf', bytes: new TextEncoder().encode('%PDF-1.7 …') };
  const answer = await ask({ ask: 'add', offered: [pdf, ...offered('talk.txt')], unread: ['Essays', 'gone.md'] });
  expect(answer).toMatchObject({
    answer: 'work',
    problem: { found: 'what the browser could not read: “Essays”, “gone.md”; a PDF' },
    work: { isEdition: true },
  });
  if (answer.answer === 'work') expect(answer.work.texts).toHaveLength(1);
});

test('a folder is said to be none of the texts, where nothing else is given', async () => {
  const answer = await ask({ ask: 'add', offered: [], unread: ['Essays'] });
  expect(answer).toMatchObject({
    problem: {
      found: 'what the browser could not read: “Essays”',
      remedy: expect.stringContaining('rather than the folder'),
    },
    work: { texts: [], undo: null },
  });
});

test.each([
  [new DOMException('full', 'QuotaExceededError'), 'no room left'],
  [new Error('blocked'), 'keeps nothing here'],
])('what could not be kept is said, until it is', async (refusal, words) => {
  browser.store.refusal = refusal;
  const made = await addBoth();
  expect(made.unkept).toContain(words);
  expect(made.isEdition).toBe(true);
  browser.store.refusal = null;
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

/** What the page of a tab was told last of the edition that is open. */
function lastTold({ told }: Tab): ShownWork {
  const last = told.at(-1);
  if (last?.answer !== 'work') throw new Error(JSON.stringify(last));
  return last.work;
}

test('a second tab reads the edition and follows it, and works on it once it takes it over', async () => {
  const made = await addBoth();
  const other = browser.open();
  expect(await work({ ask: 'open', id: null }, other.workshop)).toMatchObject({ id: made.id, isElsewhere: true });
  expect(await ask({ ask: 'undo' }, other.workshop)).toMatchObject({ answer: 'problem' });

  const settled = await work({ ask: 'settle', doubt: made.doubts[0]?.key ?? '', answer: 0 });
  await browser.settled();
  expect(lastTold(other)).toMatchObject({ undo: settled.undo, doubtsInAll: settled.doubtsInAll, isElsewhere: true });

  const asked = await work({ ask: 'take-over' }, other.workshop);
  expect(asked, 'what is typed stays until the edition comes with what was done to it').toMatchObject({
    isElsewhere: true,
  });
  await browser.settled();
  expect(lastTold(other)).toMatchObject({ undo: settled.undo, isElsewhere: false });
  expect(await ask({ ask: 'undo' })).toMatchObject({ answer: 'problem' });
  const undone = await work({ ask: 'undo' }, other.workshop);
  expect(undone.doubtsInAll).toBe(made.doubtsInAll);
  await browser.settled();
  await ask({ ask: 'take-over' });
  await browser.settled();
  expect((await work({ ask: 'redo' })).undo).toBe(settled.undo);
});

test('a tab that another one left works on by itself', async () => {
  const made = await addBoth();
  const other = browser.open();
  await work({ ask: 'open', id: made.id }, other.workshop);
  await work({ ask: 'begin' });
  await browser.settled();
  expect(lastTold(other)).toMatchObject({ id: made.id, isElsewhere: false });
});

test('an edition that a tab works on is neither renamed nor deleted by another', async () => {
  const made = await addBoth();
  const other = browser.open();
  await work({ ask: 'begin' }, other.workshop);
  for (const question of [
    { ask: 'delete', id: made.id },
    { ask: 'rename', id: made.id, name: 'Mine' },
  ] as const)
    expect(await ask(question, other.workshop)).toMatchObject({
      problem: { found: 'an edition that another tab works on' },
      work: { works: [{ id: made.id, name: 'What the tide brings' }] },
    });
});

test('an edition that is deleted elsewhere is said to be, where it was read', async () => {
  const made = await addBoth();
  const other = browser.open();
  await work({ ask: 'open', id: made.id }, other.workshop);
  await work({ ask: 'delete', id: made.id });
  await browser.settled();
  expect(other.told.at(-1)).toMatchObject({ problem: { found: expect.stringContaining('deleted') } });
  expect(lastTold(other).texts).toEqual([]);
});

test('a change that was under way when another tab took the edition is kept beside it', async () => {
  const made = await addBoth();
  const settling = ask({ ask: 'settle', doubt: made.doubts[0]?.key ?? '', answer: 0 });
  browser.rob(made.id);
  await settling;
  expect((await browser.store.list()).map(({ name }) => name).sort()).toEqual([
    'What the tide brings',
    'What the tide brings (copy)',
  ]);
});

test('an edition goes by its title as long as it was given no name', async () => {
  const made = await addBoth();
  const [interview] = made.texts;
  if (interview === undefined) throw new Error('no interview');
  const again = browser.open().workshop;
  await work({ ask: 'begin' });
  await work({ ask: 'open', id: made.id }, again);
  const values = { ...interview.form, fields: { ...interview.form.fields, title: 'The tide' } };
  expect(await work({ ask: 'fill', text: interview.id, values }, again)).toMatchObject({ name: 'The tide' });
});

test.each([
  ['a quote', '/what-the-tide-brings/#quote:walls-we-never-paid-more-than-forty', null, 3],
  ['a quote in its essay', '/what-the-tide-brings/walls/#quote:walls-the-wall-stands-to-this-day', 'walls', 3],
  ['an essay', '/what-the-tide-brings/walls/', 'walls', 0],
  ['the map', '/what-the-tide-brings/map/', 'map', 0],
])('a link of the preview to %s leads there', async (_, address, view, row) => {
  await addBoth();
  expect(await ask({ ask: 'find', address })).toMatchObject({ answer: 'found', found: { at: { view, row } } });
});

test('the preview shows the map, every quote a band that leads to its words', async () => {
  await addBoth();
  const shown = await work({ ask: 'view', view: 'map', from: 0 });
  expect(shown.view).toBe('map');
  const html = shown.rows.rows.map(({ html: each }) => each ?? '').join('');
  expect(html).toContain('What is quoted, and where');
  expect(html).toMatch(/class="ribbon [^>]*href="\/what-the-tide-brings\/#quote:walls-we-never-paid/);
});
