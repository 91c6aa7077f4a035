/** Files that people have, made into Markdown in the format of `content/`. */

import { detectFormat, type FormatName } from './detect-format';
import { toProblemOfSize } from './limits';
import { makeText } from './make-text';
import { noWords } from './problems';
import { readCaptions } from './readers/captions';
import { readJson } from './readers/json';
import { readPlainText } from './readers/plain-text';
import type { ImportOptions, ImportResult, ImportSource, ReadResult } from './types';

/**
 * Imports one file: tells its format by what it holds, takes out what is not its text, finds who speaks, and writes
 * Markdown that lib/content reads. Words are never changed: each is in the Markdown or in what was stripped. Never throws;
 * pure, and runs in a browser. About linear in the file.
 */
export async function importFile(source: ImportSource, options: ImportOptions = {}): Promise<ImportResult> {
  const { draft, problem } = await readDraft(source);
  if (draft === null) return { imported: null, problem };
  if (!draft.blocks.some(({ text }) => /[\p{L}\p{N}]/u.test(text)))
    return { imported: null, problem: noWords(source.path, draft.format) };
  const imported = makeText(source, draft, options);
  const tooMuch = toProblemOfSize(source.path, imported);
  return tooMuch === null ? { imported, problem: null } : { imported: null, problem: tooMuch };
}

/** What the reader of its format makes of a file: its blocks, each with its lines. Never throws; pure. */
export async function readDraft(source: ImportSource): Promise<ReadResult> {
  const detected = detectFormat(source);
  if ('rule' in detected) return { draft: null, problem: detected };
  const { path } = source;
  // Readers of documents and pages are large, and most files are neither.
  if (detected.format === 'docx') return (await import('./readers/docx')).readDocx(path, detected.bytes);
  const read = await readText(path, detected.format, detected.text);
  if (read.draft === null) return read;
  return { draft: { ...read.draft, notes: [...detected.notes, ...read.draft.notes] }, problem: null };
}

/** The reader of each format. */
async function readText(path: string, format: Exclude<FormatName, 'docx'>, text: string): Promise<ReadResult> {
  switch (format) {
    case 'webvtt':
    case 'srt':
      return { draft: readCaptions(text, format), problem: null };
    case 'json':
      return readJson(path, text);
    case 'html':
      return (await import('./readers/html')).readHtml(path, text);
    case 'markdown':
      return (await import('./readers/markdown')).readMarkdown(path, text);
    case 'text':
      return { draft: readPlainText(path, text), problem: null };
  }
}
