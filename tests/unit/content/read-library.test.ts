import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLibrary, readSource } from '@/lib/content';
import { libraryOf } from './content-folder';
import { commentaryFront, transcriptFront } from './sources';

const transcript = `${transcriptFront()}**Okafor:** Hello.\n`;
const commentary = `${commentaryFront()}She said “hello”.\n`;

describe('a library', () => {
  test('has every interview with its commentaries, sorted by slug', async () => {
    const { interviews, problems } = await libraryOf({
      'pears/transcript.md': transcript,
      'apples/transcript.markdown': transcript,
      'apples/commentary/worms.md': commentary,
      'apples/commentary/cider.markdown': commentary,
      'apples/links.lock.json': '{}',
      'apples/commentary/.draft.md': 'not yet',
      '.git/transcript.md': 'no',
      'README.md': 'no interview',
    });
    expect(problems).toEqual([]);
    expect(interviews.map(({ slug, commentaries }) => [slug, ...commentaries.map((one) => one.slug)])).toEqual([
      ['apples', 'cider', 'worms'],
      ['pears'],
    ]);
  });

  test('takes slugs from the front matter where it gives them', async () => {
    const { interviews } = await libraryOf({
      'Old Apples/transcript.md': `${transcriptFront('slug: apples\n')}**Okafor:** Hello.\n`,
      'Old Apples/commentary/My Essay.md': `${commentaryFront('slug: essay\n')}“Hello.”\n`,
    });
    expect(interviews).toMatchObject([{ slug: 'apples', commentaries: [{ slug: 'essay' }] }]);
  });

  test('leaves out interviews with problems and keeps the others', async () => {
    const { interviews, problems } = await libraryOf({
      'apples/transcript.md': transcript,
      'apples/commentary/worms.md': 'no front matter',
      'pears/transcript.md': transcript,
    });
    expect(interviews.map(({ slug }) => slug)).toEqual(['pears']);
    expect(problems.map(({ rule }) => rule)).toEqual(['missing-front-matter']);
  });

  test('is empty for an empty folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gloss-'));
    expect(await readLibrary(folder)).toEqual({ interviews: [], problems: [] });
  });

  test('follows links, and names those that lead nowhere', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gloss-'));
    await mkdir(join(folder, '.real/essays'), { recursive: true });
    await writeFile(join(folder, '.real/transcript.md'), transcript);
    await writeFile(join(folder, '.real/essays/worms.md'), commentary);
    await symlink('essays', join(folder, '.real/commentary'));
    await mkdir(join(folder, 'apples'));
    await symlink('../.real/transcript.md', join(folder, 'apples/transcript.md'));
    await symlink('../.real/essays', join(folder, 'apples/commentary'));
    await mkdir(join(folder, 'cherries/commentary'), { recursive: true });
    await writeFile(join(folder, 'cherries/transcript.md'), transcript);
    await symlink('nowhere', join(folder, 'cherries/commentary/essay.md'));
    await symlink('nowhere', join(folder, 'cherries/notes'));
    await symlink('nowhere', join(folder, 'plums'));
    const { interviews, problems } = await readLibrary(folder);
    await rm(folder, { recursive: true });
    expect(interviews.map(({ slug, commentaries }) => [slug, commentaries.length])).toEqual([['apples', 1]]);
    expect(problems.map(({ file, found }) => [file.slice(folder.length + 1), found])).toEqual([
      ['cherries/commentary/essay.md', 'nothing of that name'],
      ['cherries/notes', 'the broken link “notes”, which means nothing in an interview’s folder'],
      ['plums', 'nothing of that name'],
    ]);
  });

  test('is a problem where there is no folder', async () => {
    const { interviews, problems } = await readLibrary('no/such/folder');
    expect(interviews).toEqual([]);
    expect(problems).toMatchObject([{ rule: 'unreadable', file: 'no/such/folder', found: 'nothing of that name' }]);
  });
});

describe('a file', () => {
  test('that is not there is a problem', async () => {
    const { file, problem } = await readSource('no/such/file.md');
    expect(file).toBeNull();
    expect(problem).toMatchObject({ rule: 'unreadable', file: 'no/such/file.md', line: 1, column: 1 });
  });

  test.each<[what: string, make: (path: string) => unknown, found: string]>([
    ['a folder', (path) => mkdir(path), 'a folder'],
    [
      'a pipe that nobody writes to',
      (path) => execFileSync('sh', ['-c', 'mkfifo "$0"', path]),
      'a pipe, a device or the like',
    ],
    ['a link to itself', (path) => symlink(path, path), 'a link that leads back to itself'],
  ])('that is %s is a problem, and nobody waits for it', async (_, make, found) => {
    const folder = await mkdtemp(join(tmpdir(), 'gloss-'));
    const path = join(folder, 'essay.md');
    await make(path);
    const { problem } = await readSource(path);
    await rm(folder, { recursive: true });
    expect(problem).toMatchObject({ rule: 'unreadable', file: path, found });
  });

  test('is named from the working folder, as an author would', async () => {
    const { file } = await readSource(join(process.cwd(), 'content/zuckerberg-titv/transcript.md'));
    expect(file?.path).toBe('content/zuckerberg-titv/transcript.md');
  });
});
