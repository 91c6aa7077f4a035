/** Words of a passage. */
export interface WordsOfPassage {
  readonly passage: string;
  readonly words: string;
}

/**
 * The lines of some words, in the window: where each begins and ends, at half its height. None where the passage does not
 * have the words. It runs in a page.
 */
export function linesOfWords({ passage, words }: WordsOfPassage): { x: number; y: number; right: number }[] {
  const walker = document.createTreeWalker(document.getElementById(passage) ?? document, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) nodes.push(node);
  const text = nodes.map(({ data }) => data).join('');
  const start = text.indexOf(words);
  if (start < 0) return [];
  const range = document.createRange();
  let before = 0;
  for (const node of nodes) {
    const [from, to] = [start - before, start + words.length - before];
    if (from >= 0 && from < node.length) range.setStart(node, from);
    if (to > 0 && to <= node.length) range.setEnd(node, to);
    before += node.length;
  }
  return Array.from(range.getClientRects(), ({ left, top, right, height }) => ({
    x: left,
    y: top + height / 2,
    right,
  }));
}
