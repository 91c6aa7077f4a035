/**
 * The cheapest way to turn one run of words into another.
 *
 * Dynamic programming with affine gaps (Gotoh 1982) over words, with steps that set one word against two or three.
 * Cost: the product of the two lengths; callers keep it small by aligning only what lies between exact matches.
 */
import { Cost, lettersIn, MOST_PARTS, type WordMatcher } from './word-matcher';

/** What a step of an alignment does. */
export type StepKind = 'same' | 'joined' | 'variant' | 'near' | 'other' | 'insert' | 'delete';

/** A number of transcript words set against a number of quote words. */
export interface Step {
  readonly kind: StepKind;
  readonly source: number;
  readonly quote: number;
}

/** A run of word ids, `[start, end)` of `ids`. */
export interface WordRun {
  readonly ids: Int32Array;
  readonly start: number;
  readonly end: number;
}

/** Which ends of the transcript's run need not be used up: the steps then start later, or end earlier. */
export type OpenEnd = 'none' | 'start' | 'end' | 'both';

/** How one run of words becomes another. */
export interface WordAlignment {
  /** Index of the first transcript word that the steps use. */
  readonly start: number;
  readonly steps: readonly Step[];
}

const PAIR = 0;
const DELETE = 1;
const INSERT = 2;
const STATES = 3;

/** Aligns runs of words; keeps its tables between calls. */
export class WordAligner {
  private costs = new Float32Array(0);
  /** How the cheapest way into each state came: the state before, and for pairs the words taken on each side. */
  private ways = new Uint8Array(0);
  private sourceLooks = new Int32Array(0);
  private quoteLooks = new Int32Array(0);

  constructor(private readonly matcher: WordMatcher) {}

  /**
   * The cheapest steps from `source` to `quote`. Neighbouring steps of a kind are joined where that loses nothing.
   *
   * @param bracketBefore 1 at each index of `quote.ids` before which words may be left out cheaply.
   */
  align(source: WordRun, quote: WordRun, open: OpenEnd = 'none', bracketBefore?: Uint8Array): WordAlignment {
    const rows = source.end - source.start;
    const columns = quote.end - quote.start;
    const width = columns + 1;
    this.prepare((rows + 1) * width * STATES);
    this.sourceLooks = this.look(source, this.sourceLooks);
    this.quoteLooks = this.look(quote, this.quoteLooks);
    const { costs } = this;
    const openStart = open === 'start' || open === 'both';
    for (let i = 0; i <= rows; i++) {
      for (let j = 0; j <= columns; j++) {
        const cell = (i * width + j) * STATES;
        if (i === 0 && j === 0) {
          costs[cell] = 0;
          costs[cell + DELETE] = Number.POSITIVE_INFINITY;
          costs[cell + INSERT] = Number.POSITIVE_INFINITY;
          continue;
        }
        this.pair(source, quote, i, j, width, openStart && j === 0);
        const cheap = bracketBefore?.[quote.start + j] === 1;
        const first = cheap ? Cost.bracketed : Cost.delete;
        const next = cheap ? Cost.bracketed : Cost.deleteNext;
        this.gap(cell, DELETE, i > 0 ? cell - width * STATES : -1, first, next);
        this.gap(cell, INSERT, j > 0 ? cell - STATES : -1, Cost.insert, Cost.insertNext);
      }
    }
    let end = rows;
    if (open === 'end' || open === 'both') {
      for (let i = rows - 1; i >= 0; i--) {
        if (this.least((i * width + columns) * STATES) <= this.least((end * width + columns) * STATES)) end = i;
      }
    }
    return this.trace(source, quote, end, columns, width, openStart);
  }

  private prepare(size: number): void {
    if (this.costs.length >= size) return;
    this.costs = new Float32Array(size * 2);
    this.ways = new Uint8Array(size * 2);
  }

  private look(run: WordRun, into: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
    const length = run.end - run.start;
    const looks = into.length >= length ? into : new Int32Array(length * 2);
    for (let i = 0; i < length; i++) looks[i] = this.matcher.looksOf(run.ids[run.start + i] ?? 0);
    return looks;
  }

  private least(cell: number): number {
    return this.costs[cell + this.leastState(cell)] ?? 0;
  }

  private leastState(cell: number): number {
    const pair = this.costs[cell] ?? 0;
    const deleted = this.costs[cell + DELETE] ?? 0;
    const inserted = this.costs[cell + INSERT] ?? 0;
    if (pair <= deleted && pair <= inserted) return PAIR;
    return deleted <= inserted ? DELETE : INSERT;
  }

  /** Fills the state in which the last words of both sides are set against each other. */
  private pair(source: WordRun, quote: WordRun, i: number, j: number, width: number, free: boolean): void {
    const cell = (i * width + j) * STATES;
    let best = free ? 0 : Number.POSITIVE_INFINITY;
    let way = 0;
    const s = source.start + i - 1;
    const q = quote.start + j - 1;
    if (i > 0 && j > 0) {
      const { matcher, sourceLooks, quoteLooks } = this;
      const sourceId = source.ids[s] ?? 0;
      const quoteId = quote.ids[q] ?? 0;
      const before = cell - (width + 1) * STATES;
      const cost = this.least(before) + (sourceId === quoteId ? 0 : matcher.pairCost(sourceId, quoteId));
      if (cost < best) {
        best = cost;
        way = wayOf(this.leastState(before), 1, 1);
      }
      const sourceLook = sourceLooks[i - 1] ?? 0;
      const quoteLook = quoteLooks[j - 1] ?? 0;
      let letters = lettersIn(sourceLook);
      for (let parts = 2; parts <= MOST_PARTS && parts <= i; parts++) {
        letters += lettersIn(sourceLooks[i - parts] ?? 0);
        if (!matcher.mayBeParts(quoteLook, letters, sourceLook, parts)) continue;
        const from = cell - (parts * width + 1) * STATES;
        const add = this.least(from) + matcher.partsCost(quoteId, source.ids, s - parts + 1, parts);
        if (add < best) {
          best = add;
          way = wayOf(this.leastState(from), parts, 1);
        }
      }
      letters = lettersIn(quoteLook);
      for (let parts = 2; parts <= MOST_PARTS && parts <= j; parts++) {
        letters += lettersIn(quoteLooks[j - parts] ?? 0);
        if (!matcher.mayBeParts(sourceLook, letters, quoteLook, parts)) continue;
        const from = cell - (width + parts) * STATES;
        const add = this.least(from) + matcher.partsCost(sourceId, quote.ids, q - parts + 1, parts);
        if (add < best) {
          best = add;
          way = wayOf(this.leastState(from), 1, parts);
        }
      }
    }
    this.costs[cell] = best;
    this.ways[cell] = way;
  }

  /** Fills a state in which the last word of one side stands alone. */
  private gap(cell: number, state: number, from: number, first: number, next: number): void {
    let best = Number.POSITIVE_INFINITY;
    let way: number = PAIR;
    if (from >= 0) {
      for (let before = 0; before < STATES; before++) {
        const cost = (this.costs[from + before] ?? 0) + (before === state ? next : first);
        if (cost < best) {
          best = cost;
          way = before;
        }
      }
    }
    this.costs[cell + state] = best;
    this.ways[cell + state] = way;
  }

  private trace(
    source: WordRun,
    quote: WordRun,
    end: number,
    columns: number,
    width: number,
    openStart: boolean,
  ): WordAlignment {
    const steps: Step[] = [];
    let i = end;
    let j = columns;
    let state = this.leastState((i * width + j) * STATES);
    while (j > 0 || (i > 0 && !openStart)) {
      const way = this.ways[(i * width + j) * STATES + state] ?? 0;
      if (state === DELETE) {
        steps.push({ kind: 'delete', source: 1, quote: 0 });
        i--;
        state = way;
      } else if (state === INSERT) {
        steps.push({ kind: 'insert', source: 0, quote: 1 });
        j--;
        state = way;
      } else {
        const taken = { source: (way >> 2) & 3, quote: (way >> 4) & 3 };
        const s = source.start + i - taken.source;
        const q = quote.start + j - taken.quote;
        steps.push({ kind: this.kindOf(source.ids, s, taken.source, quote.ids, q, taken.quote), ...taken });
        i -= taken.source;
        j -= taken.quote;
        state = way & 3;
      }
    }
    return { start: source.start + i, steps: joinSteps(steps.reverse()) };
  }

  private kindOf(source: Int32Array, s: number, ns: number, quote: Int32Array, q: number, nq: number): StepKind {
    if (ns === 1 && nq === 1) {
      const cost = this.matcher.pairCost(source[s] ?? 0, quote[q] ?? 0);
      if (cost === 0) return 'same';
      if (cost === Cost.variant) return 'variant';
      return cost < Cost.other ? 'near' : 'other';
    }
    const cost =
      nq === 1
        ? this.matcher.partsCost(quote[q] ?? 0, source, s, ns)
        : this.matcher.partsCost(source[s] ?? 0, quote, q, nq);
    return cost === Cost.joined ? 'joined' : 'variant';
  }
}

/** Steps with neighbours of the same kind made one; compounds, variants and near words stay apart. */
export function joinSteps(steps: readonly Step[]): Step[] {
  const joined: Step[] = [];
  for (const step of steps) {
    const last = joined.at(-1);
    if (last?.kind === step.kind && (step.kind === 'same' || step.kind === 'insert' || step.kind === 'delete')) {
      joined[joined.length - 1] = { ...last, source: last.source + step.source, quote: last.quote + step.quote };
    } else if (step.source + step.quote > 0) {
      joined.push(step);
    }
  }
  return joined;
}

/** How many words of one side some steps use. */
export function wordsUsed(steps: readonly Step[], side: 'source' | 'quote'): number {
  return steps.reduce((sum, step) => sum + step[side], 0);
}

function wayOf(state: number, source: number, quote: number): number {
  return state | (source << 2) | (quote << 4);
}
