import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runCommandLine } from '../../../lib/cli/command-line';
import { filesBelow } from '../../../lib/site/files-below';
import { recordOutput } from '../../support/record-output';

// Each of them starts programs, some of which build pages.
vi.setConfig({ testTimeout: 90_000 });

let content = '';

beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'gloss-locks-'));
  vi.stubEnv('GLOSS_CONTENT', content);
  await put('talk/transcript.md', FRONT + PASSAGES.join('\n\n'));
  await put('talk/commentary/essay.md', ESSAY);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(content, { recursive: true, force: true });
});

const FRONT = `---
title: A talk
date: 2025-01-31
participants:
  - { id: ann, name: Ann Lee, role: interviewer }
  - { id: bob, name: Bob Ray, role: guest }
rights: CC-BY-4.0
language: en
---

`;

const PASSAGES = [
  '**Ann Lee:** What do you build these days, and who pays for all of it?',
  '**Bob Ray:** We build three long bridges over the wide river, and we will not wait for anybody.',
  'The town pays for one of them. Nobody pays for the rest.',
] as const;

const ESSAY = `---
title: An essay
rights: CC-BY-4.0
---

> We build three long bridges over the wide river.

So he says.
`;

const LOCK = 'talk/links.lock.json';

async function put(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(content, file)), { recursive: true });
  await writeFile(join(content, file), text);
}

function read(file: string): Promise<string> {
  return readFile(join(content, file), 'utf8');
}

/** Runs a command on the content of the test; `said` is all that it wrote, with `content` for the folder. */
async function gloss(...args: string[]): Promise<{ status: number; said: string }> {
  const output = recordOutput();
  const status = await runCommandLine(args, output);
  return { status, said: (output.printed + output.reported).replaceAll(content, 'content') };
}

describe('gloss check', () => {
  test('writes the lock of an interview that has none, and says only how many ids were issued', async () => {
    const { status, said } = await gloss('check');
    expect(status).toBe(0);
    expect(said).toContain('content/talk/links.lock.json was written, with 4 ids; commit it\n');
    expect(JSON.parse(await read(LOCK))).toMatchObject({
      passages: [
        { id: 'what-do-you-build-these-days' },
        { id: 'we-build-three-long-bridges-over' },
        { id: 'the-town-pays-for-one-of' },
      ],
      quotes: [{ id: 'essay-we-build-three-long-bridges-over' }],
    });
    expect(await filesBelow(join(content, 'talk'))).toEqual([
      'commentary/essay.md',
      'links.lock.json',
      'transcript.md',
    ]);
  });

  test('does not touch a lock that is up to date', async () => {
    await gloss('check');
    const [text, before] = [await read(LOCK), await stat(join(content, LOCK))];
    const { status, said } = await gloss('check');
    expect(status).toBe(0);
    expect(said).not.toContain('lock');
    expect(await read(LOCK)).toBe(text);
    expect(await stat(join(content, LOCK))).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
  });

  test.each<{ name: string; edit: (text: string) => string; report: readonly string[]; gone?: boolean }>([
    {
      name: 'a typo is mended',
      edit: (text) => text.replace('three long', 'three very long'),
      report: ['passage we-build-three-long-bridges-over was reworded'],
    },
    {
      name: 'only punctuation changes',
      edit: (text) => text.replace('over the wide river, and', 'over the wide river – and'),
      report: ['passage we-build-three-long-bridges-over has the same words, written differently'],
    },
    {
      name: 'somebody else says it',
      edit: (text) => text.replace('**Bob Ray:** We build three', '**Ann Lee:** We build four'),
      report: [
        'passage we-build-three-long-bridges-over was reworded',
        'passage we-build-three-long-bridges-over is said by ann now',
        'passage the-town-pays-for-one-of is said by ann now',
      ],
    },
    {
      name: 'a paragraph is split',
      edit: (text) => text.replace('of them. Nobody', 'of them.\n\nNobody'),
      report: [
        'passage the-town-pays-for-one-of was reworded; words of it are in nobody-pays-for-the-rest now',
        'passage nobody-pays-for-the-rest is new: “Nobody pays for the rest.”',
      ],
    },
    {
      name: 'two paragraphs become one',
      edit: (text) => text.replace('for anybody.\n\nThe town', 'for anybody. The town'),
      report: [
        'passage the-town-pays-for-one-of is no more; its words are in we-build-three-long-bridges-over',
        'passage we-build-three-long-bridges-over was reworded',
      ],
    },
    {
      name: 'paragraphs change places',
      edit: (text) => text.replace(/(\*\*Ann.*\n)\n(\*\*Bob[\s\S]*)/, '$2\n\n$1'),
      report: ['the passages follow each other in another order'],
    },
    {
      name: 'a paragraph is added',
      edit: (text) => `${text}\n\nNobody else was asked about it at all.`,
      report: ['passage nobody-else-was-asked-about-it is new: “Nobody else was asked about it at all.”'],
    },
    {
      name: 'a paragraph is taken out',
      edit: (text) => text.replace(/\n\nThe town.*/, ''),
      report: [
        'gone: links to these words can only say what they were',
        'passage the-town-pays-for-one-of',
        '“The town pays for one of them. Nobody pays for the rest.”',
      ],
    },
    {
      name: 'a paragraph says something else altogether',
      edit: (text) => text.replace(/The town.*/, 'Money never was a question that we liked to be asked.'),
      report: [
        'gone: links to these words can only say what they were',
        'passage the-town-pays-for-one-of; in its place now: money-never-was-a-question-that',
        'passage money-never-was-a-question-that is new: “Money never was a question that we liked to be asked.”',
      ],
    },
  ])('keeps every id where $name, and says what it learned', async ({ edit, report }) => {
    await gloss('check');
    const ids = idsIn(await read(LOCK));
    await put('talk/transcript.md', edit(await read('talk/transcript.md')));
    const { status, said } = await gloss('check');
    expect(status).toBe(0);
    expect(said.split('\n').map((line) => line.trim())).toEqual(expect.arrayContaining([...report]));
    expect(idsIn(await read(LOCK))).toEqual(expect.arrayContaining(ids));
    expect((await gloss('check', '--frozen')).status).toBe(0);
  });

  test('records the words as they were', async () => {
    await gloss('check');
    await put('talk/transcript.md', (await read('talk/transcript.md')).replace('three long', 'three very long'));
    await gloss('check');
    expect(JSON.parse(await read(LOCK))).toMatchObject({
      passages: [{}, { text: expect.stringContaining('three very long') }, {}],
      revisions: [
        { wordings: [{ id: 'we-build-three-long-bridges-over', text: expect.stringContaining('three long') }] },
      ],
    });
  });

  test('says with words and advice what is gone', async () => {
    await gloss('check');
    await put('talk/transcript.md', (await read('talk/transcript.md')).replace(/\n\nThe town.*/, ''));
    await put(
      'talk/commentary/essay.md',
      ESSAY.replace('> We build', 'He says “who pays for all of it”.\n\n> We build'),
    );
    expect((await gloss('check')).said.split('\n\ncontent/talk/transcript.md')[0]).toMatchInlineSnapshot(`
      "content/talk/links.lock.json: 2 changes; commit the file

        gone: links to these words can only say what they were
          passage the-town-pays-for-one-of
            “The town pays for one of them. Nobody pays for the rest.”
          If they should stay: restore text and lock from version control, and run this again.

        quote essay-who-pays-for-all-of-it is new: “who pays for all of it”"
    `);
  });

  test('brings back the id of words that are back', async () => {
    const text = await read('talk/transcript.md');
    await gloss('check');
    const { passages } = JSON.parse(await read(LOCK));
    await put('talk/transcript.md', text.replace(/\n\nThe town.*/, ''));
    await gloss('check');
    await put('talk/transcript.md', text);
    expect((await gloss('check')).said).toContain('passage the-town-pays-for-one-of is back');
    expect(JSON.parse(await read(LOCK)).passages).toEqual(passages);
  });

  test.each<{ name: string; change: () => Promise<void>; report: string }>([
    {
      name: 'a quote is corrected',
      change: () => put('talk/commentary/essay.md', ESSAY.replace('wide river', 'very wide river')),
      report: 'quote essay-we-build-three-long-bridges-over was reworded',
    },
    {
      name: 'its file has another name',
      change: () => rename(join(content, 'talk/commentary/essay.md'), join(content, 'talk/commentary/bridges.md')),
      report: 'commentary essay is called bridges now; its quotes keep their ids',
    },
    {
      name: 'its slug is another',
      change: () => put('talk/commentary/essay.md', ESSAY.replace('title:', 'slug: bridges\ntitle:')),
      report: 'commentary essay is called bridges now; its quotes keep their ids',
    },
  ])('keeps the ids of an essay’s quotes where $name', async ({ change, report }) => {
    await gloss('check');
    await change();
    expect((await gloss('check')).said).toContain(`  ${report}\n`);
    expect(JSON.parse(await read(LOCK)).quotes).toMatchObject([{ id: 'essay-we-build-three-long-bridges-over' }]);
  });

  test('takes the lock along where an interview’s folder has another name', async () => {
    await gloss('check');
    const text = await read(LOCK);
    await rename(join(content, 'talk'), join(content, 'bridges'));
    expect((await gloss('check')).said).not.toContain('lock');
    expect(await read('bridges/links.lock.json')).toBe(text);
  });

  test.each<[string, string, (text: string) => string]>([
    ['the transcript has other line ends', 'talk/transcript.md', (text) => text.replaceAll('\n', '\r\n')],
    ['the transcript has a byte order mark', 'talk/transcript.md', (text) => `\uFEFF${text}`],
    ['the lock has other line ends', LOCK, (text) => text.replaceAll('\n', '\r\n')],
    ['the lock has a byte order mark', LOCK, (text) => `\uFEFF${text}`],
    ['the lock is laid out in another way', LOCK, (text) => JSON.stringify(JSON.parse(text))],
  ])('has nothing to learn where %s', async (_, file, change) => {
    await gloss('check');
    await put(file, change(await read(file)));
    const text = await read(LOCK);
    expect((await gloss('check')).said).not.toContain('lock');
    expect((await gloss('check', '--frozen')).status).toBe(0);
    expect(await read(LOCK)).toBe(text);
  });

  test('writes the same lock where two run at once', async () => {
    const runs = await Promise.all([gloss('check'), gloss('check'), gloss('check')]);
    expect(runs.map(({ status }) => status)).toEqual([0, 0, 0]);
    expect(await filesBelow(join(content, 'talk'))).toEqual([
      'commentary/essay.md',
      'links.lock.json',
      'transcript.md',
    ]);
    expect((await gloss('check', '--frozen')).status).toBe(0);
  });

  test('writes no lock of an interview with a problem, and those of the others', async () => {
    await put('good/transcript.md', FRONT + PASSAGES.join('\n\n'));
    await put('talk/commentary/essay.md', 'No front matter.');
    const { status, said } = await gloss('check');
    expect(status).toBe(1);
    expect(said).toContain('content/good/links.lock.json was written, with 3 ids');
    expect(await filesBelow(content)).toEqual([
      'good/links.lock.json',
      'good/transcript.md',
      'talk/commentary/essay.md',
      'talk/transcript.md',
    ]);
  });

  test('--json gives the changes as data', async () => {
    const first = JSON.parse((await gloss('check', '--json')).said);
    expect(first.locks).toMatchObject([{ file: 'content/talk/links.lock.json', status: 'written', isFirst: true }]);
    await put('talk/transcript.md', (await read('talk/transcript.md')).replace('three long', 'three very long'));
    const second = JSON.parse((await gloss('check', '--json')).said);
    expect(second.locks).toMatchObject([
      {
        status: 'written',
        isFirst: false,
        changes: [{ kind: 'reworded', of: 'passage', id: 'we-build-three-long-bridges-over' }],
      },
    ]);
    const third = JSON.parse((await gloss('check', '--json')).said);
    expect(third.locks).toMatchObject([{ status: 'kept', changes: [] }]);
  });
});

describe('gloss check --frozen', () => {
  test('writes nothing, and fails where there is no lock', async () => {
    const { status, said } = await gloss('check', '--frozen');
    expect(status).toBe(1);
    expect(said).toMatchInlineSnapshot(`
      "content/talk/links.lock.json
        1:1  error  no such file  missing-lock
             expected: the lock that keeps the 4 ids of this interview
             remedy:   Run \`npm run gloss -- check\`, and commit content/talk/links.lock.json together with the texts. If there was one before, restore it from version control first.

      ✖ 1 error
      "
    `);
    expect(await filesBelow(join(content, 'talk'))).toEqual(['commentary/essay.md', 'transcript.md']);
  });

  test('passes where the lock is up to date', async () => {
    await gloss('check');
    const { status, said } = await gloss('check', '--frozen');
    expect(status).toBe(0);
    expect(said).toMatch(/^content\/talk\/transcript\.md: 3 passages/);
  });

  test('writes nothing, and fails where the text was changed', async () => {
    await gloss('check');
    const lock = await read(LOCK);
    const text = (await read('talk/transcript.md')).replace('three long', 'three very long');
    await put('talk/transcript.md', `${text}\n\nNobody else was asked.`);
    const { status, said } = await gloss('check', '--frozen');
    expect(status).toBe(1);
    expect(said).toMatchInlineSnapshot(`
      "content/talk/links.lock.json
        5:5  error  a lock that does not know yet: passage we-build-three-long-bridges-over was reworded, and 1 more change  outdated-lock
             expected: a lock that is up to date with the transcript and the commentaries
             remedy:   Run \`npm run gloss -- check\`, and commit content/talk/links.lock.json together with the texts.

      ✖ 1 error
      "
    `);
    expect(await read(LOCK)).toBe(lock);
  });
});

/** Locks that nothing may be made of, and where the fault is. */
const DAMAGED: readonly { name: string; damage: (lock: string) => string; at: string; rule: string; found?: string }[] =
  [
    {
      name: 'marks of a merge',
      damage: (lock) => lock.replace(/(\n {4}\{"id":"the-town.*)/, '\n<<<<<<< HEAD$1\n=======$1\n>>>>>>> other'),
      at: '6:1',
      rule: 'merge-conflict',
      found: '`<<<<<<<`',
    },
    {
      name: 'a file that ends too soon',
      damage: (lock) => lock.slice(0, 300),
      at: '5:\\d+',
      rule: 'damaged-lock',
    },
    {
      name: 'an empty file',
      damage: () => '',
      at: '1:1',
      rule: 'damaged-lock',
      found: 'the end of the file',
    },
    {
      name: 'an id twice',
      damage: (lock) => lock.replace('"the-town-pays-for-one-of"', '"what-do-you-build-these-days"'),
      at: '6:11',
      rule: 'damaged-lock',
      found: 'the id `what-do-you-build-these-days` a second time',
    },
    {
      name: 'a version of the future',
      damage: (lock) => lock.replace('"version": 1', '"version": 2'),
      at: '2:14',
      rule: 'unknown-version',
      found: 'version 2 of the format',
    },
    {
      name: 'bytes that are no text',
      damage: (lock) => lock.replace('wide river', '\uFFFF'),
      at: '5:\\d+',
      rule: 'invalid-utf-8',
    },
  ];

describe('a damaged lock', () => {
  test.each(
    DAMAGED.flatMap((each) =>
      [['check'], ['check', '--frozen'], ['build'], ['export'], ['serve', '--port', '0']].map((command) => ({
        ...each,
        command,
      })),
    ),
  )('with $name stops $command, and stays as it is', async ({ damage, at, rule, found = '', command }) => {
    await gloss('check');
    const bytes = Buffer.from(damage(await read(LOCK)));
    // No character of UTF-8 has this byte.
    const damaged = Buffer.from(bytes.map((byte, at) => (bytes.indexOf('\uFFFF') === at ? 0xff : byte)));
    await writeFile(join(content, LOCK), damaged);
    const { status, said } = await gloss(...command);
    expect(status).toBe(1);
    const place = command.includes('check')
      ? new RegExp(`links\\.lock\\.json\n +${at}  error  .*${found}.*  ${rule}\n`)
      : new RegExp(`links\\.lock\\.json:${at} ${rule}\n  found:    .*${found}`);
    expect(said).toMatch(place);
    expect(said).toContain('remedy:');
    expect(await readFile(join(content, LOCK))).toEqual(damaged);
  });
});

/** Every id that a lock names, in order. */
function idsIn(lock: string): string[] {
  return Array.from(lock.matchAll(/"id":"([^"]+)"/g), ([, id = '']) => id);
}
