/** The parts of which words for numbers are made. */
import type { NumberTable } from './table';

/** What a word, or a part of one, adds to a number. */
export type Atom =
  | { readonly kind: 'unit' | 'scale' | 'ordinal' | 'fraction' | 'decade'; readonly value: number }
  | { readonly kind: 'hundred' | 'and' };

/** Shorter words are no compounds, and longer ones no numbers. */
const LEAST_COMPOUND = 5;
const MOST_COMPOUND = 60;

/** The most compounds that are kept: texts have words without end. */
const MOST_KNOWN = 10_000;

/** What is known of the words of a language. */
interface KnownAtoms {
  /** All words that are no compounds. */
  readonly whole: ReadonlyMap<string, readonly [Atom]>;
  /** Other words that were looked at, compounds or not. */
  readonly others: Map<string, readonly Atom[] | null>;
}

const known = new WeakMap<NumberTable, KnownAtoms>();

/** The parts of a folded word; null for a word that is no number. `and` alone is none. */
export function atomsOf(word: string, table: NumberTable): readonly Atom[] | null {
  const { whole, others } = knownOf(table);
  const atom = whole.get(word);
  if (atom) return atom;
  if (!table.isGlued || word.length < LEAST_COMPOUND || word.length > MOST_COMPOUND) return null;
  const found = others.get(word);
  if (found !== undefined) return found;
  const atoms = compoundAtoms(word, table);
  if (others.size < MOST_KNOWN) others.set(word, atoms);
  return atoms;
}

function knownOf(table: NumberTable): KnownAtoms {
  const before = known.get(table);
  if (before) return before;
  const made = { whole: wholeAtoms(table), others: new Map<string, readonly Atom[] | null>() };
  known.set(table, made);
  return made;
}

function wholeAtoms(table: NumberTable): Map<string, readonly [Atom]> {
  const atoms = new Map<string, readonly [Atom]>([...table.hundreds].map((word) => [word, [{ kind: 'hundred' }]]));
  // A word in several lists is what the first of them says.
  for (const kind of ['decade', 'fraction', 'ordinal', 'scale', 'unit'] as const) {
    for (const [word, value] of table[`${kind}s`]) atoms.set(word, [{ kind, value }]);
  }
  return atoms;
}

function compoundAtoms(word: string, table: NumberTable): readonly Atom[] | null {
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
  return knownOf(table).whole.get(word)?.[0] ?? null;
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
