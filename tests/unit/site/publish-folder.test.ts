import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filesBelow } from '@/lib/site/files-below';
import { publishFolder } from '@/lib/site/publish-folder';

let root = '';
let site = '';
let out = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'gloss-folder-'));
  site = join(root, 'site');
  out = join(root, 'out');
  await put(site, { 'index.html': 'front', 'one/index.html': 'one', 'manifest.json': '{}' });
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function put(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}

const publish = (force = false) => publishFolder({ site, folder: out, force });
const read = (file: string): Promise<string> => readFile(join(out, file), 'utf8');
const OWN = '.gloss-export.json';

describe('the folder of an export', () => {
  test('holds every file of the site but the build’s own', async () => {
    await publish();
    expect(await filesBelow(out)).toEqual([OWN, 'index.html', 'one/index.html']);
    expect(await read('one/index.html')).toBe('one');
  });

  test('holds files that are made as it is written', async () => {
    const extra = new Map<string, () => Promise<Uint8Array | null>>([
      ['one/card.png', async () => Buffer.from('png')],
      ['one/none.png', async () => null],
    ]);
    await publishFolder({ site, folder: out, force: false, extra });
    expect(await filesBelow(out)).toEqual([OWN, 'index.html', 'one/card.png', 'one/index.html']);
  });

  test('loses what the site has no longer, and keeps what is a host’s own', async () => {
    await publish();
    await put(out, { CNAME: 'gloss.example', '.git/HEAD': 'ref' });
    await rm(join(site, 'one'), { recursive: true });
    await put(site, { 'index.html': 'new' });
    await publish();
    expect(await filesBelow(out)).toEqual(['.git/HEAD', OWN, 'CNAME', 'index.html']);
    expect(await read('index.html')).toBe('new');
    expect(await filesBelow(root)).not.toContain(expect.stringMatching(/gloss-(?:new|old)/));
  });

  test.each([
    { name: 'holds other files', files: { 'letter.txt': 'mine' }, path: 'out' },
    { name: 'has a manifest that is none', files: { [OWN]: '{}', 'letter.txt': 'mine' }, path: 'out' },
    { name: 'has a manifest that leads out of it', files: { [OWN]: '{"files":["../site/index.html"]}' }, path: 'out' },
  ])('is refused where it $name, and stays as it is', async ({ files, path }) => {
    await put(out, files);
    const before = await filesBelow(root);
    await expect(publish()).rejects.toThrow(`${join(root, path)} was not made by an export`);
    expect(await filesBelow(root)).toEqual(before);
    await publish(true);
    expect(await read('index.html')).toBe('front');
  });

  test('is refused where a file of the same name is somebody else’s', async () => {
    await publish();
    await put(site, { CNAME: 'ours' });
    await put(out, { CNAME: 'theirs' });
    await expect(publish()).rejects.toThrow(`${join(out, 'CNAME')} was not made by an export`);
    expect(await read('CNAME')).toBe('theirs');
  });

  test('is put back where an export was killed between taking the old one away and bringing the new one', async () => {
    await put(`${out}.gloss-old`, { 'index.html': 'old', CNAME: 'gloss.example', [OWN]: '{"files":["index.html"]}' });
    await put(`${out}.gloss-new`, { 'index.html': 'half' });
    await publish();
    expect(await filesBelow(out)).toEqual([OWN, 'CNAME', 'index.html', 'one/index.html']);
    expect(await read('index.html')).toBe('front');
  });

  test('is as it was where a file of the site cannot be read', async () => {
    await publish();
    await put(site, { 'index.html': 'new' });
    const extra = new Map([
      ['one/card.png', () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))],
    ]);
    await expect(publishFolder({ site, folder: out, force: false, extra })).rejects.toThrow('the disk is full');
    expect(await read('index.html')).toBe('front');
    expect((await filesBelow(root)).filter((file) => file.includes('gloss-'))).toEqual([`out/${OWN}`]);
  });
});

/** A program that publishes one site after another in turn, for ever. */
const PUBLISHER = `
import { publishFolder } from '${join(process.cwd(), 'lib/site/publish-folder.ts')}';
const [folder, ...sites] = process.argv.slice(2);
for (let turn = 0; ; turn += 1) {
  await publishFolder({ site: sites[turn % sites.length], folder, force: false });
  if (turn === 1) console.log('running');
}
`;

test('a process that is killed at any time leaves the old folder or the new one, whole', async () => {
  const names = Array.from({ length: 40 }, (_, index) => `page-${index}/index.html`);
  const sites = ['old', 'new'].map((words) => ({ words, folder: join(root, words) }));
  for (const { words, folder } of sites)
    await put(folder, Object.fromEntries(names.map((name) => [name, words.repeat(99)])));
  await writeFile(join(root, 'publisher.mts'), PUBLISHER);
  for (let kill = 0; kill < 8; kill += 1) {
    const args = ['--import', 'tsx', join(root, 'publisher.mts'), out, ...sites.map(({ folder }) => folder)];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    const killed = once(child, 'close');
    setTimeout(() => child.kill('SIGKILL'), Math.random() * 40);
    await killed;
    const folder = (await filesBelow(out)).length > 0 ? out : `${out}.gloss-old`;
    const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
    expect(new Set(texts).size).toBe(1);
  }
});
