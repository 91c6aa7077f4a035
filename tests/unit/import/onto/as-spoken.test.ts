import { describe, expect, test } from 'vitest';
import { compareSpoken } from '@/lib/import/onto/as-spoken';
import { captions, spokenIn } from './recordings';

/** A transcript beside what was said: the fidelity of each passage, what was changed in it, and what was cut. */
async function compare(said: string, ...published: readonly string[]) {
  const spoken = await spokenIn(captions([0, 60, said]));
  const { asSpoken } = compareSpoken(
    published.map((text, index) => ({ id: `p${index + 1}`, text })),
    spoken,
  );
  return {
    fidelity: asSpoken.passages.map(({ fidelity }) => fidelity).join(' '),
    flags: asSpoken.passages.flatMap(({ flags }) => flags).join(' '),
    edits: asSpoken.passages.flatMap(({ changes }) =>
      changes.flatMap(({ edits, isTidy }) =>
        edits.map(({ source, quote }) => `${isTidy ? 'tidy ' : ''}${source}>${quote}`),
      ),
    ),
    cuts: asSpoken.cuts.map(({ text, passage }) => `${passage}: ${text}`),
  };
}

describe('what editing did is said in the words of fidelity', () => {
  test.each([
    ['nothing', 'The tide was low.', ['The tide was low.'], 'verbatim', [], []],
    ['fillers', 'The um tide was low.', ['The tide was low.'], 'clean-verbatim', ['tidy um>'], []],
    ['a repetition', 'The tide, the tide was low.', ['The tide was low.'], 'clean-verbatim', ['tidy the tide>'], []],
    [
      'a number in figures',
      'We counted forty one boats.',
      ['We counted 41 boats.'],
      'clean-verbatim',
      ['tidy forty one>41'],
      [],
    ],
    ['a word', 'The tide was high again.', ['The tide was low again.'], 'altered', ['high>low'], []],
    ['a word dropped', 'The tide was very low.', ['The tide was low.'], 'altered', ['very>'], []],
    [
      'a sentence within a passage',
      'The tide was low. Nobody in the county saw any of it. We counted boats.',
      ['The tide was low. We counted boats.'],
      'altered',
      [],
      ['p1: Nobody in the county saw any of it.'],
    ],
    [
      'a sentence, and the transcript marks it',
      'The tide was low. Nobody in the county saw any of it. We counted boats.',
      ['The tide was low. […] We counted boats.'],
      'elided',
      [],
      ['p1: Nobody in the county saw any of it.'],
    ],
    [
      'a sentence between passages, which stay as they were said',
      'The tide was low. Nobody in the county saw any of it. We counted boats.',
      ['The tide was low.', 'We counted boats.'],
      'verbatim verbatim',
      [],
      ['p1: Nobody in the county saw any of it.'],
    ],
    [
      'a passage that nobody said',
      'The tide was low. We counted boats.',
      ['The tide was low.', 'Editors added everything here.', 'We counted boats.'],
      'verbatim altered verbatim',
      ['>Editors added everything here'],
      [],
    ],
    [
      'the beginning and the end',
      'Hello and welcome to the show everybody. The tide was low. That was all for today folks.',
      ['The tide was low.'],
      'verbatim',
      [],
      ['p1: Hello and welcome to the show everybody.', 'p1: That was all for today folks.'],
    ],
  ])('%s', async (_, said, published, fidelity, edits, cuts) => {
    expect(await compare(said, ...published)).toMatchObject({ fidelity, edits, cuts });
  });

  test.each([
    ['a “not” that was lost', 'We will not ask the county.', 'We will ask the county.', 'negation-changed'],
    ['a number that differs', 'We counted forty one boats.', 'We counted 42 boats.', 'number-changed'],
    ['neither', 'We counted all of the boats.', 'We counted all of the ships.', ''],
  ])('%s is flagged', async (_, said, published, flags) => {
    expect((await compare(said, published)).flags).toBe(flags);
  });
});
