/** The form in which places of all editions are sent to the page that searches the library. Runs in a browser too. */
import type { Fidelity } from '../../align/types';

/** A passage, or a paragraph of an essay. */
export interface LibraryPlace {
  /** Id of the passage; of a paragraph that of the quote that it belongs to, or nothing. */
  readonly anchor: string;
  /** Index of the paragraph's block in its essay; -1 for a passage. */
  readonly block: number;
  /** Name of who says the passage, or the one that the paragraph is about; or nothing. */
  readonly speaker: string;
  /** The question that it answers, or nothing. */
  readonly question: string;
  readonly text: string;
  /** Of its quotes. */
  readonly fidelities: readonly Fidelity[];
}

/** Some places of an interview or essay that follow upon each other: what the index knows as one thing. */
export interface LibraryRecord {
  readonly version: 1;
  /** Name of the edition in addresses. */
  readonly edition: string;
  readonly title: string;
  /** BCP 47 tags: of the title, and of the words. */
  readonly titleLanguage: string;
  readonly language: string;
  /** The essay that the places are in; null for the interview. */
  readonly essay: { readonly slug: string; readonly title: string } | null;
  readonly places: readonly LibraryPlace[];
  /** Set in the index of what was added or changed since the one of the whole library was made. */
  readonly isRecent?: true;
}

/** The indexes by which a library is searched together. JSON. */
export interface LibraryIndexes {
  /** Name, in addresses, of the index of the whole library, as it was when this was made. */
  readonly whole: string;
  /** Name of the index of the editions that were added or changed since; null where none was. */
  readonly recent: string | null;
  /** Slugs of the editions of which the first has another text than theirs, or which are gone. */
  readonly outdated: readonly string[];
}

/** What the records of a library can be filtered by. The values of `part` are `interview` and `commentary`. */
export const LIBRARY_FILTERS = ['interview', 'by', 'year', 'language', 'part', 'fidelity'] as const;

/** Name of a filter. */
export type LibraryFilter = (typeof LIBRARY_FILTERS)[number];

/** The file of words that queries are mended by, beside the index: JSON, a list, the most frequent first. */
export const WORDS_FILE = 'words.json';

/** A record from the text that the index keeps of it. @throws where another build wrote it */
export function readLibraryRecord(text: string): LibraryRecord {
  const record: LibraryRecord | null = JSON.parse(text);
  if (record?.version !== 1) throw new Error('a record of another build');
  return record;
}
