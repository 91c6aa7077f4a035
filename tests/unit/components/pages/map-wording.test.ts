import { describe, expect, it } from 'vitest';
import { ribbonName, sayOrder, sayQuoted, sayTalk } from '@/components/pages/map/wording';
import type { EditionSpeaker, EssayMap } from '@/lib/edition';
import { words as countWords, percent } from '@/lib/interface/map';
import { ribbonOf } from '../../../support/ribbons';

const speaker = (label: string): EditionSpeaker => ({ id: label, name: label, label, role: 'guest' });

/** An essay's quotes in its order; a `<` before the words says that the essay goes back to them. */
function mapOfQuotes(...lemmas: string[]): EssayMap {
  return {
    words: { interview: 100, essay: 100 },
    passages: [],
    blocks: [],
    ribbons: lemmas.map((lemma, index) =>
      ribbonOf(index + 1, { lemma: lemma.replace('<', ''), goesBack: lemma.startsWith('<') }),
    ),
    speakers: [
      { speaker: speaker('Reed'), words: 80, share: 0.8, quotedWords: 30, quoted: 0.375 },
      { speaker: speaker('Moss'), words: 20, share: 0.2, quotedWords: 0, quoted: 0 },
    ],
    unquoted: [],
  };
}

describe('percent', () => {
  const cases: [share: number, words: string][] = [
    [0, '0%'],
    [0.001, 'less than 1%'],
    [0.424, '42%'],
    [0.999, 'more than 99%'],
    [1, '100%'],
  ];
  for (const [share, words] of cases) it(`says ${words} for ${share}`, () => expect(percent(share)).toBe(words));
});

describe('words', () => {
  it('counts one word as one', () => expect(countWords(1)).toBe('1 word'));
  it('groups thousands', () => expect(countWords(2720)).toBe('2,720 words'));
});

describe('ribbonName', () => {
  it('says which quote it is, and how faithful', () =>
    expect(ribbonName(ribbonOf(3, { lemma: 'the tide' }))).toBe('3, the tide: verbatim'));
  it('says that it goes back, as its label does', () =>
    expect(ribbonName(ribbonOf(3, { lemma: 'the tide', goesBack: true }))).toBe('3, the tide: goes back, verbatim'));
});

describe('sayTalk', () => {
  const { speakers } = mapOfQuotes();
  it('says who speaks how much', () => expect(sayTalk(speakers)).toBe('Reed speaks 80% of the words and Moss 20%.'));
  it('speaks of those without a name too', () =>
    expect(sayTalk([{ speaker: undefined, words: 9, share: 1 }])).toBe(
      'A speaker without a name speaks 100% of the words.',
    ));
  it('keeps a name that is read from right to left from turning the sentence about', () =>
    expect(sayTalk([{ speaker: speaker('هدى'), words: 9, share: 1 }])).toBe(
      '\u2068هدى\u2069 speaks 100% of the words.',
    ));
  it('says that nothing is said', () => expect(sayTalk([])).toBe('Nothing is said in this interview.'));
});

describe('sayQuoted', () => {
  it('says how much is quoted of whom', () =>
    expect(sayQuoted(mapOfQuotes('a', 'b'))).toBe(
      'In 2 places, the essay quotes 38% of Reed’s words and none of Moss’s.',
    ));
  it('names those together who are not quoted', () => {
    const { speakers, ...others } = mapOfQuotes('a', 'b');
    const third = { speaker: speaker('Lake'), words: 5, share: 0.05, quotedWords: 0, quoted: 0 };
    expect(sayQuoted({ ...others, speakers: [...speakers, third] })).toBe(
      'In 2 places, the essay quotes 38% of Reed’s words and none of Moss’s or Lake’s.',
    );
  });
  it('speaks of one place', () => expect(sayQuoted(mapOfQuotes('a'))).toMatch(/^In one place, the essay quotes/));
});

describe('sayOrder', () => {
  const cases: { name: string; quotes: string[]; says: string }[] = [
    { name: 'has nothing to say of one quote', quotes: ['a'], says: '' },
    { name: 'says that the order is kept', quotes: ['a', 'b'], says: 'It follows the interview’s order.' },
    {
      name: 'says where it goes back',
      quotes: ['a', '<b', 'c'],
      says: 'It follows the interview’s order but goes back once, to “b”.',
    },
    { name: 'lists a few', quotes: ['a', '<b', '<c'], says: 'It goes back in the interview twice: to “b” and “c”.' },
    {
      name: 'counts many',
      quotes: ['a', '<b', '<c', '<d', '<e', '<f'],
      says: 'It goes back in the interview 5 times, first to “b”.',
    },
  ];
  for (const { name, quotes, says } of cases) it(name, () => expect(sayOrder(mapOfQuotes(...quotes))).toBe(says));
});
