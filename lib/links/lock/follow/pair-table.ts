/**
 * Numbers by pairs of whole numbers: a hash table with open addressing (Knuth, The Art of Computer Programming 3, 6.4).
 *
 * A text of a million words has as many pairs. A `Map` makes an object for each of their keys, and takes longer to be
 * rid of them than to look them up.
 */
export class PairTable {
  private readonly mask: number;
  /** For each slot both numbers of the pair and the number that it has, 0 where the slot is free. */
  private readonly cells: Int32Array;

  /** @param most The most pairs that will be set. Memory: 24 to 48 bytes for each. */
  constructor(most: number) {
    const slots = 2 ** Math.ceil(Math.log2(Math.max(1, most) * 2));
    this.mask = slots - 1;
    this.cells = new Int32Array(slots * CELLS);
  }

  /** The number of a pair of 32-bit numbers; 0 where none was set. */
  get(first: number, second: number): number {
    return this.cells[this.cellOf(first, second) + 2] ?? 0;
  }

  /** Sets the number of a pair of 32-bit numbers to another than 0. */
  set(first: number, second: number, value: number): void {
    const cell = this.cellOf(first, second);
    this.cells[cell] = first;
    this.cells[cell + 1] = second;
    this.cells[cell + 2] = value;
  }

  private cellOf(first: number, second: number): number {
    const { cells, mask } = this;
    const hash = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const cell = slot * CELLS;
      if (cells[cell + 2] === 0 || (cells[cell] === first && cells[cell + 1] === second)) return cell;
      slot = (slot + 1) & mask;
    }
  }
}

const CELLS = 3;
