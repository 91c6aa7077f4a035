/**
 * The letters of plain English and its punctuation, as code points: single files have the edition's typefaces with these
 * alone where a text needs no others, since each file has to hold them.
 */
export const PLAIN_LETTERS: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xa0],
  [0xab, 0xab],
  [0xb6, 0xb7],
  [0xbb, 0xbb],
  [0xd7, 0xd7],
  [0x2013, 0x2014],
  [0x2018, 0x201a],
  [0x201c, 0x201e],
  [0x2026, 0x2026],
  [0x2039, 0x203a],
  [0x2190, 0x2193],
];
