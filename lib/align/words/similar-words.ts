/**
 * Words of the transcript that a word may be a slip of.
 *
 * A deletion neighbourhood (Mor and Fraenkel 1982; “SymSpell”): two words that differ by one letter put in, left out,
 * changed, or swapped with its neighbour, share a word that is left when one letter is taken out of each. Cost: made
 * once, linear in the letters of the distinct words; a look-up takes a few array reads for each letter.
 */
import type { Vocabulary } from './vocabulary';

/** Shorter words are like too many others, and longer ones are found by the words around them. */
const LEAST_LETTERS = 3;
const MOST_LETTERS = 24;

/** The neighbourhoods of a vocabulary as it was when this was made. */
export class SimilarWords {
  private readonly mask: number;
  /** By hash of what is left when a letter is taken out: where its words begin in `ids`. */
  private readonly firsts: Int32Array;
  private readonly ids: Int32Array;
  private readonly letters = new Uint16Array(MOST_LETTERS);
  private readonly hashes = new Int32Array(MOST_LETTERS + 1);

  constructor(private readonly vocabulary: Vocabulary) {
    const { hashes, letters } = this;
    let entries = 0;
    for (let id = 1; id < vocabulary.size; id++) entries += restsOf(vocabulary.lengthOf(id));
    this.mask = (1 << Math.max(4, Math.ceil(Math.log2(entries + 1)))) - 1;
    const buckets = new Int32Array(entries);
    this.firsts = new Int32Array(this.mask + 2);
    let entry = 0;
    for (let id = 1; id < vocabulary.size; id++) {
      const rests = hashRests(letters, vocabulary.copyLetters(id, letters), hashes);
      for (let rest = 0; rest < rests; rest++) {
        const bucket = (hashes[rest] ?? 0) & this.mask;
        buckets[entry++] = bucket;
        this.firsts[bucket + 1] = (this.firsts[bucket + 1] ?? 0) + 1;
      }
    }
    for (let bucket = 0; bucket <= this.mask; bucket++) {
      this.firsts[bucket + 1] = (this.firsts[bucket + 1] ?? 0) + (this.firsts[bucket] ?? 0);
    }
    const next = this.firsts.slice();
    this.ids = new Int32Array(entries);
    entry = 0;
    for (let id = 1; id < vocabulary.size; id++) {
      for (let rest = restsOf(vocabulary.lengthOf(id)); rest > 0; rest--) {
        const bucket = buckets[entry++] ?? 0;
        const place = next[bucket] ?? 0;
        this.ids[place] = id;
        next[bucket] = place + 1;
      }
    }
  }

  /** Ids of words about one slip away from a folded word. Some may be further away: compare their letters. */
  near(word: string): number[] {
    const found = new Set<number>();
    for (let i = 0; i < word.length && i < MOST_LETTERS; i++) this.letters[i] = word.charCodeAt(i);
    const rests = hashRests(this.letters, word.length, this.hashes);
    for (let rest = 0; rest < rests; rest++) {
      const bucket = (this.hashes[rest] ?? 0) & this.mask;
      const end = this.firsts[bucket + 1] ?? 0;
      for (let place = this.firsts[bucket] ?? 0; place < end; place++) {
        const id = this.ids[place] ?? 0;
        if (Math.abs(this.vocabulary.lengthOf(id) - word.length) <= 1) found.add(id);
      }
    }
    return [...found];
  }
}

/** How many words are left of a word of so many letters when one letter, or none, is taken out. */
function restsOf(length: number): number {
  return length >= LEAST_LETTERS && length <= MOST_LETTERS ? length + 1 : 0;
}

/** The base of the hash, an odd number, and what undoes multiplying by it (modulo 2³²). */
const BASE = 0x01000193;
const INVERSE = 0x359c449b;

/**
 * Writes the hashes of a word without each of its letters, and of the whole word, into `hashes`. Returns how many. A
 * letter counts as often as its place says, so that the letters behind one that is taken out need not be read again.
 */
function hashRests(letters: Uint16Array, length: number, hashes: Int32Array): number {
  const rests = restsOf(length);
  if (rests === 0) return 0;
  let factor = 1;
  let whole = 0;
  for (let i = 0; i < length; i++) {
    hashes[i] = whole;
    whole = (whole + Math.imul(letters[i] ?? 0, factor)) | 0;
    factor = Math.imul(factor, BASE);
  }
  hashes[length] = mixed(whole);
  for (let i = 0; i < length; i++) {
    const before = hashes[i] ?? 0;
    const behind = i + 1 < length ? (whole - (hashes[i + 1] ?? 0)) | 0 : 0;
    hashes[i] = mixed((before + Math.imul(behind, INVERSE)) | 0);
  }
  return rests;
}

/** With the high bits mixed into the low ones, that tell most. */
function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return once ^ (once >>> 13);
}
