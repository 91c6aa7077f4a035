/** Two texts read so that their words can be compared: numbers for words, and where passages and sentences begin. */
import { partsSentences } from '../../../text/sentence-ends';
import { linkWords } from '../../read/words';
import { PairTable } from './pair-table';

/** How much of a break there is before a word. */
export const Break = { none: 0, sentence: 1, passage: 3 } as const;

/** A text in passages, as words through all of it. */
export interface Reading {
  /** Equal numbers are equal words. */
  readonly words: Int32Array;
  /** For each word what it tells by itself, in bits: the rarer, the more. */
  readonly bits: Float64Array;
  /** For each word what it tells behind the word before it: less where the two are often said together. */
  readonly bitsBehind: Float64Array;
  /** For each word, and for the end, the break before it. */
  readonly breaks: Uint8Array;
  /** For each passage the index of its first word, and the number of all words at the end. */
  readonly starts: Int32Array;
  /** For each passage who says it; null where that is not known. */
  readonly speakers: readonly (string | null)[];
}

/** A passage to be followed. */
export interface FollowablePassage {
  readonly text: string;
  /** Id of the participant who says it, where that is known. */
  readonly speaker?: string | null | undefined;
}

/** Two texts whose words have the same numbers. */
export interface Readings {
  readonly before: Reading;
  readonly after: Reading;
}

/** Reads two texts. Cost: linear in their lengths; passages that are in both are read once. */
export function readTexts(before: readonly FollowablePassage[], after: readonly FollowablePassage[]): Readings {
  const numbers = new Map<string, number>();
  const known = new Map<string, ReadPassage>();
  const read = (text: string): ReadPassage => {
    const earlier = known.get(text);
    if (earlier) return earlier;
    const passage = readPassage(text, numbers);
    known.set(text, passage);
    return passage;
  };
  const first = before.map(({ text }) => read(text));
  const second = after.map(({ text }) => read(text));
  const counts = countWords([...first, ...second], numbers.size);
  return {
    before: { ...joinPassages(first, counts), speakers: before.map(({ speaker }) => speaker ?? null) },
    after: { ...joinPassages(second, counts), speakers: after.map(({ speaker }) => speaker ?? null) },
  };
}

interface ReadPassage {
  readonly words: readonly number[];
  readonly breaks: readonly number[];
}

function readPassage(text: string, numbers: Map<string, number>): ReadPassage {
  const words: number[] = [];
  const breaks: number[] = [];
  let end = 0;
  for (const word of linkWords(text)) {
    const isFirst = words.length === 0;
    breaks.push(isFirst ? Break.passage : partsWords(text.slice(end, word.start)) ? Break.sentence : Break.none);
    let number = numbers.get(word.normal);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(word.normal, number);
    }
    words.push(number);
    end = word.end;
  }
  return { words, breaks };
}

/** Whether what stands between two words parts them as sentences do: so does the bracket of what was not understood. */
function partsWords(between: string): boolean {
  return /[[\]]/.test(between) || partsSentences(between);
}

function joinPassages(passages: readonly ReadPassage[], counts: WordCounts): Omit<Reading, 'speakers'> {
  const starts = new Int32Array(passages.length + 1);
  for (const [index, { words }] of passages.entries()) starts[index + 1] = (starts[index] ?? 0) + words.length;
  const total = starts[passages.length] ?? 0;
  const words = new Int32Array(total);
  const breaks = new Uint8Array(total + 1);
  breaks[total] = Break.passage;
  for (const [index, passage] of passages.entries()) {
    words.set(passage.words, starts[index]);
    breaks.set(passage.breaks, starts[index]);
  }
  const bits = new Float64Array(total);
  const bitsBehind = new Float64Array(total);
  for (let at = 0; at < total; at++) {
    const word = words[at] ?? 0;
    const alone = evidence(counts, word);
    bits[at] = alone;
    bitsBehind[at] = at === 0 ? alone : Math.min(alone, evidenceBehind(counts, words[at - 1] ?? 0, word));
  }
  return { words, bits, bitsBehind, breaks, starts };
}

/** How often words, and pairs of words that follow each other, are said in both texts. */
interface WordCounts {
  readonly words: Int32Array;
  readonly pairs: PairTable;
  readonly total: number;
}

function countWords(passages: readonly ReadPassage[], distinct: number): WordCounts {
  const said = passages.reduce((sum, { words }) => sum + words.length, 0);
  const counts = new Int32Array(distinct);
  const pairs = new PairTable(said);
  for (const { words } of passages) {
    let last: number | undefined;
    for (const word of words) {
      counts[word] = (counts[word] ?? 0) + 1;
      if (last !== undefined) pairs.set(last, word, pairs.get(last, word) + 1);
      last = word;
    }
  }
  return { words: counts, pairs, total: distinct + said };
}

function evidence({ words, total }: WordCounts, word: number): number {
  return Math.log2(total / ((words[word] ?? 0) + 1));
}

/** What a word tells behind another, judged by the other places where the first is said: one in each text is this one. */
function evidenceBehind({ words, pairs }: WordCounts, first: number, second: number): number {
  const together = pairs.get(first, second) - 2;
  return together > 0 ? Math.log2(Math.max(1, (words[first] ?? 0) - 1) / together) : Number.POSITIVE_INFINITY;
}

/** Index of the passage that a word stands in. */
export function passageOfWord({ starts }: Reading, word: number): number {
  let low = 0;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] ?? 0) <= word) low = middle;
    else high = middle - 1;
  }
  return low;
}
