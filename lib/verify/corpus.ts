/** The transcripts of a verification, of which only those are read that a text may quote. */
import { type TranscriptIndex as EngineIndex, indexTranscript, wordsOf } from '../align';
import { type Gram, gramsOf, gramsOfQuote, hasGram } from './grams';
import { type SourceTranscript, type TranscriptHead, TranscriptIndex } from './source-transcript';

/** One transcript, which may still lie on a disk. */
export interface CorpusEntry {
  readonly head: TranscriptHead;
  /** Of its wordings, as `gramsOf` gives them. */
  readonly grams: Uint32Array;
  /** The transcript; asked for more than once. */
  read(): SourceTranscript;
}

/** All transcripts that a text is verified against, each with an id of its own. */
export type Corpus = readonly CorpusEntry[];

/** Transcripts that are in memory. Cost: about linear in their words. */
export function corpusOf(transcripts: readonly SourceTranscript[]): Corpus {
  return transcripts.map((transcript) => {
    const { passages: _, past: __, ...head } = transcript;
    return { head, grams: gramsOf(wordingsOf(transcript)), read: () => transcript };
  });
}

/** All that the passages of a transcript say, or said before it was corrected: what its runs of words are taken from. */
export function wordingsOf({ passages, past = [] }: Pick<SourceTranscript, 'passages' | 'past'>): string[] {
  return [...passages, ...past.flatMap(({ wordings }) => wordings)].map(({ text }) => text);
}

/** A transcript made ready for quotations to be placed in it. */
export interface PreparedTranscript {
  readonly engine: EngineIndex;
  readonly index: TranscriptIndex;
}

const prepared = new WeakMap<SourceTranscript, PreparedTranscript>();

/** The indexes of a transcript: made when they are first asked for, the same ones from then on. */
export function prepare(transcript: SourceTranscript): PreparedTranscript {
  const known = prepared.get(transcript);
  if (known) return known;
  const engine = indexTranscript(
    transcript.passages.map(({ id, text, speaker }) => ({ id, text, ...(speaker === null ? {} : { speaker }) })),
  );
  const made = { engine, index: new TranscriptIndex(transcript) };
  prepared.set(transcript, made);
  return made;
}

/** Which quotations, by index, are to be looked for in a transcript. */
export interface Consultation {
  readonly entry: CorpusEntry;
  readonly quotes: readonly number[];
}

/** So few transcripts are all searched for every quotation. */
const FEW = 6;
/** Of more: for every quotation those that have most of its runs of words, and for all those that have most of the text's. */
const MOST_FOR_QUOTE = 3;
const MOST_FOR_TEXT = 2;
/** Of a quotation's runs, weighted by how telling they are, a transcript must have this part. */
const LEAST_SHARE = 0.12;
/** Runs of one quotation that are looked up, and words of it that count. */
const MOST_GRAMS = 240;
const MOST_WORDS = 30;

/** The transcripts that quotations may come from. Cost: the quotations' words times the transcripts, and little of each. */
export function consult(corpus: Corpus, quotes: readonly string[]): Consultation[] {
  const all = [...quotes.keys()];
  if (corpus.length <= FEW) return corpus.map((entry) => ({ entry, quotes: all }));
  const shares = quotes.map((text) => sharesOf(corpus, gramsOfQuote(text, MOST_GRAMS)));
  const weights = quotes.map((text) => Math.min(MOST_WORDS, wordsOf(text).length));
  const ofText = corpus.map((_, entry) =>
    shares.reduce((sum, share, quote) => sum + (share[entry] ?? 0) ** 2 * (weights[quote] ?? 0), 0),
  );
  const homes = new Set(highest(ofText, MOST_FOR_TEXT, 0));
  const wanted = corpus.map((_, entry) => (homes.has(entry) ? all : ([] as number[])));
  for (const [quote, share] of shares.entries()) {
    for (const entry of highest(share, MOST_FOR_QUOTE, LEAST_SHARE)) if (!homes.has(entry)) wanted[entry]?.push(quote);
  }
  return corpus.flatMap((entry, index) => {
    const own = wanted[index] ?? [];
    return own.length === 0 ? [] : [{ entry, quotes: own }];
  });
}

/** For each transcript the part of a quotation's runs that it has; runs that few transcripts have count for more. */
function sharesOf(corpus: Corpus, grams: readonly Gram[]): Float64Array {
  const shares = new Float64Array(corpus.length);
  let total = 0;
  for (const { hash, words } of grams) {
    const holders = corpus.flatMap(({ grams: own }, entry) => (hasGram(own, hash) ? [entry] : []));
    const weight = words * Math.log2(1 + corpus.length / Math.max(1, holders.length));
    total += weight;
    for (const entry of holders) shares[entry] = (shares[entry] ?? 0) + weight;
  }
  return total === 0 ? shares : shares.map((share) => share / total);
}

/** Indexes of the highest values above a bound, the highest first. */
function highest(values: ArrayLike<number>, most: number, bound: number): number[] {
  return Array.from(values, (value, index) => ({ value, index }))
    .filter(({ value }) => value > bound)
    .sort((a, b) => b.value - a.value)
    .slice(0, most)
    .map(({ index }) => index);
}
