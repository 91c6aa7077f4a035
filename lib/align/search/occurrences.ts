/** Where a run of words stands in the transcript word for word. */

import type { TextRange } from '../../text/range';
import type { QuoteWords } from '../words/quote-words';
import type { Vocabulary } from '../words/vocabulary';
import { GramTable } from './grams';
import { GRAM, type TranscriptIndex } from './transcript-index';

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
/** The most letters of a word that is looked for in two parts. */
const MOST_SPLIT = 40;

/**
 * The places of a quote's core words, contiguous and in order. Compounds of a short quote may be written apart or
 * together.
 */
export function occurrencesOf(
  index: TranscriptIndex,
  quote: QuoteWords,
  grams: GramTable,
  vocabulary: Vocabulary,
): Occurrences {
  const places: TextRange[] = [];
  let count = 0;
  for (const ids of readingsOf(index, quote, vocabulary)) {
    const starts = startsOf(index, ids, ids === quote.ids ? grams : new GramTable(index, ids));
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
    for (let cut = 1; cut < text.length && text.length <= MOST_SPLIT; cut++) {
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

/** Where a run of words starts. Cost: the number of places of its rarest three words. */
function startsOf(index: TranscriptIndex, ids: Int32Array, grams: GramTable): { listed: number[]; count: number } {
  const length = Math.min(GRAM, ids.length);
  let rarest = 0;
  for (let word = 0; word + length <= ids.length; word++) {
    const count = grams.count(word, length);
    if (count === 0) return { listed: [], count: 0 };
    if (count < grams.count(rarest, length)) rarest = word;
  }
  const from = grams.from(rarest, length);
  const to = grams.to(rarest, length);
  if (length === ids.length) {
    return { listed: Array.from(index.sorted.subarray(from, Math.min(to, from + MOST_LISTED))), count: to - from };
  }
  const listed: number[] = [];
  let compared = 0;
  for (let place = from; place < to && listed.length < MOST_LISTED && compared < MOST_COMPARED; place++) {
    const start = (index.sorted[place] ?? 0) - rarest;
    if (standsAt(index, ids, start)) {
      listed.push(start);
      compared += ids.length;
    } else {
      compared += GRAM;
    }
  }
  return { listed, count: listed.length };
}

function standsAt(index: TranscriptIndex, ids: Int32Array, start: number): boolean {
  if (start < 0 || start + ids.length > index.length) return false;
  for (let word = 0; word < ids.length; word++) if (index.ids[start + word] !== ids[word]) return false;
  return true;
}
