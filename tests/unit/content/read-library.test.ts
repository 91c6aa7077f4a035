import { mkdtemp } from 'node:fs/promises';
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

  test('is named from the working folder, as an author would', async () => {
    const { file } = await readSource(join(process.cwd(), 'content/zuckerberg-titv/transcript.md'));
    expect(file?.path).toBe('content/zuckerberg-titv/transcript.md');
  });
});
