import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EditionSearch, type SearchFilters, searchEdition } from '@/lib/formats/search/search-edition';
import { searchTerms } from '@/lib/formats/search/search-terms';
import type { Searchable } from '@/lib/formats/search/searchable-types';

const QUILL = 0;
const FERRY = 1;
const ALTERED = 3;

const PASSAGES: readonly (readonly [speaker: number, text: string])[] = [
  [QUILL, 'What did the harbour cost the companies of the town?'],
  [FERRY, 'Forty thousand crowns, and every café on the quay paid its share. The strategies of the banks failed.'],
  [FERRY, 'The quay itself is older than the harbour; Zuckerberg’s boat lies there.'],
  [FERRY, '我们一直在学习人工智能的历史。'],
  [FERRY, '東京のメーターは高い。'],
];

const HARBOUR: Searchable = {
  version: 1,
  speakers: ['Quill', 'Ferry'],
  essays: [['tides', 'What the tide brings']],
  questions: [[0, 'What did the harbour cost']],
  passages: PASSAGES.map(([speaker, text], index) => [`passage-${index}`, speaker, text, index === 1 ? [ALTERED] : []]),
  paragraphs: [
    [0, 0, 'An essay about lighthouses begins without the town.', -1, '', []],
    [0, 1, 'Crowns are what he counts in, not ships.', 1, 'tides-forty', [ALTERED]],
  ],
};

const harbour: Promise<EditionSearch> = searchEdition(HARBOUR);

async function found(query: string, filters: SearchFilters = {}): Promise<string[]> {
  return (await harbour)
    .ask(query, filters)
    .places.flatMap(({ hits }) => hits.map(({ part, index }) => `${part} ${index}`))
    .sort();
}

describe('words find', () => {
  test.each<[name: string, query: string, places: string[]]>([
    ['passages that have them', 'harbour', ['interview 0', 'interview 2']],
    ['only where all of them are', 'harbour older', ['interview 2']],
    ['passages and what is said of them together', 'crowns', ['commentary 1', 'interview 1']],
    ['paragraphs that are about no passage', 'lighthouse', ['commentary 0']],
    ['whatever the case', 'HARBOUR Older', ['interview 2']],
    ['without their accents', 'cafe', ['interview 1']],
    ['with accents that the text has not', 'hárbôur older', ['interview 2']],
    ['plurals', 'cafés', ['interview 1']],
    ['singulars', 'crown', ['commentary 1', 'interview 1']],
    ['plurals in -ies', 'company', ['interview 0']],
    ['singulars of plurals in -ies', 'strategy', ['interview 1']],
    ['names without their possessive', 'zuckerberg', ['interview 2']],
    ['with a letter wrong', 'harbuor cost', ['interview 0']],
    ['with a letter missing', 'thosand', ['interview 1']],
    ['by their beginning', 'thous', ['interview 1']],
    ['while the first letter of the next one is typed', 'harbour older x', ['interview 2']],
    ['phrases as they are', '“the quay”', ['interview 1', 'interview 2']],
    ['phrases in other marks', '"quay itself"', ['interview 2']],
    ['phrases that are still being typed', '"quay its', ['interview 2']],
    ['no phrase in another order', '"itself quay"', []],
    ['no phrase in the plural', '"forty thousands"', []],
    ['phrases and words', '"the quay" older', ['interview 2']],
    ['Chinese words', '人工智能', ['interview 3']],
    ['Chinese letters', '能', ['interview 3']],
    ['the last Chinese letter', '史', ['interview 3']],
    ['no Chinese letters that stand apart', '学历', []],
    ['Japanese words', 'メーター', ['interview 4']],
    ['Japanese words with Chinese letters', '東京', ['interview 4']],
    ['nothing by nothing', ' ', []],
    ['nothing by signs', '?!', []],
  ])('%s', async (_, query, places) => {
    expect(await found(query)).toEqual(places);
  });
});

describe('filters leave', () => {
  test.each<[name: string, filters: SearchFilters, places: string[]]>([
    ['all', {}, ['commentary 1', 'interview 1']],
    ['the interview', { part: 'interview' }, ['interview 1']],
    ['the essays', { part: 'commentary' }, ['commentary 1']],
    ['what a speaker says and what is said of that', { speaker: FERRY }, ['commentary 1', 'interview 1']],
    ['nothing of somebody else', { speaker: QUILL }, []],
    ['what is quoted so faithfully', { fidelity: ALTERED }, ['commentary 1', 'interview 1']],
    ['nothing where no quote is so faithful', { fidelity: 0 }, []],
  ])('%s', async (_, filters, places) => {
    expect(await found('crowns', filters)).toEqual(places);
  });
});

test('a passage and what is said of it are one place, the passage first', async () => {
  const { places } = (await harbour).ask('crowns', {});
  expect(places.map(({ passage, hits }) => [passage, hits.map(({ part }) => part)])).toEqual([
    [1, ['interview', 'commentary']],
  ]);
});

describe('where nothing is found, there is suggested', () => {
  test.each<[name: string, query: string, suggestions: string[]]>([
    ['the nearest word', 'loghthousis', ['lighthouses']],
    ['each word that is there by itself', 'lighthouse crowns', ['lighthouses', 'Crowns']],
    ['nothing where nothing is near', 'xyzzyxyzzy', []],
  ])('%s', async (_, query, suggestions) => {
    expect((await harbour).ask(query, {}).suggestions.map((each) => each.toLowerCase())).toEqual(
      suggestions.map((each) => each.toLowerCase()),
    );
  });

  test('the same without filters', async () => {
    expect((await harbour).ask('crowns', { speaker: QUILL })).toMatchObject({ places: [], unfiltered: 1 });
  });
});

test('every word of a text finds it', async () => {
  const text = fc.string({ unit: fc.constantFrom(...'aeiosxtHÉß’- 学習人工ーのア0'), minLength: 1, maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), async (texts) => {
      const search = await searchEdition({
        ...HARBOUR,
        passages: texts.map((each, index) => [`passage-${index}`, FERRY, each, []]),
        paragraphs: [],
      });
      for (const [index, each] of texts.entries()) {
        for (const { start, end } of searchTerms(each)) {
          const { places } = search.ask(each.slice(start, end), {});
          expect(places.map(({ passage }) => passage)).toContain(index);
        }
      }
    }),
    { numRuns: 60 },
  );
});
