import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkWords } from '@/lib/links/read/words';

describe('linkWords', () => {
  // These are part of every link that was ever copied: none of them may come to be counted in another way.
  const cases: { name: string; text: string; words: string[] }[] = [
    { name: 'case and punctuation', text: '“Well,” she SAID—twice…', words: ['well', 'she', 'said', 'twice'] },
    {
      name: 'apostrophes of all kinds',
      text: "it's it’s itʼs 'tis rock 'n' roll",
      words: ['its', 'its', 'its', 'tis', 'rock', 'n', 'roll'],
    },
    { name: 'hyphens, which separate', text: 'well-known', words: ['well', 'known'] },
    {
      name: 'numbers, with what is between their digits',
      text: '1,500 3.5% 10:30',
      words: ['1', '500', '3', '5', '10', '30'],
    },
    {
      name: 'soft hyphens and joiners, which are nothing',
      text: 'co\u00ADoper\u200Bate می\u200Cروم',
      words: ['cooperate', 'میروم'],
    },
    { name: 'letters with marks, composed or not', text: 'né ne\u0301', words: ['né', 'né'] },
    { name: 'ligatures and full-width forms', text: 'ﬁne ＡＩ', words: ['fine', 'ai'] },
    { name: 'scripts without spaces, letter by letter', text: '今何時 AI', words: ['今', '何', '時', 'ai'] },
    { name: 'marks of scripts without spaces', text: 'กำลัง', words: ['ก', 'ํา', 'ลั', 'ง'] },
    { name: 'Korean, which has spaces', text: '안녕 세계', words: ['안녕', '세계'] },
    { name: 'Arabic and Hebrew', text: 'مرحبا، שלום!', words: ['مرحبا', 'שלום'] },
    { name: 'letters beyond the first plane', text: '𝐀 𠮷野', words: ['a', '𠮷', '野'] },
    { name: 'signs and pictures, which are no words', text: '👩‍🚀 — § €', words: [] },
    { name: 'half a character', text: 'a\uD83Db', words: ['a', 'b'] },
  ];
  for (const { name, text, words } of cases) {
    it(`counts ${name}`, () => expect(linkWords(text).map(({ normal }) => normal)).toEqual(words));
  }

  it('gives words in order that never overlap and never cut a character, for any text', () => {
    const isWhole = (text: string) => !/\p{Surrogate}/u.test(text);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const words = linkWords(text);
        const ends = [0, ...words.map(({ end }) => end)];
        const faults = words.filter(({ start, end, normal }, index) => {
          const cutsCharacter = isWhole(text) && !isWhole(text.slice(start, end));
          return start < (ends[index] ?? 0) || end <= start || normal === '' || cutsCharacter;
        });
        expect(faults).toEqual([]);
        expect(ends.at(-1)).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
