/** The parts of which words for numbers are made. */
import type { NumberTable } from './table';

/** What a word, or a part of one, adds to a number. */
export type Atom =
  | { readonly kind: 'unit' | 'scale' | 'ordinal' | 'fraction' | 'decade'; readonly value: number }
  | { readonly kind: 'hundred' | 'and' };

/** Shorter words are no compounds, and longer ones no numbers. */
const LEAST_COMPOUND = 5;
const MOST_COMPOUND = 60;

const known = new WeakMap<NumberTable, Map<string, readonly Atom[] | null>>();

/** The parts of a folded word; null for a word that is no number. `and` alone is none. */
export function atomsOf(word: string, table: NumberTable): readonly Atom[] | null {
  let words = known.get(table);
  if (!words) {
    words = new Map();
    known.set(table, words);
  }
  const found = words.get(word);
  if (found !== undefined) return found;
  const atoms = atomsOfNew(word, table);
  // Texts have words without end.
  if (words.size < 10_000) words.set(word, atoms);
  return atoms;
}

function atomsOfNew(word: string, table: NumberTable): readonly Atom[] | null {
  const whole = wholeAtom(word, table);
  if (whole) return [whole];
  if (!table.isGlued || word.length < LEAST_COMPOUND || word.length > MOST_COMPOUND) return null;
  const parts = compound(word, table);
  if (parts && parts.length > 1) return parts;
  const { ordinalEnding } = table;
  const stem = ordinalEnding ? word.replace(ordinalEnding, '') : word;
  if (stem === word) return null;
  const single = wholeAtom(stem, table);
  const counted = single ? [single] : compound(stem, table);
  return counted ? [...counted, { kind: 'ordinal', value: 0 }] : null;
}

function wholeAtom(word: string, table: NumberTable): Atom | null {
  const lists = [
    ['unit', table.units],
    ['scale', table.scales],
    ['ordinal', table.ordinals],
    ['fraction', table.fractions],
    ['decade', table.decades],
  ] as const;
  for (const [kind, list] of lists) {
    const value = list.get(word);
    if (value !== undefined) return { kind, value };
  }
  return table.hundreds.has(word) ? { kind: 'hundred' } : null;
}

/** A word divided into parts of numbers, longer parts tried first. */
function compound(word: string, table: NumberTable): Atom[] | null {
  // By offset: the word from there on cannot be divided.
  const failed = new Set<number>();
  const divide = (from: number): Atom[] | null => {
    if (from === word.length) return [];
    if (failed.has(from)) return null;
    for (let end = word.length; end > from + 1; end--) {
      const part = word.slice(from, end);
      const atom =
        from > 0 && end < word.length && table.ands.has(part) ? { kind: 'and' as const } : partAtom(part, table);
      const rest = atom && divide(end);
      if (atom && rest) return [atom, ...rest];
    }
    failed.add(from);
    return null;
  };
  return divide(0);
}

function partAtom(part: string, table: NumberTable): Atom | null {
  const atom = wholeAtom(part, table);
  return atom && (atom.kind === 'unit' || atom.kind === 'scale' || atom.kind === 'hundred' || atom.kind === 'ordinal')
    ? atom
    : null;
}
