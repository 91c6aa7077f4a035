/** Segments of talk, and how they are made of words with times and voices. */
import { endsSentence } from '../../text/sentence-ends';
import type { Piece } from '../recording/pieces';

/** A piece before it is numbered. */
export type Segment = Omit<Piece, 'lines'>;

/** A transcription as its segments, and what else it tells. */
export interface Transcription {
  readonly segments: readonly Segment[];
  readonly language?: string;
}

/** The name of a voice: a number is a speaker’s; null where there is none. */
export function voiceOf(value: string | number | null | undefined): string | null {
  if (value === null || value === undefined || value === '') return null;
  return typeof value === 'number' ? `Speaker ${value}` : value.trim() || null;
}

/** AssemblyAI and others name speakers with a letter or a number alone. */
export function letteredVoice(value: string | number | null | undefined): string | null {
  const known = voiceOf(value);
  return known !== null && /^(?:[A-Z]|\d{1,3})$/.test(known) ? `Speaker ${known}` : known;
}

/** A word of a transcription. */
export interface TimedWord {
  readonly text: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly voice: string | null;
}

/** Words of one voice after another; a pause or the end of a sentence ends a segment, so that times stay near. */
export function segmentsOfWords(words: readonly TimedWord[], joint: '' | ' '): Segment[] {
  const segments: { texts: string[]; start: number | null; end: number | null; voice: string | null }[] = [];
  let isNew = true;
  for (const word of words) {
    const open = segments.at(-1);
    const gap = open?.end != null && word.start !== null ? word.start - open.end : 0;
    if (isNew || open === undefined || open.voice !== word.voice || gap >= 0.8)
      segments.push({ texts: [word.text], start: word.start, end: word.end, voice: word.voice });
    else {
      open.texts.push(word.text);
      open.start ??= word.start;
      open.end = word.end ?? open.end;
    }
    isNew = endsSentence(word.text);
  }
  return segments.map(({ texts, ...rest }) => ({ ...rest, text: texts.join(joint).trim() }));
}
