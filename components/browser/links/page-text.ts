/**
 * The interview's words as a page holds them.
 *
 * A passage's text is all that its element holds but for the name, the time and the link beside it, letter for letter as
 * the edition has it; numbers and signs are generated and are no text. Offsets are UTF-16 code units of that text.
 */
import type { Span, TextRange } from '@/lib/edition';
import type { SelectedText, TextPosition } from '@/lib/links/read';
import { textCheck } from '@/lib/links/read/check';
import { normalWords } from '@/lib/links/read/words';
import type { EditionFacts } from './edition-facts';

/** What stands in a passage beside its text. */
const BESIDE_TEXT = '.speaker, .timecode, .passage-link';

/** One passage of a page. */
export interface PagePassage {
  readonly id: string;
  /** Id of the participant who says it. */
  readonly speaker: string | undefined;
  /** True where an editor supplied the speaker. */
  readonly inferred: boolean;
  readonly text: string;
  readonly element: HTMLElement;
}

/** A stretch of a passage. */
export type Stretch = TextRange & { readonly passage: string };

/** The passages of a page, in order. Cost: linear in the text. */
export function readPassages(reading: HTMLElement): PagePassage[] {
  return Array.from(reading.querySelectorAll<HTMLElement>('.passage'), (element) => ({
    id: element.id,
    speaker: element.dataset.speaker,
    inferred: element.dataset.inferred !== undefined,
    text: spokenText(element),
    element,
  }));
}

/**
 * Whether a page says what was published, and was not translated by the browser or changed by an extension. Linear in the
 * text.
 */
export function isAsPublished(passages: readonly PagePassage[], { text }: Pick<EditionFacts, 'text'>): boolean {
  return textCheck(passages.map((passage) => [passage.id, normalWords(passage.text)])) === text;
}

/** Whether the passages that a range touches still say what they said when they were read. */
export function isUnchanged(passages: readonly PagePassage[], range: Range): boolean {
  return passages
    .filter(({ element }) => range.intersectsNode(element))
    .every(({ element, text }) => spokenText(element) === text);
}

/** What a range of the page holds of the interview; null where that is nothing. Cost: linear in the passages. */
export function selectedText(passages: readonly PagePassage[], range: Range): SelectedText | null {
  const touched = passages.filter(({ element }) => range.intersectsNode(element));
  const stretches = touched.flatMap(({ id, element }) => {
    const start = lengthBefore(element, range, 'start');
    const end = lengthBefore(element, range, 'end');
    return start < end ? [{ passage: id, start, end }] : [];
  });
  const [first] = stretches;
  const last = stretches.at(-1);
  if (!first || !last) return null;
  return { start: { passage: first.passage, offset: first.start }, end: { passage: last.passage, offset: last.end } };
}

/** The text between two positions, passage by passage; passages of which it holds nothing are left out. */
export function spansBetween(passages: readonly PagePassage[], { start, end }: SelectedText): Span[] {
  const first = passages.findIndex(({ id }) => id === start.passage);
  const last = passages.findIndex(({ id }) => id === end.passage);
  return passages.slice(Math.max(0, first), last + 1).flatMap(({ id, text }): Span[] => {
    const from = id === start.passage ? start.offset : 0;
    const to = id === end.passage ? end.offset : text.length;
    return from < to ? [{ passage: id, start: from, end: to, text: text.slice(from, to) }] : [];
  });
}

/** Elements that hold a line of text of their own. */
const LINES = 'h1, h2, h3, h4, p, li, dt, dd, td, th, summary, button, label';

/** What else stands on the page before a passage: titles, the outline, names of speakers, notes. Linear in the page. */
export function textsAhead(passages: readonly PagePassage[], id: string): string[] {
  const element = passages.find((passage) => passage.id === id)?.element;
  const last = element?.querySelector('p:not(.speaker, .timecode)');
  if (!element || !last) return [];
  const lines = Array.from(element.ownerDocument.body.querySelectorAll(LINES));
  return lines.flatMap((line) => {
    const isAhead = (line.compareDocumentPosition(last) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const isSpoken = line.parentElement?.classList.contains('passage') === true && !line.matches(BESIDE_TEXT);
    return isAhead && !isSpoken ? [line.textContent ?? ''] : [];
  });
}

/** The range of the page that a stretch covers; null where there is no such passage. */
export function rangeOf(passages: readonly PagePassage[], { passage, start, end }: Stretch): Range | null {
  return rangeBetween(passages, { start: { passage, offset: start }, end: { passage, offset: end } });
}

/** The range of the page from one position to another; null where their passages are not there. */
export function rangeBetween(passages: readonly PagePassage[], { start, end }: SelectedText): Range | null {
  const from = boundaryAt(passages, start, 'start');
  const to = boundaryAt(passages, end, 'end');
  if (!from || !to) return null;
  const range = from.node.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

function spokenText(element: HTMLElement): string {
  return textNodes(element)
    .map(({ data }) => data)
    .join('');
}

function textNodes(element: HTMLElement): Text[] {
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

/** How much of a passage's text stands before the start or end of a range. */
function lengthBefore(element: HTMLElement, range: Range, side: 'start' | 'end'): number {
  const [container, offset] =
    side === 'start' ? [range.startContainer, range.startOffset] : [range.endContainer, range.endOffset];
  return textNodes(element).reduce((length, node) => {
    if (node === container) return length + offset;
    // Compared by its end for either side: a node is before the boundary as a whole, or not at all.
    const place = range.comparePoint(node, node.length);
    return length + (place < 0 || (place === 0 && side === 'end') ? node.length : 0);
  }, 0);
}

/** The text node at a position, and the offset in it: at the end of one for an end, at the beginning of one for a start. */
function boundaryAt(
  passages: readonly PagePassage[],
  { passage, offset }: TextPosition,
  side: 'start' | 'end',
): { node: Text; offset: number } | null {
  const element = passages.find(({ id }) => id === passage)?.element;
  if (!element) return null;
  const nodes = textNodes(element);
  let before = 0;
  for (const node of nodes) {
    const within = offset - before;
    if (side === 'start' ? within < node.length : within <= node.length) return { node, offset: within };
    before += node.length;
  }
  const last = nodes.at(-1);
  return last ? { node: last, offset: last.length } : null;
}
