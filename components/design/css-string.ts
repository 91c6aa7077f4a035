/** A text as a string of a style sheet that stands in a page. */
export function cssString(text: string): string {
  return `"${text.replace(/["\\<\p{Cc}]/gu, (letter) => `\\${letter.codePointAt(0)?.toString(16)} `)}"`;
}
