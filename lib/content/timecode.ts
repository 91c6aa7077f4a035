/** Timecodes such as `[00:12:34]` at the beginning of a paragraph. */

const opening = /^\s*[[(](\d{1,3}:\d{2}(?::\d{2})?)(?:[.,]\d{1,3})?[\])]\s*/;

/** A timecode that opens a text. */
export interface OpeningTimecode {
  /** Seconds from the beginning of the recording; null where minutes or seconds are 60 or more. */
  readonly seconds: number | null;
  /** As written, without its brackets. */
  readonly written: string;
  /** How much of the text it takes, with its brackets and the white space after it. */
  readonly length: number;
}

/** Reads the timecode `[h:mm:ss]` or `[m:ss]` that opens a text; null where none does. Round brackets will do. */
export function readTimecode(text: string): OpeningTimecode | null {
  const match = opening.exec(text);
  const written = match?.[1];
  if (match === null || written === undefined) return null;
  const parts = written.split(':').map(Number);
  const isValid = parts.slice(1).every((part) => part < 60);
  const seconds = parts.reduce((sum, part) => sum * 60 + part, 0);
  return { seconds: isValid ? seconds : null, written, length: match[0].length };
}
