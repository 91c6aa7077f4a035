/** How right the engine is, on each kind of text, and by kind and length of quote. */

import { printTable, share, whole } from '../table';
import { type Answered, engineAnswers, groupAnswers, lengthGroup, scoreOf } from './answers';
import { f1, precision, recall } from './score';
import { interviewWorkload, reportsWorkload, talkWorkload } from './workloads';

/** Most words of a quote that is hardly more than a phrase. */
const PHRASE = 4;

/** Longer reports hardly say anything that they do not say again in nearly the same words. */
const MOST_REPORTS = 100_000;

/** Prints the figures that are wanted of the engine, then those behind them. */
export function printAccuracy(sizes: readonly number[]): void {
  const workloads = [
    ...sizes.flatMap((words) => [talkWorkload(words, 200, 101), talkWorkload(words, 1000, 202)]),
    ...sizes.filter((words) => words <= MOST_REPORTS).map((words) => reportsWorkload(words, 1000, 303)),
    interviewWorkload(300, 404),
  ];
  const talk: Answered[] = [];
  const rows = workloads.map((workload) => {
    const answers = engineAnswers(workload);
    if (workload.name === 'talk') talk.push(...answers);
    return figures(`${workload.name}, ${whole(workload.words)} words, ${workload.cases.length} quotes`, answers);
  });
  rows.push(figures('talk, all', talk));
  rows.push(['wanted', '.985', '.995', '.970', '.850', '', '', '.980', '', '1.000']);
  printTable(
    'The engine: recall and precision of long quotes, of those in pieces, of phrases; false placements; the rest right',
    ['', 'R ≥5 words', 'P ≥5 words', 'R pieces', 'F1 1-4 words', 'P 1-4', 'false', 'fidelity', 'flags', 'edits'],
    rows,
  );
  const groups = [...groupAnswers(talk, ({ kind }) => kind), ...groupAnswers(talk, lengthGroup)];
  printTable(
    'The engine on talk, by kind and by length',
    ['', 'said', 'not said', 'R', 'P', 'F1', 'false', 'fidelity', 'flags'],
    groups.map(([name, answers]) => {
      const score = scoreOf(answers);
      const { present, absent, wrong, hits, fidelityRight, flagsRight } = score;
      const counts = [name, whole(present), whole(absent)];
      if (present === 0) return [...counts, '', '', '', whole(wrong), '', ''];
      const rates = [recall(score), precision(score), f1(score)].map(share);
      return [...counts, ...rates, whole(wrong), share(fidelityRight / hits), share(flagsRight / hits)];
    }),
  );
}

function figures(name: string, answers: readonly Answered[]): string[] {
  const long = scoreOf(answers.filter(({ truth }) => truth.words > PHRASE));
  const short = scoreOf(answers.filter(({ truth }) => truth.words <= PHRASE));
  const pieces = scoreOf(answers.filter(({ truth }) => truth.kind === 'elided' || truth.kind === 'stitched'));
  const { hits, wrong, fidelityRight, flagsRight, editsRight } = scoreOf(answers);
  const rates = [recall(long), precision(long), recall(pieces), f1(short), precision(short)].map(share);
  return [name, ...rates, whole(wrong), ...[fidelityRight, flagsRight, editsRight].map((right) => share(right / hits))];
}
