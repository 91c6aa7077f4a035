/**
 * Whether links last: random edits to texts, and what becomes of links that were made before.
 *
 * A history is a text with links that is edited in one to four revisions; after each the lock is brought up to date.
 * What really became of every word is known, since words keep their identity through the edits. The same links are made
 * and opened in the two ways that the web has for it, on the same texts; they are slow, and get a sample of histories.
 *
 * One thing the edits never do: plant a lookalike of a sentence and take the sentence itself away in the same revision.
 * The two versions of the text would be those of a sentence that was moved and reworded.
 */

import type { BenchOptions } from '../main';
import { Random } from '../random';
import { printTable, whole } from '../table';
import { Editor } from './edits';
import { GlossText } from './gloss-links';
import { isThere, judge, judgePassage, SILENT, type Verdict, wereMoved } from './judge';
import { LinkedText } from './linked-text';
import { PEERS, PlainText } from './peers';
import { type BaseText, excerptOf, loadTexts, withEcho } from './texts';
import { type Range, type Truth, truthOf } from './truth';
import { readVersions } from './versions';

const SEED = 20250716;
const HISTORIES = { full: 10_000, quick: 500 };
const LINKS = 50;
/** Words of the longest link; half of the links have fewer than the root of it. */
const LONGEST_LINK = 60;
/** One history in so many is also given to the peers. */
const SAMPLE = 25;
/** In one history of so many a line that another speaker echoes is taken out, or the echo. */
const ECHOED = 10;
/** Lengths of the texts, in words. */
const SIZES = [150, 300, 600, 1200, 2400];
/** Edits of one revision; at most one for so many words. */
const EDITS = [1, 1, 1, 2, 2, 3, 5, 10];
const WORDS_FOR_EDIT = 100;

/** How often each verdict was given. */
type Tally = Map<Verdict, number>;

/** Verdicts on one way of linking. */
interface Tallies {
  /** Where all words are still there, as they were. */
  readonly there: Tally;
  /** Where they changed or are gone. */
  readonly changed: Tally;
}

/** What all histories together came to. */
interface Sums {
  readonly gloss: Tallies;
  /** Gloss again, on the histories that the peers get. */
  readonly sample: Tallies;
  readonly peers: readonly Tallies[];
  readonly passages: Tally;
  /** Of the links that arrived, those whose words were moved to another passage: how many say so. */
  moves: { said: number; all: number };
  edits: number;
}

/** Prints all of it; of a folder with versions of real texts what became of links in those. */
export async function run({ quick, seed = SEED, versions }: BenchOptions): Promise<void> {
  if (versions !== undefined) {
    await runVersions(versions, seed);
    return;
  }
  const texts = await loadTexts();
  const histories = quick ? HISTORIES.quick : HISTORIES.full;
  const sums = newSums();
  for (let number = 0; number < histories; number++) {
    runHistory(texts, new Random(seed + number * 7919), sums, {
      isSampled: number % SAMPLE === 0,
      hasEcho: number % ECHOED === 1,
    });
  }
  console.log(
    `${whole(histories)} histories of ${whole(sums.edits)} edits, ${LINKS} links each, seed ${seed}. Every ${SAMPLE}th history is the sample.`,
  );
  reportAll(sums);
}

/** Follows links through the versions of real texts, one after the other. */
async function runVersions(folder: string, seed: number): Promise<void> {
  const sums = newSums();
  const histories = await readVersions(folder);
  for (const [number, { versions }] of histories.entries()) {
    const [first, ...later] = versions.map((passages) => new LinkedText(passages));
    const last = later.at(-1);
    if (!first || !last) continue;
    const links = drawLinks(first.words.length, new Random(seed + number * 7919));
    const gloss = new GlossText(first, links);
    for (const { passages } of later) gloss.save(passages);
    judgeHistory({ first, last, links, gloss }, true, sums);
  }
  console.log(
    `${whole(histories.length)} texts of ${folder} in ${whole(histories.reduce((sum, { versions }) => sum + versions.length, 0))} versions, ${LINKS} links each, seed ${seed}.`,
  );
  reportAll(sums);
}

function newSums(): Sums {
  return {
    gloss: newTallies(),
    sample: newTallies(),
    peers: PEERS.map(newTallies),
    passages: new Map(),
    moves: { said: 0, all: 0 },
    edits: 0,
  };
}

function reportAll(sums: Sums): void {
  const rows: [string, Tallies][] = [
    ['Gloss', sums.gloss],
    ['Gloss, on the sample', sums.sample],
    ...PEERS.map(({ name }, index): [string, Tallies] => [`${name}, on the sample`, sums.peers[index] ?? newTallies()]),
  ];
  report(
    'Links whose words are still there, as they were',
    rows.map(([name, { there }]) => [name, there]),
  );
  report(
    'Links whose words changed or are gone',
    rows.map(([name, { changed }]) => [name, changed]),
  );
  report('Links to whole passages', [['Gloss', sums.passages]], PASSAGE_COLUMNS);
  const { said, all } = sums.moves;
  console.log(
    `\nOf the ${whole(all)} links that arrived at words that had been moved to another passage, ${percent(said, all)} say so.`,
  );
}

function newTallies(): Tallies {
  return { there: new Map(), changed: new Map() };
}

/** Runs one history. */
function runHistory(
  texts: readonly BaseText[],
  random: Random,
  sums: Sums,
  { isSampled, hasEcho }: { isSampled: boolean; hasEcho: boolean },
): void {
  const isReal = random.chance(0.5);
  const base = random.pick(texts.filter((text) => text.isReal === isReal));
  const foreign = random.pick(texts.filter(({ collection }) => collection !== base.collection));
  const excerpt = excerptOf(base, random.pick(SIZES), random);
  const first = new LinkedText(hasEcho ? withEcho(excerpt, random) : excerpt);
  const links = drawLinks(first.words.length, random);
  const gloss = new GlossText(first, links);
  const editor = new Editor(first.passages, foreign, random);
  if (hasEcho) {
    editor.takeEchoed();
    gloss.save(editor.passages);
    sums.edits += 1;
  }
  for (let revisions = random.between(1, 4); revisions > 0; revisions--) {
    const edits = Math.min(random.pick(EDITS), Math.ceil(editor.words / WORDS_FOR_EDIT));
    editor.beginRevision();
    for (let edit = 0; edit < edits; edit++) editor.edit();
    gloss.save(editor.passages);
    sums.edits += edits;
  }
  judgeHistory({ first, last: new LinkedText(editor.passages), links, gloss }, isSampled, sums);
}

/** A text as it was and as it came to be, with the links that were made in it. */
interface History {
  readonly first: LinkedText;
  readonly last: LinkedText;
  readonly links: readonly Range[];
  readonly gloss: GlossText;
}

/** Opens the links of a history, and counts what became of them. */
function judgeHistory({ first, last, links, gloss }: History, isSampled: boolean, sums: Sums): void {
  const truth = truthOf(first.words, last.words);
  const answers = gloss.open(last);
  for (const [index, answer] of answers.passages.entries()) {
    count(sums.passages, judgePassage(truth, first.wordsOf(index), answer));
  }
  for (const [index, link] of links.entries()) {
    const answer = answers.links[index] ?? { kind: 'lost' };
    const verdict = judge(truth, link, answer);
    const side = isThere(truth, link) ? 'there' : 'changed';
    count(sums.gloss[side], verdict);
    if (verdict === 'right' && answer.kind === 'found') {
      const before = first.wordsOf(first.passageOf(link.start));
      const own = last.wordsOf(last.passageOf(answer.range.start));
      if (wereMoved(truth, before, { all: last.passages.map((_, at) => last.wordsOf(at)), own })) {
        sums.moves.all += 1;
        sums.moves.said += answer.isMoved ? 1 : 0;
      }
    }
    if (isSampled) count(sums.sample[side], verdict);
  }
  if (isSampled) openInPeers(first, last, links, truth, sums.peers);
}

function openInPeers(
  first: LinkedText,
  last: LinkedText,
  links: readonly Range[],
  truth: Truth,
  tallies: readonly Tallies[],
): void {
  const before = new PlainText(first);
  const later = new PlainText(last);
  for (const link of links) {
    const side = isThere(truth, link) ? 'there' : 'changed';
    for (const [index, peer] of PEERS.entries()) {
      const tally = tallies[index]?.[side];
      if (tally) count(tally, judge(truth, link, peer.link(before, link)(later)));
    }
  }
}

/** Ranges of words: many phrases and sentences, some single words, some over several passages. */
function drawLinks(words: number, random: Random): Range[] {
  return Array.from({ length: LINKS }, () => {
    const length = Math.min(words, Math.round(LONGEST_LINK ** random.next()));
    const start = random.between(0, words - length);
    return { start, end: start + length };
  });
}

function count(tally: Tally, verdict: Verdict): void {
  tally.set(verdict, (tally.get(verdict) ?? 0) + 1);
}

/** The columns of a table: what became of links, and the verdicts that mean it. */
type Columns = readonly (readonly [string, readonly Verdict[]])[];

const LINK_COLUMNS: Columns = [
  ['arrived at the right words', ['right']],
  ['rightly said changed or gone', ['told']],
  ['wrong, and said so', ['mistold']],
  ['does not know', ['lost']],
  ['wrong without saying so', SILENT],
];

const PASSAGE_COLUMNS: Columns = [
  ['arrived at the passage', ['right']],
  ['at a lesser part of it', ['part']],
  ...LINK_COLUMNS.slice(1),
];

function report(title: string, rows: readonly (readonly [string, Tally])[], columns: Columns = LINK_COLUMNS): void {
  const table = rows.map(([name, tally]) => {
    const total = sumOf(tally.values());
    const cells = columns.map(([, verdicts]) => {
      const given = sumOf(verdicts.map((verdict) => tally.get(verdict) ?? 0));
      return `${percent(given, total)} (${whole(given)})`;
    });
    return [name, whole(total), ...cells];
  });
  printTable(title, ['', 'links', ...columns.map(([name]) => name)], table);
}

function sumOf(numbers: Iterable<number>): number {
  return Array.from(numbers).reduce((sum, number) => sum + number, 0);
}

function percent(part: number, total: number): string {
  return `${((100 * part) / Math.max(1, total)).toFixed(3)} %`;
}
