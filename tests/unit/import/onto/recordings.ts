/** Recordings for the tests, and times as they are read in them. */
import { type Spoken, spokenWords } from '@/lib/import/onto/spoken-words';
import { type RecordingResult, readRecording } from '@/lib/import/recording/read-recording';

/** What was said and when, in a file with this text. */
export async function spokenIn(text: string): Promise<Spoken> {
  const { recording, problem } = await readText(text);
  if (recording === null) throw new Error(problem.found);
  return spokenWords(recording.pieces);
}

/** What comes of reading a text as a recording. */
export function readText(text: string): Promise<RecordingResult> {
  return readRecording({ path: 'recording', bytes: new TextEncoder().encode(text), day: '2026-01-01' });
}

/** Each word with its time: `the@1.5`. */
export function timed({ text, words, starts }: Spoken): string {
  return words.map(({ start, end }, word) => `${text.slice(start, end)}@${round(starts[word])}`).join(' ');
}

/** Seconds to a tenth. */
export function round(seconds: number | undefined): number {
  return Math.round((seconds ?? Number.NaN) * 10) / 10;
}

/** Captions of stretches of talk, each with its beginning and its end in seconds. */
export function captions(...cues: readonly (readonly [start: number, end: number, text: string])[]): string {
  return `WEBVTT\n\n${cues.map(([start, end, text]) => `${clock(start)} --> ${clock(end)}\n${text}\n`).join('\n')}`;
}

function clock(seconds: number): string {
  const minutes = String(Math.floor(seconds / 60)).padStart(2, '0');
  return `${minutes}:${(seconds % 60).toFixed(3).padStart(6, '0')}`;
}
