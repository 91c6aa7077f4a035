/** Texts that quote: from a file of any format to its quotations, each with its place. */
import { parseCommentaryBody } from '../content/commentary-markdown';
import { parsePlainCommentary } from '../content/commentary-plain';
import type { CommentaryBlock, Quote } from '../content/types';
import { unclosedMarks } from '../content/unclosed-marks';
import { detectFormat } from '../import/detect-format';
import { readDraft } from '../import/import-file';
import { markQuotations } from '../import/passes/commentary';
import type { ImportSource, Lines, Unit } from '../import/types';
import { proseNodes, stringifyNodes } from '../import/write/markdown';
import { LineIndex } from '../text/position';
import type { Problem, SourceFile } from '../text/problem';
import type { TextRange } from '../text/range';

/** Where something stands in the file that a text was read from; 1-based. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A text with its quotations. */
export interface QuotingText {
  readonly path: string;
  readonly format: string;
  /** What lines are counted in: documents have paragraphs. */
  readonly unit: Unit;
  /** What offsets count in: the file as it is, or, where that is neither plain text nor Markdown, what was read of it. */
  readonly text: string;
  readonly isConverted: boolean;
  readonly blocks: readonly CommentaryBlock[];
  /** In order; those that the text says are none, by a pragma, are left out. */
  readonly quotes: readonly Quote[];
  /** Quotation marks that nothing closes. */
  readonly unclosed: readonly { readonly source: number; readonly text: string }[];
  /** Where a range of `text` stands in the file. */
  placeOf(range: TextRange): TextPlace;
}

/** What came of reading a text: it, or the one problem for which there is none. */
export type QuotingTextResult =
  | { readonly text: QuotingText; readonly problem: null }
  | { readonly text: null; readonly problem: Problem };

/**
 * Reads a text that quotes, in any format that an import reads. Plain text and Markdown are read as they are, so that
 * offsets are those of the file. Never throws; pure. About linear in the file.
 */
export async function readQuotingText(source: ImportSource): Promise<QuotingTextResult> {
  const detected = detectFormat(source);
  if ('rule' in detected) return { text: null, problem: detected };
  if (detected.format === 'text' || detected.format === 'markdown') {
    const file = { path: source.path, text: lettersOf(source.bytes) ?? detected.text };
    const text = readWritten(file, detected.format);
    if (text !== null) return { text, problem: null };
  }
  return readConverted(source);
}

/** A text that somebody typed or pasted: as `readQuotingText`, of letters instead of a file. */
export function readQuotingLetters(path: string, text: string): Promise<QuotingTextResult> {
  return readQuotingText({ path, bytes: new TextEncoder().encode(text), day: '' });
}

/** The letters of a file in UTF-8, line ends and all; null for other encodings, which are read as an import reads them. */
function lettersOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A text as it was written; null where it holds what only an import understands. */
function readWritten(file: SourceFile, format: 'text' | 'markdown'): QuotingText | null {
  const { commentary, problems } = format === 'text' ? parsePlainCommentary(file) : parseCommentaryBody(file);
  if (problems.some(({ rule }) => rule !== 'no-quotes')) return null;
  const lines = new LineIndex(file.text);
  return {
    path: file.path,
    format: format === 'text' ? 'plain text' : 'Markdown',
    unit: 'line',
    text: file.text,
    isConverted: false,
    ...quotationsOf(commentary),
    placeOf(range) {
      const [start, end] = [lines.positionAt(range.start), lines.positionAt(range.end)];
      return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
    },
  };
}

function quotationsOf(
  commentary: { readonly blocks: readonly CommentaryBlock[]; readonly quotes: readonly Quote[] } | null,
): Pick<QuotingText, 'blocks' | 'quotes' | 'unclosed'> {
  if (commentary === null) return { blocks: [], quotes: [], unclosed: [] };
  return {
    blocks: commentary.blocks,
    quotes: commentary.quotes.filter(({ override }) => override?.kind !== 'skip'),
    unclosed: unclosedMarks(commentary),
  };
}

/** A block of Markdown that was made of a file. */
interface MadeBlock {
  readonly start: number;
  readonly lines: Lines;
}

async function readConverted(source: ImportSource): Promise<QuotingTextResult> {
  const { draft, problem } = await readDraft(source);
  if (draft === null) return { text: null, problem };
  const made: MadeBlock[] = [];
  let text = '';
  for (const { node, lines } of markQuotations(draft.blocks)) {
    const markdown = stringifyNodes(proseNodes([{ node, text: '', lines }], false)).trimEnd();
    if (markdown === '') continue;
    made.push({ start: text.length, lines });
    text += `${markdown}\n\n`;
  }
  const { commentary, problems } = parseCommentaryBody({ path: source.path, text });
  const wrong = problems.find(({ rule }) => rule !== 'no-quotes');
  if (wrong !== undefined) return { text: null, problem: { ...wrong, line: 1, column: 1 } };
  const read: QuotingText = {
    path: source.path,
    format: draft.format,
    unit: draft.unit,
    text,
    isConverted: true,
    ...quotationsOf(commentary),
    placeOf({ start, end }) {
      const [first, last] = [blockAt(made, start), blockAt(made, end)];
      return { line: first?.first ?? 1, column: 1, endLine: last?.last ?? 1, endColumn: 1 };
    },
  };
  return { text: read, problem: null };
}

function blockAt(made: readonly MadeBlock[], offset: number): Lines | undefined {
  return made.findLast(({ start }) => start <= offset)?.lines;
}
