/**
 * How near the times of words come that captions give an edited transcript.
 *
 * Committed texts are said by a made-up voice: with fillers, repetitions, and whole sentences that the text has not. Of the
 * words as said, 15 % are wrong in the captions: others, misspelt, put in or left out.
 */
import { wordsOf } from '@/lib/align';
import { compareSpoken } from '@/lib/import/onto/as-spoken';
import { spokenWords } from '@/lib/import/onto/spoken-words';
import { readRecording } from '@/lib/import/recording/read-recording';
import { Talker, talkTranscript } from '../align/talk';
import { loadTexts } from '../links/texts';
import type { BenchOptions } from '../main';
import { Random } from '../random';
import { ms, printTable, whole } from '../table';
import { CAPTIONS, type PlantedCut, type Recording, recordingOf } from './recordings';

/** What was measured of one recording. */
interface Measured {
  /** For each word of the text, in seconds. */
  readonly errors: readonly number[];
  readonly found: number;
  readonly planted: number;
  /** Cuts that nobody made. */
  readonly unfounded: number;
}

/** Prints all of it. */
export async function run({ quick, seed = 2026 }: BenchOptions): Promise<void> {
  const texts = (await loadTexts()).filter(({ isReal }) => isReal || !quick);
  const rows: string[][] = [];
  for (const [name, captionsOf] of Object.entries(CAPTIONS)) {
    const all: Measured[] = [];
    for (const [index, { paragraphs }] of texts.entries()) {
      const random = new Random(seed + index);
      const recording = recordingOf(paragraphs, new Talker(7, seed + index), random);
      all.push(await measure(recording, captionsOf(recording.heard, random)));
    }
    rows.push(rowOf(name, all));
  }
  printTable(
    `Times of words: ${texts.length} texts, captions with 15 % of words wrong`,
    ['', 'words', 'median error', '90 %', 'within 1 s', 'cuts found', 'planted', 'unfounded'],
    rows,
  );
  const long: string[][] = [];
  for (const words of quick ? [10_000] : [10_000, 100_000]) long.push(await speed(words, seed));
  printTable('Speed: reading, aligning and comparing', ['words', 'ms', 'heap, MB'], long);
}

async function measure(recording: Recording, captions: string): Promise<Measured> {
  const bytes = new TextEncoder().encode(captions);
  const { recording: read } = await readRecording({ path: 'captions', bytes, day: '2026-01-01' });
  if (read === null) throw new Error('the captions were not read');
  const passages = recording.paragraphs.map((text, index) => ({ id: String(index), text }));
  const { laid, asSpoken } = compareSpoken(passages, spokenWords(read.pieces));
  const errors = recording.paragraphs.flatMap((text, index) => {
    const words = wordsOf(text);
    const times = laid.passages[index]?.words ?? [];
    let offset = 0;
    return text.split(/\s+/).flatMap((token, at) => {
      const start = text.indexOf(token, offset);
      offset = start + token.length;
      const word = words.findIndex((each) => each.start >= start && each.end <= offset);
      return word < 0 ? [] : [Math.abs((times[word] ?? Number.NaN) - (recording.times[index]?.[at] ?? 0))];
    });
  });
  const overlap = (one: Span, other: Span) => Math.min(one.end, other.end) - Math.max(one.start, other.start);
  const isFound = (cut: PlantedCut) => {
    const covered = asSpoken.cuts.reduce((sum, each) => sum + Math.max(0, overlap(cut, each)), 0);
    return covered >= (2 / 3) * (cut.end - cut.start);
  };
  return {
    errors,
    found: recording.cuts.filter(isFound).length,
    planted: recording.cuts.length,
    unfounded: asSpoken.cuts.filter((each) => recording.cuts.every((cut) => overlap(cut, each) <= 0)).length,
  };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function rowOf(name: string, all: readonly Measured[]): string[] {
  const errors = all.flatMap((each) => each.errors).sort((a, b) => a - b);
  const at = (share: number) => `${(errors[Math.floor(errors.length * share)] ?? Number.NaN).toFixed(3)} s`;
  const within = errors.filter((error) => error <= 1).length / errors.length;
  const sum = (of: (each: Measured) => number) => whole(all.reduce((total, each) => total + of(each), 0));
  return [
    name,
    whole(errors.length),
    at(0.5),
    at(0.9),
    `${(within * 100).toFixed(2)} %`,
    sum(({ found }) => found),
    sum(({ planted }) => planted),
    sum(({ unfounded }) => unfounded),
  ];
}

async function speed(words: number, seed: number): Promise<string[]> {
  const random = new Random(seed);
  const paragraphs = talkTranscript(words, seed).map(({ text }) => text);
  const recording = recordingOf(paragraphs, new Talker(7, seed), random);
  const captions = Object.values(CAPTIONS)[0]?.(recording.heard, random) ?? '';
  const before = performance.now();
  await measure({ ...recording, paragraphs }, captions);
  const took = performance.now() - before;
  return [whole(words), ms(took), whole(process.memoryUsage().heapUsed / 1e6)];
}
