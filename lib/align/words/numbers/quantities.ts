/** Numbers with their units, and whether two say the same. */
import type { NumberKind } from './figures';
import { type NumberWord, readPhrase } from './phrases';
import type { NumberTable } from './table';

/** Words `[start, end)` that say a number. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  /** What it may mean. */
  readonly values: readonly number[];
  readonly kind: NumberKind;
  /** A currency, or `%`. */
  readonly unit: string | null;
  /** True for a word such as `one` or `half`, which hardly tells a number. */
  readonly isLoose: boolean;
}

const UNITS: ReadonlyMap<string, string> = new Map([
  ...'$ dollar dollars dollari dolar dolares dollarn usd'.split(' ').map((word) => [word, '$'] as const),
  ...'€ euro euros eur'.split(' ').map((word) => [word, '€'] as const),
  ...'£ pound pounds pfund gbp quid livres libras sterline pond'.split(' ').map((word) => [word, '£'] as const),
  ...'¥ yen'.split(' ').map((word) => [word, '¥'] as const),
  ...'% percent prozent procent'.split(' ').map((word) => [word, '%'] as const),
  ...['per cent', 'pour cent', 'por ciento', 'por cento', 'per cento'].map((words) => [words, '%'] as const),
]);
/** True for a folded word that stands for a unit, or is a part of one. */
export function isUnit(word: string): boolean {
  return UNITS.has(word) || word === 'cent';
}

const SIGN_BEFORE = /([$€£¥])\s?$/u;
const SIGN_BEHIND = /^\s?([$€£¥])/u;

/** All numbers that words say, in order. Cost: linear. */
export function quantitiesOf(words: readonly NumberWord[], table: NumberTable): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = readPhrase(words, at, table);
    if (!phrase) {
      at++;
      continue;
    }
    const { values, kind, isLoose } = phrase;
    const { unit, end } = unitOf(words, at, phrase.end);
    found.push({ start: at, end, values, kind, unit, isLoose });
    at = end;
  }
  return found;
}

function unitOf(words: readonly NumberWord[], start: number, end: number): { unit: string | null; end: number } {
  const [next, second] = [words[end], words[end + 1]];
  const named = UNITS.get(next?.normal ?? '');
  if (named !== undefined) return { unit: named, end: end + 1 };
  const pair = UNITS.get(`${next?.normal ?? ''} ${second?.normal ?? ''}`);
  if (pair !== undefined) return { unit: pair, end: end + 2 };
  const sign = SIGN_BEFORE.exec(words[start]?.glue ?? '') ?? SIGN_BEHIND.exec(next?.glue ?? '');
  return { unit: sign?.[1] ?? null, end };
}

/** True where two numbers may be the same, units aside. */
export function sameValue(a: Quantity, b: Quantity): boolean {
  if (a.kind === 'ordinal' && b.kind === 'cardinal') return false;
  if (b.kind === 'ordinal' && a.kind === 'cardinal') return false;
  const isDecade = a.kind === 'decade' || b.kind === 'decade';
  return a.values.some((value) =>
    b.values.some((other) => {
      if (Math.abs(value - other) <= 1e-9 * Math.abs(value)) return true;
      return isDecade && value >= 0 && other >= 0 && Math.min(value, other) < 100 && value % 100 === other % 100;
    }),
  );
}

/** True where two numbers may be the same, and neither has another unit than the other. */
export function sameQuantity(a: Quantity, b: Quantity): boolean {
  return sameValue(a, b) && (a.unit === b.unit || a.unit === null || b.unit === null);
}
