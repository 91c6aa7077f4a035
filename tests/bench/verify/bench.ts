/** `npm run bench -- verify`: made-up articles of which the truth is known, and the time that a hundred transcripts take. */
import { corpusOf } from '@/lib/verify/corpus';
import { readQuotingLetters } from '@/lib/verify/read-text';
import type { ReportedQuotation, Verdict } from '@/lib/verify/report-schema';
import { VERDICTS } from '@/lib/verify/verdict-words';
import { verifyText } from '@/lib/verify/verify-text';
import type { BenchOptions } from '../main';
import { Random } from '../random';
import { printTable, share, whole } from '../table';
import { ArticleMaker, KINDS, type Kind, type MadeQuotation } from './articles';
import { Letters } from './others';
import { printSpeed } from './speed';
import { type Shelf, shelves } from './talks';

/** The verdicts that are right for each kind; a quotation that is ambiguous is neither right nor blamed. */
const RIGHT: Readonly<Record<Kind, readonly Verdict[]>> = {
  verbatim: ['verbatim', 'clean-verbatim'],
  retyped: ['verbatim', 'clean-verbatim'],
  tidied: ['verbatim', 'clean-verbatim'],
  phrase: ['verbatim', 'clean-verbatim'],
  elided: ['elided'],
  altered: ['altered'],
  negated: ['altered'],
  number: ['altered'],
  stitched: ['stitched'],
  elsewhere: ['elsewhere'],
  misattributed: ['misattributed'],
  invented: ['not-found'],
};
/** Kinds that must not be called verbatim. */
const FALSE: readonly Kind[] = ['altered', 'negated', 'number', 'stitched', 'misattributed', 'invented'];
const FAITHFUL: readonly Kind[] = ['verbatim', 'retyped', 'tidied', 'phrase'];
const AS_SAID: readonly Verdict[] = ['verbatim', 'clean-verbatim'];
const BLAMING: readonly Verdict[] = ['altered', 'stitched', 'misattributed', 'not-found'];

/** Quotations of each kind in an article. */
const EACH = 4;
/** Quotations of each kind on which the slow rule is tried. */
const MOST_SLOW = 60;

interface Judged {
  readonly made: MadeQuotation;
  readonly found: ReportedQuotation;
}

export async function run({ quick, seed = 20250716, count = quick ? 12 : 60 }: BenchOptions): Promise<void> {
  const made = await shelves(quick ? 8 : 12, quick ? 4_000 : 10_000, seed);
  const all: Judged[] = [];
  const others: [Kind, string, string][] = [];
  for (const shelf of made) {
    const judged = await judge(shelf, count, seed);
    all.push(...judged);
    printVerdicts(`${shelf.name}: ${shelf.transcripts.length} transcripts, ${whole(judged.length)} quotations`, judged);
    others.push(...byOthers(shelf, judged));
  }
  printVerdicts(`All: ${whole(all.length)} quotations`, all);
  printOthers(all, others);
  printWanted(all);
  await printSpeed(quick ? 20 : 100, seed);
}

async function judge({ transcripts }: Shelf, count: number, seed: number): Promise<Judged[]> {
  const corpus = corpusOf(transcripts);
  const maker = new ArticleMaker(transcripts, new Random(seed + 99));
  const judged: Judged[] = [];
  for (let article = 0; article < count; article += 1) {
    const { text, quotations } = maker.article(article % transcripts.length, EACH);
    const read = await readQuotingLetters('article.md', text);
    if (read.text === null) throw new Error(`an article cannot be read: ${read.problem.found}`);
    const found = verifyText(read.text, corpus).quotations;
    if (found.length !== quotations.length)
      throw new Error(`${found.length} quotations were found of ${quotations.length}:\n${text}`);
    for (const [index, each] of quotations.entries()) {
      const own = found[index];
      if (own !== undefined) judged.push({ made: each, found: own });
    }
  }
  return judged;
}

function printVerdicts(title: string, judged: readonly Judged[]): void {
  const rows = KINDS.map((kind) => {
    const own = judged.filter(({ made }) => made.kind === kind);
    const counts = VERDICTS.map((verdict) => own.filter(({ found }) => found.verdict === verdict).length);
    const right = own.filter(({ found }) => RIGHT[kind].includes(found.verdict)).length;
    return [
      kind,
      whole(own.length),
      ...counts.map((each) => (each === 0 ? '' : whole(each))),
      share(right / own.length),
    ];
  });
  printTable(title, ['what was done', 'quotations', ...VERDICTS, 'right'], rows);
}

/** What each other rule says of the quotations. */
function byOthers({ transcripts }: Shelf, judged: readonly Judged[]): [Kind, string, string][] {
  const letters = new Letters(transcripts);
  return KINDS.flatMap((kind) => {
    const own = judged.filter(({ made }) => made.kind === kind);
    return own.map(({ made: { text } }, index): [Kind, string, string] => [
      kind,
      letters.bySubstring(text),
      index < MOST_SLOW / 3 ? letters.byLetters(text) : '',
    ]);
  });
}

function printOthers(judged: readonly Judged[], others: readonly (readonly [Kind, string, string])[]): void {
  const rows = KINDS.map((kind) => {
    const own = judged.filter(({ made }) => made.kind === kind);
    const [substring, letters] = [1, 2].map((rule) =>
      others.filter(([each]) => each === kind).flatMap((each) => each[rule] || []),
    );
    const part = (list: readonly string[] = [], answer: string) =>
      share(list.filter((each) => each === answer).length / list.length);
    return [
      kind,
      share(own.filter(({ found }) => AS_SAID.includes(found.verdict)).length / own.length),
      share(own.filter(({ found }) => RIGHT[kind].includes(found.verdict)).length / own.length),
      part(substring, 'as said'),
      part(letters, 'as said'),
      part(letters, 'nearly'),
    ];
  });
  printTable(
    'Called as said, and rightly named; by the substring rule; by approx-string-match, where a quarter of the letters may differ (a sample)',
    ['what was done', 'Gloss: as said', 'right', 'substring: as said', 'approx: as said', 'nearly'],
    rows,
  );
}

function printWanted(judged: readonly Judged[]): void {
  const of = (kinds: readonly Kind[]) => judged.filter(({ made }) => kinds.includes(made.kind));
  const part = (list: readonly Judged[], test: (each: Judged) => boolean) => list.filter(test).length / list.length;
  const missed = of(FALSE).filter(({ found }) => AS_SAID.includes(found.verdict));
  const altered = of(['altered', 'negated', 'number']);
  const isRight = ({ made, found }: Judged) => RIGHT[made.kind].includes(found.verdict);
  const flagged = (kind: Kind, flag: ReportedQuotation['flags'][number]) =>
    share(part(of([kind]), ({ found }) => found.flags.includes(flag)));
  printTable(
    'Wanted',
    ['', 'is', 'wanted'],
    [
      ['false quotations called as said', whole(missed.length), '0'],
      ['altered ones found and rightly named', share(part(altered, isRight)), '.950'],
      ['negated ones, flagged so', flagged('negated', 'negation-changed'), ''],
      ['changed numbers, flagged so', flagged('number', 'number-changed'), ''],
      ['faithful ones blamed', share(part(of(FAITHFUL), ({ found }) => BLAMING.includes(found.verdict))), '.010'],
    ],
  );
  for (const { made, found } of missed.slice(0, 20))
    console.log(`  ${made.kind}: ${made.text} | ${found.spans.map(({ text }) => text).join(' / ')}`);
}
