/** The form in which what can be found in an edition is sent: lists in place of names, since there are thousands. */

/** A passage: its id, the index of its speaker or -1, its words, and the indexes of the fidelities of its quotes. */
export type SearchablePassage = readonly [id: string, speaker: number, text: string, fidelities: readonly number[]];

/**
 * A paragraph of an essay: the index of the essay, that of the block in it, its words, the index of the passage that it is
 * about or -1, the quote that it belongs to or nothing, and the indexes of the fidelities of its quotes.
 */
export type SearchableParagraph = readonly [
  essay: number,
  block: number,
  text: string,
  passage: number,
  quote: string,
  fidelities: readonly number[],
];

/** What can be found in an edition. Fidelities are indexes in the list of all, from the most faithful to the least. */
export interface Searchable {
  readonly version: 1;
  /** How each speaker is called beside the text. */
  readonly speakers: readonly string[];
  readonly essays: readonly (readonly [slug: string, title: string])[];
  /** The index of the passage that asks it, and the question, in order. */
  readonly questions: readonly (readonly [passage: number, title: string])[];
  readonly passages: readonly SearchablePassage[];
  readonly paragraphs: readonly SearchableParagraph[];
}

/** Whether this is what a build wrote. Its lists are not looked into: their forms change only with the version. */
export function isSearchable(value: unknown): value is Searchable {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    value.version === 1 &&
    ['speakers', 'essays', 'questions', 'passages', 'paragraphs'].every((name) =>
      Array.isArray(Reflect.get(value, name)),
    )
  );
}
