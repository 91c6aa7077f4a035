/** Transcripts of any format, made ready to be quoted from. */
import { parseTranscript } from '../content/parse';
import { fileStem } from '../content/slug';
import { parseMarkdownTranscript } from '../content/transcript-markdown';
import type { PlainTranscript, Transcript } from '../content/types';
import { detectFormat } from '../import/detect-format';
import { importFile } from '../import/import-file';
import type { ImportSource } from '../import/types';
import { noTalk } from '../interface/problems-of-speakers';
import { type Problem, problemOfFile } from '../text/problem';
import { type SourceTranscript, transcriptOfText } from './source-transcript';

/** What came of reading a transcript: it, or the one problem for which there is none. */
export type SourceTranscriptResult =
  | { readonly transcript: SourceTranscript; readonly problem: null }
  | { readonly transcript: null; readonly problem: Problem };

/**
 * Reads a transcript in any format that an import reads. One that is in the format of `content/` is read as it is; of
 * others an import takes out what is not their text and finds who speaks. Never throws; pure. About linear in the file.
 */
export async function readSourceTranscript(source: ImportSource): Promise<SourceTranscriptResult> {
  const { path } = source;
  const detected = detectFormat(source);
  if ('rule' in detected) return { transcript: null, problem: detected };
  const written = detected.format === 'docx' ? null : { path, text: detected.text };
  if (written !== null && detected.format === 'markdown') {
    const { transcript } = parseMarkdownTranscript(written);
    if (transcript !== null) return found(path, transcript);
  }
  const { imported, problem } = await importFile(source, { as: 'transcript' });
  const { transcript } =
    imported === null ? { transcript: null } : parseMarkdownTranscript({ path, text: imported.markdown });
  if (transcript !== null) return found(path, transcript);
  if (written === null) return { transcript: null, problem: problem ?? withoutTalk(path) };
  const parsed = parseTranscript(written);
  if (parsed.transcript !== null) return found(path, parsed.transcript);
  return { transcript: null, problem: problem ?? parsed.problems[0] ?? withoutTalk(path) };
}

function found(path: string, transcript: Transcript | PlainTranscript): SourceTranscriptResult {
  return { transcript: transcriptOfText(path, fileStem(path), transcript), problem: null };
}

function withoutTalk(path: string): Problem {
  return problemOfFile(path, { rule: 'no-transcript', ...noTalk });
}
