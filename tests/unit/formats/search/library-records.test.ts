import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { summaryOf } from '@/lib/edition';
import { FrequentWords } from '@/lib/formats/search/frequent-words';
import { lettersOfRecord, recordsOf } from '@/lib/formats/search/library-records';
import { readLibraryRecord } from '@/lib/formats/search/library-types';
import { termsMeant } from '@/lib/formats/search/means';
import { nearestTerm } from '@/lib/formats/search/near-words';
import { parseQuery } from '@/lib/formats/search/query';
import { searchEdition } from '@/lib/formats/search/search-edition';
import { searchableOf } from '@/lib/formats/search/searchable';
import type { Searchable } from '@/lib/formats/search/searchable-types';
import { fixtureEdition } from '@/tests/support/fixture-editions';

const harbour = fixtureEdition('harbour');
const searchable = searchableOf(harbour);
const summary = summaryOf(harbour);

describe('the records of an edition', () => {
  test.each([1, 500, 5_000, 1_000_000])('hold every passage and paragraph once, in order (%i letters)', (letters) => {
    const records = recordsOf(summary, searchable, letters).map(({ record }) => record);
    const texts = records.flatMap(({ places }) => places.map(({ text }) => text));
    expect(texts).toEqual([
      ...searchable.passages.map(([, , text]) => text),
      ...searchable.paragraphs.map(([, , text]) => text),
    ]);
    for (const { essay, places } of records) {
      expect(places.every(({ block }) => (essay === null ? block === -1 : block >= 0))).toBe(true);
      const before = places.slice(0, -1).reduce((sum, { text }) => sum + text.length, 0);
      expect(before).toBeLessThan(letters);
    }
  });

  test('are told apart by interview, speaker, year, language, part and fidelity', () => {
    const [first] = recordsOf(summary, searchable, 1);
    expect(first?.filters).toMatchObject({
      interview: ['harbour'],
      part: ['interview'],
      language: [harbour.meta.language],
    });
    expect(first?.filters.year).toEqual([harbour.meta.date.slice(0, 4)]);
    const all = recordsOf(summary, searchable, 1_000_000);
    expect(new Set(all.flatMap(({ filters }) => filters.by))).toEqual(
      new Set(harbour.passages.flatMap(({ speaker }) => harbour.speakers.find(({ id }) => id === speaker)?.name ?? [])),
    );
    expect(all.map(({ filters }) => filters.part[0])).toContain('commentary');
  });

  test('are read back as they were written', () => {
    for (const { record } of recordsOf(summary, searchable, 500)) {
      expect(readLibraryRecord(JSON.stringify(record))).toEqual(record);
    }
    expect(() => readLibraryRecord('{"version":0}')).toThrow('another build');
  });

  test('have each term once, more often where it is said often, and three times at most', () => {
    const text = 'Ships, ship; SHIPS ship ship ship ship ship. Quay quay. Café';
    const said: Searchable = { ...searchable, passages: [['one', 0, text, []]], paragraphs: [], essays: [] };
    expect(recordsOf(summary, said, 1).map(({ content }) => content)).toEqual(['cafe quay quay ship ship ship']);
  });
});

test('a library has some thousand records, however large it is', () => {
  expect(lettersOfRecord(5_000)).toBeLessThan(10);
  for (const words of [1_000_000, 5_000_000, 50_000_000]) {
    expect((words * 7) / lettersOfRecord(words)).toBeLessThanOrEqual(8_000);
  }
});

test('what a query means in a text is what the search within an edition finds', async () => {
  const search = await searchEdition(searchable);
  const words = searchable.passages.flatMap(([, , text]) => text.split(/\s+/)).filter((word) => word.length > 3);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }), fc.boolean(), (some, isPhrase) => {
      const typed = isPhrase ? `"${some.join(' ')}"` : some.join(' ');
      const query = parseQuery(typed);
      const meant = searchable.passages.flatMap(([, , text], index) => (termsMeant(text, query) ? [index] : []));
      const found = search
        .ask(typed, { part: 'interview' })
        .places.map(({ passage }) => passage)
        .sort((a, b) => a - b);
      expect(meant).toEqual(found);
    }),
  );
});

test('words are mended by those of most texts', () => {
  const words = new FrequentWords();
  for (const text of ['The company met Zuckerberg', 'A company of companions', 'A companion']) words.add(text);
  expect(words.mostFrequent().slice(0, 2)).toEqual(['company', 'companions']);
  expect(nearestTerm('compnay', ['company', 'zuckerberg'])).toBe('company');
  expect(nearestTerm('xylophone', ['company', 'zuckerberg'])).toBeNull();
});
