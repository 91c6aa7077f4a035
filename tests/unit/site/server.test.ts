import { readdir, readlink, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { startFolderServer, stopServer } from '@/lib/site/server';
import { ask as askAt, type RawAnswer, sendRaw } from '../../support/raw-request';
import { DATE, HOME, LARGE, MISSING, makeSiteFolder, SECRET } from './site-folder';

const ASK_AGAIN = 'public, max-age=0, must-revalidate';
const PART = "default-src 'none'; frame-ancestors 'none'";

let root = '';
let server: Server;
let port = 0;

/** The port that a server listens on. */
function portOf(of: Server): number {
  const address = of.address();
  return typeof address === 'object' && address ? address.port : 0;
}

beforeAll(async () => {
  root = await makeSiteFolder();
  server = await startFolderServer({ folder: join(root, 'site'), port: 0 });
  port = portOf(server);
});
afterAll(async () => {
  await stopServer(server);
  await rm(root, { recursive: true, force: true });
});

const ask = (target: string, headers?: Record<string, string>, method?: string): Promise<RawAnswer> =>
  askAt(port, target, headers, method);

describe('what stands at an address', () => {
  test.each([
    { target: '/', type: 'text/html; charset=utf-8', has: '<title>Home' },
    { target: '/?from=elsewhere', type: 'text/html; charset=utf-8', has: '<title>Home' },
    { target: '/tides/map/', type: 'text/html; charset=utf-8', has: '<title>Map' },
    { target: '/tides/p/%E6%BD%AE/', type: 'text/html; charset=utf-8', has: '<title>潮' },
    { target: '/tides/a:b/', type: 'text/html; charset=utf-8', has: '<title>Colon' },
    { target: '/linked/', type: 'text/html; charset=utf-8', has: '<title>Kept' },
    { target: '/tides/links.json', type: 'application/json', has: '{}' },
    { target: '/tides/card.png', type: 'image/png', has: 'a picture' },
    { target: '/fonts/serif.woff2', type: 'font/woff2', has: 'a font' },
    { target: '/scripts/reader-A1.js', type: 'text/javascript; charset=utf-8', has: 'read()' },
    { target: '/tides/empty.txt', type: 'text/plain; charset=utf-8', has: '' },
    { target: 'http://gloss.example/tides/map/', type: 'text/html; charset=utf-8', has: '<title>Map' },
    { target: 'http://gloss.example', type: 'text/html; charset=utf-8', has: '<title>Home' },
    { target: '/#fragment', type: 'text/html; charset=utf-8', has: '<title>Home' },
  ])('$target is sent', async ({ target, type, has }) => {
    const { status, headers, body } = await ask(target);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe(type);
    expect(body.toString()).toContain(has);
    expect(headers.get('content-length')).toBe(String(body.length));
  });

  test.each([
    { target: '/tides/map', to: './map/' },
    { target: '/tides/map?stay&a=b', to: './map/?stay&a=b' },
    { target: '/tides/a:b', to: './a%3Ab/' },
    { target: '/tides/p/%E6%BD%AE', to: './%E6%BD%AE/' },
    { target: '/index.html', to: './' },
    { target: '/tides/map/index.html?stay', to: './?stay' },
  ])('$target leads to $to', async ({ target, to }) => {
    const { status, headers } = await ask(target);
    expect({ status, to: headers.get('location') }).toEqual({ status: 308, to });
  });

  test.each([
    '/none/',
    '/none',
    '/tides',
    '/tides/',
    '/tides/index.html',
    '/tides/card.png/',
    '/tides/p/tide/card.png',
    '/404.html',
    '/.hidden',
    '/tides/.git/config',
    '/index.html.br',
    '/index.html.gz',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/tides/..%5c..%5csecret.txt',
    '/tides/../../secret.txt',
    '//gloss.example/',
    '//tides/map',
    '/tides//map/',
    '/%00',
    '/%E0%A4%A/',
    '/%',
    '/index/',
    '/[interview]/',
    '/_next/data/x.json',
    `/${'a'.repeat(300)}/`,
    'http://gloss.example/../secret.txt',
  ])('%s is the page for addresses where nothing is', async (target) => {
    const { status, headers, body } = await ask(target);
    expect(status).toBe(404);
    expect(body.toString()).toBe(MISSING);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('cache-control')).toBe(ASK_AGAIN);
    expect(headers.get('etag')).toBeUndefined();
    expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
  });

  test('never lies outside the folder, and never is an error, whatever is asked for', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '/',
        '..',
        '.',
        '%2e',
        '%2f',
        '%5c',
        '\\',
        '%00',
        '%',
        ';',
        ':',
        '@',
        'secret.txt',
        'tides',
        '?',
        '#',
      ),
      fc.constantFrom(
        'index.html',
        '404.html',
        'card.png',
        'http://',
        'oembed/',
        'embed',
        'p',
        'map',
        '%0d%0a',
        '%E6%BD',
      ),
      fc.string({ minLength: 1, maxLength: 6 }).map((text) => text.replace(/[^!-~]/g, 'é')),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), fc.boolean(), async (pieces, isPath) => {
        const { status, body } = await ask((isPath ? '/' : '') + pieces.join('') || '*');
        expect([200, 308, 400, 404]).toContain(status);
        expect(body.toString()).not.toContain(SECRET);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a request that is no plain one', () => {
  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE', 'CONNECT'])('%s is refused', async (method) => {
    const { status, headers, body } = await ask(method === 'CONNECT' ? 'localhost:80' : '/', {}, method);
    expect({ status, allow: headers.get('allow'), body: body.length }).toEqual({
      status: 405,
      allow: 'GET, HEAD',
      body: 0,
    });
  });

  test.each([
    { name: 'websocket', headers: { Connection: 'Upgrade, close', Upgrade: 'websocket', 'Sec-WebSocket-Key': 'a' } },
    { name: 'h2c', headers: { Connection: 'Upgrade, HTTP2-Settings, close', Upgrade: 'h2c', 'HTTP2-Settings': 'AA' } },
    { name: 'data of a framework', headers: { RSC: '1', 'Next-Router-State-Tree': 'x', 'Next-Url': '/' } },
  ])('one for $name is answered as any other', async ({ headers }) => {
    const { status, body } = await ask('/', headers);
    expect({ status, body: body.toString() }).toEqual({ status: 200, body: HOME });
  });

  test.each(['*', 'localhost:80', 'ftp://gloss.example/', 'tides/'])('%s is no target', async (target) => {
    expect((await ask(target)).status).toBe(400);
  });

  test.each([
    { name: 'without a host', bytes: 'GET / HTTP/1.1\r\n\r\n', status: 400 },
    { name: 'of another protocol', bytes: 'HELO gloss\r\n\r\n', status: 400 },
    { name: 'with a head without bounds', bytes: `GET / HTTP/1.1\r\nA: ${'a'.repeat(40_000)}`, status: 431 },
    { name: 'of HTTP 1.0', bytes: 'GET / HTTP/1.0\r\n\r\n', status: 200 },
  ])('one $name gets $status', async ({ bytes, status }) => {
    expect((await sendRaw(port, bytes)).status).toBe(status);
  });
});

describe('headers', () => {
  test.each([
    { target: '/', policy: "frame-ancestors 'none'", caching: ASK_AGAIN, loading: 'same-origin', shared: undefined },
    {
      target: '/embed/tides/p/tide/',
      policy: 'frame-ancestors *',
      caching: ASK_AGAIN,
      loading: 'cross-origin',
      shared: undefined,
    },
    { target: '/tides/links.json', policy: PART, caching: ASK_AGAIN, loading: 'same-origin', shared: undefined },
    { target: '/tides/card.png', policy: PART, caching: 'public, max-age=86400', loading: 'cross-origin', shared: '*' },
    {
      target: '/tides/p/tide/oembed.json',
      policy: PART,
      caching: 'public, max-age=3600',
      loading: 'cross-origin',
      shared: '*',
    },
    {
      target: '/fonts/serif.woff2',
      policy: PART,
      caching: 'public, max-age=604800',
      loading: 'cross-origin',
      shared: '*',
    },
    {
      target: '/scripts/reader-A1.js',
      policy: PART,
      caching: 'public, max-age=31536000, immutable',
      loading: 'cross-origin',
      shared: '*',
    },
  ])('of $target say who may use it, and for how long', async ({ target, policy, caching, loading, shared }) => {
    const { headers } = await ask(target);
    expect(headers.get('content-security-policy')).toBe(policy);
    expect(headers.get('x-frame-options')).toBe(policy.includes('*') ? undefined : 'DENY');
    expect(headers.get('cache-control')).toBe(caching);
    expect(headers.get('cross-origin-resource-policy')).toBe(loading);
    expect(headers.get('access-control-allow-origin')).toBe(shared);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.has('x-powered-by')).toBe(false);
  });
});

describe('a file that was compressed', () => {
  test.each([
    { accepted: 'gzip, deflate, br, zstd', encoding: 'br' },
    { accepted: 'gzip, deflate', encoding: 'gzip' },
    { accepted: 'br;q=0, GZIP;q=0.5', encoding: 'gzip' },
    { accepted: 'br;q=0.000, *', encoding: 'gzip' },
    { accepted: '*', encoding: 'br' },
    { accepted: '*;q=0', encoding: undefined },
    { accepted: 'identity', encoding: undefined },
    { accepted: 'brotli, x-gzip-not', encoding: undefined },
    { accepted: undefined, encoding: undefined },
  ])('is sent as $encoding to who accepts $accepted', async ({ accepted, encoding }) => {
    const { headers, body } = await ask('/', accepted === undefined ? {} : { 'Accept-Encoding': accepted });
    expect(headers.get('content-encoding')).toBe(encoding);
    expect(headers.get('vary')).toBe('Accept-Encoding');
    const text = encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body;
    expect(text.toString()).toBe(HOME);
  });

  test('has a tag for each encoding, and is not sent again to who has it', async () => {
    const tags = new Set<string>();
    for (const accepted of ['br', 'gzip', 'identity']) {
      const etag = (await ask('/', { 'Accept-Encoding': accepted })).headers.get('etag') ?? '';
      tags.add(etag);
      for (const method of ['GET', 'HEAD']) {
        const known = { 'Accept-Encoding': accepted, 'If-None-Match': `"other", W/${etag}` };
        const { status, headers, body } = await ask('/', known, method);
        expect({ status, body: body.length, etag: headers.get('etag') }).toEqual({ status: 304, body: 0, etag });
        expect(headers.get('vary')).toBe('Accept-Encoding');
        expect(headers.get('cache-control')).toBe(ASK_AGAIN);
      }
    }
    expect(tags.size).toBe(3);
  });

  test('stays so where nothing is', async () => {
    const { status, headers, body } = await ask('/none/', { 'Accept-Encoding': 'br, gzip', 'If-None-Match': '*' });
    expect({ status, encoding: headers.get('content-encoding') }).toEqual({ status: 404, encoding: 'gzip' });
    expect(gunzipSync(body).toString()).toBe(MISSING);
  });
});

describe('a file since a date', () => {
  test.each([
    { since: DATE.toUTCString(), status: 304 },
    { since: new Date(DATE.getTime() + 60_000).toUTCString(), status: 304 },
    { since: new Date(DATE.getTime() - 60_000).toUTCString(), status: 200 },
    { since: 'no date', status: 200 },
  ])('$since is answered with $status', async ({ since, status }) => {
    expect((await ask('/tides/card.png', { 'If-Modified-Since': since })).status).toBe(status);
    const withTag = await ask('/tides/card.png', { 'If-Modified-Since': since, 'If-None-Match': '"other"' });
    expect(withTag.status).toBe(200);
  });
});

describe('a part of a file', () => {
  const size = LARGE.length;

  test.each([
    { range: 'bytes=0-9', first: 0, last: 9 },
    { range: 'bytes=5-5', first: 5, last: 5 },
    { range: `bytes=${size - 10}-`, first: size - 10, last: size - 1 },
    { range: 'bytes=-20', first: size - 20, last: size - 1 },
    { range: `bytes=7-${size * 9}`, first: 7, last: size - 1 },
    { range: `bytes=-${'9'.repeat(400)}`, first: 0, last: size - 1 },
  ])('$range is sent', async ({ range, first, last }) => {
    const { status, headers, body } = await ask('/tides/recording.bin', { Range: range });
    expect({ status, range: headers.get('content-range') }).toEqual({
      status: 206,
      range: `bytes ${first}-${last}/${size}`,
    });
    expect(body.equals(LARGE.subarray(first, last + 1))).toBe(true);
  });

  test.each([`bytes=${size}-`, 'bytes=-0', `bytes=${'9'.repeat(400)}-`])('%s is none', async (range) => {
    const { status, headers } = await ask('/tides/recording.bin', { Range: range });
    expect({ status, range: headers.get('content-range') }).toEqual({ status: 416, range: `bytes */${size}` });
  });

  test.each(['bytes=9-0', 'bytes=-', 'bytes=0-1,4-5', 'lines=0-1', 'bytes=a-b', ''])(
    '%s asks for all',
    async (range) => {
      const { status, body } = await ask('/tides/recording.bin', { Range: range });
      expect({ status, length: body.length }).toEqual({ status: 200, length: size });
    },
  );

  test('is of the file itself, though a client accepts what it was compressed into', async () => {
    const { status, headers, body } = await ask('/', { Range: 'bytes=0-13', 'Accept-Encoding': 'br' });
    expect({ status, encoding: headers.get('content-encoding'), body: body.toString() }).toEqual({
      status: 206,
      encoding: undefined,
      body: HOME.slice(0, 14),
    });
  });

  test('is sent only of the state that a client has the rest of', async () => {
    const etag = (await ask('/tides/recording.bin')).headers.get('etag') ?? '';
    const statusIf = async (condition: string): Promise<number> =>
      (await ask('/tides/recording.bin', { Range: 'bytes=0-1', 'If-Range': condition })).status;
    expect(await statusIf(etag)).toBe(206);
    expect(await statusIf(DATE.toUTCString())).toBe(206);
    expect(await statusIf('"other"')).toBe(200);
    expect(await statusIf(`W/${etag}`)).toBe(200);
  });

  test.each(['/', '/tides/recording.bin', '/none/', '/tides/map', '/oembed/'])(
    'no part of %s is sent for HEAD',
    async (target) => {
      const head = await ask(target, { Range: 'bytes=0-1' }, 'HEAD');
      const get = await ask(target);
      expect({ status: head.status, length: head.headers.get('content-length'), body: head.body.length }).toEqual({
        status: get.status,
        length: String(get.body.length),
        body: 0,
      });
    },
  );
});

describe('how to embed a page', () => {
  test.each(['/oembed/', '/oembed'])('is answered at %s', async (path) => {
    const url = encodeURIComponent('http://localhost/tides/p/tide/');
    const { status, headers, body } = await ask(`${path}?url=${url}&maxwidth=400`);
    expect({ status, type: headers.get('content-type'), shared: headers.get('access-control-allow-origin') }).toEqual({
      status: 200,
      type: 'application/json',
      shared: '*',
    });
    expect(JSON.parse(body.toString())).toMatchObject({ type: 'rich', width: 400 });
  });

  test.each([
    { query: '', status: 400 },
    { query: `?url=${encodeURIComponent('http://localhost/tides/p/none/')}`, status: 404 },
    { query: `?url=${encodeURIComponent('http://localhost/..%2f../p/..%2f..%2fsecret.txt%00/')}`, status: 404 },
    { query: `?url=${encodeURIComponent('http://localhost/tides/p/tide/')}&format=xml`, status: 501 },
  ])('with $query is refused with $status', async ({ query, status }) => {
    const { headers, ...answer } = await ask(`/oembed/${query}`);
    expect(answer.status).toBe(status);
    expect(headers.get('cache-control')).toBe('no-store');
  });
});

describe('a card that is not in the folder', () => {
  let maker: Server;
  let make = vi.fn<(path: string) => Promise<Uint8Array | null>>();
  const askMaker = (target: string): Promise<RawAnswer> => askAt(portOf(maker), target);

  beforeEach(async () => {
    make = vi.fn();
    maker = await startFolderServer({ folder: join(root, 'site'), port: 0, makeCard: (path) => make(path) });
  });
  afterEach(() => stopServer(maker));

  test('is made', async () => {
    make.mockResolvedValue(Buffer.from('a new picture'));
    const { status, headers, body } = await askMaker('/tides/p/%E6%BD%AE/card.png?x');
    expect({
      status,
      type: headers.get('content-type'),
      caching: headers.get('cache-control'),
      body: `${body}`,
    }).toEqual({
      status: 200,
      type: 'image/png',
      caching: 'public, max-age=86400',
      body: 'a new picture',
    });
    expect(make.mock.calls).toEqual([['/tides/p/潮/card.png']]);
  });

  test('is not found where nothing can be shared', async () => {
    make.mockResolvedValue(null);
    expect((await askMaker('/tides/p/none/card.png')).status).toBe(404);
  });

  test.each(['/tides/card.png', '/tides/none.png', '/tides/..%2f/card.png', '/%2e%2e/card.png', '/tides/p/none/'])(
    'is no matter at %s',
    async (target) => {
      await askMaker(target);
      expect(make).not.toHaveBeenCalled();
    },
  );

  test('costs an error of its own alone', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    make.mockRejectedValueOnce(new Error('no \u001b[31mfont')).mockResolvedValue(Buffer.from('card'));
    expect((await askMaker('/tides/q/a/card.png')).status).toBe(500);
    expect(String(said.mock.calls[0]?.[0])).toContain('no \\u001b[31mfont');
    expect((await askMaker('/tides/q/a/card.png')).status).toBe(200);
    said.mockRestore();
  });

  test('is made once for all who ask for it meanwhile, and no more than two are made at once', async () => {
    const running = new Set<string>();
    const finish = new Map<string, () => void>();
    let most = 0;
    make.mockImplementation(async (path) => {
      running.add(path);
      most = Math.max(most, running.size);
      await new Promise<void>((resolve) => finish.set(path, resolve));
      running.delete(path);
      return Buffer.from(path);
    });
    const targets = ['a', 'b', 'c', 'd', 'a', 'a'].map((id) => `/tides/q/${id}/card.png`);
    const answers = targets.map(askMaker);
    for (const id of ['a', 'b', 'c', 'd']) {
      const path = `/tides/q/${id}/card.png`;
      await vi.waitFor(() => expect(finish.has(path)).toBe(true));
      // All who ask for the first one have come by the time that the others wait.
      if (id === 'a') await vi.waitFor(async () => expect(await openConnections(maker)).toBe(targets.length));
      finish.get(path)?.();
    }
    expect((await Promise.all(answers)).map(({ body }) => body.toString())).toEqual(targets);
    expect(make.mock.calls.map(([path]) => path).sort()).toEqual([...new Set(targets)].sort());
    expect(most).toBe(2);
  });
});

function openConnections(of: Server): Promise<number> {
  return new Promise((resolve, reject) =>
    of.getConnections((error, count) => (error ? reject(error) : resolve(count))),
  );
}

describe('clients', () => {
  const request = 'GET /tides/film.bin HTTP/1.1\r\nHost: localhost\r\n\r\n';
  const PATIENT = { timeout: 20_000 };

  test('that read nothing keep nobody waiting', async () => {
    const slow = Array.from({ length: 50 }, () => connect(port, '127.0.0.1').pause());
    for (const socket of slow) socket.write(request);
    await vi.waitFor(async () => expect(await openConnections(server)).toBe(slow.length), PATIENT);
    expect((await ask('/')).status).toBe(200);
    expect((await ask('/tides/recording.bin')).body.length).toBe(LARGE.length);
    for (const socket of slow) socket.destroy();
    await vi.waitFor(async () => expect(await openConnections(server)).toBe(0), PATIENT);
  });

  test.runIf(process.platform === 'linux')('that go away leave no file open', async () => {
    const isOpen = async (): Promise<boolean> => {
      const links = (await readdir('/proc/self/fd')).map((id) => readlink(`/proc/self/fd/${id}`).catch(() => ''));
      return (await Promise.all(links)).includes(join(root, 'site/tides/film.bin'));
    };
    const socket = connect(port, '127.0.0.1').pause();
    socket.write(request);
    await vi.waitFor(async () => expect(await isOpen()).toBe(true), PATIENT);
    socket.destroy();
    await vi.waitFor(async () => expect(await isOpen()).toBe(false), PATIENT);
  });
});

describe('the end of a server', () => {
  test('waits for running answers, and for no connection besides', async () => {
    let finish = (): void => {};
    const card = new Promise<Uint8Array>((resolve) => {
      finish = () => resolve(Buffer.from('card'));
    });
    const begun = vi.fn();
    const ending = await startFolderServer({
      folder: join(root, 'site'),
      port: 0,
      makeCard: () => {
        begun();
        return card;
      },
    });
    const at = portOf(ending);
    const idle = connect(at, '127.0.0.1');
    const closed = new Promise((resolve) => idle.once('close', resolve));
    const running = sendRaw(at, 'GET /tides/q/a/card.png HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await vi.waitFor(() => expect(begun).toHaveBeenCalled());
    const ended = stopServer(ending);
    await closed;
    await expect(ask2(at)).rejects.toThrow('ECONNREFUSED');
    finish();
    expect((await running).body.toString()).toBe('card');
    await ended;
  });

  const ask2 = (at: number): Promise<RawAnswer> => askAt(at, '/');
});

test('a folder that is not there is not served', async () => {
  await expect(startFolderServer({ folder: join(root, 'none'), port: 0 })).rejects.toThrow('ENOENT');
  await expect(startFolderServer({ folder: join(root, 'secret.txt'), port: 0 })).rejects.toThrow('is not a folder');
});
