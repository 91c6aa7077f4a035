/** Texts that quote: from a file of any format to its quotations, each with its place. */
import { parseCommentaryBody } from '../content/commentary-markdown';
import { parsePlainCommentary } from '../content/commentary-plain';
import { detectFormat } from '../import/detect-format';
import type { ImportSource } from '../import/types';
import { formats } from '../interface/problems-of-import';
import { LineIndex } from '../text/position';
import type { SourceFile } from '../text/problem';
import { type QuotingText, type QuotingTextResult, quotationsOf } from './quoting-text';

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
  // Readers of other formats are large, and most texts need none.
  const { readConvertedText } = await import('./read-converted-text');
  return readConvertedText(source);
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
    format: formats[format],
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
