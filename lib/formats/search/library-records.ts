/** What can be found in a library: the records that its index is made of. */
import { FIDELITIES } from '../../edition/fidelity-words';
import type { EditionSummary } from '../../edition/summary';
import type { LibraryFilter, LibraryPlace, LibraryRecord } from './library-types';
import { searchTerms } from './search-terms';
import type { Searchable } from './searchable-types';

/** A record as the index is given it. */
export interface IndexedRecord {
  readonly record: LibraryRecord;
  /** What is looked for in it: terms, with spaces between them. */
  readonly content: string;
  readonly filters: Readonly<Record<LibraryFilter, readonly string[]>>;
}

/**
 * So many records a library has, about. A page that searches loads a list of all of them, at seven bytes each: of a small
 * library every passage is one, of a large one some passages together.
 */
const MOST_RECORDS = 4_000;
/** Letters of a spoken word with what stands around it and what essays say of it, about. */
const LETTERS_PER_WORD = 7;
/** A term counts so many times at most, however often it stands in a record. */
const MOST_WEIGHT = 3;

/** Letters that a record of a library should have, by the number of words that are spoken in all of it. */
export function lettersOfRecord(words: number): number {
  return Math.ceil((words * LETTERS_PER_WORD) / MOST_RECORDS);
}

/** The records of an edition. Cost: linear in it. */
export function recordsOf(summary: EditionSummary, searchable: Searchable, letters: number): IndexedRecord[] {
  const { slug, meta, speakers, commentaries } = summary;
  const nameOf = (passage: number): string => speakers[searchable.passages[passage]?.[1] ?? -1]?.name ?? '';
  const questionOf = (passage: number): string =>
    passage < 0 ? '' : (searchable.questions.findLast(([index]) => index <= passage)?.[1] ?? '');
  const named = (indexes: readonly number[]) => indexes.flatMap((index) => FIDELITIES[index] ?? []);
  const common = { version: 1, edition: slug, title: meta.title, titleLanguage: meta.language } as const;

  const passages = searchable.passages.map(
    ([id, , text, fidelities], index): LibraryPlace => ({
      anchor: id,
      block: -1,
      speaker: nameOf(index),
      question: questionOf(index),
      text,
      fidelities: named(fidelities),
    }),
  );
  const essays = searchable.essays.map(([name, title], essay) => ({
    slug: name,
    title,
    language: commentaries.find((each) => each.slug === name)?.meta.language ?? meta.language,
    places: searchable.paragraphs
      .filter(([of]) => of === essay)
      .map(
        ([, block, text, passage, quote, fidelities]): LibraryPlace => ({
          anchor: quote,
          block,
          speaker: nameOf(passage),
          question: questionOf(passage),
          text,
          fidelities: named(fidelities),
        }),
      ),
  }));
  const records: LibraryRecord[] = [
    ...packed(passages, letters).map((places) => ({ ...common, language: meta.language, essay: null, places })),
    ...essays.flatMap(({ slug: essay, title, language, places: all }) =>
      packed(all, letters).map((places) => ({ ...common, language, essay: { slug: essay, title }, places })),
    ),
  ];
  return records.map((record) => ({
    record,
    content: weighedTerms(record.places),
    filters: {
      interview: [slug],
      by: distinct(record.places.map(({ speaker }) => speaker).filter((name) => name !== '')),
      year: [meta.date.slice(0, 4)],
      language: [record.language],
      part: [record.essay ? 'commentary' : 'interview'],
      fidelity: distinct(record.places.flatMap(({ fidelities }) => fidelities)),
    },
  }));
}

/** Places one after the other, together until they have so many letters. */
function packed(places: readonly LibraryPlace[], letters: number): LibraryPlace[][] {
  const packs: LibraryPlace[][] = [];
  let room = 0;
  for (const place of places) {
    if (room <= 0) {
      packs.push([]);
      room = letters;
    }
    packs.at(-1)?.push(place);
    room -= place.text.length;
  }
  return packs;
}

/**
 * The terms of places, each once, or more often where it stands there often: the index tells which records have a word and
 * which have it rather, and what stands beside what is read in the records themselves. So it has a fourth of the size, and
 * no word, however common, has a large part of it.
 */
function weighedTerms(places: readonly LibraryPlace[]): string {
  const counts = new Map<string, number>();
  for (const { text } of places) {
    for (const { term } of searchTerms(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([term, count]) => Array<string>(Math.min(MOST_WEIGHT, 1 + Math.floor(Math.log2(count)))).fill(term))
    .join(' ');
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
