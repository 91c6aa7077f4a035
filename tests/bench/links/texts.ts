/** The texts that are edited: real interviews and essays, and made-up talk of two kinds. */
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { reportTranscript } from '../align/reports';
import { talkTranscript } from '../align/talk';
import type { Random } from '../random';
import { newPassage, type TrackedPassage } from './tracked-text';

/** A text in paragraphs. */
export interface BaseText {
  readonly isReal: boolean;
  /** Texts of one collection may quote each other. */
  readonly collection: string;
  readonly paragraphs: readonly string[];
}

const ROOT = resolve(import.meta.dirname, '../../..');
const MADE_UP_WORDS = 12_000;

/** All texts, the real ones first. */
export async function loadTexts(): Promise<BaseText[]> {
  const content = join(ROOT, 'content');
  const entries = await readdir(content, { withFileTypes: true });
  const editions = entries.flatMap((entry) => (entry.isDirectory() ? entry.name : [])).sort();
  const real = await Promise.all([
    ...editions.map(async (edition) => [
      ...(await readFolder(join(content, edition))),
      ...(await readFolder(join(content, edition, 'commentary'), join(content, edition))),
    ]),
    readFolder(join(ROOT, 'tests/fixtures/interviews')),
  ]);
  const madeUp = [
    talkTranscript(MADE_UP_WORDS, 11),
    talkTranscript(MADE_UP_WORDS, 12),
    reportTranscript(MADE_UP_WORDS, 13),
    reportTranscript(MADE_UP_WORDS, 14),
  ];
  return [
    ...real.flat(),
    ...madeUp.map((passages, index) => ({
      isReal: false,
      collection: `made up ${index}`,
      paragraphs: passages.map(({ text }) => text),
    })),
  ];
}

async function readFolder(folder: string, collection = folder): Promise<BaseText[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.map((text) => ({ isReal: true, collection, paragraphs: paragraphsOf(text) }));
}

/** The paragraphs of a text, without front matter, marks of quotation, and the names of speakers. */
function paragraphsOf(text: string): string[] {
  return text
    .replace(/^---\n.*?\n---\n/s, '')
    .split('\n')
    .map((line) => line.replace(/^(?:[>#]+\s*)?(?:\*\*[^*]*\*\*\s*)?/, '').trim())
    .filter((line) => line !== '');
}

/** Some paragraphs of a text that follow each other, as a text of their own, by two speakers. */
export function excerptOf({ paragraphs }: BaseText, words: number, random: Random): TrackedPassage[] {
  const counts = paragraphs.map((text) => text.split(/\s+/).length);
  let last = paragraphs.length;
  for (let sum = 0; last > 0 && sum < words; last--) sum += counts[last - 1] ?? 0;
  const passages: TrackedPassage[] = [];
  let said = 0;
  let speaker = 0;
  for (let index = random.between(0, last); index < paragraphs.length && said < words; index++) {
    if (random.chance(0.5)) speaker = 1 - speaker;
    passages.push(newPassage(paragraphs[index] ?? '', speaker === 0 ? 'host' : 'guest'));
    said += counts[index] ?? 0;
  }
  return passages;
}

/** A run of sentences of a text. */
export function sentencesFrom({ paragraphs }: BaseText, count: number, random: Random): string {
  const sentences: string[] = [];
  for (let index = random.between(0, paragraphs.length - 1); sentences.length < count; index++) {
    sentences.push(...(paragraphs[index % paragraphs.length] ?? '').split(/(?<=[.!?…]["'”’)]*)\s+/u));
  }
  return sentences.slice(0, count).join(' ');
}
