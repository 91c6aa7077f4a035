/** What lets a page without scripts show a quote and its note as a pair, whichever of them a link names. */
import type { PlacedQuote } from '@/lib/edition';
import { noteAnchor, quoteAnchor } from '../../../lib/site/addresses';

/**
 * Rules that emphasise a quote while its note is the target of the address, and a note while its quote is; the script
 * switches them off once it shows pairs itself, since each is tried on every mark that needs new style. An id holds
 * letters, digits, hyphens and colons only, so it can stand in a selector's string as it is.
 */
export function pairStyle(quotes: readonly PlacedQuote[]): string {
  const rule = (selectors: string[], declarations: string): string => `${selectors.join(',')}{${declarations}}`;
  const target = (anchor: string): string => `:root:has([id="${anchor}"]:target)`;
  if (quotes.length === 0) return '';
  return [
    rule(
      quotes.map(({ id }) => `${target(noteAnchor(id))} [data-quotes~="${id}"]`),
      '--mark:var(--wash-chosen)',
    ),
    rule(
      quotes.map(({ id }) => `${target(quoteAnchor(id))} [id="${noteAnchor(id)}"]`),
      'display:block;visibility:visible;color:var(--ink);--note-rule:var(--accent)',
    ),
  ].join('');
}
