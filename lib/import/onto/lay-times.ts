/** A recording laid under an edited transcript: when each of its words is said. */
import { type AlignedTexts, alignTexts, type PassageText, type Step } from '../../align';
import type { TextRange } from '../../text/range';
import type { Spoken } from './spoken-words';

/** The times of one passage. */
export interface PassageTimes {
  /** Id of the passage. */
  readonly id: string;
  /** When each word of it begins, in seconds from the beginning of the recording; never falls. One for each of `wordsOf`. */
  readonly words: readonly number[];
  /** When its last word ends. */
  readonly end: number;
  /** How many of its words the recording has, as they are or nearly so. */
  readonly heard: number;
}

/** A transcript with times. */
export interface LaidTimes {
  /** One for each passage, in order. */
  readonly passages: readonly PassageTimes[];
  /** Words of the recording that the transcript has, and all of them. */
  readonly heard: number;
  readonly spoken: number;
}

/** Matches of so few words between omissions of so many are chance. */
const chance = { words: 2, omitted: 20 };
/** Seconds that a character of a word takes that was not heard. */
const pace = 0.065;
/** No word that was not heard is given longer than that, times this: what is left is silence, or was taken out. */
const longest = 2;

/**
 * Gives every word of a transcript its time, whatever was changed in editing and whatever the captions got wrong: a word
 * that the recording has takes its time from there, and one that it has not stands between its neighbours. Pure and
 * deterministic. Cost: about linear in the words of both.
 *
 * @param aligned what was said and the passages’ texts, joined by empty lines, set against each other
 */
export function layTimes(
  passages: readonly PassageText[],
  spoken: Spoken,
  aligned: AlignedTexts = alignTexts(spoken.text, passages.map(({ text }) => text).join('\n\n')),
): LaidTimes {
  const { quote: words, steps } = aligned;
  const { starts, ends, heard } = heardTimes(withoutChance(steps), words.length, spoken);
  fillBetween(words, starts, ends);
  let latest = 0;
  for (const [word, start] of starts.entries()) {
    latest = Math.max(latest, start);
    starts[word] = latest;
  }
  let word = 0;
  let offset = 0;
  let all = 0;
  const laid = passages.map(({ id, text }): PassageTimes => {
    const first = word;
    offset += text.length + 2;
    let own = 0;
    for (; word < words.length && (words[word]?.start ?? 0) < offset; word += 1) own += heard[word] ?? 0;
    all += own;
    const before = starts[first - 1] ?? 0;
    return {
      id,
      words: Array.from(starts.subarray(first, word)),
      end: word > first ? Math.max(starts[word - 1] ?? 0, ends[word - 1] ?? 0) : before,
      heard: own,
    };
  });
  return { passages: laid, heard: all, spoken: spoken.words.length };
}

/** Steps with matches that are chance made omissions and insertions: a common word or two within a long cut. */
function withoutChance(steps: readonly Step[]): Step[] {
  const kept: Step[] = [];
  for (const [index, step] of steps.entries()) {
    const omitted = (at: number) => (steps[at]?.kind === 'delete' ? (steps[at]?.source ?? 0) : 0);
    const isShort = isHeard(step) && step.source <= chance.words;
    if (isShort && omitted(index - 1) >= chance.omitted && omitted(index + 1) >= chance.omitted)
      kept.push({ kind: 'delete', source: step.source, quote: 0 }, { kind: 'insert', source: 0, quote: step.quote });
    else kept.push(step);
  }
  return kept;
}

/** Whether the words of a step are the same, or as good as. */
export function isHeard({ kind }: Step): boolean {
  return kind === 'same' || kind === 'joined' || kind === 'variant' || kind === 'near';
}

/** The times of the words that the recording has, or has others in place of; NaN for the rest. */
function heardTimes(
  steps: readonly Step[],
  count: number,
  spoken: Spoken,
): { readonly starts: Float64Array; readonly ends: Float64Array; readonly heard: Uint8Array } {
  const starts = new Float64Array(count).fill(Number.NaN);
  const ends = new Float64Array(count).fill(Number.NaN);
  const heard = new Uint8Array(count);
  let source = 0;
  let quote = 0;
  for (const step of steps) {
    for (let word = 0; step.source > 0 && word < step.quote; word += 1) {
      // Of a compound that is written apart on one side, each part has its share of the time.
      const [from, to] = [(word * step.source) / step.quote, ((word + 1) * step.source) / step.quote];
      starts[quote + word] = timeWithin(spoken, source + from, 'first');
      ends[quote + word] = timeWithin(spoken, source + to, 'last');
      if (isHeard(step)) heard[quote + word] = 1;
    }
    source += step.source;
    quote += step.quote;
  }
  return { starts, ends, heard };
}

/** When the recording is at a word; between two words' edges for a part of one. */
function timeWithin({ starts, ends }: Spoken, at: number, edge: 'first' | 'last'): number {
  const whole = Math.floor(at);
  const part = at - whole;
  if (part === 0) return edge === 'first' ? (starts[whole] ?? 0) : (ends[whole - 1] ?? 0);
  const start = starts[whole] ?? 0;
  return start + ((ends[whole] ?? start) - start) * part;
}

/** Gives words without a time theirs: by their letters between those around them, or close behind the one before. */
function fillBetween(words: readonly TextRange[], starts: Float64Array, ends: Float64Array): void {
  const lengthOf = (word: number) => ((words[word]?.end ?? 0) - (words[word]?.start ?? 0) + 1) * pace;
  for (let word = 0; word < words.length; ) {
    if (!Number.isNaN(starts[word])) {
      word += 1;
      continue;
    }
    let behind = word;
    let needed = 0;
    for (; behind < words.length && Number.isNaN(starts[behind]); behind += 1) needed += lengthOf(behind);
    const next = starts[behind];
    const from = ends[word - 1] ?? Math.max(0, (next ?? 0) - needed);
    const room = next === undefined ? needed : Math.max(0, Math.min(next - from, needed * longest));
    let at = from;
    for (; word < behind; word += 1) {
      starts[word] = at;
      at += (lengthOf(word) / needed) * room;
      ends[word] = at;
    }
  }
}
