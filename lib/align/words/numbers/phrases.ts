/** Numbers in words, and in words and figures: `two hundred and five`, `2.5 million`, `nineteen ninety-eight`. */
import { type Atom, atomsOf } from './atoms';
import { readClock } from './clock';
import { type NumberKind, readFigures, timeOfDay } from './figures';
import type { NumberTable } from './table';

/** A word, and what stands between it and the one before it. */
export interface NumberWord {
  /** Folded. */
  readonly normal: string;
  readonly written: string;
  readonly glue: string;
}

/** Words that say one number. */
export interface NumberPhrase {
  /** Index behind its last word. */
  readonly end: number;
  /** What it may mean. */
  readonly values: readonly number[];
  readonly kind: NumberKind;
  /** True where it is a word such as `one` or `half`, which hardly tells a number. */
  readonly isLoose: boolean;
}

/** What was read of a number so far. */
interface State {
  /** What is complete: thousands and more. */
  readonly total: number;
  /** What is read of the part below the next scale. */
  readonly group: number | null;
  readonly lastScale: number;
  /** The first of two numbers that are said for a year or a time. */
  readonly pair: number | null;
  readonly hasAnd: boolean;
  readonly kind: NumberKind;
  readonly isDone: boolean;
  /** What else may be meant. */
  readonly others: readonly number[];
}

const NOTHING_READ: State = {
  total: 0,
  group: null,
  lastScale: Number.POSITIVE_INFINITY,
  pair: null,
  hasAnd: false,
  kind: 'cardinal',
  isDone: false,
  others: [],
};
/** The most words of one number. */
const MOST_WORDS = 16;
const HOURS = /^(?:uhr|heures?|h|uur|oclock)$/;
/** Between words of one number nothing stands but spaces and hyphens. */
const JOINS = /^[\s\u00a0\u2009\u202f\u00ad-]*$|^[‐‑]$/;

/** The number that begins with a word; null where none does. */
export function readPhrase(words: readonly NumberWord[], from: number, table: NumberTable): NumberPhrase | null {
  const first = words[from];
  if (!first || !(mayBegin(words, from, table) || beginsWithFigure(first.written))) return null;
  const time = readClock(words, from, table);
  if (time) return time;
  let state = NOTHING_READ;
  let end = from;
  let kept = state;
  let isFigure = false;
  let at = from;
  while (at < words.length && at - from < MOST_WORDS && !state.isDone) {
    const word = words[at];
    if (!word || (at > from && !JOINS.test(word.glue))) break;
    const figures = figuresAt(words, at, table);
    if (figures) {
      const next = takeFigures(state, figures.read, at === from);
      if (!next) break;
      state = next;
      isFigure = true;
      at = figures.end;
    } else {
      const next = takeWord(state, words, at, from, table);
      if (!next) break;
      state = next.state;
      at = next.end;
      if (!next.isComplete) continue;
    }
    end = at;
    kept = state;
  }
  if (end === from) return null;
  const isLoose = !isFigure && words.slice(from, end).every(({ normal }) => table.loose.has(normal));
  return withHours({ end, values: valuesOf(kept), kind: kept.kind, isLoose }, words, table);
}

function beginsWithFigure(written: string): boolean {
  const unit = written.charCodeAt(0);
  return unit < 0x80 ? unit >= 0x30 && unit <= 0x39 : /^\p{N}/u.test(written);
}

function mayBegin(words: readonly NumberWord[], at: number, table: NumberTable): boolean {
  const { normal } = words[at] ?? { normal: '' };
  if (!table.articles.has(normal)) return atomsOf(normal, table) !== null;
  const kind = atomsOf(words[at + 1]?.normal ?? '', table)?.[0]?.kind;
  return kind === 'scale' || kind === 'hundred' || kind === 'fraction' || kind === 'ordinal';
}

function valuesOf({ total, group, pair, others }: State): number[] {
  const value = total + (group ?? 0);
  const minutes = value % 100;
  const time = pair !== null && pair < 25 && minutes < 60 && value < 2500 ? [timeOfDay(pair, minutes)] : [];
  return [value, ...others, ...time];
}

/** Figures that begin with a word: `2/3`, `10:30` and `2 000` are several words. */
function figuresAt(words: readonly NumberWord[], at: number, table: NumberTable) {
  if (!/^[\p{Nd}\p{No}]/u.test(words[at]?.written ?? '')) return null;
  let written = words[at]?.written ?? '';
  let end = at + 1;
  for (let next = words[end]; next && /^\d/.test(next.written); next = words[++end]) {
    const isGrouped =
      /^[\s\u00a0\u2009\u202f]$/.test(next.glue) && /^\d{3}$/.test(next.written) && /^\d{1,3}$/.test(written);
    const groups = isGrouped && (next.glue !== ' ' || next.written === '000' || table.language === 'fr');
    if (groups && Number(written) > 0) written += next.written;
    else if (/^[.,:/⁄]$/.test(next.glue)) written += next.glue + next.written;
    else break;
  }
  const read = readFigures(written, table) ?? readFigures(words[at]?.written ?? '', table);
  if (!read) return null;
  return { read, end: readFigures(written, table) ? end : at + 1 };
}

type Read = NonNullable<ReturnType<typeof readFigures>>;

function takeFigures(state: State, { values, kind, isPlain }: Read, isFirst: boolean): State | null {
  const [value = 0, ...others] = values;
  if (isFirst) return { ...state, group: value, kind, others, isDone: !isPlain };
  // Two and a half in figures: `2 1/2`.
  if (state.group !== null && Number.isInteger(state.group) && value < 1 && state.kind === 'any') {
    return { ...state, group: state.group + value, isDone: true };
  }
  if (state.group === null && state.total > 0 && value < state.lastScale) return { ...state, group: value, others: [] };
  return null;
}

/** The state behind a word that belongs to the number; null where it does not. */
function takeWord(
  state: State,
  words: readonly NumberWord[],
  at: number,
  from: number,
  table: NumberTable,
): { state: State; end: number; isComplete: boolean } | null {
  const word = words[at]?.normal ?? '';
  const isBegun = state.group !== null || state.total > 0;
  if (table.ands.has(word)) {
    const next = words[at + 1];
    const isHalf = table.articles.has(next?.normal ?? '');
    const isRound = state.group === null || state.group % 100 === 0;
    const allowed =
      isBegun && (table.language !== 'en' || isRound || isHalf || table.fractions.has(next?.normal ?? ''));
    return allowed ? { state: { ...state, hasAnd: true }, end: at + 1, isComplete: false } : null;
  }
  if (table.articles.has(word)) {
    const isAllowed = at === from || state.hasAnd || state.group === 0.5;
    return isAllowed && mayBegin(words, at, table) ? { state, end: at + 1, isComplete: false } : null;
  }
  if (table.points.has(word) && isBegun) return takeDecimals(state, words, at, table);
  if (word === 'oh' && table.saysPairs && state.group !== null && state.group < 100 && state.total === 0) {
    return { state: { ...state, pair: state.group, group: state.group * 100 }, end: at + 1, isComplete: false };
  }
  const atoms = atomsOf(word, table);
  if (!atoms) return null;
  const hasArticle = at > from && table.articles.has(words[at - 1]?.normal ?? '');
  const next = takeAtoms(state, atoms, table, hasArticle) ?? takeCompound(state, atoms, table);
  return next && { state: next, end: at + 1, isComplete: true };
}

function takeAtoms(state: State, atoms: readonly Atom[], table: NumberTable, hasArticle: boolean): State | null {
  let next: State | null = state;
  for (const atom of atoms) next = next && takeAtom(next, atom, table, hasArticle);
  return next;
}

/** The state behind a compound that is a number of its own: the second of a pair. */
function takeCompound(state: State, atoms: readonly Atom[], table: NumberTable): State | null {
  const alone = atoms.length > 1 ? takeAtoms(NOTHING_READ, atoms, table, false) : null;
  return alone && alone.total === 0 && !alone.isDone ? takeUnit(state, alone.group ?? 0, false, table) : null;
}

function takeAtom(state: State, atom: Atom, table: NumberTable, hasArticle: boolean): State | null {
  const { total, group, lastScale, hasAnd } = state;
  if (state.isDone) return null;
  const next = { ...state, hasAnd: false, kind: state.kind === 'any' ? ('cardinal' as const) : state.kind };
  switch (atom.kind) {
    case 'and':
      return { ...state, hasAnd: true };
    case 'hundred':
      if (group !== null && (group >= 100 || group === 0)) return null;
      return { ...next, group: (group ?? 1) * 100, pair: null };
    case 'scale':
      if (group === null && total > 0) return { ...next, total: total * atom.value, lastScale: atom.value };
      return atom.value < lastScale
        ? {
            ...next,
            total: total + (group ?? 1) * atom.value,
            group: null,
            lastScale: atom.value,
            others: [],
            pair: null,
          }
        : { ...next, total: (total + (group ?? 0)) * atom.value, group: null, lastScale: atom.value, others: [] };
    case 'unit':
      return takeUnit(next, atom.value, hasAnd, table);
    case 'decade': {
      if (group !== null && !(group >= 10 && group <= 20 && total === 0)) return null;
      return { ...next, group: (group ?? 0) * 100 + atom.value, kind: 'decade', isDone: true };
    }
    case 'ordinal': {
      if (atom.value === 0) return { ...next, kind: 'ordinal', isDone: true };
      const added = group === null && !hasArticle ? takeUnit(next, atom.value, hasAnd, table) : null;
      if (added) return { ...added, kind: 'ordinal', isDone: true };
      if (hasArticle && group === null) {
        return { ...next, group: atom.value, others: [1 / atom.value], kind: 'any', isDone: true };
      }
      if (group !== null && group < 10 && total === 0 && atom.value > 2) {
        return { ...next, group: group / atom.value, isDone: true };
      }
      const joined = takeUnit(next, atom.value, hasAnd, table);
      return joined && { ...joined, kind: 'ordinal', isDone: true };
    }
    case 'fraction': {
      if (group === null && total > 0)
        return hasAnd ? { ...next, total: total + atom.value * lastScale, isDone: true } : null;
      if (group === null) return { ...next, group: atom.value };
      if (hasAnd) {
        const time = group < 25 && atom.value === 0.5 ? [timeOfDay(group, 30)] : [];
        return { ...next, group: group + atom.value, others: time };
      }
      return Number.isInteger(group) && group < 100 ? { ...next, group: group * atom.value, isDone: true } : null;
    }
  }
}

function takeUnit(state: State, value: number, hasAnd: boolean, table: NumberTable): State | null {
  const { total, group, lastScale } = state;
  if (group === null) return total > 0 && value >= lastScale ? null : { ...state, group: value };
  if (!Number.isInteger(group)) return null;
  const rest = group % 100;
  const fitsHundred = group > 0 && rest === 0 && value < 100;
  const fitsTen = value > 0 && value < 10 && rest >= 20 && rest % 10 === 0;
  const isFrench = table.language === 'fr';
  const fitsScore = isFrench && value > 0 && value < 20 && (rest === 80 || (rest === 60 && value >= 10));
  if (fitsHundred || fitsTen || fitsScore) return { ...state, group: group + value };
  if (isFrench && rest === 4 && value === 20) return { ...state, group: group + 76 };
  if (table.unitFirst && hasAnd && rest > 0 && rest < 10 && value >= 20 && value % 10 === 0) {
    return { ...state, group: group + value };
  }
  const isPair = table.saysPairs && !hasAnd && total === 0 && state.pair === null && group > 0 && group < 100;
  return isPair && value >= 10 && value < 100 ? { ...state, pair: group, group: group * 100 + value } : null;
}

/** Digits behind `point`. */
function takeDecimals(state: State, words: readonly NumberWord[], at: number, table: NumberTable) {
  let digits = '';
  let end = at + 1;
  for (; end < words.length; end++) {
    const atom = atomsOf(words[end]?.normal ?? '', table)?.[0];
    if (atom?.kind !== 'unit' || atom.value > 9 || !Number.isInteger(atom.value)) break;
    digits += atom.value;
  }
  if (digits === '' || state.group === null) return null;
  return { state: { ...state, group: Number(`${state.group}.${digits}`), pair: null }, end, isComplete: true };
}

/** A number that an hour's name follows is a time, with the minutes behind it. */
function withHours(phrase: NumberPhrase, words: readonly NumberWord[], table: NumberTable): NumberPhrase {
  const hours = phrase.values[0] ?? 25;
  if (!HOURS.test(words[phrase.end]?.normal ?? '') || !Number.isInteger(hours) || hours > 24) return phrase;
  const at = phrase.end + 1;
  const isAnd = table.ands.has(words[at]?.normal ?? '');
  const half = table.half.words.has(words[at + 1]?.normal ?? '');
  if (isAnd && half) return { ...phrase, end: at + 2, values: [timeOfDay(hours, 30)], kind: 'any' };
  const minutes = words[at] && JOINS.test(words[at]?.glue ?? '') ? readPhrase(words, at, table) : null;
  const value = minutes?.values[0] ?? 60;
  if (minutes && Number.isInteger(value) && value < 60) {
    return { end: minutes.end, values: [timeOfDay(hours, value)], kind: 'any', isLoose: false };
  }
  return { ...phrase, end: at, values: [timeOfDay(hours, 0), ...phrase.values], kind: 'any' };
}
