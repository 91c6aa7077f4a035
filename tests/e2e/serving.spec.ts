import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { expect, test } from '@playwright/test';
import { crawlPages } from '../support/crawl';
import { freePorts } from '../support/free-ports';
import { runProgram } from '../support/run-program';

const HEADERS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': expect.stringContaining('camera=()'),
  'content-security-policy': expect.stringMatching(
    /^(?:default-src 'none'; (?:script-src 'self'; )?)?frame-ancestors 'none'$/,
  ),
};

test.describe('the headers of the server', () => {
  test('protect every page and every file', async ({ request, baseURL }) => {
    for (const { path, references } of await crawlPages(request, baseURL)) {
      for (const address of [path, ...references]) {
        const response = await request.get(address);
        expect(response.status(), address).toBe(200);
        expect(response.headers(), address).toMatchObject(HEADERS);
        expect(response.headers(), address).not.toHaveProperty('x-powered-by');
      }
    }
  });

  for (const { name, path } of [
    { name: 'an address where nothing is', path: './no-such-page/' },
    { name: 'a file that is not there', path: '/_next/static/none.js' },
    { name: 'a name of the framework’s own', path: './index/' },
    { name: 'a pattern of the framework’s own', path: '/%5Binterview%5D/' },
    { name: 'a malformed escape', path: '/%E0%A4%A/' },
    { name: 'a way out of the folder', path: '/..%2f..%2fpackage.json' },
  ]) {
    test(`protect ${name}, which is not found`, async ({ request }) => {
      const response = await request.get(path);
      expect(response.status()).toBe(404);
      expect(response.headers()).toMatchObject(HEADERS);
    });
  }

  test('refuse what is no reading', async ({ request }) => {
    const response = await request.post('/', { data: 'words' });
    expect(response.status()).toBe(405);
    expect(response.headers()).toMatchObject({ ...HEADERS, allow: 'GET, HEAD' });
  });

  for (const path of [
    './zuckerberg-titv/links.json',
    './zuckerberg-titv/q/relativity-i-just-think-that-we-should/oembed.json',
  ]) {
    test(`let browsers ask whether ${path} has changed`, async ({ request }) => {
      const response = await request.get(path);
      expect(response.status()).toBe(200);
      expect(response.headers()['cache-control']).toBe('public, max-age=0, must-revalidate');
    });
  }

  test('let browsers keep a card for a day', async ({ request }) => {
    const card = await request.get('./zuckerberg-titv/card.png');
    expect(card.headers()['cache-control']).toBe('public, max-age=86400');
  });

  test('lead from the file of a page to its folder', async ({ page }) => {
    await page.goto('./zuckerberg-titv/map/index.html');
    await expect(page).toHaveURL('./zuckerberg-titv/map/');
  });

  test('let browsers ask whether a page has changed, and keep files for good', async ({ request }) => {
    const page = await request.get('./');
    expect(page.headers()['cache-control']).toBe('public, max-age=0, must-revalidate');
    const again = await request.get('./', { headers: { 'If-None-Match': page.headers().etag ?? '' } });
    expect(again.status()).toBe(304);
    const html = await page.text();
    const [script = ''] = /\/scripts\/[^"]+\.js/.exec(html) ?? [];
    expect((await request.get(script)).headers()['cache-control']).toContain('immutable');
    const [font = ''] = /\/fonts\/[\w-]+\.woff2/.exec(html) ?? [];
    expect((await request.get(font)).headers()['cache-control']).toBe('public, max-age=604800');
  });
});

test.describe('gloss serve', () => {
  const args = (port: number): string[] => ['--import', 'tsx', 'lib/cli/main.ts', 'serve', '--port', String(port)];
  const running: ChildProcess[] = [];

  /** Starts a server and resolves to it once it says where its pages are. */
  async function start(port: number): Promise<ChildProcess> {
    const server = spawn(process.execPath, args(port), { stdio: ['ignore', 'ignore', 'pipe'] });
    running.push(server);
    await ready(server, port);
    return server;
  }

  async function ready({ stderr }: ChildProcessByStdio<null, null, Readable>, port: number): Promise<void> {
    for await (const line of createInterface({ input: stderr })) {
      if (line === `The pages are at http://localhost:${port}/`) return;
    }
    throw new Error('the server ended before it was ready');
  }

  test.afterEach(() => {
    for (const server of running.splice(0)) server.kill('SIGKILL');
  });

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    test(`ends at ${signal}, though a browser keeps its connection`, async () => {
      const [port = 0] = await freePorts(1);
      const server = await start(port);
      const response = await fetch(`http://localhost:${port}/`, { keepalive: true });
      expect(response.status).toBe(200);
      const ended = once(server, 'exit');
      server.kill(signal);
      expect(await ended).toEqual([0, null]);
    });
  }

  test('ends with the npm that it was started by', async () => {
    const [port = 0] = await freePorts(1);
    const npm = spawn('npm', ['start', '--silent'], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, PORT: String(port) },
    });
    running.push(npm);
    await ready(npm, port);
    npm.kill('SIGTERM');
    await expect
      .poll(() =>
        fetch(`http://localhost:${port}/`).then(
          () => 'up',
          () => 'down',
        ),
      )
      .toBe('down');
  });

  test('runs many times at once', async () => {
    const ports = await freePorts(2);
    await Promise.all(ports.map(start));
    const texts = await Promise.all(ports.map(async (port) => (await fetch(`http://localhost:${port}/`)).text()));
    expect(texts[0]).toContain('<main');
    expect(texts[1]).toBe(texts[0]);
  });

  test('says in one line that its port is in use', async ({ baseURL }) => {
    const port = Number(new URL(baseURL ?? '').port);
    expect(await runProgram(process.execPath, args(port))).toEqual({
      status: 1,
      stdout: '',
      stderr: `gloss serve: port ${port} is in use; end what uses it, or give another with --port\n`,
    });
  });
});

test.describe('pages that other sites may put into a frame', () => {
  const QUOTE = 'q/relativity-i-just-think-that-we-should/';

  test('are embeds alone', async ({ request }) => {
    const embed = await request.get(`./embed/zuckerberg-titv/${QUOTE}`);
    expect(embed.status()).toBe(200);
    expect(embed.headers()['content-security-policy']).toBe('frame-ancestors *');
    expect(embed.headers()).not.toHaveProperty('x-frame-options');
    for (const path of [
      `/zuckerberg-titv/${QUOTE}`,
      `/zuckerberg-titv/${QUOTE}card.png`,
      '/fonts/newsreader.woff2',
      '/embed/',
    ]) {
      expect((await request.get(path)).headers()['content-security-policy'], path).toContain("frame-ancestors 'none'");
    }
  });

  test('are described to those who ask', async ({ request, baseURL }) => {
    const ask = (parameters: Record<string, string>) => request.get('./oembed/', { params: parameters });
    const found = await ask({ url: `${baseURL}zuckerberg-titv/${QUOTE}`, maxwidth: '400' });
    expect(found.status()).toBe(200);
    expect(found.headers()['content-type']).toContain('application/json');
    expect(await found.json()).toMatchObject({ type: 'rich', width: 400, author_name: 'Mark Zuckerberg' });
    expect((await ask({ url: 'https://example.org/zuckerberg-titv/' })).status()).toBe(404);
    expect((await ask({ url: `${baseURL}zuckerberg-titv/${QUOTE}`, format: 'xml' })).status()).toBe(501);
    const unasked = await ask({});
    expect(unasked.status()).toBe(400);
    expect(unasked.headers()['cache-control']).toBe('no-store');
  });
});
