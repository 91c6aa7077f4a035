import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runCommandLine } from '../../../lib/cli/command-line';
import { recordOutput } from '../../support/record-output';

let content = '';

beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'gloss-check-'));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(content, { recursive: true, force: true });
});

/** Runs `gloss check` on the content of the test. */
async function check(...options: string[]): Promise<{ status: number; printed: string; reported: string }> {
  vi.stubEnv('GLOSS_CONTENT', content);
  const output = recordOutput();
  const status = await runCommandLine(['check', ...options], output);
  return { status, printed: output.printed, reported: output.reported };
}

async function put(file: string, ...lines: string[]): Promise<void> {
  await mkdir(dirname(join(content, file)), { recursive: true });
  await writeFile(join(content, file), `${lines.join('\n')}\n`);
}

const TRANSCRIPT = [
  '---',
  'title: A talk',
  'date: 2025-01-31',
  'participants:',
  '  - { id: ann, name: Ann Lee, role: interviewer }',
  '  - { id: bob, name: Bob Ray, role: guest }',
  'rights: CC-BY-4.0',
  'language: en',
  '---',
  '',
  '**Ann Lee:** What do you build?',
  '',
  '**Bob Ray:** We build three long bridges over the wide river, and we will not wait for anybody.',
] as const;

const ESSAY = [
  '---',
  'title: An essay',
  'rights: CC-BY-4.0',
  '---',
  '',
  '> We build three long bridges over the wide river.',
  '',
  'So he says. But who said "all bridges must fall down in the end"?',
  '',
  '> We build three very long bridges over the wide river, and we will not wait for anybody.',
] as const;

describe('gloss check', () => {
  test('counts the quotes and lists those to look at, with places and lines to paste', async () => {
    await put('talk/transcript.md', ...TRANSCRIPT);
    await put('talk/commentary/essay.md', ...ESSAY);
    const { status, printed, reported } = await check();
    expect({ status, reported }).toEqual({ status: 0, reported: '' });
    expect(printed.replaceAll(content, 'content')).toMatchInlineSnapshot(`
      "content/talk/links.lock.json was written, with 5 ids; commit it
        It keeps the links to this interview. Had there been one before, restore it from version control and run this again.

      content/talk/transcript.md: 2 passages, 20 words
        “Bob Ray”: 1 turn, 16 words
        “Ann Lee”: 1 turn, 4 words
      content/talk/commentary/essay.md: 3 quotes: 1 verbatim, 1 altered, 1 not in the interview
        8:27  warning  “all bridges must fall down in the end”                        not-in-the-interview
              <!-- gloss: skip "all bridges must fall down in the end" -->
        10:3  warning  “We build three very long bridges over the wide river, and …”  altered
              The essay adds “very”.

      ⚠ 2 warnings
      "
    `);
  });

  test('shows the nearest words of a quote without a place, what differs, and the lines to paste', async () => {
    await put('talk/transcript.md', ...TRANSCRIPT, '', 'I’m not sure of anything. That is what I said to all of them.');
    await put('talk/commentary/essay.md', ...ESSAY.slice(0, 5), 'He “was not sure of anything” at all.');
    const { printed } = await check();
    expect(printed.slice(printed.indexOf('essay.md: ')).split('\n').slice(1, -1)).toEqual([
      '  6:5  warning  “was not sure of anything”  not-in-the-interview',
      '       The nearest words are “I’m not sure of anything”.',
      '       The essay has “was” where the interview has “I’m”.',
      '       [-I’m-] {+was+} not sure of anything',
      '       <!-- gloss: place "was not sure of anything" in im-not-sure-of-anything-that -->',
      '       <!-- gloss: skip "was not sure of anything" -->',
      '',
      '⚠ 1 warning',
    ]);
  });

  test('lists quotation marks that nothing closes, which is no failure', async () => {
    await put('talk/transcript.md', ...TRANSCRIPT);
    await put('talk/commentary/essay.md', ...ESSAY.slice(0, 6), '', 'He says “hi there and never closes.');
    const { status, printed } = await check();
    expect(status).toBe(0);
    expect(printed.replaceAll(content, 'content')).toMatchInlineSnapshot(`
      "content/talk/links.lock.json was written, with 3 ids; commit it
        It keeps the links to this interview. Had there been one before, restore it from version control and run this again.

      content/talk/transcript.md: 2 passages, 20 words
        “Bob Ray”: 1 turn, 16 words
        “Ann Lee”: 1 turn, 4 words
      content/talk/commentary/essay.md: 1 quote: 1 verbatim
        8:9  warning  “hi there and never closes.  unclosed-quotation-mark
             If this is a quote, close it in the same paragraph.

      ⚠ 1 warning
      "
    `);
    expect(JSON.parse((await check('--json')).printed)).toMatchObject({
      interviews: [{ commentaries: [{ unclosed: [{ line: 8, column: 9, text: '“hi there and never closes.' }] }] }],
    });
  });

  test('fails where a pragma names no passage, or one without the words', async () => {
    await put('talk/transcript.md', ...TRANSCRIPT);
    await put(
      'talk/commentary/essay.md',
      ...ESSAY.slice(0, 5),
      '<!-- gloss: place "We build" in what-do-you-build -->',
      '',
      '> We build three long bridges over the wide river.',
      '',
      '<!-- gloss: place "We will not" in we-build-tree-long-bridges-over -->',
      '',
      '> We will not wait.',
      '',
      '<!-- gloss: place "for anybody" in nowhere-at-all-whatever-one-may-try -->',
      '<!-- gloss: place "the wide" in we-build-three-long-bridges-over -->',
      'Not “for anybody” over “the wide river”.',
    );
    const { status, printed, reported } = await check();
    expect({ status, printed }).toEqual({ status: 1, printed: '' });
    expect(reported.replaceAll(content, 'content')).toMatchInlineSnapshot(`
      "content/talk/commentary/essay.md
         6:1  error  the words “We build three long bridges over the wide river.”, which are not in the passage \`what-do-you-build\`  unplaced-quote
              expected: the passage that the words begin in
              remedy:   Name another passage, or take the pragma out to see what is found without it.
        10:1  error  the passage “we-build-tree-long-bridges-over”, which the interview does not have  unknown-passage
              expected: the id of a passage: what its link has behind the \`#\`
              remedy:   Did you mean \`we-build-three-long-bridges-over\`?
        14:1  error  the passage “nowhere-at-all-whatever-one-may-try”, which the interview does not have  unknown-passage
              expected: the id of a passage: what its link has behind the \`#\`
              remedy:   Copy the id from the link of the passage.

      ✖ 3 errors
      "
    `);
    expect(JSON.parse((await check('--json')).printed)).toMatchObject({
      problems: [{ rule: 'unplaced-quote', line: 6, column: 1 }, {}, {}],
      interviews: [],
    });
  });

  test('--json gives the same as data', async () => {
    await put('talk/transcript.md', ...TRANSCRIPT);
    await put('talk/commentary/essay.md', ...ESSAY);
    const { status, printed } = await check('--json');
    expect(status).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({
      problems: [],
      interviews: [
        {
          slug: 'talk',
          passages: 2,
          commentaries: [
            {
              slug: 'essay',
              quotes: [
                { kind: 'block', status: 'located', fidelity: 'verbatim', line: 6, column: 3, pragmas: [] },
                { kind: 'inline', status: 'not-found', line: 8, column: 27, pragmas: [expect.stringMatching(/skip/)] },
                { kind: 'block', status: 'located', fidelity: 'altered', changes: ['The essay adds “very”.'] },
              ],
            },
          ],
        },
      ],
    });
  });

  test('lists every problem of every file at once, and fails', async () => {
    await put('one/transcript.md', ...TRANSCRIPT.filter((line) => !line.startsWith('date')));
    await put('two/transcript.md', ...TRANSCRIPT, '', '**Cid Fox:** Nobody knows me.');
    await put('two/commentary/essay.md', ...ESSAY.slice(0, 4), '', 'Nothing is quoted.');
    const { status, printed, reported } = await check();
    expect({ status, printed }).toEqual({ status: 1, printed: '' });
    const lines = reported
      .replaceAll(`${content}/`, '')
      .split('\n')
      .filter((line) => /^\S| error /.test(line));
    expect(lines).toEqual([
      'one/transcript.md',
      expect.stringMatching(/^ +\d+:\d+ {2}error {2}/),
      'two/commentary/essay.md',
      expect.stringMatching(/^ +\d+:\d+ {2}error {2}.* no-quotes$/),
      'two/transcript.md',
      expect.stringMatching(/^ +15:\d+ {2}error {2}.* unknown-speaker$/),
      '✖ 3 errors',
    ]);
  });

  test('--json lists problems too, and fails', async () => {
    await put('one/transcript.md', 'No front matter.');
    const { status, printed } = await check('--json');
    expect(status).toBe(1);
    expect(JSON.parse(printed)).toMatchObject({
      problems: [{ line: 1, column: 1, found: expect.any(String), remedy: expect.any(String) }],
      interviews: [],
    });
  });

  test('finds nothing wrong with the first edition', async () => {
    await cp('content', content, { recursive: true });
    const { status, printed } = await check();
    expect(status).toBe(0);
    expect(printed).toMatch(/relativity\.md: \d+ quotes: \d+ verbatim, 1 altered, /);
    expect(printed).toContain('The essay adds “hours”.');
  });
});
