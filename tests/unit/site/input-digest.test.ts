import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { inputDigest } from '../../../lib/site/input-digest';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'gloss-digest-'));
  await put('content/one/transcript.md', 'words');
  await put('app/page.tsx', 'page');
  for (const file of ['next.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json']) await put(file, '{}');
});

afterEach(() => rm(root, { recursive: true, force: true }));

async function put(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), text);
}

describe('the digest of what pages are made from', () => {
  test.each<{ name: string; change: () => Promise<unknown> }>([
    { name: 'a changed text', change: () => put('content/one/transcript.md', 'Words') },
    { name: 'a new file', change: () => put('content/one/commentary/essay.md', '') },
    { name: 'a file of another name', change: () => rename(join(root, 'app/page.tsx'), join(root, 'app/home.tsx')) },
    {
      name: 'text that moves from one file to the next',
      change: () => Promise.all([put('app/page.tsx', 'pag'), put('app/page2.tsx', 'e')]),
    },
    { name: 'another version of a dependency', change: () => put('package-lock.json', '{ }') },
    { name: 'a file taken away', change: () => rm(join(root, 'app/page.tsx')) },
  ])('differs after $name', async ({ change }) => {
    const before = await inputDigest(root, join(root, 'content'));
    await change();
    expect(await inputDigest(root, join(root, 'content'))).not.toBe(before);
  });

  test('is the same while a lock is written, and after a process was killed at that', async () => {
    const before = await inputDigest(root, join(root, 'content'));
    await put('content/one/.links.lock.turn/1-holder', '');
    await put('content/one/.links.lock.1-holder.new', '{');
    expect(await inputDigest(root, join(root, 'content'))).toBe(before);
  });

  test('differs for another address of the site', async () => {
    const before = await inputDigest(root, join(root, 'content'));
    vi.stubEnv('GLOSS_SITE', 'https://gloss.example');
    expect(await inputDigest(root, join(root, 'content'))).not.toBe(before);
    vi.unstubAllEnvs();
  });

  test('sees what lies in a folder that a link leads to', async () => {
    await put('elsewhere/transcript.md', 'words');
    await symlink(join(root, 'elsewhere'), join(root, 'content/two'));
    const before = await inputDigest(root, join(root, 'content'));
    await put('elsewhere/transcript.md', 'other words');
    expect(await inputDigest(root, join(root, 'content'))).not.toBe(before);
  });

  test.each<{ name: string; make: (path: string) => unknown }>([
    { name: 'a link that leads nowhere', make: (path) => symlink('nowhere', path) },
    { name: 'a link to itself', make: (path) => symlink(path, path) },
    { name: 'a link to a folder around it', make: (path) => symlink(join(root, 'content'), path) },
    { name: 'a link to its own folder', make: (path) => symlink('.', path) },
    { name: 'a pipe that nobody writes to', make: (path) => execFileSync('sh', ['-c', 'mkfifo "$0"', path]) },
  ])('is there in spite of $name, and stays the same', async ({ make }) => {
    await make(join(root, 'content/one/odd'));
    const digest = await inputDigest(root, join(root, 'content'));
    expect(digest).toMatch(/^[0-9a-f]{16}$/);
    expect(await inputDigest(root, join(root, 'content'))).toBe(digest);
  });

  test.each<{ name: string; change: () => Promise<unknown> }>([
    { name: 'new dates', change: () => utimes(join(root, 'app/page.tsx'), 0, 0) },
    { name: 'a changed test', change: () => put('tests/unit/one.test.ts', 'test') },
  ])('stays the same after $name', async ({ change }) => {
    const before = await inputDigest(root, join(root, 'content'));
    await change();
    expect(await inputDigest(root, join(root, 'content'))).toBe(before);
  });
});
