/** What pages that are open during development hear of an author's work. */
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentChanges } from '@/lib/site/content-changes';
import { CONTENT_CHANGES } from '@/lib/site/development-addresses';

let folder: string;
let server: Server;
let address: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gloss-content-'));
  await mkdir(join(folder, 'tides'));
  await writeFile(join(folder, 'tides', 'transcript.md'), 'before');
  const tells = await contentChanges(folder);
  server = createServer((request, response) => {
    if (!tells(request, response)) response.end('a page');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const bound = server.address();
  address = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`;
});

afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true, force: true });
});

test.each([
  { name: 'a changed text', path: 'tides/transcript.md' },
  { name: 'a new text', path: 'tides/essay.md' },
  { name: 'a text beside the folders', path: 'note.md' },
])('$name is told to those who listen', async ({ path }) => {
  const leave = new AbortController();
  const response = await fetch(address + CONTENT_CHANGES, { signal: leave.signal });
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader?.read())?.value).toBe('\n');
  await writeFile(join(folder, path), 'after');
  expect((await reader?.read())?.value).toContain('data:');
  leave.abort();
});

test('a text that an editor saves under another name and renames is told, time and again', async () => {
  const leave = new AbortController();
  const response = await fetch(address + CONTENT_CHANGES, { signal: leave.signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  await reader?.read();
  const text = join(folder, 'tides', 'transcript.md');
  for (const words of ['first', 'second', 'third']) {
    await writeFile(`${text}.new`, words);
    await rename(`${text}.new`, text);
    expect((await reader?.read())?.value).toContain('data:');
    await writeFile(text, `${words} again`);
    expect((await reader?.read())?.value).toContain('data:');
  }
  leave.abort();
});

test('other addresses are left to the pages', async () => {
  expect(await (await fetch(`${address}/tides/`)).text()).toBe('a page');
});
