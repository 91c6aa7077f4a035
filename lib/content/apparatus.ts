/**
 * What stands in a block quotation and is none of its words: labels of speakers, who said it and where it is written.
 */
import type { ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { TextRange } from '../text/range';
import { endsSentence } from '../text/sentence-ends';
import { trimRange } from '../text/white-space';
import { isFormalName, isFullyCapitalised, literalDressAt, readLabelShape } from './label-shape';
import { isNoName } from './plain-labels';
import { proseLines } from './prose-lines';
import type { Prose } from './types';

/** A block quotation without its apparatus. Offsets are into its text. */
export interface QuotedWords {
  /** From the first word that is quoted to the last. */
  readonly range: TextRange;
  /** Labels between them, in order. */
  readonly labels: readonly TextRange[];
}

/** A dash, and who said it: a name, and what else is told of them or the source. */
const attribution = /(?:[—–―]|--)\s*(\p{Lu}[^—–―\n]{0,150})$/u;
/** A page, a time, or a source with its year, in brackets. */
const citation =
  /\s*[([](?:(?:pp?|S|s|pág|pag|ibid|blz)\.?\s?\d{1,4}(?:\s?[–-]\s?\d{1,4})?|ibid\.?|\d{1,3}:\d{2}(?::\d{2})?|[^()[\]\n]{1,60}\b(?:19|20)\d\d[a-z]?(?:[,:][^()[\]\n]{1,20})?)[)\]]\.?$/u;
/** Labels of an exchange that is set on one line. */
const labelWithin = /(?<=[.?!…]["”’»]?\s)(?:Q|A|\p{Lu}[\p{Lu}.’' -]{2,40}):(?=\s)/gu;

/** Offsets at which bold type begins. */
function boldStarts(content: readonly ElementContent[]): Set<number> {
  const starts = new Set<number>();
  let at = 0;
  const walk = (nodes: readonly ElementContent[]) => {
    for (const node of nodes) {
      if (node.type === 'element') {
        if (node.tagName === 'strong') starts.add(at);
        walk(node.children);
      } else at += textOf(node).length;
    }
  };
  walk(content);
  return starts;
}

/** The length of the label that opens a line of a quotation; 0 where none does. */
function labelLength(line: string, isBold: boolean, isFirst: boolean): number {
  const shape = readLabelShape(line, (offset) => literalDressAt(line, offset));
  if (shape === null || isNoName(shape.name)) return 0;
  const { name, form, isNameLike, dress, length } = shape;
  if (form === 'alone' || form === 'words') return 0;
  if (isFormalName(name)) return length;
  if (form !== 'colon') return 0;
  if (isBold || dress === 'bold' || (isNameLike && /\p{L}\s+\p{L}/u.test(name))) return length;
  // A single word may be a name, or lead in to what follows.
  return isNameLike && isFirst && /^["“„«‘'「『]/.test(line.slice(length)) ? length : 0;
}

/** Where the words of the last line end: before who said them, if that is told. */
function wordsEnd(text: string, line: TextRange): number {
  let { end } = trimRange(text, line);
  const [found, who = ''] = attribution.exec(text.slice(line.start, end)) ?? [];
  if (found !== undefined) {
    const before = text.slice(line.start, end - found.length).trimEnd();
    if ((before === '' || endsSentence(before)) && namesSomebody(who)) end = line.start + before.length;
  }
  const cited = citation.exec(text.slice(line.start, end))?.[0] ?? '';
  const before = text.slice(line.start, end - cited.length);
  return cited !== '' && (before.trim() === '' || endsSentence(before)) ? line.start + before.trimEnd().length : end;
}

function namesSomebody(who: string): boolean {
  const name = /^[^,(;:]*/.exec(who)?.[0].trim().replace(/\.$/, '') ?? '';
  return isFullyCapitalised(name);
}

/**
 * The words of a block quotation. Linear in the text.
 *
 * @param source the text that the prose's origin counts in
 */
export function quotedWords(prose: Prose, source: string): QuotedWords {
  const { text } = prose;
  const lines = proseLines(prose, source);
  const bold = boldStarts(prose.content);
  const labels: TextRange[] = [];
  for (const [index, { start, end }] of lines.entries()) {
    const length = labelLength(text.slice(start, end), bold.has(start), index === 0);
    if (length > 0) labels.push({ start, end: start + length });
    for (const match of text.slice(start + length, end).matchAll(labelWithin)) {
      const at = start + length + match.index;
      labels.push({ start: at, end: at + match[0].length });
    }
  }
  let end = text.length;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index] ?? { start: 0, end: 0 };
    const words = wordsEnd(text, { start: line.start, end: Math.min(line.end, end) });
    end = words;
    if (words > line.start) break;
  }
  const [first] = labels;
  const start = first?.start === 0 ? first.end : 0;
  // A quotation of nothing but apparatus is none of it.
  if (!/[\p{L}\p{N}]/u.test(text.slice(start, end))) return { range: { start: 0, end: text.length }, labels: [] };
  const range = trimRange(text, { start, end });
  return { range, labels: labels.filter((label) => label.start >= range.start && label.end <= range.end) };
}
