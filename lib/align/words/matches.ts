/** Matches of patterns that many short texts are looked through for. */

/**
 * All matches of a pattern in a text, in order. The pattern itself looks: `matchAll` makes another of it for each text, which
 * takes longer than looking.
 *
 * @param pattern - global, and matches no empty text
 */
export function matchesIn(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) matches.push(match);
  return matches;
}
