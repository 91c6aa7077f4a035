/** How much of a long introduction stands above the interview before it is opened. */

/** Letters (UTF-16 units) that are shown at first, as far as whole paragraphs go. */
const SHOWN = 400;
/** No more letters than this beyond those are folded away. */
const SPARE = 300;

/**
 * How many paragraphs of an introduction are shown at first: all of a short one, and of a long one the first, with as many
 * after it as 400 letters hold. Linear.
 *
 * @param paragraphs - their texts
 */
export function shownAtFirst(paragraphs: readonly string[]): number {
  const total = paragraphs.reduce((sum, { length }) => sum + length, 0);
  if (total <= SHOWN + SPARE) return paragraphs.length;
  let letters = 0;
  const firstFolded = paragraphs.findIndex(({ length }, index) => {
    letters += length;
    return index > 0 && letters > SHOWN;
  });
  return firstFolded === -1 ? paragraphs.length : firstFolded;
}
