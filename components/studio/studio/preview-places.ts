/** Which page of the edition shows what a doubt is about, and in which row. Pure. */
import { type Edition, stretchesOf } from '../../../lib/edition';
import type { DoubtPlace } from '../../../lib/studio/doubts/types';
import type { ShownPlace } from './messages';

/** Rows before the first passage: the title, and what introduces the interview. */
const BEFORE_PASSAGES = 2;
/** The title stands before the first block of an essay. */
const BEFORE_BLOCKS = 1;

/** A way from the places of doubts to rows. Linear in the edition once. */
export function rowFinder(edition: Edition): (place: DoubtPlace) => ShownPlace | null {
  const rows = new Map<string, number>();
  for (const [index, { passages }] of stretchesOf(edition.passages, edition.commentaries).entries())
    for (const { id } of passages) rows.set(id, BEFORE_PASSAGES + index);
  const quotes = new Map(
    edition.commentaries.flatMap((each) => each.quotes.map((quote) => [quote.id, quote] as const)),
  );
  return (place) => {
    if (place === null) return null;
    if ('essay' in place) return { view: place.essay, row: BEFORE_BLOCKS + place.block };
    if ('passage' in place) return inInterview(rows.get(place.passage));
    const quote = quotes.get(place.quote);
    if (quote === undefined) return null;
    const [first] = quote.placement.status === 'located' ? quote.placement.spans : [];
    return first === undefined
      ? { view: quote.commentary, row: BEFORE_BLOCKS + quote.block }
      : inInterview(rows.get(first.passage));
  };
}

function inInterview(row: number | undefined): ShownPlace | null {
  return row === undefined ? null : { view: null, row };
}
