/**
 * Which runs of words a transcript has, as a list of numbers that is quick to read and to search: by it one of a hundred
 * transcripts is told to be worth a search before any of its words is read.
 */
import { wordsOf } from '../align';

/** How many words a run has: those of three are in every talk that goes on in set phrases, those of five are not. */
const LENGTHS: readonly number[] = [1, 2, 3, 5];
const LONGEST = 5;

/** A run of words, as a number. Two runs may share one, seldom. */
export interface Gram {
  readonly hash: number;
  /** Words in it. */
  readonly words: number;
}

/** Every run of one, two, three or five words of some paragraphs, which follow each other; sorted, each once. About linear. */
export function gramsOf(paragraphs: readonly string[]): Uint32Array<ArrayBuffer> {
  const hashes = paragraphs.flatMap((text) => wordsOf(text).map(({ normal }) => hashOf(normal)));
  const all = new Uint32Array(hashes.length * LENGTHS.length);
  let count = 0;
  for (const { hash } of runsOf(hashes)) all[count++] = hash;
  const sorted = all.subarray(0, count).sort();
  let kept = 0;
  for (const [index, hash] of sorted.entries()) if (index === 0 || hash !== sorted[kept - 1]) sorted[kept++] = hash;
  return sorted.slice(0, kept);
}

/** The runs of a quotation, each once; of a very long one some of them, evenly spread. */
export function gramsOfQuote(text: string, most: number): Gram[] {
  const distinct = new Map<number, Gram>();
  for (const gram of runsOf(wordsOf(text).map(({ normal }) => hashOf(normal)))) distinct.set(gram.hash, gram);
  const grams = [...distinct.values()];
  const step = Math.max(1, Math.ceil(grams.length / most));
  return grams.filter((_, index) => index % step === 0);
}

/** Whether a list of `gramsOf` has a run. Cost: the logarithm of its length. */
export function hasGram(grams: Uint32Array, hash: number): boolean {
  let low = 0;
  let high = grams.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = grams[middle] ?? 0;
    if (found === hash) return true;
    if (found < hash) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

function* runsOf(hashes: readonly number[]): Generator<Gram> {
  for (let start = 0; start < hashes.length; start += 1) {
    let hash = 0;
    for (let words = 1; words <= LONGEST && start + words <= hashes.length; words += 1) {
      hash = Math.imul(hash ^ (hashes[start + words - 1] ?? 0), 0x9e3779b1);
      hash ^= hash >>> 15;
      if (LENGTHS.includes(words)) yield { hash: hash >>> 0, words };
    }
  }
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index += 1) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
