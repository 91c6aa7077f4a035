/** Titles that a text repeats although its front matter gives them. */

/**
 * Whether a heading repeats the title of its text, which pages show already: one of the first rank with the same words.
 *
 * @param tagName of the element that the heading, or whatever it is, becomes: `h1`
 */
export function repeatsTitle(tagName: string | undefined, text: string, title: string | undefined): boolean {
  return tagName === 'h1' && text.trim() === title;
}
