/** Groups the stretches of a long interview, so that a browser can leave out of its layout what is far from the window. */
import type { Stretch } from './stretches';

/** Letters from which on an interview counts as long: some 17,000 words of English. */
const LONG = 100_000;
/** Letters that a section has at least: two or three windows full. */
const SECTION = 4_000;

/**
 * Sections of consecutive stretches, each of 4,000 letters (UTF-16 units) or a little more; null for an interview that is
 * laid out at once. Linear.
 */
export function sectionsOf(stretches: readonly Stretch[]): Stretch[][] | null {
  const lengths = stretches.map(({ passages }) => passages.reduce((sum, { text }) => sum + text.length, 0));
  if (lengths.reduce((sum, length) => sum + length, 0) < LONG) return null;
  const sections: Stretch[][] = [];
  let letters = SECTION;
  for (const [index, stretch] of stretches.entries()) {
    if (letters >= SECTION) {
      sections.push([]);
      letters = 0;
    }
    sections.at(-1)?.push(stretch);
    letters += lengths[index] ?? 0;
  }
  return sections;
}
