/** How long a text takes against many transcripts on the disk: the first time, and when they are indexed. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sourcesOf } from '@/lib/cli/verify/against';
import { CorpusOpener } from '@/lib/cli/verify/open-corpus';
import { readQuotingLetters } from '@/lib/verify/read-text';
import { verifyText } from '@/lib/verify/verify-text';
import { runProgram } from '../../support/run-program';
import { talkTranscript } from '../align/talk';
import { Random } from '../random';
import { ms, printTable, whole } from '../table';

const WORDS = 10_000;
/** Words of the text, and quotations in it. */
const TEXT = { words: 2_000, quotations: 40 };
const NAMES: Readonly<Record<string, string>> = { host: 'Ada Quill', guest: 'Tom Ferry', 'second-guest': 'May Tide' };

/** Prints the times of one text of 2,000 words against so many transcripts of 10,000. */
export async function printSpeed(count: number, seed: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'gloss-bench-verify-'));
  try {
    const talks = Array.from({ length: count }, (_, index) => talkTranscript(WORDS, seed + 1000 + index));
    await mkdir(join(folder, 'talks'));
    for (const [index, passages] of talks.entries()) {
      const text = passages.map((passage) => `${NAMES[passage.speaker ?? 'guest']}: ${passage.text}`).join('\n\n');
      await writeFile(join(folder, 'talks', `talk-${index + 1}.txt`), text);
    }
    const text = textAbout(
      talks.map((passages) => passages.map((passage) => passage.text)),
      new Random(seed),
    );
    await writeFile(join(folder, 'article.md'), text);
    const first = await timed(folder, text);
    const again = [await timed(folder, text), await timed(folder, text), await timed(folder, text)];
    const middle = [...again].sort((a, b) => a.open + a.verify - b.open - b.verify)[1] ?? first;
    const program = performance.now();
    const args = [
      '--import',
      'tsx',
      'lib/cli/main.ts',
      'verify',
      join(folder, 'article.md'),
      '--against',
      join(folder, 'talks'),
      '--json',
    ];
    await runProgram(process.execPath, args);
    await runProgram(process.execPath, args);
    const once = performance.now();
    await runProgram(process.execPath, args);
    const rows = [
      ['first, indexing', ms(first.open), ms(first.verify), ms(first.open + first.verify), ''],
      ['indexed', ms(middle.open), ms(middle.verify), ms(middle.open + middle.verify), '1,000'],
      ['indexed, the command with its start', '', '', ms(performance.now() - once), ''],
    ];
    if (program > once) throw new Error('time went backward');
    printTable(
      `A text of ${whole(TEXT.words)} words, ${TEXT.quotations} quotations, against ${count} transcripts of ${whole(WORDS)} words; ms`,
      ['', 'opening', 'verifying', 'both', 'wanted'],
      rows,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A process of its own would have nothing in memory: neither has an opener of its own. */
async function timed(folder: string, letters: string): Promise<{ open: number; verify: number }> {
  const start = performance.now();
  const { corpus } = await new CorpusOpener(folder).open(await sourcesOf([join(folder, 'talks')]));
  const opened = performance.now();
  const { text } = await readQuotingLetters('article.md', letters);
  if (text === null) throw new Error('the article cannot be read');
  const { quotations } = verifyText(text, corpus);
  const done = performance.now();
  if (quotations.length !== TEXT.quotations) throw new Error(`${quotations.length} quotations of ${TEXT.quotations}`);
  return { open: opened - start, verify: done - opened };
}

/** Quotations of many transcripts, most of them of one, as said and with words changed. */
function textAbout(talks: readonly (readonly string[])[], random: Random): string {
  const about = 'What was meant by it is plain once one knows what came before, and it was said without much ado. ';
  const paragraphs = Array.from({ length: TEXT.quotations }, (_, index) => {
    const passages = index % 4 === 3 ? random.pick(talks) : (talks[0] ?? []);
    const words = random
      .pick(passages.filter((passage) => passage.split(' ').length > 20))
      .split(' ')
      .slice(0, 18);
    if (index % 3 === 0) words[7] = 'otherwise';
    return `They said “${words.join(' ')}” then. ${about.repeat(2)}`;
  });
  return paragraphs.join('\n\n');
}
