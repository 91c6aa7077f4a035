/** Segments of talk, and how they are made of words with times and voices. */
import { endsSentence } from '../../text/sentence-ends';
import type { Chunk, Piece } from '../recording/pieces';

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

/** Words with their times as chunks; none where no word has a time. One without goes with the word before it. */
export function chunksOf(words: readonly Omit<TimedWord, 'voice'>[], joint: '' | ' '): { chunks?: readonly Chunk[] } {
  const first = words.find(({ start }) => start !== null)?.start ?? null;
  if (first === null) return {};
  const chunks: { text: string; start: number; end: number | null }[] = [];
  for (const { text, start, end } of words) {
    const last = chunks.at(-1);
    if (start !== null || last === undefined) chunks.push({ text, start: start ?? first, end });
    else {
      last.text += joint + text;
      last.end = end ?? last.end;
    }
  }
  return { chunks };
}

/** A word is looked for so many characters behind the one before. */
const farthest = 60;

/** The words of a text as chunks of it, with the marks behind them; what is not in it is passed over. Linear. */
export function chunksWithin(text: string, words: readonly Omit<TimedWord, 'voice'>[]): { chunks?: readonly Chunk[] } {
  const found: (Omit<TimedWord, 'voice'> & { readonly at: number })[] = [];
  let from = 0;
  for (const word of words) {
    const written = word.text.trim();
    const at = written === '' ? -1 : text.slice(from, from + farthest + written.length).indexOf(written);
    if (at < 0) continue;
    found.push({ ...word, at: from + at });
    from += at + written.length;
  }
  return chunksOf(
    found.map((word, index) => ({ ...word, text: text.slice(index === 0 ? 0 : word.at, found[index + 1]?.at) })),
    '',
  );
}

/** Words of one voice after another; a pause or the end of a sentence ends a segment, so that times stay near. */
export function segmentsOfWords(words: readonly TimedWord[], joint: '' | ' '): Segment[] {
  const segments: { words: TimedWord[]; start: number | null; end: number | null; voice: string | null }[] = [];
  let isNew = true;
  for (const word of words) {
    const open = segments.at(-1);
    const gap = open?.end != null && word.start !== null ? word.start - open.end : 0;
    if (isNew || open === undefined || open.voice !== word.voice || gap >= 0.8)
      segments.push({ words: [word], start: word.start, end: word.end, voice: word.voice });
    else {
      open.words.push(word);
      open.start ??= word.start;
      open.end = word.end ?? open.end;
    }
    isNew = endsSentence(word.text);
  }
  return segments.map(({ words: own, ...rest }) => ({
    ...rest,
    text: own
      .map(({ text }) => text)
      .join(joint)
      .trim(),
    ...chunksOf(own, joint),
  }));
}
