import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { oneAtATime } from '@/lib/site/one-at-a-time';
import { filesBelow } from '../../../lib/site/files-below';

let folder = '';
let lock = '';
const silent = (): void => {};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gloss-lock-'));
  lock = join(folder, 'new/lock');
});

/** What a process leaves that was killed at its work, long ago. */
async function leaveDead(): Promise<void> {
  await mkdir(lock, { recursive: true });
  await writeFile(join(lock, 'dead'), '');
  await utimes(join(lock, 'dead'), 0, 0);
}

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

  test('gives what it gives, and leaves nothing', async () => {
    expect(await oneAtATime(lock, async () => 'built', silent)).toBe('built');
    expect(await readdir(dirname(lock))).toEqual([]);
  });

  test('leaves nothing where it fails', async () => {
    const work = (): Promise<void> => Promise.reject(new Error('no'));
    await expect(oneAtATime(lock, work, silent)).rejects.toThrow('no');
    expect(await readdir(dirname(lock))).toEqual([]);
  });

  test('is not waited for where its process died', async () => {
    await leaveDead();
    expect(await oneAtATime(lock, async () => 'built', silent)).toBe('built');
    expect(await readdir(dirname(lock))).toEqual([]);
  });

  test('is done by one at a time where many find that its process died', async () => {
    await leaveDead();
    let working = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      working += 1;
      most = Math.max(most, working);
      await new Promise((done) => setImmediate(done));
      working -= 1;
    };
    await Promise.all(Array.from({ length: 8 }, () => oneAtATime(lock, work, silent)));
    expect(most).toBe(1);
  });

  test('does not release the lock of who took over from it', async () => {
    let stall = silent;
    const stalled = new Promise<void>((resolve) => {
      stall = resolve;
    });
    let begin = silent;
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const first = oneAtATime(
      lock,
      async () => {
        begin();
        await stalled;
      },
      silent,
    );
    await begun;
    // As if the first had no heartbeat for long, and the second had taken over.
    await rm(lock, { recursive: true });
    await mkdir(lock);
    await writeFile(join(lock, 'second'), '');
    stall();
    await first;
    expect(await filesBelow(lock)).toEqual(['second']);
  });
});
