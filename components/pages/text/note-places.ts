/** Where notes stand among the others of their page. */
import type { PlacedQuote, SharedNote } from '@/lib/edition';

/** Where a note stands among the others of its page. */
export interface NotePlace {
  /** Whether it is the first of the page, the last, or both. */
  readonly end: 'first' | 'last' | 'first last' | undefined;
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
        end: endAt(index, notes.length),
        essayRanks,
        anchors,
        here: [
          ...new Set(note.quotes.flatMap(({ id }) => overlapping.get(id) ?? []).flatMap((id) => noteOf.get(id) ?? [])),
        ],
      },
    ]),
  );
}

function endAt(index: number, length: number): NotePlace['end'] {
  const isLast = index === length - 1;
  if (index === 0) return isLast ? 'first last' : 'first';
  return isLast ? 'last' : undefined;
}

/** For each quote of the notes that stand together its place among them all, from 1. */
export function quotesInStretch(notes: readonly SharedNote[]): ReadonlyMap<string, number> {
  const quotes: readonly PlacedQuote[] = notes.flatMap((note) => note.quotes);
  return new Map(quotes.map(({ id }, index) => [id, index + 1]));
}
