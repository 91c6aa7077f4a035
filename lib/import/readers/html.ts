/** Saved web pages. */
import { blockOf } from '../nodes';
import { brokenFile } from '../problems';
import type { Draft, ReadResult } from '../types';
import { withoutFurniture } from './html-furniture';
import { readHtmlMeta } from './html-meta';
import { parseHtml, toNodes } from './html-nodes';

/** A page as its text alone; a problem where it is nested beyond reason. Never throws. */
export function readHtml(path: string, text: string): ReadResult {
  try {
    return { draft: draftOf(text), problem: null };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const remedy = 'Copy the text of the page into a file, and import that.';
    return { draft: null, problem: brokenFile(path, 'elements that are nested too deeply', remedy) };
  }
}

function draftOf(text: string): Draft {
  const tree = parseHtml(text);
  const meta = readHtmlMeta(tree);
  const { content, stripped } = withoutFurniture(tree);
  const blocks = toNodes(content).map((node) => {
    const first = node.position?.start.line ?? 1;
    return blockOf(node, { first, last: node.position?.end.line ?? first });
  });
  return { format: 'a web page', unit: 'line', blocks, meta, stripped, notes: [], isRecording: false };
}
