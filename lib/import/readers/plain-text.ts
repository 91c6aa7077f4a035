/** Plain text: pasted pages, exports of Otter, Meet and Zoom, hearings, and the text of a PDF. */
import { opensWithLabel } from '../../content/plain-labels';
import { type PlainParagraph, plainParagraphs } from '../../content/plain-paragraphs';
import { readTimecode } from '../../content/timecode';
import { LineIndex } from '../../text/position';
import { blockOf, plainParagraph } from '../nodes';
import type { Block, Draft, Lines } from '../types';
import { type SourceLine, withoutPageFurniture } from './page-furniture';

/** A text as paragraphs, whether its lines were broken by hand or each is a paragraph. Linear. */
export function readPlainText(path: string, text: string): Draft {
  const { lines, stripped } = withoutPageFurniture(text);
  const apart = withIndentsApart(lines);
  const kept = apart.map((line) => line.text).join('\n');
  const index = new LineIndex(kept);
  const numberAt = (offset: number): number => apart[index.positionAt(offset).line - 1]?.number ?? 1;
  const opens = (line: string) => opensWithLabel(line) || readTimecode(line) !== null;
  const paragraphs = plainParagraphs({ path, text: kept }, opens);
  const placed = paragraphs.map((paragraph) => {
    const { origin } = paragraph.prose;
    const last = origin.at(-1);
    const place = {
      first: numberAt(origin[0]?.source ?? 0),
      last: numberAt(last === undefined ? 0 : last.source + Math.max(0, last.length - 1)),
    };
    return { ...paragraph, lines: place };
  });
  return {
    format: 'plain text',
    unit: 'line',
    blocks: blocksOf(placed),
    meta: {},
    stripped,
    notes: [],
    isRecording: false,
  };
}

/** A paragraph opens so much further in than the lines that follow it, in spaces. */
const indent = 2;
/** Only where this share of the lines is indented do indents open paragraphs. */
const indentedShare = { least: 0.03, most: 0.6 };

/** Lines with a blank one before each that opens a paragraph by its indent, as in print. */
function withIndentsApart(lines: readonly SourceLine[]): SourceLine[] {
  const written = lines.filter(({ text }) => text.trim() !== '');
  const depth = ({ text }: SourceLine) => (/^[ \t\u00A0]*/.exec(text)?.[0] ?? '').replaceAll('\t', '    ').length;
  const least = written.reduce((low, line) => Math.min(low, depth(line)), Number.POSITIVE_INFINITY);
  const isIndented = (line: SourceLine) => depth(line) >= least + indent;
  const share = written.filter(isIndented).length / Math.max(1, written.length);
  if (share < indentedShare.least || share > indentedShare.most) return [...lines];
  return lines.flatMap((line, index) => {
    const before = lines[index - 1];
    const opens =
      line.text.trim() !== '' &&
      isIndented(line) &&
      before !== undefined &&
      before.text.trim() !== '' &&
      !isIndented(before);
    return opens ? [{ text: '', number: line.number }, line] : [line];
  });
}

type Placed = PlainParagraph & { readonly lines: Lines };

/** Lines with `>` before them, as in mail, are block quotations. */
function blocksOf(paragraphs: readonly Placed[]): Block[] {
  const blocks: Block[] = [];
  let quoted: Placed[] = [];
  const close = () => {
    const [first, last] = [quoted[0], quoted.at(-1)];
    if (first !== undefined && last !== undefined) {
      const children = quoted.map(({ prose }) => plainParagraph(prose.text));
      blocks.push(blockOf({ type: 'blockquote', children }, { first: first.lines.first, last: last.lines.last }));
    }
    quoted = [];
  };
  for (const paragraph of paragraphs) {
    if (paragraph.quotation !== 'continues') close();
    if (paragraph.quotation !== null) quoted.push(paragraph);
    else blocks.push(blockOf(plainParagraph(paragraph.prose.text), paragraph.lines));
  }
  close();
  return blocks;
}
