import { describe, expect, test } from 'vitest';
import { DICTIONARIES } from '@/lib/interface/dictionaries';
import * as en from '@/lib/interface/en';
import { interfaceOf, LANGUAGE_CODES, languageFor } from '@/lib/interface/languages';
import * as zh from '@/lib/interface/zh';
import { formatDate } from '@/lib/text/format';

/** Every text of a dictionary, by the way to it. */
function textsOf(entry: unknown, path = ''): [path: string, text: string][] {
  if (typeof entry === 'string') return [[path, entry]];
  if (typeof entry !== 'object' || entry === null) return [];
  return Object.entries(entry).flatMap(([name, value]) => textsOf(value, path === '' ? name : `${path}.${name}`));
}

/** Names that are the same in both languages, and an address. */
const SAME =
  /^(?:Gloss|EPUB|PDF|Markdown|CSV|TEI|JSON|Deepgram|AssemblyAI|Rev|YouTube|Podcasting 2\.0|\/the-interview\/#opening-words|en|zh)$/;

describe('the Chinese dictionary', () => {
  const english = new Map(textsOf(en));
  test.each(textsOf(zh).filter(([path]) => !path.startsWith('common.typefaces') && path !== 'common.TAG'))(
    '%s is in Chinese: %s',
    (path, text) => {
      if (text === '' || SAME.test(text)) return;
      expect(text).not.toBe(english.get(path));
      if (/\p{L}/u.test(english.get(path) ?? '')) expect(text).toMatch(/\p{Script=Han}/u);
      // Marks of Chinese beside Chinese: a comma, a colon or brackets of ASCII are an oversight.
      expect(text).not.toMatch(/\p{Script=Han}[,:;?!()]|[,:;?!()]\p{Script=Han}/u);
    },
  );

  test('has the entries of the English one, and no others', () => {
    const entriesOf = (dictionary: unknown): string[] =>
      textsOf(dictionary)
        .map(([path]) => path)
        .filter((path) => !path.startsWith('common.typefaces'))
        .sort();
    expect(entriesOf(zh)).toEqual(entriesOf(en));
  });
});

describe('numbers go by the rules of each language', () => {
  test.each([
    [en.map.quotes(1), '1 quote', zh.map.quotes(1), '1 处引文'],
    [en.map.quotes(14), '14 quotes', zh.map.quotes(14), '14 处引文'],
    [en.map.words(1), '1 word', zh.map.words(1), '1 词'],
    [en.map.words(2720), '2,720 words', zh.map.words(2720), '2,720 词'],
    [en.reader.discussed(1), 'One passage is discussed', zh.reader.discussed(1), '共有 1 处引文附有评论'],
    [en.reader.discussed(29), '29 passages are discussed', zh.reader.discussed(29), '共有 29 处引文附有评论'],
    [en.find.placesFound(1), '1 place found.', zh.find.placesFound(1), '找到 1 处。'],
    [en.map.percent(0.424), '42%', zh.map.percent(0.424), '42%'],
    [en.map.percent(0.001), 'less than 1%', zh.map.percent(0.001), '不到 1%'],
    [en.common.list(['A', 'B', 'C']), 'A, B, and C', zh.common.list(['甲', '乙', '丙']), '甲、乙和丙'],
    [en.common.listSome(['A', 'B', 'C'], 1), 'A and 2 others', zh.common.listSome(['甲', '乙', '丙'], 1), '甲等 3 人'],
    [
      formatDate('2025-07-16', en.common.TAG),
      'July 16, 2025',
      formatDate('2025-07-16', zh.common.TAG),
      '2025年7月16日',
    ],
  ])('%s, %s; %s, %s', (english, inEnglish, chinese, inChinese) => {
    expect([english, chinese]).toEqual([inEnglish, inChinese]);
  });
});

test('a dictionary that lacks an entry does not compile', () => {
  // @ts-expect-error nothing is found without words for it
  const lacking: (typeof DICTIONARIES)['zh'] = { ...zh, find: {} };
  expect(lacking.find).toEqual({});
});

describe('the interface of an edition', () => {
  test.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['zh', 'zh'],
    ['zh-CN', 'zh'],
    ['zh-Hans-SG', 'zh'],
    // Simplified letters are no interface for a text in traditional ones.
    ['zh-TW', 'en'],
    ['de', 'en'],
    ['ar', 'en'],
  ] as const)('of a text in %s is in %s', (language, own) => {
    expect(languageFor(language)).toBe(own);
    expect(interfaceOf({ language })).toBe(own);
  });

  test('is what the front matter says', () => {
    for (const code of LANGUAGE_CODES) expect(interfaceOf({ language: 'de', interface: code })).toBe(code);
  });
});

test('every language has a dictionary that names it', () => {
  for (const code of LANGUAGE_CODES) expect(DICTIONARIES[code].common.LANGUAGE).toBe(code);
});
