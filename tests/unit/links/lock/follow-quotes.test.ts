import { describe, expect, test } from 'vitest';
import { describeLockChange } from '@/lib/cli/reports/describe-lock-change';
import { type Lock, type UnnamedQuotes, updateLock } from '@/lib/links';

const BRIDGES = ['We build three long bridges over the wide river.', 'nobody waits', 'The town pays for one of them.'];
const BOATS = ['Boats were here before any bridge was thought of.', 'so be it'];
const CARTS = ['A cart takes what no boat can carry.'];

/** The lock of an interview with these commentaries, and what it learns when they become others. */
function follow(before: Record<string, string[]>, after: Record<string, string[]>) {
  const commentaries = (quotes: Record<string, string[]>): UnnamedQuotes[] =>
    Object.entries(quotes).map(([commentary, texts]) => ({ commentary, quotes: texts }));
  const first = updateLock(null, [{ text: 'We talk.' }], commentaries(before)).lock;
  const { lock, changes } = updateLock(first, [{ text: 'We talk.' }], commentaries(after));
  return { ids: idsByCommentary(lock), report: changes.map(describeLockChange), lock };
}

function idsByCommentary({ quotes }: Lock): Record<string, string[]> {
  const ids: Record<string, string[]> = {};
  for (const { id, commentary } of quotes) ids[commentary] = [...(ids[commentary] ?? []), id];
  return ids;
}

const BRIDGE_IDS = ['old-we-build-three-long-bridges-over', 'old-nobody-waits', 'old-the-town-pays-for-one-of'];

describe('a commentary under another slug', () => {
  test('keeps the ids of its quotes, and new ones are called by its new slug', () => {
    const { ids, report } = follow({ old: BRIDGES }, { new: [...BRIDGES, 'And a road.'] });
    expect(ids).toEqual({ new: [...BRIDGE_IDS, 'new-and-a-road'] });
    expect(report).toEqual([
      'commentary old is called new now; its quotes keep their ids',
      'quote new-and-a-road is new: “And a road.”',
    ]);
  });

  test('is known by most of its words, and its other quotes are followed', () => {
    const { ids, report } = follow(
      { old: BRIDGES },
      { new: [...BRIDGES.slice(0, 2), 'The town paid for one of them.'] },
    );
    expect(ids).toEqual({ new: BRIDGE_IDS });
    expect(report).toContain('quote old-the-town-pays-for-one-of was reworded');
  });

  test('takes its retired quotes along', () => {
    const before = follow({ old: BRIDGES }, { old: BRIDGES.slice(0, 2) }).lock;
    const renamed = updateLock(before, [{ text: 'We talk.' }], [{ commentary: 'new', quotes: BRIDGES }]);
    expect(idsByCommentary(renamed.lock)).toEqual({ new: BRIDGE_IDS });
  });

  test.each<[string, Record<string, string[]>, Record<string, string[]>, Record<string, string>]>([
    ['two at once', { a: BRIDGES, b: BOATS }, { c: BOATS, d: BRIDGES }, { a: 'd', b: 'c' }],
    ['two that change slugs', { a: BRIDGES, b: BOATS }, { a: BOATS, b: BRIDGES }, { a: 'b', b: 'a' }],
    ['an old slug that goes to another', { a: BRIDGES }, { a: BOATS, b: BRIDGES }, { a: 'b' }],
    ['one that stays beside a copy', { a: BRIDGES }, { a: BRIDGES, b: BRIDGES }, {}],
    ['one that is replaced', { a: BRIDGES }, { b: BOATS }, {}],
    ['one that keeps less than half', { a: BRIDGES }, { b: [...BOATS, 'nobody waits'] }, {}],
    ['a new one beside it', { a: BRIDGES }, { a: BRIDGES, b: CARTS }, {}],
    ['one that is taken away', { a: BRIDGES, b: BOATS }, { b: BOATS }, {}],
  ])('%s', (_, before, after, renamed) => {
    const { report } = follow(before, after);
    expect(report.filter((line) => line.includes(' is called '))).toEqual(
      Object.entries(renamed).map(([from, to]) => `commentary ${from} is called ${to} now; its quotes keep their ids`),
    );
  });

  test('is gone with its quotes where nothing is like it', () => {
    const { report, lock } = follow({ old: BRIDGES, other: BOATS }, { other: BOATS });
    expect(report).toEqual(['commentary old is gone, with all of its quotes (3)']);
    expect(lock.retiredQuotes.map(({ id }) => id)).toEqual(BRIDGE_IDS);
  });

  test('never gives one id to two quotes', () => {
    const { lock } = follow({ a: BRIDGES, b: BOATS }, { a: BOATS, b: BRIDGES, c: BRIDGES });
    const ids = [...lock.quotes, ...lock.retiredQuotes].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('quotes that were gone', () => {
  test.each<[string, string[], string[], string[]]>([
    ['a few words that are back', ['yes', 'no'], ['no'], ['yes', 'no']],
    ['the same words several times, all back', ['yes', 'yes', 'no'], ['no'], ['yes', 'yes', 'no']],
    ['a commentary that is back', BRIDGES, [], BRIDGES],
  ])('%s have their ids again', (_, before, between, after) => {
    const first = follow({ old: before }, { old: between }).lock;
    const again = updateLock(first, [{ text: 'We talk.' }], [{ commentary: 'old', quotes: after }]).lock;
    expect(idsByCommentary(again)).toEqual(follow({ old: before }, { old: before }).ids);
  });

  test('few words that could be one of several are another quote', () => {
    const first = follow({ old: ['yes', 'no', 'yes'] }, { old: ['no', 'yes'] }).lock;
    const [retired] = first.retiredQuotes;
    const { lock } = updateLock(first, [{ text: 'We talk.' }], [{ commentary: 'old', quotes: ['no', 'yes', 'yes'] }]);
    expect(lock.quotes.map(({ id }) => id)).not.toContain(retired?.id);
  });
});
