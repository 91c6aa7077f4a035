import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { oneAtATime } from '../../../lib/cli/one-at-a-time';
import { filesBelow } from '../../../lib/export/files-below';

let folder = '';
let lock = '';
const silent = (): void => {};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gloss-lock-'));
  lock = join(folder, 'new/lock');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('work that one process at a time may do', () => {
  test('is done by one at a time', async () => {
    let working = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      working += 1;
      most = Math.max(most, working);
      await new Promise((done) => setImmediate(done));
      working -= 1;
    };
    await Promise.all([1, 2, 3].map(() => oneAtATime(lock, work, silent)));
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
    await Promise.all([1, 2].map(() => oneAtATime(lock, () => waiting, onWait)));
    expect(said).toEqual(['waiting']);
  });

  test('gives what it gives, and leaves no file', async () => {
    expect(await oneAtATime(lock, async () => 'built', silent)).toBe('built');
    expect(await filesBelow(folder)).toEqual([]);
  });

  test('leaves no file where it fails', async () => {
    const work = (): Promise<void> => Promise.reject(new Error('no'));
    await expect(oneAtATime(lock, work, silent)).rejects.toThrow('no');
    expect(await filesBelow(folder)).toEqual([]);
  });

  test('is not waited for where its process died', async () => {
    const dead = join(folder, 'lock');
    await writeFile(dead, '');
    await utimes(dead, 0, 0);
    expect(await oneAtATime(dead, async () => 'built', silent)).toBe('built');
  });
});
