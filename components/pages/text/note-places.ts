/** Where notes stand among the others of their page. */
import type { PlacedQuote, SharedNote } from '@/lib/edition';

/** Where a note stands among the others of its page. */
export interface NotePlace {
  /** Ids of the first quotes of the notes before and after it on the page. */
  readonly previous: string | undefined;
  readonly next: string | undefined;
  /** Ranks of quotes in the order of the essays. */
  readonly essayRanks: ReadonlyMap<string, number>;
  /** The places of quotes among those of their stretch, from 1, by which a style sheet tells them apart. */
  readonly anchors: ReadonlyMap<string, number>;
  /** Every note to be read at its words, itself among them; empty where it is alone. */
  readonly here: readonly SharedNote[];
}

/**
 * The places of the notes of a page, by note. Cost: linear in the quotes.
 *
 * @param stretches the notes in the page's order, those that stand together in one list
 * @param essayOrder the quotes in the order of the essays
 * @param overlapping the quotes that share words with each, itself among them, the shortest first
 */
export function notePlaces(
  stretches: readonly (readonly SharedNote[])[],
  essayOrder: readonly { readonly id: string }[],
  overlapping: ReadonlyMap<string, readonly string[]> = new Map(),
): ReadonlyMap<SharedNote, NotePlace> {
  const essayRanks = new Map(essayOrder.map(({ id }, rank) => [id, rank]));
  const notes = stretches.flat();
  const noteOf = new Map(notes.flatMap((note) => note.quotes.map(({ id }) => [id, note])));
  const anchors = new Map(stretches.flatMap((stretch) => [...quotesInStretch(stretch)]));
  return new Map(
    notes.map((note, index) => [
      note,
      {
        previous: notes[index - 1]?.quotes[0].id,
        next: notes[index + 1]?.quotes[0].id,
        essayRanks,
        anchors,
        here: [
          ...new Set(note.quotes.flatMap(({ id }) => overlapping.get(id) ?? []).flatMap((id) => noteOf.get(id) ?? [])),
        ],
      },
    ]),
  );
}

/** For each quote of the notes that stand together its place among them all, from 1. */
export function quotesInStretch(notes: readonly SharedNote[]): ReadonlyMap<string, number> {
  const quotes: readonly PlacedQuote[] = notes.flatMap((note) => note.quotes);
  return new Map(quotes.map(({ id }, index) => [id, index + 1]));
}
