/** How right an engine's answers are. */
import {
  applyEdits,
  type Fidelity,
  type Flag,
  type Placement,
  sameWords,
  type WordEdit,
  writtenWords,
} from '@/lib/align';
import type { Case, Stretch } from './workload';

/** What an engine says of one quote. Engines that know neither fidelity nor flags leave them out. */
export interface Answer {
  /** Where the quote is; null where the engine does not place it. */
  readonly stretches: readonly Stretch[] | null;
  readonly fidelity?: Fidelity;
  readonly flags?: readonly Flag[];
  readonly edits?: readonly WordEdit[];
  /** The words of the stretches. */
  readonly sourceWords?: readonly string[];
}

/** Overlap that counts as a hit: what both cover, as a part of what either covers. */
const HIT = 0.8;

/** Counts of one group of quotes. */
export interface Score {
  /** Quotes that were said. */
  present: number;
  absent: number;
  hits: number;
  /** Placed, but not where it was said, or though it was not said, or as it was not said. */
  wrong: number;
  fidelityRight: number;
  flagsRight: number;
  editsRight: number;
}

export function emptyScore(): Score {
  return { present: 0, absent: 0, hits: 0, wrong: 0, fidelityRight: 0, flagsRight: 0, editsRight: 0 };
}

/** Adds one answer to a score. */
export function addAnswer(score: Score, truth: Case, answer: Answer): void {
  const isPresent = truth.stretches.length > 0;
  // What was turned round may be left unplaced, so that it is missed by nobody.
  const isMissable = truth.isLookalike === true && answer.stretches === null;
  if (isPresent && !isMissable) score.present += 1;
  if (!isPresent) score.absent += 1;
  if (!answer.stretches) return;
  const isFalse = truth.isLookalike === true && answer.fidelity === 'verbatim';
  if (!isPresent || isFalse || overlap(truth.stretches, answer.stretches) < HIT) {
    score.wrong += 1;
    return;
  }
  score.hits += 1;
  if (answer.fidelity === truth.fidelity) score.fidelityRight += 1;
  if (answer.flags && sameFlags(answer.flags, truth.flags ?? [])) score.flagsRight += 1;
  if (answer.edits && sameWords(applyEdits(answer.sourceWords ?? [], answer.edits), writtenWords(truth.quote.text))) {
    score.editsRight += 1;
  }
}

export function recall({ hits, present }: Score): number {
  return present > 0 ? hits / present : 1;
}

export function precision({ hits, wrong }: Score): number {
  return hits + wrong > 0 ? hits / (hits + wrong) : 1;
}

export function f1(score: Score): number {
  const p = precision(score);
  const r = recall(score);
  return p + r > 0 ? (2 * p * r) / (p + r) : 0;
}

/** Gloss's placement as an answer. */
export function answerOf(placement: Placement, passages: ReadonlyMap<string, number>): Answer {
  if (placement.status !== 'located') return { stretches: null };
  const { spans, fidelity, flags, asides = [] } = placement;
  const edits = [...placement.edits, ...asides].sort((a, b) => a.quoteWord - b.quoteWord);
  return {
    stretches: spans.map(({ passage, start, end }) => ({ passage: passages.get(passage) ?? -1, start, end })),
    fidelity,
    flags,
    edits,
    sourceWords: spans.flatMap(({ text }) => writtenWords(text)),
  };
}

function overlap(a: readonly Stretch[], b: readonly Stretch[]): number {
  let both = 0;
  for (const one of a) {
    for (const other of b) {
      if (one.passage === other.passage)
        both += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
    }
  }
  return both / (size(a) + size(b) - both);
}

function size(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { start, end }) => sum + end - start, 0);
}

function sameFlags(a: readonly Flag[], b: readonly Flag[]): boolean {
  return a.length === b.length && a.every((flag) => b.includes(flag));
}
