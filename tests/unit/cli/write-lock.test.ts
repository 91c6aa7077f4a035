import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepLocks } from '../../../lib/cli/locks/keep-locks';
import { writeLock } from '../../../lib/cli/locks/write-lock';
import { filesBelow } from '../../../lib/site/files-below';
import { recordOutput } from '../../support/record-output';

// Each of them starts programs, some of which build pages.
vi.setConfig({ testTimeout: 90_000 });

// The system's errors cannot be had for the asking: tests may run as a user who may write everywhere.
vi.mock('node:fs/promises', async (original) => {
  const actual = await original<typeof fs>();
  return { ...actual, rename: vi.fn(actual.rename), writeFile: vi.fn(actual.writeFile) };
});

let folder = '';
let path = '';

beforeEach(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), 'gloss-lock-'));
  path = join(folder, 'links.lock.json');
});

afterEach(async () => {
  vi.mocked(fs.rename).mockReset();
  vi.mocked(fs.writeFile).mockReset();
  await fs.rm(folder, { recursive: true, force: true });
});

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: no`), { code });
}

describe('the file of a lock', () => {
  test('is made where there is none', async () => {
    expect(await writeLock({ path, before: null, after: 'new' })).toBe(true);
    expect(await fs.readFile(path, 'utf8')).toBe('new');
    expect(await filesBelow(folder)).toEqual(['links.lock.json']);
  });

  test('is as it was after a crash before the new one takes its name, and is replaced the next time', async () => {
    await fs.writeFile(path, 'old');
    const { rename } = await vi.importActual<typeof fs>('node:fs/promises');
    const failing = vi.mocked(fs.rename).mockImplementation(async (from, to) => {
      if (to === path) throw systemError('EIO');
      await rename(from, to);
    });
    await expect(writeLock({ path, before: 'old', after: 'new' })).rejects.toThrow(
      `${path} could not be written, and is as it was: EIO: no`,
    );
    expect(await fs.readFile(path, 'utf8')).toBe('old');
    failing.mockImplementation(rename);
    expect(await writeLock({ path, before: 'old', after: 'new' })).toBe(true);
    expect(await fs.readFile(path, 'utf8')).toBe('new');
    expect(await filesBelow(folder)).toEqual(['links.lock.json']);
  });

  test('is replaced in spite of what a process left that was killed in between', async () => {
    await fs.writeFile(path, 'old');
    const stray = '.links.lock.1-dead.new';
    const claim = join(folder, '.links.lock.turn/1-dead');
    await fs.writeFile(join(folder, stray), 'ha');
    await fs.mkdir(dirname(claim));
    await fs.writeFile(claim, '');
    await fs.utimes(claim, 0, 0);
    expect(await writeLock({ path, before: 'old', after: 'new' })).toBe(true);
    expect(await fs.readFile(path, 'utf8')).toBe('new');
    expect(await filesBelow(folder)).toEqual([stray, 'links.lock.json']);
  });

  test('is left alone where another program wrote it meanwhile', async () => {
    await fs.writeFile(path, 'theirs');
    await expect(writeLock({ path, before: 'old', after: 'new' })).rejects.toThrow(
      'was changed by another program meanwhile; run the command again',
    );
    expect(await fs.readFile(path, 'utf8')).toBe('theirs');
  });

  test('is not written again where another program wrote the same', async () => {
    await fs.writeFile(path, 'new');
    expect(await writeLock({ path, before: 'old', after: 'new' })).toBe(true);
    expect(fs.rename).not.toHaveBeenCalledWith(expect.anything(), path);
  });

  test('is replaced where a link leads to it, and the link stays', async () => {
    const real = join(folder, 'real.json');
    await fs.writeFile(real, 'old');
    await fs.symlink(real, path);
    await writeLock({ path, before: 'old', after: 'new' });
    expect(await fs.readFile(real, 'utf8')).toBe('new');
    expect(await fs.readlink(path)).toBe(real);
  });

  test.each(['EROFS', 'EACCES', 'EPERM'])('is as it was in a folder that cannot be written (%s)', async (code) => {
    vi.mocked(fs.writeFile).mockRejectedValueOnce(systemError(code));
    expect(await writeLock({ path, before: null, after: 'new' })).toBe(false);
    expect(await filesBelow(folder)).toEqual([]);
  });
});

describe('before a build', () => {
  let content = '';

  beforeEach(async () => {
    content = join(folder, 'content');
    await fs.cp('tests/fixtures/content', content, { recursive: true });
    await fs.rm(join(content, 'harbour/links.lock.json'));
  });

  test('locks are written, once', async () => {
    const [first, second] = [recordOutput(), recordOutput()];
    expect(await keepLocks(content, first.report)).toEqual([]);
    expect(first.reported).toContain('harbour/links.lock.json was written, with 18 ids');
    const committed = await fs.readFile('tests/fixtures/content/harbour/links.lock.json', 'utf8');
    expect(await fs.readFile(join(content, 'harbour/links.lock.json'), 'utf8')).toBe(committed);
    await keepLocks(content, second.report);
    expect(second.reported).toBe('');
  });

  test('a line says that the content cannot be written, and all goes on', async () => {
    const output = recordOutput();
    vi.mocked(fs.writeFile).mockRejectedValueOnce(systemError('EROFS'));
    expect(await keepLocks(content, output.report)).toEqual([]);
    expect(output.reported.replaceAll(content, 'content')).toBe(
      'content/harbour/links.lock.json cannot be written, as its folder is read-only: it lacks 18 new ids\n',
    );
    expect(await filesBelow(content)).not.toContain('harbour/links.lock.json');
  });

  test('no lock is written where anything in the content is wrong', async () => {
    await fs.mkdir(join(content, 'empty'));
    expect(await keepLocks(content, recordOutput().report)).toMatchObject([{ rule: 'missing-transcript' }]);
    expect(await filesBelow(content)).not.toContain('harbour/links.lock.json');
  });
});
