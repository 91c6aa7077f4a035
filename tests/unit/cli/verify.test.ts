import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { runCommandLine } from '../../../lib/cli/command-line';
import { sourcesOf } from '../../../lib/cli/verify/against';
import { CorpusOpener } from '../../../lib/cli/verify/open-corpus';
import { type Report, reportSchema } from '../../../lib/verify/report-schema';
import { recordOutput } from '../../support/record-output';

let folder = '';

const HARBOUR = [
  'Ada Quill: Why do you dredge the channel at all, when it fills again?',
  '',
  'Tom Ferry: Because ships of 120 metres come in every week, and we will not send them away.',
  '',
  'Ada Quill: And the birds? They left the sandbank after the storm.',
  '',
  'Tom Ferry: The birds came back in March, all of them, and I counted every single nest.',
].join('\n');

const CAPTIONS = [
  'WEBVTT',
  '',
  '00:00:01.000 --> 00:00:05.000',
  '<v May Tide>The island has one road, two shops and a school with eleven children in it.',
  '',
].join('\n');

const FAITHFUL = 'He says that ships “come in every week”, and “the birds came back in March, all of them”.\n';
const FALSE = [
  'He says that ships “come in every week”.',
  '',
  '“We will send them away,” Ferry said. “I counted every single nest,” said Quill.',
  '',
  'There is “a school with eleven children”, and “a bridge to the mainland”.',
  '',
].join('\n');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gloss-verify-'));
  await put('talks/harbour.txt', HARBOUR);
  await put('talks/more/island.vtt', CAPTIONS);
  await put('talks/photo.jpg', 'no text');
  await put('faithful.md', FAITHFUL);
  await put('false.md', FALSE);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function put(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  return path;
}

async function verify(...args: string[]) {
  const output = recordOutput();
  const status = await runCommandLine(['verify', ...args], output);
  return { status, printed: output.printed.replaceAll(folder, '.'), reported: output.reported.replaceAll(folder, '.') };
}

const against = () => ['--against', join(folder, 'talks')];

async function reportsOn(...texts: string[]): Promise<Report[]> {
  const { printed } = await verify(...texts.map((text) => join(folder, text)), ...against(), '--json');
  return z.strictObject({ reports: z.array(reportSchema) }).parse(JSON.parse(printed)).reports;
}

describe('gloss verify', () => {
  test('says what was said otherwise, by whom, and what differs', async () => {
    const { status, printed, reported } = await verify(join(folder, 'false.md'), ...against());
    expect({ status, reported }).toEqual({ status: 1, reported: '' });
    expect(printed).toMatchInlineSnapshot(`
      "./false.md: 5 quotations: 1 as said, 1 from another transcript, 1 altered, 1 said by somebody else, 1 not in the transcripts; against 2 transcripts
         3:2  error    “We will send them away,”        altered
              We will [-not-] send them away,
              A “not” was gained or lost.
              Tom Ferry in “Harbour”: “we will not send them away”
              Asked before: “Why do you dredge the channel at all, when it fills again?”
        3:40  error    “I counted every single nest,”   misattributed
              The text has Ada Quill say them, and Tom Ferry did.
              Tom Ferry in “Harbour”: “I counted every single nest”
              Asked before: “The birds?”
        5:11  warning  “a school with eleven children”  elsewhere
              May Tide in “Island” at 0:01: “a school with eleven children”
        5:48  error    “a bridge to the mainland”       not-found

      ✖ 3 errors, ⚠ 1 warning
      Words in quotation marks and block quotations were compared with the transcripts, word by word. Paraphrases were not judged.
      "
    `);
  });

  test('has nothing to say of a faithful text', async () => {
    const { status, printed } = await verify(join(folder, 'faithful.md'), ...against());
    expect(status).toBe(0);
    expect(printed).toMatchInlineSnapshot(`
      "./faithful.md: 2 quotations: 2 as said; against 2 transcripts

      Words in quotation marks and block quotations were compared with the transcripts, word by word. Paraphrases were not judged.
      "
    `);
  });

  test.each([
    ['nothing', [], 1],
    ['one of several', ['--allow', 'altered'], 1],
    ['all that fail', ['--allow', 'altered,misattributed', '--allow', 'not-found'], 0],
  ])('allowing %s', async (_, allowing, status) => {
    expect((await verify(join(folder, 'false.md'), ...against(), ...allowing)).status).toBe(status);
  });

  test('counts apart what claims nothing, which fails on a wish alone', async () => {
    const terms = await put(
      'terms.md',
      'Ships “come in every week”.\n\nThe “tidal debt” grew, and so did the “progress”.\n',
    );
    const { status, printed } = await verify(terms, ...against());
    expect(status).toBe(0);
    expect(printed).toMatchInlineSnapshot(`
      "./terms.md: 1 quotation: 1 as said; 2 more in quotation marks may be no quotations; against 2 transcripts
      Not judged, since nothing claims that somebody said it: “tidal debt” (line 3), “progress” (line 3).

      Words in quotation marks and block quotations were compared with the transcripts, word by word. Paraphrases were not judged.
      "
    `);
    expect((await verify(terms, ...against(), '--strict')).printed).toContain('3 quotations: 1 as said, 2 not in');
    expect((await verify(terms, ...against(), '--strict')).status).toBe(1);
    const { printed: github } = await verify(terms, ...against(), '--format', 'github');
    expect(github).toMatchInlineSnapshot(`
      "::notice file=./terms.md,title=not judged%3A may be no quotation::Not judged, since nothing claims that somebody said it: “tidal debt” (line 3), “progress” (line 3).
      "
    `);
    const sarif = JSON.parse((await verify(terms, ...against(), '--format', 'sarif')).printed);
    expect(sarif.runs[0].results.map(({ ruleId, level }: Record<string, unknown>) => `${ruleId} ${level}`)).toEqual([
      'unjudged note',
      'unjudged note',
    ]);
    expect((await verify(terms, ...against(), '--format', 'markdown')).printed).toContain('Not judged, since nothing');
  });

  test('prints the report as JSON that fits its schema, one for each text', async () => {
    const [first, second] = await reportsOn('false.md', 'faithful.md');
    expect(first?.counts).toEqual({ verbatim: 1, elsewhere: 1, altered: 1, misattributed: 1, 'not-found': 1 });
    expect(first?.quotations.map(({ line, column, verdict }) => `${line}:${column} ${verdict}`)).toEqual([
      '1:21 verbatim',
      '3:2 altered',
      '3:40 misattributed',
      '5:11 elsewhere',
      '5:48 not-found',
    ]);
    expect(second?.counts).toEqual({ verbatim: 2 });
    expect(first?.quotations.at(3)?.spans[0]).toMatchObject({ speaker: 'May Tide', time: 1 });
  });

  test('prints Markdown', async () => {
    const { printed } = await verify(join(folder, 'false.md'), ...against(), '--format', 'markdown');
    expect(printed).toMatchInlineSnapshot(`
      "## ./false.md

      5 quotations: 1 as said, 1 from another transcript, 1 altered, 1 said by somebody else, 1 not in the transcripts.

      - Line 3, **altered**: “We will send them away,”  
        Differences: We will ~~not~~ send them away,  
        A “not” was gained or lost.  
        Tom Ferry in “Harbour”: “we will not send them away”  
        Asked before: “Why do you dredge the channel at all, when it fills again?”

      - Line 3, **said by somebody else**: “I counted every single nest,”  
        The text has Ada Quill say them, and Tom Ferry did.  
        Tom Ferry in “Harbour”: “I counted every single nest”  
        Asked before: “The birds?”

      - Line 5, **from another transcript**: “a school with eleven children”  
        May Tide in “Island” at 0:01: “a school with eleven children”

      - Line 5, **not in the transcripts**: “a bridge to the mainland”

      _Words in quotation marks and block quotations were compared with the transcripts, word by word. Paraphrases were not judged._
      "
    `);
  });

  test('prints annotations for GitHub, a line each', async () => {
    const text = await put('per%cent.md', 'A text: “ships come in every week, and we will send them away”, 100 %.\n');
    const { printed } = await verify(text, ...against(), '--format', 'github');
    expect(printed).toMatchInlineSnapshot(`
      "::error file=./per%25cent.md,line=1,endLine=1,col=10,endColumn=62,title=altered::“ships come in every week, and we will send them away”%0AWords were added, left out or changed without a mark.%0A[-metres-] {+ships+} come in every week, and we will [-not-] send them away%0AA “not” was gained or lost.%0ATom Ferry in “Harbour”: “metres come in every week, and we will not send them away”%0AAsked before: “Why do you dredge the channel at all, when it fills again?”
      "
    `);
  });

  test('prints SARIF with places in the file', async () => {
    const { printed } = await verify(join(folder, 'false.md'), ...against(), '--format', 'sarif');
    const [run] = JSON.parse(printed).runs;
    const results = run.results.map(
      ({ ruleId, ruleIndex, level, locations }: Record<string, unknown> & { locations: unknown[] }) => ({
        ruleId,
        level,
        rule: run.tool.driver.rules[Number(ruleIndex)].id,
        location: locations[0],
      }),
    );
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(results[0]).toMatchObject({
      ruleId: 'altered',
      rule: 'altered',
      level: 'error',
      location: {
        physicalLocation: {
          region: { startLine: 3, startColumn: 2, endLine: 3, charOffset: FALSE.indexOf('We will send') },
        },
      },
    });
    expect(results.map(({ level }: { level: string }) => level)).toEqual(['error', 'error', 'warning', 'error']);
  });

  test('gives lines of files that are neither text nor Markdown', async () => {
    const html = `<!doctype html>\n<title>A page</title>\n<body><main>\n<h1>A page</h1>\n<p>He says that ships &ldquo;come in <em>every</em> day, and we will not send them away&rdquo;,\nand so on.</p>\n</main></body>`;
    await put('page.html', html);
    const [report] = await reportsOn('page.html');
    expect(report?.text).toMatchObject({ format: 'a web page', unit: 'line' });
    const [quotation] = report?.quotations ?? [];
    expect(quotation).toMatchObject({
      line: 5,
      verdict: 'altered',
      text: 'come in every day, and we will not send them away',
    });
    expect(report?.text.markdown?.slice(quotation?.start, quotation?.end)).toBe(
      'come in *every* day, and we will not send them away',
    );
  });

  test('reads a text from standard input', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/main.ts', 'verify', '-', ...against()], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    child.stdin.end(FALSE);
    let printed = '';
    for await (const piece of child.stdout.setEncoding('utf8')) printed += piece;
    expect(printed).toMatch(/^standard-input: 5 quotations: /);
  });

  test('verifies against an edition, with links to the words', async () => {
    const text = await put('essay.md', 'He says “you don’t need a massive team to do this”.\n');
    const { status, printed } = await verify(text, '--against', 'content/zuckerberg-titv', '--json');
    expect(status).toBe(0);
    const [span] = JSON.parse(printed).reports[0].quotations[0].spans;
    expect(span).toMatchObject({ transcript: 'zuckerberg-titv', speaker: 'Mark Zuckerberg' });
    expect(span.address).toMatch(/^https?:\/\/.*\/zuckerberg-titv\/#[^.]+\.\d+-\d+\.[0-9a-v]{6}$/);
    const whole = JSON.parse((await verify(text, '--against', 'content', '--json')).printed).reports[0];
    expect(whole.quotations[0].spans).toEqual([span]);
  });

  test('a text in a folder of transcripts is none of them', async () => {
    const text = await put('mixed/text.md', 'He says “nobody ever said these words”.\n');
    await put('mixed/harbour.txt', HARBOUR);
    const { printed } = await verify(text, '--against', join(folder, 'mixed'));
    expect(printed).toContain('1 not in the transcripts; against 1 transcript');
  });
});

describe('what cannot be verified', () => {
  test.each([
    ['a text that is not there', ['none.md'], 1, /none\.md:1:1 unreadable/],
    ['a folder that is not there', ['faithful.md', '--against', 'nowhere'], 1, /there is no .*nowhere/],
    ['an unknown format', ['faithful.md', '--format', 'xml'], 2, /--format is one of text, json/],
    ['an unknown verdict', ['faithful.md', '--allow', 'wrong'], 2, /--allow takes verdicts \(verbatim, /],
    ['two formats', ['faithful.md', '--json', '--format', 'sarif'], 2, /--json goes with no other/],
    ['no text', [], 2, /TEXT is missing/],
  ])('%s', async (_, [text, ...options], status, message) => {
    const args = [
      ...(text === undefined ? [] : [join(folder, text)]),
      ...options.map((each) => (each === 'nowhere' ? join(folder, each) : each)),
    ];
    const found = await verify(...args, ...(options.includes('--against') ? [] : against()));
    expect(found.status).toBe(status);
    expect(found.reported).toMatch(message);
    expect(found.printed).toBe('');
  });

  test('files that are no transcripts are left out, and said; where there is no other nothing is verified', async () => {
    await put('odd/report.txt', '%PDF-1.7 and so on');
    await put('odd/harbour.txt', HARBOUR);
    const { status, reported } = await verify(join(folder, 'faithful.md'), '--against', join(folder, 'odd'));
    expect(status).toBe(0);
    expect(reported).toBe('Left out: ./odd/report.txt: a PDF\n');
    const alone = await verify(join(folder, 'faithful.md'), '--against', join(folder, 'odd/report.txt'));
    expect(alone).toMatchObject({ status: 1, printed: '', reported: expect.stringContaining('unreadable-format') });
  });

  test('an edition with problems is not passed over', async () => {
    await put('broken/talk/transcript.md', '---\ntitle: A talk\n---\n\n**Ann:** Words.\n');
    const { status, reported } = await verify(join(folder, 'faithful.md'), '--against', join(folder, 'broken'));
    expect(status).toBe(1);
    expect(reported).toMatch(/the edition \.\/broken\/talk has problems[\s\S]*missing-field/);
  });
});

describe('transcripts that are kept', () => {
  test('are made once, again when they change, and anew where what is kept is damaged', async () => {
    const root = join(folder, 'project');
    const kept = join(root, '.gloss/transcripts');
    const talk = await put('changing/talk.txt', HARBOUR);
    const sources = await sourcesOf([join(folder, 'changing')]);
    const open = async () => (await new CorpusOpener(root).open(sources)).corpus[0];
    const first = await open();
    const names = await readdir(kept);
    expect(names).toHaveLength(1);
    const again = await open();
    expect(await readdir(kept)).toEqual(names);
    expect(again?.head).toEqual(first?.head);
    expect(again?.grams).toEqual(first?.grams);
    expect(again?.read()).toEqual(first?.read());

    await writeFile(join(kept, names[0] ?? ''), (await readFile(join(kept, names[0] ?? ''))).subarray(0, 40));
    expect((await open())?.read()).toEqual(first?.read());

    await writeFile(talk, HARBOUR.replace('March', 'May'));
    expect((await open())?.read()).not.toEqual(first?.read());
    expect(await readdir(kept)).toHaveLength(2);
  });
});
