/**
 * Whether links last: random edits to texts, and what becomes of links that were made before.
 *
 * A history is a text with links that is edited in one to four revisions; after each the lock is brought up to date.
 * What really became of every word is known, since words keep their identity through the edits. The same links are made
 * and opened in the two ways that the web has for it, on the same texts; they are slow, and get a sample of histories.
 */

import type { BenchOptions } from '../main';
import { Random } from '../random';
import { printTable, whole } from '../table';
import { Editor } from './edits';
import { GlossText } from './gloss-links';
import { judge, judgePassage, type Verdict } from './judge';
import { LinkedText } from './linked-text';
import { PEERS, PlainText } from './peers';
import { type BaseText, excerptOf, loadTexts } from './texts';
import { type Range, type Truth, truthOf } from './truth';

const SEED = 20250716;
const HISTORIES = { full: 10_000, quick: 500 };
const LINKS = 50;
/** Words of the longest link; half of the links have fewer than the root of it. */
const LONGEST_LINK = 60;
/** One history in so many is also given to the peers. */
const SAMPLE = 25;
/** Lengths of the texts, in words. */
const SIZES = [150, 300, 600, 1200, 2400];
/** Edits of one revision; at most one for so many words. */
const EDITS = [1, 1, 1, 2, 2, 3, 5, 10];
const WORDS_FOR_EDIT = 100;

type Tally = Map<Verdict, number>;

/** Verdicts on all ways of linking. */
interface Tallies {
  readonly gloss: Tally;
  /** Gloss again, on the histories that the peers get. */
  readonly sample: Tally;
  readonly peers: readonly Tally[];
  /** Links to whole passages. */
  readonly passages: Tally;
}

/** Prints all of it. */
export async function run({ quick }: BenchOptions): Promise<void> {
  const texts = await loadTexts();
  const histories = quick ? HISTORIES.quick : HISTORIES.full;
  const tallies: Tallies = {
    gloss: new Map(),
    sample: new Map(),
    peers: PEERS.map(() => new Map()),
    passages: new Map(),
  };
  let edits = 0;
  for (let number = 0; number < histories; number++) {
    const random = new Random(SEED + number * 7919);
    edits += runHistory(texts, random, number % SAMPLE === 0, tallies);
  }
  const rows: [string, Tally][] = [
    ['Gloss', tallies.gloss],
    ['Gloss, on the sample', tallies.sample],
    ...PEERS.map(({ name }, index): [string, Tally] => [`${name}, on the sample`, tallies.peers[index] ?? new Map()]),
  ];
  console.log(
    `${whole(histories)} histories of ${whole(edits)} edits, ${LINKS} links each; every ${SAMPLE}th is the sample.`,
  );
  report('Links whose words are still there, as they were', rows, ['right', 'missed', 'astray']);
  report('Links whose words changed or are gone', rows, ['told', 'lost', 'misplaced', 'untold', 'false']);
  report('Links to passages', [['Gloss', tallies.passages]], ['right', 'told', 'missed', 'untold', 'astray', 'false']);
}

/** Runs one history. Returns how many edits were made. */
function runHistory(texts: readonly BaseText[], random: Random, isSampled: boolean, tallies: Tallies): number {
  const isReal = random.chance(0.5);
  const base = random.pick(texts.filter((text) => text.isReal === isReal));
  const foreign = random.pick(texts.filter(({ collection }) => collection !== base.collection));
  const first = new LinkedText(excerptOf(base, random.pick(SIZES), random));
  const links = drawLinks(first.words.length, random);
  const gloss = new GlossText(first, links);
  const editor = new Editor(first.passages, foreign, random);
  let made = 0;
  for (let revisions = random.between(1, 4); revisions > 0; revisions--) {
    const edits = Math.min(random.pick(EDITS), Math.ceil(editor.words / WORDS_FOR_EDIT));
    editor.beginRevision();
    for (let edit = 0; edit < edits; edit++) editor.edit();
    gloss.save(editor.passages);
    made += edits;
  }
  const last = new LinkedText(editor.passages);
  const truth = truthOf(first.words, last.words);
  const answers = gloss.open(last);
  const verdicts = links.map((link, index) => judge(truth, link, answers.links[index] ?? { kind: 'lost' }));
  addAll(tallies.gloss, verdicts);
  addAll(
    tallies.passages,
    answers.passages.map((answer, index) => judgePassage(truth, first.wordsOf(index), answer)),
  );
  if (isSampled) {
    addAll(tallies.sample, verdicts);
    for (const [index, tally] of tallies.peers.entries()) addAll(tally, peerVerdicts(index, first, last, links, truth));
  }
  return made;
}

function peerVerdicts(
  index: number,
  first: LinkedText,
  last: LinkedText,
  links: readonly Range[],
  truth: Truth,
): Verdict[] {
  const before = new PlainText(first);
  const later = new PlainText(last);
  return links.map((link) => judge(truth, link, PEERS[index]?.link(before, link)(later) ?? { kind: 'lost' }));
}

/** Ranges of words: many phrases and sentences, some single words, some over several passages. */
function drawLinks(words: number, random: Random): Range[] {
  return Array.from({ length: LINKS }, () => {
    const length = Math.min(words, Math.round(LONGEST_LINK ** random.next()));
    const start = random.between(0, words - length);
    return { start, end: start + length };
  });
}

function addAll(tally: Tally, verdicts: readonly Verdict[]): void {
  for (const verdict of verdicts) tally.set(verdict, (tally.get(verdict) ?? 0) + 1);
}

/** Prints how often each of some verdicts was given, as a share of them. */
function report(title: string, rows: readonly (readonly [string, Tally])[], verdicts: readonly Verdict[]): void {
  const table = rows.map(([name, tally]) => {
    const counts = verdicts.map((verdict) => tally.get(verdict) ?? 0);
    const total = counts.reduce((sum, count) => sum + count, 0);
    const cells = counts.map((count) => `${((100 * count) / Math.max(1, total)).toFixed(3)} % (${whole(count)})`);
    return [name, whole(total), ...cells];
  });
  printTable(title, ['', 'links', ...verdicts], table);
}
