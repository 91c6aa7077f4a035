/**
 * Words as numbers. Each distinct folded word gets an id, so that texts can be compared and sorted as integers.
 *
 * An open-addressing hash table over pooled letters: no string is made for a word that is only looked up or met again.
 * Cost: constant per letter; memory 2 bytes per letter of distinct words and about 20 bytes per distinct word.
 */
import { LetterBuffer, textOfUnits } from './words';

/** The id that no word has: what stands before the first and behind the last word of a text. */
export const NO_WORD = 0;

/** A set of words with ids from 1 upwards, or from where its base ends. */
export class Vocabulary {
  private readonly firstId: number;
  private readonly texts: (string | undefined)[] = [];
  private readonly scratch = new LetterBuffer();
  private slots = new Int32Array(1024);
  private hashes = new Int32Array(256);
  private offsets = new Int32Array(257);
  private pool = new Uint16Array(2048);
  private count = 0;

  /** @param base Words that are known already: they keep their ids, and nothing is added to it. */
  constructor(private readonly base?: Vocabulary) {
    this.firstId = base ? base.size : NO_WORD + 1;
  }

  /** One more than the highest id. */
  get size(): number {
    return this.firstId + this.count;
  }

  /** The id of a word, which is added where it is new. */
  intern(letters: LetterBuffer): number {
    const known = this.base?.find(letters) ?? NO_WORD;
    if (known !== NO_WORD) return known;
    const hash = hashOf(letters);
    const slot = this.slotOf(letters, hash);
    const entry = this.slots[slot] ?? 0;
    return entry > 0 ? this.firstId + entry - 1 : this.add(letters, hash, slot);
  }

  /** The id of a word, or `NO_WORD`. */
  find(letters: LetterBuffer): number {
    const known = this.base?.find(letters) ?? NO_WORD;
    if (known !== NO_WORD) return known;
    const entry = this.slots[this.slotOf(letters, hashOf(letters))] ?? 0;
    return entry > 0 ? this.firstId + entry - 1 : NO_WORD;
  }

  /** The id of a folded word, or `NO_WORD`. */
  findText(text: string): number {
    this.scratch.clear();
    this.scratch.pushText(text);
    return this.find(this.scratch);
  }

  /** The folded word of an id; '' for `NO_WORD`. */
  textOf(id: number): string {
    if (id < this.firstId) return this.base?.textOf(id) ?? '';
    const entry = id - this.firstId;
    if (entry >= this.count) return '';
    const known = this.texts[entry];
    if (known !== undefined) return known;
    const text = textOfUnits(this.pool, this.offsets[entry] ?? 0, this.offsets[entry + 1] ?? 0);
    while (this.texts.length < entry) this.texts.push(undefined);
    this.texts[entry] = text;
    return text;
  }

  /** Copies the letters of an id's word. Returns how many there are, whether or not all had room. */
  copyLetters(id: number, into: Uint16Array): number {
    if (id < this.firstId) return this.base?.copyLetters(id, into) ?? 0;
    const from = this.offsets[id - this.firstId] ?? 0;
    const length = this.lengthOf(id);
    for (let i = 0; i < length && i < into.length; i++) into[i] = this.pool[from + i] ?? 0;
    return length;
  }

  /** Number of letters (UTF-16 code units) of an id's word; 0 for `NO_WORD`. */
  lengthOf(id: number): number {
    if (id < this.firstId) return this.base?.lengthOf(id) ?? 0;
    const entry = id - this.firstId;
    return (this.offsets[entry + 1] ?? 0) - (this.offsets[entry] ?? 0);
  }

  private add(letters: LetterBuffer, hash: number, slot: number): number {
    const entry = this.count++;
    const from = this.offsets[entry] ?? 0;
    const to = from + letters.length;
    if (this.count >= this.hashes.length) {
      this.hashes = grown(this.hashes, this.count * 2);
      this.offsets = grown(this.offsets, this.count * 2 + 1);
    }
    if (to > this.pool.length) {
      const pool = new Uint16Array(to * 2);
      pool.set(this.pool);
      this.pool = pool;
    }
    this.hashes[entry] = hash;
    this.offsets[entry + 1] = to;
    this.pool.set(letters.units.subarray(0, letters.length), from);
    this.slots[slot] = this.count;
    if (this.count * 2 > this.slots.length) this.rehash();
    return this.firstId + entry;
  }

  /** The slot that holds the word, or the empty one where it belongs. */
  private slotOf(letters: LetterBuffer, hash: number): number {
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const entry = (this.slots[slot] ?? 0) - 1;
      if (entry < 0 || (this.hashes[entry] === hash && this.equals(entry, letters))) return slot;
      slot = (slot + 1) & mask;
    }
  }

  private equals(entry: number, letters: LetterBuffer): boolean {
    const from = this.offsets[entry] ?? 0;
    if ((this.offsets[entry + 1] ?? 0) - from !== letters.length) return false;
    const { pool } = this;
    const { units, length } = letters;
    for (let i = 0; i < length; i++) if (pool[from + i] !== units[i]) return false;
    return true;
  }

  private rehash(): void {
    this.slots = new Int32Array(this.slots.length * 4);
    const mask = this.slots.length - 1;
    for (let entry = 0; entry < this.count; entry++) {
      let slot = (this.hashes[entry] ?? 0) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = entry + 1;
    }
  }
}

/** The letters' hash, with its high bits mixed into the low ones that pick the slot. */
function hashOf({ hash }: LetterBuffer): number {
  return hash ^ (hash >>> 15);
}

function grown(values: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length);
  larger.set(values);
  return larger;
}
