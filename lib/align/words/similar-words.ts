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

  constructor(private readonly vocabulary: Vocabulary) {
    let entries = 0;
    for (let id = 1; id < vocabulary.size; id++) entries += restsOf(vocabulary.lengthOf(id));
    this.mask = (1 << Math.max(4, Math.ceil(Math.log2(entries + 1)))) - 1;
    const buckets = new Int32Array(entries);
    let entry = 0;
    for (let id = 1; id < vocabulary.size; id++) {
      const word = vocabulary.textOf(id);
      const rests = restsOf(word.length);
      for (let rest = 0; rest < rests; rest++) buckets[entry++] = hashWithout(word, rest) & this.mask;
    }
    this.firsts = new Int32Array(this.mask + 2);
    for (const bucket of buckets) this.firsts[bucket + 1] = (this.firsts[bucket + 1] ?? 0) + 1;
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
    for (let rest = 0; rest < restsOf(word.length); rest++) {
      const bucket = hashWithout(word, rest) & this.mask;
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

/** Hash (FNV-1a) of a word without its letter at `left`; of the whole word where that is its length. */
function hashWithout(word: string, left: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) if (i !== left) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}
