/** Plain text: pasted pages, exports of Otter, Meet and Zoom, hearings, and the text of a PDF. */
import { opensWithLabel } from '../../content/plain-labels';
import { type PlainParagraph, plainParagraphs } from '../../content/plain-paragraphs';
import { readTimecode } from '../../content/timecode';
import { formats } from '../../interface/problems-of-import';
import { LineIndex } from '../../text/position';
import { blockOf, plainParagraph } from '../nodes';
import { isClock } from '../passes/clocks';
import type { Block, Draft, Lines } from '../types';
import { type SourceLine, withoutPageFurniture } from './page-furniture';
import { joinPrintedLines } from './printed-lines';
import { readTimedLines } from './timed-lines';

/** A text as paragraphs, whether its lines were broken by hand or each is a paragraph. Linear. */
export function readPlainText(path: string, text: string): Draft {
  return readTimedLines(text) ?? readParagraphs(path, text);
}

function readParagraphs(path: string, text: string): Draft {
  const { lines, stripped } = withoutPageFurniture(text);
  const { lines: apart, notes } = joinPrintedLines(lines);
  const kept = apart.map((line) => line.text).join('\n');
  const index = new LineIndex(kept);
  const lineAt = (offset: number): SourceLine | undefined => apart[index.positionAt(offset).line - 1];
  const opens = (line: string) => opensWithLabel(line) || readTimecode(line) !== null || isClock(line);
  const paragraphs = plainParagraphs({ path, text: kept }, opens);
  const placed = paragraphs.map((paragraph) => {
    const { origin } = paragraph.prose;
    const last = origin.at(-1);
    const opening = lineAt(origin[0]?.source ?? 0);
    const place = {
      first: opening?.number ?? 1,
      last: lastNumber(lineAt(last === undefined ? 0 : last.source + Math.max(0, last.length - 1))),
    };
    return { ...paragraph, lines: place, doubt: opening?.doubt };
  });
  return {
    format: formats.text,
    unit: 'line',
    blocks: blocksOf(placed),
    meta: {},
    stripped,
    notes,
    isRecording: false,
  };
}

/** The number of the last line that a line was joined from. */
function lastNumber(line: SourceLine | undefined): number {
  return line?.last ?? line?.number ?? 1;
}

type Placed = PlainParagraph & { readonly lines: Lines; readonly doubt: string | undefined };

/** Lines with `>` before them, as in mail, are block quotations. */
function blocksOf(paragraphs: readonly Placed[]): Block[] {
  const blocks: Block[] = [];
  let quoted: Placed[] = [];
  const close = () => {
    const [first, last] = [quoted[0], quoted.at(-1)];
    if (first !== undefined && last !== undefined) {
      const children = quoted.map(({ prose }) => plainParagraph(prose.text));
      const block = blockOf({ type: 'blockquote', children }, { first: first.lines.first, last: last.lines.last });
      blocks.push(withDoubts(block, quoted));
    }
    quoted = [];
  };
  for (const paragraph of paragraphs) {
    if (paragraph.quotation !== 'continues') close();
    if (paragraph.quotation !== null) quoted.push(paragraph);
    else blocks.push(withDoubts(blockOf(plainParagraph(paragraph.prose.text), paragraph.lines), [paragraph]));
  }
  close();
  return blocks;
}

function withDoubts(block: Block, paragraphs: readonly Placed[]): Block {
  const doubts = paragraphs.flatMap(({ doubt = [] }) => doubt);
  return doubts.length === 0 ? block : { ...block, doubts };
}
