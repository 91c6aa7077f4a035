import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withBuildLock } from '../../../lib/cli/site/build-lock';
import { filesBelow } from '../../../lib/export/files-below';

let folder = '';
let lock = '';
const silent = (): void => {};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gloss-lock-'));
  lock = join(folder, 'new/lock');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the lock of a build', () => {
  test('lets one at a time work', async () => {
    let working = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      working += 1;
      most = Math.max(most, working);
      await new Promise((done) => setImmediate(done));
      working -= 1;
    };
    await Promise.all([1, 2, 3].map(() => withBuildLock(lock, work, silent)));
    expect(most).toBe(1);
  });

  test('says once that it waits', async () => {
    const said: string[] = [];
    let go = silent;
    const waiting = new Promise<void>((resolve) => {
      go = resolve;
    });
    const onWait = (): void => {
      said.push('waiting');
      go();
    };
    await Promise.all([1, 2].map(() => withBuildLock(lock, () => waiting, onWait)));
    expect(said).toEqual(['waiting']);
  });

  test('gives what the work gives, and is gone', async () => {
    expect(await withBuildLock(lock, async () => 'built', silent)).toBe('built');
    expect(await filesBelow(folder)).toEqual([]);
  });

  test('is gone after work that fails', async () => {
    const work = (): Promise<void> => Promise.reject(new Error('no'));
    await expect(withBuildLock(lock, work, silent)).rejects.toThrow('no');
    expect(await filesBelow(folder)).toEqual([]);
  });

  test('of a process that died is not waited for', async () => {
    const dead = join(folder, 'lock');
    await writeFile(dead, '');
    await utimes(dead, 0, 0);
    expect(await withBuildLock(dead, async () => 'built', silent)).toBe('built');
  });
});
