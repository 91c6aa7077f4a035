import {
  type CommentaryBlock,
  type Edition,
  type EditionCommentary,
  isPlaced,
  noteOn,
  type PassageMark,
  type PlaceContext,
  type PlacedQuote,
  placeContext,
  type SharedNote,
} from '@/lib/edition';
import { inLanguage } from '../../../lib/text/language';
import { type NotePlace, notePlaces, quotesInStretch } from '../text/note-places';
import { EssayBlock } from './essay-block';
import { PlaceNote } from './place-note';

/** A block of an essay, and the places of its quotes. */
export interface EssayStretchParts {
  readonly key: string | number;
  readonly block: CommentaryBlock;
  readonly notes: readonly SharedNote[];
  /** Every placed quote of the essay. */
  readonly quotes: ReadonlyMap<string, PlacedQuote>;
  readonly places: ReadonlyMap<SharedNote, NotePlace>;
  /** Where each quote stands in the interview, in the essay's order. */
  readonly contexts: readonly (PlaceContext | undefined)[];
  readonly ranks: ReadonlyMap<PlacedQuote, number>;
}

/** The blocks of an essay with what stands beside them. Linear. */
export function essayStretches(edition: Edition, { blocks, quotes: all }: EditionCommentary): EssayStretchParts[] {
  const placed = all.filter(isPlaced);
  const ranks = new Map(placed.map((quote, rank) => [quote, rank]));
  const contexts = placed.map((quote) => placeContext(edition, quote));
  const quotes = new Map(placed.map((quote) => [quote.id, quote]));
  const notesOf = blocks.map((): SharedNote[] => []);
  for (const quote of placed) notesOf[quote.block]?.push(noteOn(quote));
  const places = notePlaces(notesOf, placed);
  return blocks.map((block, index) => {
    const key = block.origin[0]?.source ?? block.text;
    return { key, block, notes: notesOf[index] ?? [], quotes, places, contexts, ranks };
  });
}

/** A block of an essay, with the places of its quotes beside it. */
export function EssayStretch({
  stretch: { block, notes, quotes, places, contexts, ranks },
  edition,
  commentary,
}: {
  stretch: EssayStretchParts;
  edition: Edition;
  commentary: EditionCommentary;
}) {
  return (
    <div className="stretch">
      <div className="stretch-text" {...languageOf(edition, commentary)}>
        <EssayBlock block={block} marks={notes.map(markOf)} quotes={quotes} notes={quotesInStretch(notes)} />
      </div>
      {notes.length > 0 ? (
        <div className="notes">
          {notes.map((note) => {
            const [quote] = note.quotes;
            const [place, rank] = [places.get(note), ranks.get(quote) ?? -1];
            const context = contexts[rank];
            return place && context ? (
              <PlaceNote
                key={quote.id}
                quote={quote}
                edition={edition}
                place={place}
                context={context}
                asked={contexts[rank - 1]?.question?.passage}
              />
            ) : null;
          })}
        </div>
      ) : null}
    </div>
  );
}

/** The language of an essay: the interview's where it tells none. */
export function languageOf(edition: Edition, { meta }: EditionCommentary) {
  return inLanguage(meta.language ?? edition.meta.language);
}

function markOf({ quotes: [{ id, range }] }: SharedNote): PassageMark {
  return { ...range, quotes: [id], opens: [id], closes: [id] };
}
