/**
 * Characters that a terminal obeys rather than shows, or by which text is shown in another order than it has: controls
 * but for the line feed and the tab, marks and overrides of direction, and separators that some take for line ends.
 */
const UNPRINTABLE = /[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/**
 * A text of others that is safe to print in a terminal: what it would obey is written out, as `\u001b`. Line feeds and
 * tabs stay.
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
