/** Marks words that were found where they stand on the page, without changing it. */
import { rangesOfTerms } from '@/lib/formats/search/snippet';

/** Name of the highlight in style sheets. */
const NAME = 'found';
/** What stands in a passage or note beside its text. */
const BESIDE_TEXT = '.speaker, .timecode, .passage-link, .note-head, .note-steps';

/** Marks every word of some elements that is one of the terms, in place of what was marked before. Linear in their text. */
export function markFound(elements: readonly Element[], terms: ReadonlySet<string>): void {
  if (!('highlights' in CSS)) return;
  const ranges = elements.flatMap((element) => rangesIn(element, terms));
  if (ranges.length > 0) CSS.highlights.set(NAME, new Highlight(...ranges));
  else CSS.highlights.delete(NAME);
}

function rangesIn(element: Element, terms: ReadonlySet<string>): Range[] {
  const nodes = textNodes(element);
  const starts: number[] = [];
  let text = '';
  for (const { data } of nodes) {
    starts.push(text.length);
    text += data;
  }
  return rangesOfTerms(text, terms).flatMap(({ start, end }) => {
    const first = starts.findLastIndex((each) => each <= start);
    const last = starts.findLastIndex((each) => each < end);
    const [from, to] = [nodes[first], nodes[last]];
    if (!from || !to) return [];
    const range = element.ownerDocument.createRange();
    range.setStart(from, start - (starts[first] ?? 0));
    range.setEnd(to, end - (starts[last] ?? 0));
    return [range];
  });
}

function textNodes(element: Element): Text[] {
  const walker = element.ownerDocument.createTreeWalker(
    element,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node instanceof Element && node.matches(BESIDE_TEXT) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) nodes.push(node);
  return nodes;
}
