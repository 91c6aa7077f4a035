/** The engine beside its peers: the same quotes, in the same run. */
import { alignQuotes } from '@/lib/align';
import { ms, printTable, share, whole } from '../table';
import { type Answered, engineAnswers, groupAnswers, lengthGroup, peerAnswers, scoreOf } from './answers';
import { median, timed } from './measure';
import { peersFor } from './peers';
import { f1, precision, recall } from './score';
import { talkWorkload } from './workloads';

/** Quotes of the workload that is compared on. */
const QUOTES = 200;
const RUNS = 5;

/** One way of finding quotes, with what it found. */
interface Contender {
  readonly name: string;
  readonly answers: readonly Answered[];
  /** Milliseconds for one quote; for the engine its share of the index is in it. */
  readonly each: number;
}

/**
 * Prints how right and how fast each is.
 *
 * @param samples How many quotes each peer gets, in the order of `peersFor`.
 */
export function printComparison(words: number, samples: readonly number[]): void {
  const workload = talkWorkload(words, QUOTES, 505);
  const peers = peersFor(workload.passages);
  const quotes = workload.cases.map(({ quote }) => quote);
  const runs = Array.from({ length: RUNS }, () => timed(() => alignQuotes(workload.passages, quotes)).ms);
  const engine: Contender = { name: 'gloss', answers: engineAnswers(workload), each: median(runs) / QUOTES };
  const others = peers.map((peer, i): Contender => {
    const { value: answers, ms: all } = timed(() => peerAnswers(peer, workload, samples[i] ?? 1));
    return { name: peer.name, answers, each: all / answers.length };
  });
  printTable(
    `Beside its peers: talk of ${whole(words)} words, the first quotes of ${QUOTES}`,
    ['', 'quotes', 'R', 'P', 'F1', 'false', 'gloss: F1', 'false', 'ms a quote', 'times gloss'],
    [engine, ...others].map(({ name, answers, each }) => {
      const score = scoreOf(answers);
      const own = scoreOf(engine.answers.slice(0, answers.length));
      const rates = [recall(score), precision(score), f1(score)].map(share);
      const ratio = each / engine.each;
      const times = ratio < 10 ? ratio.toFixed(1) : whole(ratio);
      return [
        name,
        whole(answers.length),
        ...rates,
        whole(score.wrong),
        share(f1(own)),
        whole(own.wrong),
        ms(each),
        times,
      ];
    }),
  );
  printByGroup(words, [engine, ...others.filter(({ answers }) => answers.length === QUOTES)]);
}

/** Prints recall of what was said, and false placements of what was not, by kind and by length. */
function printByGroup(words: number, contenders: readonly Contender[]): void {
  const groupings = contenders.map(
    ({ answers }) => new Map([...groupAnswers(answers, ({ kind }) => kind), ...groupAnswers(answers, lengthGroup)]),
  );
  const names = [...(groupings[0]?.keys() ?? [])];
  printTable(
    `The same by kind and by length, ${whole(words)} words: F1 where quotes were said, else how many were placed all the same`,
    ['', 'quotes', ...contenders.map(({ name }) => name.split(/[ ,]/)[0] ?? name)],
    names.map((name) => {
      const scores = groupings.map((groups) => scoreOf(groups.get(name) ?? []));
      const cells = scores.map((score) => (score.present > 0 ? share(f1(score)) : `${score.wrong} placed`));
      return [name, whole(groupings[0]?.get(name)?.length ?? 0), ...cells];
    }),
  );
}
