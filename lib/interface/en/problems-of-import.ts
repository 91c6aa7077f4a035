/** Why a file cannot be imported: what it is, what is expected, and what to do; and what formats are called. */
import type { ProblemWords } from '../problem-words';

/** What formats are called: a text is said to be read as one. */
export const formats = {
  text: 'plain text',
  markdown: 'Markdown',
  page: 'a web page',
  document: 'a document (.docx)',
  webvtt: 'captions (WebVTT)',
  srt: 'captions (SRT)',
  pageCaptions: 'captions of a page',
};

/** A transcription in JSON, by the name of its shape. */
export function transcription(shape: string): string {
  return `a transcription (${shape})`;
}

export function tooLarge(bytes: number, most: number): ProblemWords {
  return {
    found: `a file of ${megabytes(bytes)}`,
    expected: `at most ${megabytes(most)}: an hour of talk has about 0.1 MB of words`,
    remedy: 'Take the recording or the pictures out, or import a part of the text.',
  };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0)} MB`;
}

/** What a file is whose format is not read, and the way from it. */
export const unreadable = {
  encrypted: {
    found: 'a document that is encrypted, or in the old format .doc',
    remedy: 'Open it in a word processor, take the password away, and save it as .docx.',
  },
  pdf: {
    found: 'a PDF',
    remedy: 'Copy its text into a file (`pdftotext -layout` does so too), and import that.',
  },
  rtf: { found: 'a document in the format RTF', remedy: 'Save it as .docx or as plain text.' },
  gzip: { found: 'a packed file (gzip)', remedy: 'Unpack it first.' },
  recording: { found: 'a recording (MP3)', remedy: 'Have it transcribed first.' },
  noText: {
    found: 'no text: a picture, a recording or another program’s data',
    remedy: 'Look whether it is the right file; where it is a document, save it as .docx or as plain text.',
  },
  openDocument: { found: 'a document of LibreOffice (.odt or the like)', remedy: 'Save it as .docx.' },
  book: { found: 'an e-book', remedy: 'Copy the text of the interview into a file, and import that.' },
  zip: { found: 'a packed file (zip)', remedy: 'Unpack it, and import the files in it.' },
};

export const readFormats =
  'plain text, Markdown, HTML, docx, WebVTT, SRT, or JSON of Whisper, WhisperX, OpenAI, Deepgram, AssemblyAI, Rev, YouTube or Podcasting 2.0';

/** How a file is broken whose format is read, and what to do. */
export const broken = {
  document: { found: 'a .docx that cannot be unpacked', remedy: 'Open it in a word processor and save it again.' },
  page: {
    found: 'elements that are nested too deeply, or far too many of them',
    remedy: 'Copy the text of the page into a file, and import that.',
  },
};

/** A packed file that holds more than any interview, in megabytes. */
export function tooMuchInside(most: number): Pick<ProblemWords, 'found' | 'remedy'> {
  return {
    found: `a packed file with more than ${most} MB of text in it`,
    remedy: 'Open it in a word processor and save it again; no interview is so long.',
  };
}

export const wholeFile = 'a file that its format’s programs can open';

/** A file without words, by its name in quotation marks and what it was read as. */
export function noWords(name: string, format: string): ProblemWords {
  return {
    found: `no words in ${name}, read as ${format}`,
    expected: 'the words of an interview, or of an essay about one',
    remedy: 'Look whether it is the right file, and whether its words are pictures or are loaded by a script.',
  };
}

/** A file that is to give times, and has none. */
export function noTimes(name: string, format: string): ProblemWords {
  return {
    found: `no times in ${name}, read as ${format}`,
    expected: 'captions, or a transcription, with the times of what is said',
    remedy: 'Export it with timestamps: as WebVTT, SRT or JSON.',
  };
}

export function tooManySpeakers(count: number, most: number): ProblemWords {
  return {
    found: `labels of ${count} speakers`,
    expected: `at most ${most}`,
    remedy: 'Look whether they are labels at all; with --as commentary none of them is.',
  };
}

export function tooLong(characters: number, most: number): ProblemWords {
  return {
    found: `a text of ${characters} characters`,
    expected: `at most ${most}, forty hours of talk`,
    remedy: 'Import it in parts, each an edition of its own.',
  };
}

/** JSON that is broken at some words, in quotation marks; null where it breaks off. */
export function malformedJson(words: string | null): ProblemWords {
  return {
    found: words === null ? 'JSON that breaks off' : `JSON that is broken at ${words}`,
    expected: 'a whole transcription in JSON',
    remedy: 'Fetch or save the file again; it may have been cut off.',
  };
}

/** The shapes of transcriptions in JSON: what each is called, and what it has. */
export const shapes = {
  deepgram: { name: 'Deepgram', needs: '`results.channels[].alternatives[].words[]` or `results.utterances[]`' },
  assemblyAi: {
    name: 'AssemblyAI',
    needs: '`utterances[]` with `speaker`, `start`, `end` in milliseconds and `text`',
  },
  assemblyAiWords: {
    name: 'AssemblyAI without speakers',
    needs: '`text` and `words[]` with `text`, `start` and `end` in milliseconds',
  },
  rev: { name: 'Rev', needs: '`monologues[]` with `speaker` and `elements[]`' },
  youTube: { name: 'YouTube', needs: '`events[]` with `tStartMs` and `segs[].utf8`' },
  podcasting: { name: 'Podcasting 2.0', needs: '`segments[]` with `startTime` and `body`' },
  whisper: { name: 'Whisper, WhisperX or OpenAI', needs: '`segments[]` with `start`, `end` and `text`' },
  whisperX: { name: 'WhisperX without texts', needs: '`segments[]` with `words[].word`' },
  transformers: { name: 'Whisper of transformers', needs: '`chunks[]` with `timestamp` and `text`' },
  openAi: {
    name: 'OpenAI with words alone',
    needs: '`text` and `words[]` with `word`, `start` and `end`',
  },
  segments: { name: 'a list of segments', needs: 'a list of `{ start, end, text, speaker }`' },
};

/** A shape of transcriptions in JSON. */
export type ShapeName = keyof typeof shapes;

export const utterancesOrChannels = '`utterances` or `channels`';

/** What JSON of no known shape holds: a list, or fields with these names. */
export function jsonOf(fields: readonly string[] | 'list'): string {
  if (fields === 'list') return 'a list';
  return fields.length === 0 ? 'no fields' : `the fields ${fields.map((name) => `\`${name}\``).join(', ')}`;
}

/** In what JSON differs from the shape that it comes nearest to. */
export interface JsonDifference {
  /** The way to the value. */
  readonly path: string;
  /** In the words of the schema library, which are English. */
  readonly message: string;
  /** The type that the value should have; null where something else is wrong with it. */
  readonly type: string | null;
  /** What is expected in its place, in words of this dictionary; null where the type tells, or nothing does. */
  readonly expected: string | null;
}

/** JSON of no known shape: what it holds, in the words above, the shape that it comes nearest to, and all that are known. */
export function unknownJson(
  holds: string,
  nearest: { readonly name: string; readonly difference: JsonDifference | null } | null,
  known: readonly { readonly name: string; readonly needs: string }[],
): ProblemWords {
  return {
    found: `JSON with ${holds}${nearest === null ? '' : `; nearest to ${nearest.name}, but ${differs(nearest.difference)}`}`,
    expected: `one of these shapes: ${known.map(({ name, needs }) => `${name} (${needs})`).join('; ')}`,
    remedy: 'Export the transcription in one of these, or as SRT, WebVTT or text.',
  };
}

function differs(difference: JsonDifference | null): string {
  if (difference === null) return 'something is missing';
  const { path, message } = difference;
  return `\`${path}\` is not as expected: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}
