import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommandLine } from '../../../lib/cli/command-line';
import type { AlignedQuote } from '../../../lib/cli/reports/alignment';
import { readGold } from '../../support/gold';
import { recordOutput } from '../../support/record-output';

const CLIPPINGS = 'tests/fixtures/clippings';
const EDITION = 'content/zuckerberg-titv';
const gold = readGold();

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gloss-align-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function align(transcript: string, commentary: string, ...options: string[]) {
  const output = recordOutput();
  const args = ['align', '--transcript', transcript, '--commentary', commentary, ...options];
  const status = await runCommandLine(args, output);
  return { status, printed: output.printed, reported: output.reported };
}

async function alignedQuotes(transcript: string, commentary: string): Promise<AlignedQuote[]> {
  return JSON.parse((await align(transcript, commentary, '--json')).printed).quotes;
}

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

test('the raw texts of the first edition are aligned as they must be', async () => {
  const quotes = await alignedQuotes(`${CLIPPINGS}/transcript.txt`, `${CLIPPINGS}/relativity.txt`);
  expect(quotes.map(({ kind, text, commentary }) => ({ kind, text, commentary }))).toEqual(
    gold.quotes.map(({ kind, text, commentary }) => ({ kind, text, commentary })),
  );
  const decided = quotes.filter((_, index) => gold.quotes[index]?.status !== 'term');
  expect(
    decided.map(({ status, fidelity, spans, edits }) => ({
      status,
      fidelity,
      spans: spans.map(({ start, end, text }) => ({ start, end, text })),
      edits: edits.map(({ op, quote }) => ({ op, quote })),
    })),
  ).toEqual(
    gold.quotes
      .filter(({ status }) => status !== 'term')
      .map(({ status, fidelity, spans, edits }) => ({
        status,
        fidelity,
        spans,
        edits: edits.map(({ op, quote }) => ({ op, quote })),
      })),
  );
});

describe.each([
  { transcript: `${CLIPPINGS}/transcript.txt`, commentary: `${EDITION}/commentary/relativity.md` },
  { transcript: `${EDITION}/transcript.md`, commentary: `${CLIPPINGS}/relativity.txt` },
  { transcript: `${EDITION}/transcript.md`, commentary: `${EDITION}/commentary/relativity.md` },
])('$transcript with $commentary', ({ transcript, commentary }) => {
  test('comes to the same words', async () => {
    const quotes = await alignedQuotes(transcript, commentary);
    const words = quotes.map(({ status, spans }, index) =>
      gold.quotes[index]?.status === 'term' ? null : { status, spans: spans.map(({ text }) => text) },
    );
    expect(words).toEqual(
      gold.quotes.map(({ status, spans }) =>
        status === 'term' ? null : { status, spans: spans.map(({ text }) => text) },
      ),
    );
  });

  test('gives offsets into the files as they are', async () => {
    const transcriptText = readFileSync(transcript, 'utf8');
    const commentaryText = readFileSync(commentary, 'utf8');
    for (const quote of await alignedQuotes(transcript, commentary)) {
      const written = commentaryText.slice(quote.commentary.start, quote.commentary.end);
      expect(written.replace(/\s+(?:>\s*)*/g, ' ')).toBe(quote.text.replace(/\s+/g, ' '));
      for (const { start, end, text } of quote.spans) expect(transcriptText.slice(start, end)).toBe(text);
    }
  });
});

describe('the alignment as JSON', () => {
  const talk =
    'Ann: Today we build the long bridge.\n\nBob: We will not wait.\n\nAnn: Well, we build the long bridge again.\n';

  test('has every field of the contract for a quote that has a place', async () => {
    const [quote] = await alignedQuotes(
      await file('talk.txt', talk),
      await file('essay.txt', 'Essay\n\nHe says: "We will never wait." That is that.\n'),
    );
    expect(quote).toMatchObject({
      id: expect.stringMatching(/^essay-we-will/),
      kind: 'inline',
      text: 'We will never wait.',
      commentary: { start: 17, end: 36 },
    });
    expect(Object.keys(quote ?? {})).toEqual(
      expect.arrayContaining(['status', 'confidence', 'spans', 'edits', 'flags']),
    );
  });

  test('leaves out a quote that its author skips', async () => {
    const essay = [
      '---',
      'title: Essay',
      'rights: CC-BY-4.0',
      '---',
      '',
      '<!-- gloss: skip "We will not wait" -->',
      '',
      '> We will not wait.',
      '',
    ].join('\n');
    const [quote] = await alignedQuotes(await file('talk.txt', talk), await file('essay.md', essay));
    expect(quote).toMatchObject({ status: 'not-found', spans: [], edits: [], flags: [] });
  });
});

describe('texts that cannot be aligned', () => {
  test.each([
    {
      name: 'a file that is not there',
      texts: { 'empty.txt': 'words' },
      transcript: 'none.txt',
      commentary: 'empty.txt',
      rule: 'none.txt:1:1 unreadable',
    },
    {
      name: 'an empty transcript',
      texts: { 'talk.txt': '', 'essay.txt': 'Essay\n\n"We will not wait."\n' },
      transcript: 'talk.txt',
      commentary: 'essay.txt',
      rule: 'talk.txt:1:1 ',
    },
    {
      name: 'a commentary without quotes',
      texts: { 'talk.txt': 'Ann: We will not wait.\n', 'essay.txt': 'Essay\n\nNothing is quoted.\n' },
      transcript: 'talk.txt',
      commentary: 'essay.txt',
      rule: ' no-quotes',
    },
  ])('$name gives a problem, exit status 1 and no output', async ({ texts, transcript, commentary, rule }) => {
    for (const [name, text] of Object.entries(texts)) await file(name, text);
    const { status, printed, reported } = await align(join(folder, transcript), join(folder, commentary), '--json');
    expect({ status, printed }).toEqual({ status: 1, printed: '' });
    expect(reported).toContain(rule);
    expect(reported).toMatch(/ {2}remedy: {3}\S/);
  });
});

test('the problems of both texts are reported, also where one cannot be read', async () => {
  const bytes = join(folder, 'latin.md');
  await writeFile(bytes, Buffer.from('---\ntitle: Caf\xe9\n---\n', 'latin1'));
  const plain = await file('plain.txt', 'Essay\n\nNothing is quoted.\n');
  const { status, reported } = await align(bytes, plain);
  expect(status).toBe(1);
  expect(reported.match(/^\S+:\d+:\d+ \S+$/gm)).toEqual([`${bytes}:2:11 invalid-utf-8`, `${plain}:1:1 no-quotes`]);
  const other = await align(plain, join(folder, 'none.md'));
  expect(other.reported.match(/^\S+:\d+:\d+ \S+$/gm)?.at(-1)).toBe(`${join(folder, 'none.md')}:1:1 unreadable`);
});

test('without --json the places are a table', async () => {
  const { status, printed } = await align(`${CLIPPINGS}/transcript.txt`, `${CLIPPINGS}/relativity.txt`);
  expect(status).toBe(0);
  expect(printed.split('\n')).toHaveLength(gold.quotes.length + 4);
  expect(printed).toMatch(/^place +kind +result +sure +passage +quote\n/);
});
