/** Saved web pages. */
import { broken, formats } from '../../interface/problems-of-import';
import { blockOf } from '../nodes';
import { brokenFile } from '../problems';
import type { Draft, ReadResult } from '../types';
import { withoutFurniture } from './html-furniture';
import { readHtmlMeta } from './html-meta';
import { parseHtml, toNodes } from './html-nodes';

/** A page as its text alone; a problem where it is nested beyond reason. Never throws. */
export function readHtml(path: string, text: string): ReadResult {
  const tooDeep: ReadResult = { draft: null, problem: brokenFile(path, broken.page) };
  if (isTooDeep(text)) return tooDeep;
  try {
    return { draft: draftOf(text), problem: null };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return tooDeep;
  }
}

/** No page nests deeper; a parser takes time with the square of the depth. */
const deepest = 500;
/** Elements that may end without a tag. */
const unclosed = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th tbody thead tfoot option optgroup rp rt'.split(
    ' ',
  ),
);

/** Whether more elements are open at once than any page has, by its tags alone. Linear. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [tag, slash = '', name = ''] of text.matchAll(/<(\/?)([a-z][a-z0-9]{0,20})\b[^<>]{0,2000}>/gi)) {
    if (unclosed.has(name.toLowerCase()) || tag.endsWith('/>')) continue;
    depth = slash === '' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > deepest) return true;
  }
  return false;
}

function draftOf(text: string): Draft {
  const tree = parseHtml(text);
  const meta = readHtmlMeta(tree);
  const { content, stripped } = withoutFurniture(tree);
  const blocks = toNodes(content).map((node) => {
    const first = node.position?.start.line ?? 1;
    return blockOf(node, { first, last: node.position?.end.line ?? first });
  });
  return { format: formats.page, unit: 'line', blocks, meta, stripped, notes: [], isRecording: false };
}
