/** Where a run of words stands in the transcript word for word. */
import type { QuoteWords } from './quote-words';
import { countOf, GRAM, lowerBound, type TranscriptIndex } from './transcript-index';
import type { TextRange } from './types';
import type { Vocabulary } from './vocabulary';

/** All places of a run, or the first few of very many. */
export interface Occurrences {
  /** Ranges of words, in the order of the transcript. */
  readonly places: readonly TextRange[];
  /** How many there are; a lower bound where there are very many of a long run. */
  readonly count: number;
}

/** The most places that are listed. */
const MOST_LISTED = 64;
/** The most words that are compared to find the places of one long run. */
const MOST_COMPARED = 1 << 20;
/** Quotes up to this length are also looked for with their compounds written otherwise. */
const MOST_READ_OTHERWISE = 4;

/**
 * The places of a quote's core words, contiguous and in order. Compounds of a short quote may be written apart or
 * together.
 */
export function occurrencesOf(index: TranscriptIndex, quote: QuoteWords, vocabulary: Vocabulary): Occurrences {
  const places: TextRange[] = [];
  let count = 0;
  for (const ids of readingsOf(index, quote, vocabulary)) {
    const starts = startsOf(index, ids);
    count += starts.count;
    for (const start of starts.listed) places.push({ start, end: start + ids.length });
  }
  return { places: places.sort((a, b) => a.start - b.start), count };
}

/** The places of a quote's readings that lie within the words `[start, end)`. Cost: the words times the readings. */
export function occurrencesWithin(
  index: TranscriptIndex,
  readings: readonly Int32Array[],
  range: TextRange,
): TextRange[] {
  const places: TextRange[] = [];
  for (const ids of readings) {
    for (let start = Math.max(0, range.start); start + ids.length <= Math.min(index.length, range.end); start++) {
      if (standsAt(index, ids, start)) places.push({ start, end: start + ids.length });
    }
  }
  return places;
}

/** The words of a quote, and those of a short one with a compound joined or split as the transcript has it. */
export function readingsOf(index: TranscriptIndex, quote: QuoteWords, vocabulary: Vocabulary): Int32Array[] {
  const readings = [quote.ids];
  if (quote.length > MOST_READ_OTHERWISE) return readings;
  quote.ids.forEach((id, word) => {
    const text = vocabulary.textOf(id);
    const next = quote.ids[word + 1];
    if (next !== undefined) {
      const joined = index.vocabulary.findText(text + vocabulary.textOf(next));
      if (joined > 0) readings.push(spliced(quote.ids, word, 2, [joined]));
    }
    for (let cut = 1; cut < text.length; cut++) {
      const head = index.vocabulary.findText(text.slice(0, cut));
      const tail = head > 0 ? index.vocabulary.findText(text.slice(cut)) : 0;
      if (tail > 0) readings.push(spliced(quote.ids, word, 1, [head, tail]));
    }
  });
  return readings;
}

function spliced(ids: Int32Array, from: number, count: number, put: readonly number[]): Int32Array {
  return Int32Array.from([...ids.subarray(0, from), ...put, ...ids.subarray(from + count)]);
}

/** Where a run of words starts. Cost: logarithmic, then the number of places of its rarest three words. */
function startsOf(index: TranscriptIndex, ids: Int32Array): { listed: number[]; count: number } {
  let rarest = { word: 0, from: 0, to: Number.POSITIVE_INFINITY };
  const words = Math.max(1, ids.length - GRAM + 1);
  for (let word = 0; word < words; word++) {
    const { from, to } = rangeOf(index, ids, word);
    if (from === to) return { listed: [], count: 0 };
    if (to - from < rarest.to - rarest.from) rarest = { word, from, to };
  }
  if (ids.length <= GRAM) {
    const to = Math.min(rarest.to, rarest.from + MOST_LISTED);
    return { listed: Array.from(index.sorted.subarray(rarest.from, to)), count: rarest.to - rarest.from };
  }
  const listed: number[] = [];
  let compared = 0;
  for (let place = rarest.from; place < rarest.to && listed.length < MOST_LISTED && compared < MOST_COMPARED; place++) {
    const start = (index.sorted[place] ?? 0) - rarest.word;
    if (standsAt(index, ids, start)) {
      listed.push(start);
      compared += ids.length;
    } else {
      compared += GRAM;
    }
  }
  return { listed, count: listed.length };
}

function rangeOf(index: TranscriptIndex, ids: Int32Array, word: number): { from: number; to: number } {
  const id = ids[word] ?? 0;
  if (countOf(index, id) === 0) return { from: 0, to: 0 };
  let from = index.firsts[id] ?? 0;
  let to = index.firsts[id + 1] ?? 0;
  for (let depth = 1; depth < GRAM && word + depth < ids.length && from < to; depth++) {
    const next = ids[word + depth] ?? 0;
    from = lowerBound(index, from, to, depth, next);
    to = lowerBound(index, from, to, depth, next + 1);
  }
  return { from, to };
}

function standsAt(index: TranscriptIndex, ids: Int32Array, start: number): boolean {
  if (start < 0 || start + ids.length > index.length) return false;
  for (let word = 0; word < ids.length; word++) if (index.ids[start + word] !== ids[word]) return false;
  return true;
}
