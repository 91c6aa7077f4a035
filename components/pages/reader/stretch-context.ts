/** What every stretch of an edition needs to know of the whole. */
import {
  type Edition,
  outlineOf,
  overlappingQuotes,
  overviewOf,
  passageStarts,
  placedQuotes,
  type SharedNote,
} from '@/lib/edition';
import { groupedBy } from '../../../lib/text/many';
import { notePlaces } from '../text/note-places';
import type { StretchContext } from './reader-stretch';

/**
 * The context of an edition's stretches. Linear.
 *
 * @param notes the notes beside each of them, in their order
 */
export function stretchContext(edition: Edition, notes: readonly (readonly SharedNote[])[]): StretchContext {
  const placed = placedQuotes(edition.commentaries);
  return {
    edition,
    quotes: new Map(placed.map((quote) => [quote.id, quote])),
    commentaries: new Map(edition.commentaries.map((commentary) => [commentary.slug, commentary])),
    speakers: new Map(edition.speakers.map((speaker) => [speaker.id, speaker])),
    chapters: groupedBy(edition.chapters, ({ passage }) => passage),
    places: notePlaces(
      notes,
      edition.commentaries.flatMap((commentary) => commentary.quotes),
      overlappingQuotes(edition.passages),
    ),
    starts: overviewOf(edition).passages,
    moments: edition.meta.media === undefined ? null : passageStarts(edition),
    questions: new Set(outlineOf(edition).map(({ passage }) => passage)),
  };
}
