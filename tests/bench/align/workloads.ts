/** Transcripts with commentaries to place: two kinds of made-up talk, and the texts of the first edition. */
import { readFileSync } from 'node:fs';
import type { PassageText } from '@/lib/align';
import { Random } from '../random';
import { Reporter, reportTranscript } from './reports';
import { Talker, talkTranscript } from './talk';
import { type Case, makeCases } from './workload';

/** A transcript and the quotes of a commentary on it. */
export interface Workload {
  readonly name: string;
  /** About the number of the transcript's words. */
  readonly words: number;
  readonly passages: readonly PassageText[];
  readonly cases: readonly Case[];
}

/** Talk with the word frequencies of spoken English. */
export function talkWorkload(words: number, quotes: number, seed: number): Workload {
  const passages = talkTranscript(words, seed);
  const cases = makeCases(passages, quotes, new Talker(seed, seed + 1000), new Random(seed + 2000));
  return { name: 'talk', words, passages, cases };
}

/** Talk that repeats itself but for names and figures. */
export function reportsWorkload(words: number, quotes: number, seed: number): Workload {
  const passages = reportTranscript(words, seed);
  const cases = makeCases(passages, quotes, new Reporter(seed, seed + 1000), new Random(seed + 2000));
  return { name: 'reports', words, passages, cases };
}

/** A real interview; what was not said comes from the essay about it. */
export function interviewWorkload(quotes: number, seed: number): Workload {
  const paragraphs = clipping('transcript.txt')
    .split(/\n+/)
    .filter((text) => text.split(' ').length > 3);
  const passages = paragraphs.map((text, i) => ({ id: `p${i}`, text }));
  const essay = clipping('relativity.txt')
    .split(/\n+/)
    .filter((text) => !text.startsWith('"'));
  const sentences = essay.flatMap((text) => text.match(/[^.!?]{20,}[.!?]/g) ?? []).filter((text) => !/[“"]/.test(text));
  const words = essay.join(' ').match(/\p{L}+/gu) ?? [];
  const random = new Random(seed);
  const other = { sentence: () => random.pick(sentences).trim(), anyWord: () => random.pick(words) };
  const cases = makeCases(passages, quotes, other, new Random(seed + 2000));
  return { name: 'interview', words: paragraphs.join(' ').split(' ').length, passages, cases };
}

function clipping(name: string): string {
  return readFileSync(new URL(`../../fixtures/clippings/${name}`, import.meta.url), 'utf8');
}
