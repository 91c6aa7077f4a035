/** What lets a page without scripts show a quote and its note as a pair, whichever of them a link names. */

/**
 * Rules that emphasise a quote while its note is the target of the address, and a note while one of its quotes is; the
 * script switches them off once it shows pairs itself. They tell quotes apart by their places in a stretch, so that there
 * are only as many rules as the fullest stretch has quotes. Words of a quote that stand in another stretch are not
 * emphasised.
 *
 * @param most how many quotes the fullest stretch has
 */
export function pairStyle(most: number): string {
  return Array.from({ length: most }, (_, index) => {
    const named = `[data-note="${index + 1}"]`;
    return (
      `.stretch:has(${named}:target) [data-notes~="${index + 1}"]{--mark:var(--wash-chosen)}` +
      `.stretch:has([data-opens="${index + 1}"]:target) .note:is(${named},:has(${named}))` +
      '{display:block;visibility:visible;color:var(--ink);--note-rule:var(--accent)}'
    );
  }).join('');
}
