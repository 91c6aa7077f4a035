/** What can be found in an edition: its passages and the paragraphs of its essays, small enough to be sent to a browser. */
import { FIDELITIES } from '../../edition/fidelity-words';
import { outlineOf } from '../../edition/outline';
import { isPlaced } from '../../edition/placed-quotes';
import type { Edition, EditionCommentary, EditionQuote, PlacedQuote } from '../../edition/types';
import type { Searchable, SearchableParagraph, SearchablePassage } from './searchable-types';

/** Everything of an edition that a search looks at. Cost: linear in the edition. */
export function searchableOf(edition: Edition): Searchable {
  const order = new Map(edition.passages.map(({ id }, index) => [id, index]));
  const speakers = edition.speakers.map(({ id }) => id);
  const placed = edition.commentaries.flatMap(({ quotes }) => quotes).filter(isPlaced);
  const fidelities = edition.passages.map(() => new Set<number>());
  for (const quote of placed) {
    for (const { passage } of quote.placement.spans) fidelities[order.get(passage) ?? -1]?.add(fidelityOf(quote));
  }
  return {
    version: 1,
    speakers: edition.speakers.map(({ label }) => label),
    essays: edition.commentaries.map(({ slug, meta }) => [slug, meta.title]),
    questions: outlineOf(edition).map(({ passage, title }) => [order.get(passage) ?? 0, title]),
    passages: edition.passages.map(
      ({ id, speaker, text }, index): SearchablePassage => [
        id,
        speaker === null ? -1 : speakers.indexOf(speaker),
        text,
        [...(fidelities[index] ?? [])],
      ],
    ),
    paragraphs: edition.commentaries.flatMap((commentary, essay) => paragraphsOf(commentary, essay, order)),
  };
}

/** The paragraphs of an essay that are its own words; those that belong to a quote say so. */
function paragraphsOf(
  { blocks, quotes }: EditionCommentary,
  essay: number,
  order: ReadonlyMap<string, number>,
): SearchableParagraph[] {
  const numbered = quotes.filter(isPlaced).filter(({ number }) => number !== null);
  return blocks.flatMap(({ kind, text }, block): SearchableParagraph[] => {
    if (kind === 'quotation' || text.trim() === '') return [];
    const own = numbered.filter((quote) => holds(quote, block));
    const [first] = own;
    const passage = order.get(first?.placement.spans[0]?.passage ?? '') ?? -1;
    return [[essay, block, text, passage, first?.id ?? '', [...new Set(own.map(fidelityOf))]]];
  });
}

function holds({ note }: EditionQuote, block: number): boolean {
  return note.some((paragraph) => paragraph.block === block);
}

function fidelityOf({ placement }: PlacedQuote): number {
  return FIDELITIES.indexOf(placement.fidelity);
}
