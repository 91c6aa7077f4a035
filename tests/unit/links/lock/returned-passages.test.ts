import { describe, expect, test } from 'vitest';
import { type Lock, updateLock } from '@/lib/links';

const TALK = ['What do you build these days?', 'Bridges.', 'And who pays?', 'Yes.', 'The town does, mostly.', 'Yes.'];
const LONG = 'We build three long bridges over the wide river.';

/** The lock after each of the texts in turn. */
function lockAfter(...texts: readonly (readonly string[])[]): Lock | null {
  return texts.reduce<Lock | null>(
    (lock, text) =>
      updateLock(
        lock,
        text.map((each) => ({ text: each })),
        [],
      ).lock,
    null,
  );
}

function idsOf(lock: Lock | null): (string | undefined)[] {
  return lock?.passages.map(({ id }) => id) ?? [];
}

function without(text: readonly string[], ...places: number[]): string[] {
  return text.filter((_, index) => !places.includes(index));
}

describe('passages that were taken out and put back', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['one of few words', TALK, without(TALK, 1)],
    ['two beside each other', TALK, without(TALK, 1, 2)],
    ['one of two that say the same', TALK, without(TALK, 3)],
    ['both that say the same', TALK, without(TALK, 3, 5)],
    ['the first', TALK, without(TALK, 0)],
    ['the last', TALK, without(TALK, 5)],
    ['all but one', TALK, without(TALK, 0, 1, 2, 3, 5)],
  ])('%s: have their ids again', (_, text, between) => {
    expect(idsOf(lockAfter(text, between, text))).toEqual(idsOf(lockAfter(text)));
  });

  test('many words are known wherever they come back', () => {
    const [id] = idsOf(lockAfter([LONG, ...TALK]));
    expect(idsOf(lockAfter([LONG, ...TALK], TALK, [...TALK, LONG])).at(-1)).toBe(id);
  });

  test('few words somewhere else are another passage', () => {
    const [, id] = idsOf(lockAfter(TALK));
    const ids = idsOf(lockAfter(TALK, without(TALK, 1), [...without(TALK, 1), 'Bridges.']));
    expect(ids.at(-1)).toBe(`${id}-2`);
  });
});
