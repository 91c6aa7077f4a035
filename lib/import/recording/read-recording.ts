/** What is said in a recording and when, by any file that has times. */
import { wordsOf } from '../../align';
import { parseMarkdownTranscript } from '../../content/transcript-markdown';
import type { Problem } from '../../text/problem';
import { detectFormat } from '../detect-format';
import { importFile } from '../import-file';
import { noTimes, noWords } from '../problems';
import { captionPieces } from '../readers/captions';
import { transcriptionPieces } from '../readers/json';
import type { ImportSource } from '../types';
import type { Piece } from './pieces';
import { withVoices } from './voices';

/** A recording as its captions or its transcription tell it. */
export interface Recording {
  /** What the format is called. */
  readonly format: string;
  /** In the order of the file, without labels of speakers. */
  readonly pieces: readonly Piece[];
  /** Whatever is odd in the file. Sentences. */
  readonly notes: readonly string[];
}

/** What came of reading a recording. */
export type RecordingResult =
  | { readonly recording: Recording; readonly problem: null }
  | { readonly recording: null; readonly problem: Problem };

/**
 * Reads a file for its times: captions, transcriptions in JSON, and every other format that tells the times of its
 * paragraphs. Never throws. About linear in the file.
 */
export async function readRecording(source: ImportSource): Promise<RecordingResult> {
  const detected = detectFormat(source);
  if ('rule' in detected) return { recording: null, problem: detected };
  const { path } = source;
  switch (detected.format) {
    case 'webvtt':
    case 'srt': {
      const { pieces, format, notes } = captionPieces(detected.text, detected.format);
      return withTimes(path, { format, pieces: withVoices(pieces).voiced, notes: [...detected.notes, ...notes] });
    }
    case 'json': {
      const read = transcriptionPieces(path, detected.text);
      if (read.pieces === null) return { recording: null, problem: read.problem };
      const { pieces, format } = read;
      return withTimes(path, { format, pieces: withVoices(pieces).voiced, notes: detected.notes });
    }
    default:
      return readTimedText(source);
  }
}

/** Paragraphs with a time at the beginning of each, or of some of them. */
async function readTimedText(source: ImportSource): Promise<RecordingResult> {
  const { imported, problem } = await importFile(source, { as: 'transcript' });
  if (imported === null) return { recording: null, problem };
  const { transcript, problems } = parseMarkdownTranscript({ path: source.path, text: imported.markdown });
  if (transcript === null) return { recording: null, problem: problems[0] ?? noTimes(source.path, imported.format) };
  const pieces = transcript.passages.map(({ text, timecode, speaker }, index): Piece => {
    return { text, start: timecode ?? null, end: null, voice: speaker, lines: { first: index + 1, last: index + 1 } };
  });
  return withTimes(source.path, { format: imported.format, pieces, notes: imported.notes });
}

function withTimes(path: string, recording: Recording): RecordingResult {
  const { pieces, format } = recording;
  if (!pieces.some(({ text }) => wordsOf(text).length > 0)) return { recording: null, problem: noWords(path, format) };
  if (!pieces.some(({ start, chunks }) => start !== null || chunks !== undefined))
    return { recording: null, problem: noTimes(path, format) };
  return { recording, problem: null };
}
