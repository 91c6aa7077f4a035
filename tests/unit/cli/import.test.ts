import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runCommandLine } from '../../../lib/cli/command-line';
import { recordOutput } from '../../support/record-output';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gloss-import-'));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

async function run(...args: string[]): Promise<{ status: number; printed: string; reported: string }> {
  vi.stubEnv('GLOSS_CONTENT', folder);
  const output = recordOutput();
  const status = await runCommandLine(args, output);
  return { status, printed: output.printed.replaceAll(folder, '…'), reported: output.reported.replaceAll(folder, '…') };
}

function importing(...args: string[]) {
  return run('import', ...args, '--into', join(folder, 'tide'));
}

async function source(name: string, ...paragraphs: string[]): Promise<string> {
  const path = join(folder, `.${name}`);
  await writeFile(path, paragraphs.join('\n\n'));
  return path;
}

function written(name = 'transcript.md'): Promise<string> {
  return readFile(join(folder, 'tide', name), 'utf8');
}

const TALK = [
  'What the tide brings',
  '16 July 2025',
  'Ada Quill: How many boats did you count?',
  'Tom Ferry: Forty-one, and we counted them twice.',
] as const;
const ESSAY = [
  'Bells',
  'By Mara Oduya',
  'Ferry says:',
  '"Forty-one, and we counted them twice."',
  'So he says.',
] as const;

describe('gloss import', () => {
  test('makes an edition of an interview and an essay, which check accepts, with doubts until they are deleted', async () => {
    const { status, printed, reported } = await importing(
      await source('essay.txt', ...ESSAY),
      await source('talk.txt', ...TALK),
    );
    expect(status).toBe(0);
    expect(printed).toMatchSnapshot();
    expect(reported).toBe(
      'Written. Look at the 2 doubts, and delete their comments. `npm run gloss -- check` says what it makes of it.\n',
    );
    const checked = await run('check');
    expect(checked.status).toBe(0);
    expect(checked.printed).toContain('1 quote: 1 verbatim');
    expect(checked.printed.match(/open-doubt/g)).toHaveLength(2);
    for (const name of ['transcript.md', 'commentary/bells.md'])
      await writeFile(join(folder, 'tide', name), (await written(name)).replace(/^# gloss: doubt .*\n/gm, ''));
    expect((await run('check')).printed).not.toContain('open-doubt');
  });

  test('says that an edition has no interview where every file was taken for a commentary', async () => {
    const essay = await source('essay.txt', ...ESSAY);
    const { status, reported } = await importing(essay);
    expect(status).toBe(0);
    expect(reported).toMatch(
      /tide has no interview: nothing was taken for one\..*\n {2}npm run gloss -- import .*essay\.txt --as transcript --into .*tide\n$/s,
    );
    await importing(await source('talk.txt', ...TALK));
    expect((await importing(essay)).reported).not.toContain('has no interview');
  });

  test('writes nothing with --dry-run, or where one of the files cannot be read', async () => {
    const talk = await source('talk.txt', ...TALK);
    expect((await importing(talk, '--dry-run')).status).toBe(0);
    const { status, reported } = await importing(talk, join(folder, '.nothing'));
    expect(status).toBe(1);
    expect(reported).toContain('found:    nothing of that name');
    expect(await readdir(folder)).not.toContain('tide');
  });

  test('overwrites nothing unasked, and says what would be lost', async () => {
    const talk = await source('talk.txt', ...TALK);
    await importing(talk);
    await rm(join(folder, 'tide', '.imported'), { recursive: true });
    await writeFile(join(folder, 'tide', 'transcript.md'), '**Ada Quill:** Mine.\n');
    const { status, printed, reported } = await importing(talk);
    expect(status).toBe(1);
    expect(printed).toContain('- **Ada Quill:** Mine.');
    expect(reported).toMatch(/nothing was written; --force overwrites .*transcript\.md/);
    expect(await written()).toBe('**Ada Quill:** Mine.\n');
    expect((await importing(talk, '--force')).status).toBe(0);
    expect(await written()).toContain('Forty-one');
  });

  test('a corrected source keeps what was changed by hand', async () => {
    await importing(await source('talk.txt', ...TALK, 'And then they left.'));
    await writeFile(
      join(folder, 'tide', 'transcript.md'),
      (await written()).replace('How many boats did', 'How many boats, sir, did'),
    );
    const corrected = await source(
      'talk.txt',
      ...TALK.slice(0, 3),
      'Tom Ferry: Forty-two, and we counted them twice.',
      'And then they left.',
    );
    const { status, printed } = await importing(corrected, '--force');
    expect(status).toBe(0);
    expect(printed).toContain('imported before; changes made by hand are kept');
    expect(await written()).toContain('How many boats, sir, did');
    expect(await written()).toContain('Forty-two');
    expect((await importing(corrected)).printed).toContain('is up to date');
  });

  test('where source and author changed the same paragraph, the author’s stands and a doubt says so', async () => {
    await importing(await source('talk.txt', ...TALK));
    await writeFile(join(folder, 'tide', 'transcript.md'), (await written()).replace('Forty-one', 'Forty'));
    const corrected = await source('talk.txt', ...TALK.slice(0, 3), 'Tom Ferry: Forty-two, and we counted them twice.');
    const { printed } = await importing(corrected, '--force');
    expect(printed).toMatch(
      /changed in both, yours kept: 1\n {4}\S+transcript\.md:\d+: the source says now \*\*Tom Ferry:\*\* Forty-two/,
    );
    expect(await written()).toMatch(
      /<!-- gloss: doubt the source says now: \*\*Tom Ferry:\*\* Forty-two.* -->\n\n\*\*Tom Ferry:\*\* Forty, and/,
    );
  });

  test('--json gives the summary as data', async () => {
    const { status, printed } = await importing(await source('talk.txt', ...TALK), '--json');
    expect(status).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({
      written: true,
      files: [
        {
          status: 'new',
          kind: 'transcript',
          format: 'plain text',
          stripped: [{ reason: 'title' }, { reason: 'date' }],
          problems: [],
        },
      ],
    });
  });

  test.each([
    [['--as', 'poem'], "--as is transcript or commentary, not 'poem'"],
    [['--speaker', 'Ada'], "--speaker is LABEL=NAME, not 'Ada'"],
  ])('%s is refused', async (options, message) => {
    const { status, reported } = await importing(await source('talk.txt', ...TALK), ...options);
    expect(status).toBe(2);
    expect(reported).toContain(message);
  });

  test('names the speakers that the author names, and takes a file for what the author says', async () => {
    const talk = await source('talk.txt', 'Q: How many?', 'A: Forty-one.', 'Q: Sure?', 'A: Yes.');
    await importing(talk, '--speaker', 'Q=Ada Quill', '--speaker', 'A=Tom Ferry', '--as', 'transcript');
    expect(await written()).toContain('**Tom Ferry:** Forty-one.');
  });
});
