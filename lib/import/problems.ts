/** Why a file cannot be imported, in words for whoever tried. */
import { excerpt, type Problem, problemOfFile } from '../text/problem';
import { LARGEST_FILE } from './limits';

/** A file that is larger than anything that could become an edition. */
export function tooLarge(path: string, bytes: number): Problem {
  return problemOfFile(path, {
    rule: 'too-large',
    found: `a file of ${megabytes(bytes)}`,
    expected: `at most ${megabytes(LARGEST_FILE)}: an hour of talk has about 0.1 MB of words`,
    remedy: 'Take the recording or the pictures out, or import a part of the text.',
  });
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0)} MB`;
}

/** A file whose format is not read. */
export function unreadableFormat(path: string, found: string, remedy: string): Problem {
  return problemOfFile(path, { rule: 'unreadable-format', found, expected: READ_FORMATS, remedy });
}

/** A file in a format that is read, but is broken. */
export function brokenFile(path: string, found: string, remedy: string): Problem {
  return problemOfFile(path, {
    rule: 'broken-file',
    found,
    expected: 'a file that its format’s programs can open',
    remedy,
  });
}

/** A file in which there are no words. */
export function noWords(path: string, format: string): Problem {
  return problemOfFile(path, {
    rule: 'no-words',
    found: `no words in ${excerpt(path)}, read as ${format}`,
    expected: 'the words of an interview, or of an essay about one',
    remedy: 'Look whether it is the right file, and whether its words are pictures or are loaded by a script.',
  });
}

const READ_FORMATS =
  'plain text, Markdown, HTML, docx, WebVTT, SRT, or JSON of Whisper, WhisperX, OpenAI, Deepgram, AssemblyAI, Rev, YouTube or Podcasting 2.0';

/** A file that is to give times, and has none. */
export function noTimes(path: string, format: string): Problem {
  return problemOfFile(path, {
    rule: 'no-times',
    found: `no times in ${excerpt(path)}, read as ${format}`,
    expected: 'captions, or a transcription, with the times of what is said',
    remedy: 'Export it with timestamps: as WebVTT, SRT or JSON.',
  });
}
