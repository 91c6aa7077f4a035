/** Where the preview shows something: on which page of the edition, and in which row. Pure. */
import { type Edition, stretchesOf } from '../../../lib/edition';
import { essayAddress, interviewAddress, mapAddress, quoteAnchor } from '../../../lib/site/addresses';
import type { DoubtPlace } from '../../../lib/studio/doubts/types';
import type { FoundPlace, ShownPlace } from './messages';
import { MAP_PAGE } from './preview-pages';

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

/** What an address of the edition's own pages leads to, as links within them have it; null for other addresses. */
export function placeAtAddress(edition: Edition, address: string): FoundPlace | null {
  const [path, fragment = ''] = address.split('#');
  const id = decodeURIComponent(fragment);
  const essay = edition.commentaries.find(({ slug }) => essayAddress(edition.slug, slug) === path);
  const quoted = id.startsWith(quoteAnchor('')) ? id.slice(quoteAnchor('').length) : null;
  if (essay !== undefined) {
    const block = essay.quotes.find((quote) => quote.id === quoted)?.block;
    if (block === undefined) return { at: { view: essay.slug, row: 0 }, place: null };
    const place = { essay: essay.slug, block };
    return { at: { view: essay.slug, row: BEFORE_BLOCKS + block }, place };
  }
  if (path === mapAddress(edition.slug)) return { at: { view: MAP_PAGE, row: 0 }, place: null };
  if (path !== interviewAddress(edition.slug)) return null;
  const place: DoubtPlace = quoted === null ? { passage: id } : { quote: quoted };
  const at = rowFinder(edition)(place);
  return at === null ? { at: { view: null, row: 0 }, place: null } : { at, place };
}

function inInterview(row: number | undefined): ShownPlace | null {
  return row === undefined ? null : { view: null, row };
}
