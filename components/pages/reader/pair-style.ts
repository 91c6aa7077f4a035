/** What lets a page without scripts show a quote and its note as a pair, whichever of them a link names. */
import type { PlacedQuote } from '@/lib/edition';

/** For each quote of a stretch the place of its note among the notes of that stretch, from 1. */
export function notesInStretch(quotes: readonly PlacedQuote[]): ReadonlyMap<string, number> {
  return new Map(quotes.map(({ id }, index) => [id, index + 1]));
}

/**
 * Rules that emphasise a quote while its note is the target of the address, and a note while its quote is; the script
 * switches them off once it shows pairs itself. They tell notes apart by their places in a stretch, so that there are
 * only as many rules as the fullest stretch has notes. Words of a quote that stand in another stretch are not emphasised.
 *
 * @param most how many notes the fullest stretch has
 */
export function pairStyle(most: number): string {
  return Array.from({ length: most }, (_, index) => {
    const note = `.note:nth-child(${index + 1})`;
    return (
      `.stretch:has(${note}:target) [data-notes~="${index + 1}"]{--mark:var(--wash-chosen)}` +
      `.stretch:has([data-opens="${index + 1}"]:target) ${note}` +
      '{display:block;visibility:visible;color:var(--ink);--note-rule:var(--accent)}'
    );
  }).join('');
}
