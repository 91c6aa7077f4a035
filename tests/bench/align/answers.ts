/** Answers to a workload's quotes, and how right they are. */
import { alignQuotes } from '@/lib/align';
import type { Peer } from './peers';
import { type Answer, addAnswer, answerOf, emptyScore, type Score } from './score';
import type { Case } from './workload';
import type { Workload } from './workloads';

/** A quote with what is true of it and what was said of it. */
export interface Answered {
  readonly truth: Case;
  readonly answer: Answer;
}

/** The engine's answers, to all quotes of a workload at once. */
export function engineAnswers({ passages, cases }: Workload): Answered[] {
  const numbers = new Map(passages.map(({ id }, i) => [id, i]));
  const quotes = cases.map(({ quote }) => quote);
  return alignQuotes(passages, quotes).flatMap((placement, i) => {
    const truth = cases[i];
    return truth ? [{ truth, answer: answerOf(placement, numbers) }] : [];
  });
}

/** A peer's answers to the first quotes of a workload. */
export function peerAnswers(peer: Peer, { cases }: Workload, count: number): Answered[] {
  return cases.slice(0, count).map((truth) => ({ truth, answer: { stretches: peer.find(truth.quote.text) } }));
}

export function scoreOf(answers: readonly Answered[]): Score {
  const score = emptyScore();
  for (const { truth, answer } of answers) addAnswer(score, truth, answer);
  return score;
}

/** A name for quotes of about this length. */
export function lengthGroup({ words }: Case): string {
  if (words <= 4) return '1-4 words';
  if (words < 10) return '5-9 words';
  return words < 30 ? '10-29 words' : '30 words and more';
}

/** Answers by some name of theirs, sorted by it. */
export function groupAnswers(
  answers: readonly Answered[],
  nameOf: (truth: Case) => string,
): (readonly [string, readonly Answered[]])[] {
  const groups = new Map<string, Answered[]>();
  for (const answered of answers) {
    const name = nameOf(answered.truth);
    const group = groups.get(name) ?? [];
    group.push(answered);
    groups.set(name, group);
  }
  return [...groups].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
}
