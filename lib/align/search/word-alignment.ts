/**
 * The cheapest way to turn one run of words into another.
 *
 * Dynamic programming with affine gaps (Gotoh 1982) over words, with steps that set one word against two or three.
 * Cost: the product of the two lengths; callers keep it small by aligning only what lies between exact matches.
 */
import { Cost, lettersIn, MOST_PARTS, mayVary, type WordMatcher } from '../words/word-matcher';

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

/** How the last words of both sides are used: set against each other, or one of them alone. */
const PAIR = 0;
const DELETE = 1;
const INSERT = 2;

/** What a word without a counterpart costs in an alignment: its own cost, and what it would have told. */
const OTHER = Cost.other + Cost.lost;
const INSERT_FIRST = Cost.insert + Cost.lost;
const INSERT_NEXT = Cost.insertNext + Cost.lost;

/** Tables of a dynamic program, by cell: rows of the transcript's words, columns of the quote's. */
class Tables {
  size = 0;
  deleted = new Float32Array(0);
  inserted = new Float32Array(0);
  best = new Float32Array(0);
  /** The state that has the best cost. */
  bestState = new Uint8Array(0);
  /** For each state the one before it; for pairs also the words taken on each side. */
  pairWay = new Uint8Array(0);
  deleteWay = new Uint8Array(0);
  insertWay = new Uint8Array(0);

  reserve(size: number): void {
    if (size <= this.size) return;
    this.size = size * 2;
    this.deleted = new Float32Array(this.size);
    this.inserted = new Float32Array(this.size);
    this.best = new Float32Array(this.size);
    this.bestState = new Uint8Array(this.size);
    this.pairWay = new Uint8Array(this.size);
    this.deleteWay = new Uint8Array(this.size);
    this.insertWay = new Uint8Array(this.size);
  }
}

/** The cheapest pair at a cell. */
interface Pairing {
  cost: number;
  way: number;
}

/** Aligns runs of words; keeps its tables between calls. */
export class WordAligner {
  private readonly tables = new Tables();
  private readonly pairing: Pairing = { cost: 0, way: 0 };
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
    const width = quote.end - quote.start + 1;
    const openStart = open === 'start' || open === 'both';
    this.tables.reserve((rows + 1) * width);
    this.sourceLooks = this.look(source, this.sourceLooks);
    this.quoteLooks = this.look(quote, this.quoteLooks);
    const { deleted, inserted, best, bestState, pairWay, deleteWay, insertWay } = this.tables;
    for (let i = 0; i <= rows; i++) {
      for (let j = 0; j < width; j++) {
        const cell = i * width + j;
        let pair = cell === 0 || (openStart && j === 0) ? 0 : Number.POSITIVE_INFINITY;
        pairWay[cell] = 0;
        if (i > 0 && j > 0) {
          this.pair(source, quote, i, j, width);
          pair = this.pairing.cost;
          pairWay[cell] = this.pairing.way;
        }
        let remove = Number.POSITIVE_INFINITY;
        if (i > 0) {
          const up = cell - width;
          const isCheap = bracketBefore !== undefined && bracketBefore[quote.start + j] === 1;
          const opened = (best[up] ?? 0) + (isCheap ? Cost.bracketed : Cost.delete);
          const extended = (deleted[up] ?? 0) + (isCheap ? Cost.bracketed : Cost.deleteNext);
          remove = Math.min(opened, extended);
          deleteWay[cell] = extended <= opened ? DELETE : (bestState[up] ?? PAIR);
        }
        let insert = Number.POSITIVE_INFINITY;
        if (j > 0) {
          const opened = (best[cell - 1] ?? 0) + INSERT_FIRST;
          const extended = (inserted[cell - 1] ?? 0) + INSERT_NEXT;
          insert = Math.min(opened, extended);
          insertWay[cell] = extended <= opened ? INSERT : (bestState[cell - 1] ?? PAIR);
        }
        deleted[cell] = remove;
        inserted[cell] = insert;
        best[cell] = Math.min(pair, remove, insert);
        bestState[cell] = pair <= remove && pair <= insert ? PAIR : remove <= insert ? DELETE : INSERT;
      }
    }
    let end = rows;
    if (open === 'end' || open === 'both') {
      for (let i = rows - 1; i >= 0; i--) {
        if ((best[(i + 1) * width - 1] ?? 0) <= (best[(end + 1) * width - 1] ?? 0)) end = i;
      }
    }
    return this.trace(source, quote, end, openStart);
  }

  private look(run: WordRun, into: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
    const length = run.end - run.start;
    const looks = into.length >= length ? into : new Int32Array(length * 2);
    for (let i = 0; i < length; i++) looks[i] = this.matcher.looksOf(run.ids[run.start + i] ?? 0);
    return looks;
  }

  /** Works out the cheapest way to set the last words of both sides against each other. */
  private pair(source: WordRun, quote: WordRun, i: number, j: number, width: number): void {
    const { matcher, sourceLooks, quoteLooks, pairing } = this;
    const { best, bestState } = this.tables;
    const s = source.start + i - 1;
    const q = quote.start + j - 1;
    const sourceId = source.ids[s] ?? 0;
    const quoteId = quote.ids[q] ?? 0;
    const before = (i - 1) * width + j - 1;
    const cost = sourceId === quoteId ? 0 : matcher.pairCost(sourceId, quoteId);
    pairing.cost = (best[before] ?? 0) + (cost < Cost.other ? cost : OTHER);
    pairing.way = wayOf(bestState[before] ?? PAIR, 1, 1);
    const sourceLook = sourceLooks[i - 1] ?? 0;
    const quoteLook = quoteLooks[j - 1] ?? 0;
    let letters = lettersIn(sourceLook);
    for (let parts = 2; parts <= MOST_PARTS && parts <= i; parts++) {
      letters += lettersIn(sourceLooks[i - parts] ?? 0);
      const isJoined = letters === lettersIn(quoteLook);
      if (!isJoined && !mayVary(quoteLook, sourceLook, parts)) continue;
      const from = before - (parts - 1) * width;
      const whole = (best[from] ?? 0) + matcher.partsCost(quoteId, source.ids, s - parts + 1, parts, isJoined);
      if (whole < pairing.cost) {
        pairing.cost = whole;
        pairing.way = wayOf(bestState[from] ?? PAIR, parts, 1);
      }
    }
    letters = lettersIn(quoteLook);
    for (let parts = 2; parts <= MOST_PARTS && parts <= j; parts++) {
      letters += lettersIn(quoteLooks[j - parts] ?? 0);
      const isJoined = letters === lettersIn(sourceLook);
      if (!isJoined && !mayVary(sourceLook, quoteLook, parts)) continue;
      const from = before - parts + 1;
      const whole = (best[from] ?? 0) + matcher.partsCost(sourceId, quote.ids, q - parts + 1, parts, isJoined);
      if (whole < pairing.cost) {
        pairing.cost = whole;
        pairing.way = wayOf(bestState[from] ?? PAIR, 1, parts);
      }
    }
  }

  private trace(source: WordRun, quote: WordRun, end: number, openStart: boolean): WordAlignment {
    const { bestState, pairWay, deleteWay, insertWay } = this.tables;
    const width = quote.end - quote.start + 1;
    const steps: Step[] = [];
    let i = end;
    let j = width - 1;
    let state = bestState[i * width + j] ?? PAIR;
    while (j > 0 || (i > 0 && !openStart)) {
      const cell = i * width + j;
      if (state === DELETE) {
        steps.push({ kind: 'delete', source: 1, quote: 0 });
        state = deleteWay[cell] ?? PAIR;
        i--;
      } else if (state === INSERT) {
        steps.push({ kind: 'insert', source: 0, quote: 1 });
        state = insertWay[cell] ?? PAIR;
        j--;
      } else {
        const way = pairWay[cell] ?? 0;
        const taken = { source: (way >> 2) & 3, quote: (way >> 4) & 3 };
        i -= taken.source;
        j -= taken.quote;
        state = way & 3;
        steps.push({ kind: this.kindOf(source, source.start + i, quote, quote.start + j, taken), ...taken });
      }
    }
    return { start: source.start + i, steps: joinSteps(steps.reverse()) };
  }

  private kindOf(source: WordRun, s: number, quote: WordRun, q: number, taken: Omit<Step, 'kind'>): StepKind {
    if (taken.source === 1 && taken.quote === 1) {
      const cost = this.matcher.pairCost(source.ids[s] ?? 0, quote.ids[q] ?? 0);
      if (cost === 0) return 'same';
      if (cost === Cost.variant) return 'variant';
      return cost < Cost.other ? 'near' : 'other';
    }
    const cost =
      taken.quote === 1
        ? this.matcher.partsCost(quote.ids[q] ?? 0, source.ids, s, taken.source, true)
        : this.matcher.partsCost(source.ids[s] ?? 0, quote.ids, q, taken.quote, true);
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
  let words = 0;
  for (const step of steps) words += step[side];
  return words;
}

function wayOf(state: number, source: number, quote: number): number {
  return state | (source << 2) | (quote << 4);
}
